// The page of `isnad trend`: what may be said, by the kind of the statement; the checks it had to pass; then each clock
// with its counts, models and break, and what it was compared with.
import type { InterfaceLanguage, Trend } from "#model/index.js";
import { type Block, heading, paragraph, type Table, wordsIn } from "../blocks.js";
import { caveatBlocks, makingBlocks } from "../making.js";
import { checkNames, clockNames, outcomeNames } from "../messages/index.js";
import type { Pictures, StatisticPage } from "../statistic-page.js";
import { StatisticWords } from "../statistic-words.js";
import { controlBlocks, panelBlocks } from "./comparisons.js";
import { delayBlocks, delayStrataBlocks } from "./delay.js";
import { seriesBlocks } from "./series.js";

/** `pictures`: one for each clock ("left", "spoke", "published"), "panel" and "control". */
export function trendPage(
  record: Trend,
  language: InterfaceLanguage,
  pictures: Pictures = {},
): StatisticPage {
  const words = new StatisticWords(language);
  return {
    language,
    imprint: words.say("trendImprint"),
    title: words.say("trendTitle"),
    furniture: words.furniture,
    blocks: [
      ...statementBlocks(words, record),
      ...caveatBlocks(words, record.making.caveats),
      ...checkBlocks(words, record),
      ...record.series.flatMap((series) => [
        heading(2, series.clock, words.of(clockNames[series.clock])),
        ...seriesBlocks({
          words,
          series,
          name: words.of(clockNames[series.clock]),
          picture: pictures[series.clock],
        }),
      ]),
      ...panelBlocks(words, record, pictures["panel"]),
      ...controlBlocks(words, record, pictures["control"]),
      ...delayBlocks(words, record),
      ...delayStrataBlocks(words, record),
      ...breakBlocks(words, record),
      ...makingBlocks(words, record.making),
    ],
  };
}

const kinds = {
  departures: "ofDepartures",
  "publicly announced departures": "ofAnnounced",
  "no statement": "ofNothing",
} as const;

function statementBlocks(
  words: StatisticWords,
  { statement, window, cases, making }: Trend,
): readonly Block[] {
  const stretch =
    window === null
      ? words.say("noWindow")
      : words.say("fromTo", { from: words.period(window.from), to: words.period(window.to) });
  const closed = making.options["today"];
  return [
    paragraph(words.of(statement.sentence), "lead"),
    paragraph(words.say(kinds[statement.kind])),
    {
      kind: "definitions",
      rows: [
        { term: words.say("windowTerm"), said: [stretch] },
        { term: words.say("casesTerm"), said: [words.number(cases)] },
        ...(typeof closed === "string"
          ? [{ term: words.say("closedTerm"), said: [words.period(closed)] }]
          : []),
      ],
    },
  ];
}

function checkBlocks(words: StatisticWords, { statement }: Trend): readonly Block[] {
  if (statement.checks.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: words.say("checksTable"),
    columns: [wordsIn(words.say("check")), wordsIn(words.say("outcome")), wordsIn(words.say("why"))],
    rows: statement.checks.map(({ check, outcome, explanation }) => ({
      cells: [words.of(checkNames[check]), words.of(outcomeNames[outcome]), words.of(explanation)],
    })),
  };
  return [heading(2, "checks", words.say("checksTitle")), paragraph(words.say("checksLead")), table];
}

function breakBlocks(words: StatisticWords, { breaks }: Trend): readonly Block[] {
  if (breaks.length === 0) return [];
  const items = breaks.map(({ period, what }) =>
    words.say("breakAt", { period: words.period(period), what: words.name(what) }),
  );
  return [
    heading(2, "breaks", words.say("breaksTitle")),
    paragraph(words.say("breaksLead")),
    { kind: "list", items },
  ];
}
