// Tables of amounts by period and delay whose periods are mere numbers, as actuaries keep them: years would have to be
// made up for them. Those whose periods are dates are read: see delay-counts.ts.
import { fail } from "#model/index.js";
import { cellCount } from "../cell-number.js";
import type { Table } from "../table.js";
import { quotedAll } from "../table-issues.js";

/** Ends with `table/delay-triangle` where two of three columns count a square or triangle through. */
export function refuseNumberedTriangle(table: Table): void {
  if (countsThrough(table))
    fail("table/delay-triangle", { file: table.name, columns: quotedAll(table.columns) });
}

/** Fewest periods of a triangle that is no chance. */
const fewestPeriods = 3;

/** Three columns of which two hold each pair of 1, 2, … n, or each whose sum is at most n + 1, once. */
function countsThrough({ columns, rows, decimals }: Table): boolean {
  if (columns.length !== 3) return false;
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  return pairs.some(([one, other]) => {
    const numbers = rows.map(({ cells }) => [one, other].map((at) => cellCount(cells[at]!, decimals) ?? 0));
    const most = numbers.flat().reduce((a, b) => Math.max(a, b), 0);
    const isGrid = rows.length === most ** 2 || rows.length === (most * (most + 1)) / 2;
    const isCounted = numbers.every(([i, j]) => i! >= 1 && j! >= 1);
    return most >= fewestPeriods && isGrid && isCounted && new Set(numbers.map(String)).size === rows.length;
  });
}
