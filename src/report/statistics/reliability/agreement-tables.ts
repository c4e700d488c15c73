// Tables of agreement: one row a code, a pair of people, or a machine beside them. A code's number of differing
// units leads to those units.
import type { AgreementRow, Reliability } from "#model/index.js";
import { type Cell, type Column, type Inline, numbersIn, type Row, type Table, wordsIn } from "../blocks.js";
import { verdictNames } from "../messages/index.js";
import type { StatisticWords } from "../statistic-words.js";
import { disputedUnits } from "./disputed-units.js";
import { sayOf } from "./what-is-compared.js";

const coefficient = { of: "coefficient" } as const;

export function codesTable(words: StatisticWords, record: Reliability): Table {
  const disputed = disputedUnits(record);
  return {
    kind: "table",
    caption: words.say("codesTable"),
    columns: [
      wordsIn(words.say("code")),
      wordsIn(words.say("verdict")),
      ...coefficientColumns(words, record),
      numbersIn("AC1"),
      numbersIn(words.say("prevalence")),
      numbersIn(sayOf(words, record, "unitsHead")),
      numbersIn(sayOf(words, record, "differHead")),
    ],
    rows: record.codes.map((row, index) => {
      const differing = disputed[index]!.length;
      const count = words.number(differing);
      return agreementRow(words, row, words.name(row.code ?? ""), [
        ...coefficients(words, row),
        words.valueCell(row.ac1, coefficient),
        row.prevalence === null ? "–" : words.percent(row.prevalence),
        words.number(row.units),
        differing === 0 ? count : { text: count, to: `code-${index + 1}` },
      ]);
    }),
  };
}

export function pairsTable(words: StatisticWords, record: Reliability): Table {
  return {
    kind: "table",
    caption: words.say("pairsTable"),
    columns: pairColumns(words, wordsIn(words.say("pair")), record),
    rows: record.pairs.map(({ coders: [first, second], row }) => {
      const names = { first: words.name(first), second: words.name(second) };
      return pairRow(words, row, words.say("pairOf", names));
    }),
  };
}

export function machinesTable(words: StatisticWords, record: Reliability): Table {
  return {
    kind: "table",
    caption: words.say("machinesTable"),
    columns: pairColumns(words, wordsIn(words.say("machineHead")), record),
    rows: record.machines.flatMap(({ machine, row, beside }) => [
      pairRow(words, row, words.say("machineWithAll", { machine: words.name(machine) })),
      ...beside.map(({ person, row: pair }) => {
        const names = { machine: words.name(machine), person: words.name(person) };
        return pairRow(words, pair, words.say("machineBeside", names));
      }),
    ]),
  };
}

function pairColumns(words: StatisticWords, first: Column, record: Reliability): readonly Column[] {
  return [
    first,
    wordsIn(words.say("verdict")),
    ...coefficientColumns(words, record),
    numbersIn(words.say("cohenHead")),
    numbersIn(sayOf(words, record, "unitsHead")),
  ];
}

function pairRow(words: StatisticWords, row: AgreementRow, name: string): Row {
  return agreementRow(words, row, name, [
    ...coefficients(words, row),
    words.valueCell(row.cohen, coefficient),
    words.number(row.units),
  ]);
}

/** Alpha, its interval at the level of the whole, and percent agreement. */
function coefficientColumns(words: StatisticWords, record: Reliability): readonly Column[] {
  const { alpha } = record.overall;
  const level = alpha.kind === "figure" && alpha.interval !== null ? words.level(alpha.interval) : "95%";
  return [
    numbersIn(sayOf(words, record, "alphaHead")),
    numbersIn(words.say("intervalAt", { level })),
    numbersIn(words.say("percentHead")),
  ];
}

function coefficients(words: StatisticWords, { percent, alpha }: AgreementRow): readonly Cell[] {
  return [
    words.valueCell(alpha, coefficient),
    words.intervalCell(alpha, coefficient),
    words.valueCell(percent, { of: "share" }),
  ];
}

function agreementRow(words: StatisticWords, row: AgreementRow, name: Inline, cells: readonly Cell[]): Row {
  return {
    cells: [name, words.of(verdictNames[row.verdict]), ...cells],
    warnings: row.skewed ? [words.say("skewed")] : [],
  };
}
