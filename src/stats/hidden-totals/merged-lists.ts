// Lists that rest on one origin are one list: a case on any of them is on it. Merging is a sum over histories, so the
// table alone is enough and the cases need not be at hand.
import { type CaptureTable, captureTable } from "./capture-table.js";

/**
 * The table whose list i is the union of the lists in `groups[i]`. A list stands in one group at most; cases that are
 * only on lists in no group are left out.
 */
export function mergeLists(table: CaptureTable, groups: readonly (readonly number[])[]): CaptureTable {
  const masks = groups.map((lists) => lists.reduce((mask, list) => mask | (1 << list), 0));
  const merged = (history: number) =>
    masks.reduce((union, mask, index) => ((history & mask) === 0 ? union : union | (1 << index)), 0);
  return captureTable(
    groups.length,
    Array.from(table.counts, (count, history) => [merged(history), count] as const),
  );
}
