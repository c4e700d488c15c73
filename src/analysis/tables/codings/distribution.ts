// Tables that count, for each unit, how many coders gave each code, and do not say who: how they are told from a column
// a coder, and how they are read.
import { fail } from "#model/index.js";
import { isMissing } from "../cell-mark.js";
import { cellCount } from "../cell-number.js";
import { saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues } from "../table-issues.js";
import { codeOf } from "./code-sets.js";
import { looksLikeCoder } from "./coder-headings.js";
import type { ReadCodings } from "./codings.js";
import { unitNames } from "./unit-names.js";

/** More on one unit are no table of people's work. */
const mostJudgements = 500;
/** On all units: so that no table takes minutes. */
const mostCells = 2_000_000;

/**
 * Whether the columns are counts of coders: whole numbers without gaps, not all 0 or 1, that add up to the same on every
 * row; or, under headings that name no coders, to at most what most rows add up to, with a third of them 0.
 */
export function isDistribution(table: Table, columns: readonly number[]): boolean {
  if (columns.length < 2 || table.rows.length < 3) return false;
  const counts: number[][] = [];
  for (const { cells } of table.rows) {
    const row = columns.map((at) => cellCount(cells[at]!, table.decimals));
    if (row.includes(null)) return false;
    counts.push(row.map((count) => count ?? 0));
  }
  const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const most = greatest(sums);
  if (most < 2 || greatest(counts.flat()) < 2) return false;
  if (columns.some((at) => looksLikeCoder(table.columns[at]!))) return false;
  if (sums.every((sum) => sum === most)) return true;
  const zeros = counts.flat().filter((count) => count === 0).length;
  return sums.filter((sum) => sum === most).length * 2 >= sums.length && zeros * 3 >= counts.flat().length;
}

/**
 * How often each code was given to each unit. An empty cell counts nobody; anything but a whole number is a fault of its
 * line. Problems: `table/unfit-cells`; `table/too-large` for more judgements than people give.
 */
export function countedCodes(
  table: Table,
  columns: readonly number[],
  unitAt: number | undefined,
): ReadCodings {
  const issues = createIssues(table.name);
  const names = unitNames(table, unitAt);
  const units = table.rows.map(({ line, cells }, index) => {
    const counts = columns.map((at) => {
      const count = isMissing(cells[at]!) ? 0 : cellCount(cells[at]!, table.decimals);
      if (count === null) issues.add({ line, column: table.columns[at]!, cell: cells[at]! }, "not a count");
      return count ?? 0;
    });
    return { unit: names[index]!, counts };
  });
  issues.stop();
  refuseTooMany(table, greatest(units.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))));
  const uses = columns.map((at) => ["counted code", at] as const);
  return {
    kind: "counts",
    categories: columns.map((at) => codeOf(table.columns[at]!, table.decimals)),
    units,
    columns: saidBack(table, unitAt === undefined ? uses : [...uses, ["unit", unitAt]]),
  };
}

function refuseTooMany(table: Table, most: number): void {
  if (most <= mostJudgements && most * table.rows.length <= mostCells) return;
  fail("table/too-large", {
    file: table.name,
    reason: {
      en: `up to ${most} judgements on one unit, over ${table.rows.length} units`,
      ar: `يبلغ عدد الأحكام على الوحدة الواحدة ${most}، وعدد الوحدات ${table.rows.length}`,
    },
  });
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
