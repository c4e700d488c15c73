// Tables of amounts by period and delay, as actuaries and epidemiologists keep them. They are not cases with their dates:
// the delays would have to be turned back into dates that nobody wrote down.
import { fail } from "#model/index.js";
import { cellCount } from "../cell-number.js";
import type { FoundColumns } from "../column-uses.js";
import type { Table } from "../table.js";
import { quotedAll } from "../table-issues.js";
import type { TrendUse } from "./trend-uses.js";

/** Ends with `table/delay-triangle` where a column is headed as a delay, or where two columns count a square or triangle through. */
export function refuseTriangle(table: Table, found: FoundColumns<TrendUse>): void {
  if (found.has("delay") || countsThrough(table))
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
