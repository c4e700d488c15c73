// Which columns are lists: those that say 1 or 0, yes or no of every case. A column where most cells say so is one with
// faults, not none: passing over it would lose a list unseen.
import { cellMark, isMissing } from "../cell-mark.js";
import { cellCount } from "../cell-number.js";
import { type FoundColumns, namedColumns } from "../column-uses.js";
import type { Table, TableRow } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import type { ListUse } from "./list-uses.js";

export interface ListColumns {
  readonly lists: readonly number[];
  readonly countAt: number | null;
}

/** The columns of lists and of the count; the latter by its heading, or as the last column of whole numbers. */
export function listColumns(
  table: Table,
  found: FoundColumns<ListUse>,
  named: string | undefined,
): ListColumns {
  const used = new Set(found.values());
  const free = table.columns.flatMap((_, at) => (used.has(at) ? [] : [at]));
  const chosen = named === undefined ? null : namedColumns(table, named, "--lists");
  const countAt = found.get("count") ?? countByContent(table, free, chosen ?? free);
  const lists = chosen ?? free.filter((at) => at !== countAt && shareOfMarks(table, at) >= 0.5);
  return { lists, countAt };
}

/** The last column, of whole numbers and not all 0 or 1, behind lists whose rows all differ. */
function countByContent(table: Table, free: readonly number[], lists: readonly number[]): number | null {
  const last = free.at(-1);
  if (last === undefined || last !== table.columns.length - 1 || free.length < 2) return null;
  const counts = table.rows.map(({ cells }) => cellCount(cells[last]!, table.decimals));
  if (counts.includes(null) || counts.every((count) => count! <= 1)) return null;
  const others = lists.filter((at) => at !== last && shareOfMarks(table, at) >= 0.5);
  const histories = table.rows.map(({ cells }) => others.map((at) => cells[at]).join("\n"));
  return others.length > 0 && new Set(histories).size === histories.length ? last : null;
}

function shareOfMarks(table: Table, at: number): number {
  const said = table.rows.map(({ cells }) => cells[at]!).filter((cell) => !isMissing(cell));
  return said.length === 0 ? 0 : said.filter((cell) => cellMark(cell) !== null).length / said.length;
}

/**
 * The history of every row, bit i for `lists[i]`. An empty cell is 0 in a column that only ever says 1 or yes; where the
 * column says 0 or no as well it is an issue, as is every other word.
 */
export function historiesOf(table: Table, lists: readonly number[], issues: TableIssues): readonly number[] {
  const saysNo = lists.map((at) => table.rows.some(({ cells }) => cellMark(cells[at]!) === 0));
  const markOf = (row: TableRow, at: number, list: number): 0 | 1 => {
    const cell = row.cells[at]!;
    const mark = cellMark(cell);
    if (mark !== null) return mark;
    if (cell === "" && !saysNo[list]) return 0;
    const place = { line: row.line, column: table.columns[at]!, cell };
    issues.add(place, isMissing(cell) ? "empty mark" : "no mark");
    return 0;
  };
  return table.rows.map((row) =>
    row.cells.every((cell) => cell === "")
      ? 0
      : lists.reduce((history, at, list) => history | (markOf(row, at, list) << list), 0),
  );
}
