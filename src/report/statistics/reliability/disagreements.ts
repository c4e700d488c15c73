// Where the coders differ: every unit with what each of them said, and under each code the units it is disputed on,
// so that every coefficient leads to what it rests on.
import type { Disagreement, Reliability } from "#model/index.js";
import { type Block, heading, type Inline, paragraph, separated, type Table, wordsIn } from "../blocks.js";
import type { StatisticWords } from "../statistic-words.js";
import { disputedUnits } from "./disputed-units.js";
import { sayOf } from "./what-is-compared.js";

/** Rows on a terminal; the page has all. */
const rowsInText = 20;

export function disagreementBlocks(words: StatisticWords, record: Reliability): readonly Block[] {
  const title = heading(2, "disagreements", words.say("disagreementsTitle"));
  if (record.disagreements.length === 0) return [title, paragraph(words.say("disagreementsNone"))];
  return [
    title,
    paragraph(words.say("disagreementsLead")),
    disagreementsTable(words, record),
    ...(record.codes.length === 0 ? [] : [byCode(words, record)]),
  ];
}

/** A column a coder; one for all where the table does not tell them apart. */
function disagreementsTable(words: StatisticWords, record: Reliability): Table {
  const { disagreements, coders } = record;
  const heads = coders.length === 0 ? [words.say("said")] : coders.map(({ name }) => words.name(name));
  const cells = (disagreement: Disagreement) =>
    coders.length === 0
      ? [tallied(words, disagreement)]
      : coders.map(({ name }) => said(words, disagreement, name));
  return {
    kind: "table",
    caption: words.say("disagreementsTable"),
    columns: [wordsIn(sayOf(words, record, "unit")), ...heads.map(wordsIn)],
    rows: disagreements.map((disagreement, index) => ({
      id: `unit-${index + 1}`,
      cells: [words.name(disagreement.unit), ...cells(disagreement)],
    })),
    ...shortenedTo(words, disagreements.length, rowsInText),
  };
}

function said(words: StatisticWords, { judgements }: Disagreement, coder: string): string {
  const judgement = judgements.find((one) => one.coder === coder);
  return judgement === undefined ? words.say("notJudged") : codesSaid(words, judgement.codes);
}

/** "hope × 3; fear × 2". */
function tallied(words: StatisticWords, { judgements }: Disagreement): string {
  return judgements
    .map(({ codes, times }) => `${codesSaid(words, codes)} × ${words.number(times)}`)
    .join(words.say("semicolon"));
}

function codesSaid(words: StatisticWords, codes: readonly string[]): string {
  return codes.length === 0 ? words.say("noCode") : words.names(codes);
}

/** Only the page can follow its links; a terminal has the same units in the table above. */
function byCode(words: StatisticWords, record: Reliability): Table {
  const disputed = disputedUnits(record);
  const rows = record.codes.flatMap(({ code }, index) => {
    const units = disputed[index]!;
    if (units.length === 0) return [];
    return [{ id: `code-${index + 1}`, cells: [words.name(code ?? ""), unitLinks(words, record, units)] }];
  });
  return {
    kind: "table",
    caption: words.say("byCodeTable"),
    columns: [wordsIn(words.say("code")), wordsIn(sayOf(words, record, "byCodeUnits"))],
    rows,
    ...shortenedTo(words, rows.length, 0),
  };
}

function unitLinks(words: StatisticWords, { disagreements }: Reliability, units: readonly number[]): Inline {
  const links = units.map((at) => ({ text: words.name(disagreements[at]!.unit), to: `unit-${at + 1}` }));
  return separated(links, words.say("comma"));
}

function shortenedTo(words: StatisticWords, all: number, rows: number): Pick<Table, "shortened"> {
  const left = Math.max(0, all - rows);
  return { shortened: { rows, sentence: words.say("moreRows", { n: words.number(left) }) } };
}
