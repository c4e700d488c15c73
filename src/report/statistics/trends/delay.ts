// How late cases become known, whether that stayed the same, and whether cases announced equally late rose as well.
import type { Trend, TrendStratum } from "#model/index.js";
import { type Block, heading, numbersIn, paragraph, type Table, wordsIn } from "../blocks.js";
import type { StatisticWords } from "../statistic-words.js";

export function delayBlocks(words: StatisticWords, { delay }: Trend): readonly Block[] {
  if (delay === null) return [];
  const { cases, known, stability, corrected } = delay;
  const tested =
    stability === null
      ? words.say("stabilityNone")
      : words.say("stability", {
          statistic: words.hundredths(stability.statistic),
          freedom: words.number(stability.degreesOfFreedom),
          p: words.p(stability.p),
        });
  return [
    heading(2, "delay", words.say("delayTitle")),
    paragraph(words.say(corrected ? "delayCorrected" : "delayNotCorrected")),
    {
      kind: "definitions",
      rows: [
        { term: words.say("delayCases"), said: [words.number(cases)] },
        { term: words.say("stabilityTerm"), said: [tested] },
      ],
    },
    ...(known.length === 0 ? [] : [knownTable(words, known)]),
  ];
}

function knownTable(words: StatisticWords, known: readonly number[]): Table {
  return {
    kind: "table",
    caption: words.say("delayTable"),
    columns: [numbersIn(words.say("delayAfter")), numbersIn(words.say("delayKnown"))],
    rows: known.map((share, after) => ({ cells: [words.number(after), words.percent(share)] })),
  };
}

export function delayStrataBlocks(words: StatisticWords, { strata }: Trend): readonly Block[] {
  if (strata.length === 0) return [];
  const interval = strata.flatMap(({ yearlyRatio }) =>
    yearlyRatio.kind === "figure" ? (yearlyRatio.interval ?? []) : [],
  )[0];
  const level = interval === undefined ? "95%" : words.level(interval);
  const ratio = { of: "ratio" } as const;
  const table: Table = {
    kind: "table",
    caption: words.say("delayStrataTable"),
    columns: [
      wordsIn(words.say("delayGroup")),
      numbersIn(words.say("casesCounted")),
      numbersIn(words.say("ratioInYear")),
      numbersIn(words.say("intervalAt", { level })),
      numbersIn(words.say("pHead")),
    ],
    rows: strata.map(({ delay, cases, yearlyRatio, p }) => ({
      cells: [
        delayGroup(words, delay),
        words.inUnit(cases, Number.isInteger(cases) ? 1 : 0.1),
        words.valueCell(yearlyRatio, ratio),
        words.intervalCell(yearlyRatio, ratio),
        p === null ? "–" : words.p(p),
      ],
    })),
  };
  return [heading(2, "delay-strata", words.say("delayStrataTitle")), table];
}

function delayGroup(words: StatisticWords, { from, to }: TrendStratum["delay"]): string {
  if (from === to) return words.number(from);
  return words.say("range", { low: words.number(from), high: words.number(to) });
}
