// The answer of one part of the cases: interval, lower bound, then the point; never a point alone. Where there is no
// total, the reason in the record's own words.
import { type HiddenTotal, type HiddenTotalStratum, hiddenTotalMethods } from "#model/index.js";
import { type Block, type Cell, type Definitions, warning } from "../blocks.js";
import type { StatisticWords } from "../statistic-words.js";

type Row = Definitions["rows"][number];

/** `record` where what was counted and its window are still to be said. */
export function answerBlocks(
  words: StatisticWords,
  stratum: HiddenTotalStratum,
  record: HiddenTotal | null,
): readonly Block[] {
  const rows: readonly Row[] = [
    ...answerRows(words, stratum),
    ...countedRows(words, stratum),
    ...(record === null ? [] : subject(words, record)),
  ];
  return [...refusal(words, stratum, record), { kind: "definitions", rows }];
}

/** Nothing where the sentence of the page has said it already. */
function refusal(
  words: StatisticWords,
  { answer }: HiddenTotalStratum,
  record: HiddenTotal | null,
): readonly Block[] {
  if (answer.kind === "estimated") return [];
  const explanation = words.of(answer.explanation);
  const said = record === null ? "" : words.of(record.sentence);
  if (said.toLowerCase().includes(explanation.toLowerCase().replace(/\.$/u, ""))) return [];
  const name = answer.kind === "lower bound only" ? "noPoint" : "noTotal";
  return [warning(words.say(name, { explanation }))];
}

function answerRows(words: StatisticWords, { answer, observed }: HiddenTotalStratum): readonly Row[] {
  if (answer.kind === "cannot be estimated") return [];
  const people = { of: "people", counted: observed } as const;
  const least: Row = { term: words.say("lowerBoundTerm"), said: [boundSaid(words, answer, observed)] };
  if (answer.kind === "lower bound only") return [least];
  const interval: Row = {
    term: words.say("totalTerm", { level: words.level(answer.interval) }),
    said: [words.range(answer.interval, people)],
  };
  const point = words.say("pointBy", {
    value: words.value(answer.point, answer.interval, people),
    method: words.of(hiddenTotalMethods[answer.method]),
  });
  return [interval, least, { term: words.say("pointTerm"), said: [point] }];
}

type Bounded = Exclude<HiddenTotalStratum["answer"], { kind: "cannot be estimated" }>;

function boundSaid(words: StatisticWords, { lowerBound, boundInterval }: Bounded, observed: number): string {
  const value = words.lowerBound(lowerBound, boundInterval, observed);
  if (boundInterval === null) return words.say("atLeast", { value });
  const range = words.range(boundInterval, { of: "people", counted: observed });
  return words.say("withInterval", { value, level: words.level(boundInterval), range });
}

/** Nothing where nobody brought lists; without the lists where they are not told apart. */
function countedRows(words: StatisticWords, { observed, lists }: HiddenTotalStratum): readonly Row[] {
  if (observed === 0 && lists.length === 0) return [];
  const cases = words.count("cases", observed);
  const said =
    lists.length === 0 ? cases : `${cases}${words.say("comma")}${words.count("lists", lists.length)}`;
  return [{ term: words.say("countedTerm"), said: [said] }];
}

function subject(words: StatisticWords, { of, window }: HiddenTotal): readonly Row[] {
  const what: Row = { term: words.say("whatTerm"), said: [words.subject(of)] };
  if (window === null) return [what];
  return [what, { term: words.say("windowTerm"), said: [stretch(words, window)] }];
}

function stretch(words: StatisticWords, { from, to }: NonNullable<HiddenTotal["window"]>): string {
  if (from !== null && to !== null)
    return words.say("fromTo", { from: words.date(from), to: words.date(to) });
  if (from !== null) return words.say("since", { from: words.date(from) });
  return to === null ? words.say("notLimited") : words.say("until", { to: words.date(to) });
}

/** Interval, lower bound and point of one part, as cells of the table of parts. */
export function bareAnswer(words: StatisticWords, { answer, observed }: HiddenTotalStratum): readonly Cell[] {
  if (answer.kind === "cannot be estimated")
    return [{ text: "–", note: words.of(answer.explanation) }, "–", "–"];
  const people = { of: "people", counted: observed } as const;
  const least = words.lowerBound(answer.lowerBound, answer.boundInterval, observed);
  if (answer.kind === "lower bound only")
    return ["–", least, { text: "–", note: words.of(answer.explanation) }];
  return [words.range(answer.interval, people), least, words.value(answer.point, answer.interval, people)];
}
