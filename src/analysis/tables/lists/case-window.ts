// Which cases lie in the window the researcher set. A case whose date reaches over the window's edge is neither inside nor
// outside: it is left out, and counted with those that have no date.
import { fail } from "#model/index.js";
import { columnDates } from "../column-dates.js";
import { findColumns, neededColumn } from "../column-uses.js";
import type { Table } from "../table.js";
import { quoted, type TableIssues } from "../table-issues.js";
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
  const from = edgeOf(options.from, "--from")?.from ?? null;
  const to = edgeOf(options.to, "--to")?.to ?? null;
  if (from !== null && to !== null && from > to)
    fail("table/option-unfit", {
      option: "--to",
      given: quoted(options.to ?? ""),
      allowed: { en: "a date that is not before --from", ar: "تاريخا ليس قبل ‎--from" },
    });
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

/** The days of a date given by option. */
export function edgeOf(given: string | undefined, option: string) {
  if (given === undefined) return null;
  const [date] = columnDates([given]);
  if (typeof date === "object" && date !== null) return date;
  fail("table/option-unfit", {
    option,
    given: quoted(given),
    allowed: { en: "a date: 2015, 2015-09 or 2015-09-21", ar: "تاريخا: 2015 أو 2015-09 أو 2015-09-21" },
  });
}
