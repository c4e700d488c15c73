// Tables that count, for each unit, how many coders gave each code: they look like a column a coder and are none.
import { cellCount } from "../cell-number.js";
import type { Table } from "../table.js";
import { looksLikeCoder } from "./coder-headings.js";

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

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
