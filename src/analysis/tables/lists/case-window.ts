// Which cases lie in the window the researcher set. A case whose date reaches over the window's edge is neither inside nor
// outside: it is left out, and counted with those that have no date.
import { columnDates } from "../column-dates.js";
import { findColumns, neededColumn } from "../column-uses.js";
import type { Table } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import { windowOf } from "../window-option.js";
import type { ListOptions } from "./capture-lists.js";
import { windowUses } from "./list-uses.js";

export interface CaseWindow {
  readonly from: string | null;
  readonly to: string | null;
  readonly dateAt: number;
  /** By row. */
  readonly places: readonly ("inside" | "outside" | "undated")[];
}

/** Null where no window is set. Problems: `table/option-unfit`, `table/column-missing`; unreadable dates are issues. */
export function caseWindow(table: Table, options: ListOptions, issues: TableIssues): CaseWindow | null {
  if (options.from === undefined && options.to === undefined) return null;
  const { from, to } = windowOf(options.from, options.to);
  const found = findColumns(table, windowUses, { date: options.date });
  const dateAt = neededColumn(table, windowUses, found, "date");
  return { from, to, dateAt, places: placesOf(table, dateAt, { from, to }, options.dates, issues) };
}

function placesOf(
  table: Table,
  dateAt: number,
  { from, to }: Pick<CaseWindow, "from" | "to">,
  order: string | undefined,
  issues: TableIssues,
): CaseWindow["places"] {
  const cells = table.rows.map((row) => row.cells[dateAt]!);
  return columnDates(cells, order).map((date, index) => {
    if (date === null) return "undated";
    if (typeof date === "string") {
      issues.add(
        { line: table.rows[index]!.line, column: table.columns[dateAt]!, cell: cells[index]! },
        date,
      );
      return "undated";
    }
    if ((from !== null && date.to < from) || (to !== null && date.from > to)) return "outside";
    return (from === null || date.from >= from) && (to === null || date.to <= to) ? "inside" : "undated";
  });
}
