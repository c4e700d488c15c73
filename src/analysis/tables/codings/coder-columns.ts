// One row a unit and a column a coder: what other tables of codings look like, and what only looks like one.
import { fail } from "#model/index.js";
import { latinDigits } from "#text/index.js";
import { isMissing } from "../cell-mark.js";
import { cellNumber } from "../cell-number.js";
import { columnMissing, type FoundColumns, saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { quotedAll } from "../table-issues.js";
import { codeReadingOf, codesOf } from "./code-sets.js";
import { type CodingUse, codingUses } from "./coding-uses.js";
import type { CodingOptions, ReadCodings } from "./codings.js";
import { crossedCodes } from "./crossed-codes.js";
import { countedCodes, isDistribution } from "./distribution.js";
import { unitNames } from "./unit-names.js";

/**
 * Every column that is no unit and no group is a coder; those that are `named` are, whatever they look like. A unit
 * without a name is called by its line. Columns that count coders are no coders: see
 * `countedCodes`. Problems: `table/unlike-coders`, and those of counts.
 */
export function codersInColumns(
  table: Table,
  found: FoundColumns<CodingUse>,
  options: CodingOptions,
  named: readonly number[] | null,
): ReadCodings {
  const headed = found.get("unit") ?? found.get("document");
  const free = table.columns.flatMap((_, at) => (at === headed || at === found.get("stratum") ? [] : [at]));
  const unitAt = headed ?? (named === null && isNames(table, free) ? free[0]! : undefined);
  const coders = named ?? free.filter((at) => at !== unitAt);
  if (coders.length === 0) columnMissing(table, codingUses.coder);
  if (named === null) {
    const crossed = crossedCodes(table, coders, unitAt);
    if (crossed !== null) return crossed;
    if (isDistribution(table, coders)) return countedCodes(table, coders, unitAt);
    refuseUnlike(table, coders);
  }
  return judgementsOf(table, coders, unitAt, options);
}

function judgementsOf(
  table: Table,
  coders: readonly number[],
  unitAt: number | undefined,
  { metric = null }: CodingOptions,
): ReadCodings {
  const cells = table.rows.flatMap((row) => coders.map((at) => row.cells[at]!));
  const reading = codeReadingOf(cells, metric, table.decimals);
  const units = unitNames(table, unitAt);
  const judgements = table.rows.flatMap((row, index) =>
    coders.flatMap((at) => {
      const codes = codesOf(row.cells[at]!, reading);
      return codes === null ? [] : [{ unit: units[index]!, coder: latinDigits(table.columns[at]!), codes }];
    }),
  );
  const uses = coders.map((at) => ["coder", at] as const);
  const columns = saidBack(table, unitAt === undefined ? uses : [...uses, ["unit", unitAt]]);
  return {
    kind: "units",
    judgements,
    sets: metric === "set" || reading.separator !== null,
    columns,
    coders: coders.map((at) => latinDigits(table.columns[at]!)),
  };
}

/** Fewest rows in which all-different values are no chance. */
const fewestNames = 5;

/** Whether the first of the columns names the rows: all different, counted through or unlike every other column. */
function isNames(table: Table, free: readonly number[]): boolean {
  const [first, ...others] = free.map((at) => table.rows.map(({ cells }) => cells[at]!));
  if (first === undefined || others.length === 0 || !allDiffer(first)) return false;
  const numbers = first.map((cell) => cellNumber(cell, table.decimals));
  const countsThrough = numbers.every((value, index) => value !== null && value === numbers[0]! + index);
  if (countsThrough && first.length > 1 && others.length > 1)
    return !others.some((cells) => allDiffer(cells));
  return first.length >= fewestNames && !others.some((cells) => allDiffer(cells));
}

function allDiffer(cells: readonly string[]): boolean {
  return cells.every((cell) => !isMissing(cell)) && new Set(cells).size === cells.length;
}

function refuseUnlike(table: Table, coders: readonly number[]): void {
  const columns = coders.map((at) => table.columns[at]!);
  const ofNumbers = coders.map((at) => shareOfNumbers(table, at));
  const numbers = columns.filter((_, index) => ofNumbers[index] === 1);
  const words = columns.filter((_, index) => ofNumbers[index] === 0);
  if (numbers.length > 0 && words.length > 0)
    fail("table/unlike-coders", { file: table.name, numbers: quotedAll(numbers), words: quotedAll(words) });
}

/** Among the cells that say something; null where none does. */
function shareOfNumbers(table: Table, at: number): number | null {
  const said = table.rows.map(({ cells }) => cells[at]!).filter((cell) => !isMissing(cell));
  if (said.length === 0) return null;
  return said.filter((cell) => cellNumber(cell, table.decimals) !== null).length / said.length;
}
