// One row a period and delay with its count: how many cases of a period became known so long after. The delays may be in
// any unit; their order is what counts. Cells that are not in yet (no row, an empty count, or marked as incomplete) end
// what is known of a period.
import type { TrendUnit } from "#model/index.js";
import type { DelayedCount } from "../../trends/trend-input.js";
import { cellMark, isMissing } from "../cell-mark.js";
import { cellCount, cellNumber } from "../cell-number.js";
import { columnDates } from "../column-dates.js";
import { columnMissing, type FoundColumns, saidBack, whichColumn } from "../column-uses.js";
import type { Table } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import { numberColumns, yearPart } from "./date-columns.js";
import { periodCell } from "./period-counts.js";
import { periodOfDay, unitNames, unitOf } from "./periods.js";
import type { ReadTrend } from "./trend-table.js";
import { type TrendUse, trendUses } from "./trend-uses.js";

export interface DelayTable {
  readonly found: FoundColumns<TrendUse>;
  readonly dates: string | undefined;
  readonly issues: TableIssues;
}

/** Problems: `table/column-missing`, `table/which-column`; faults of cells are issues. */
export function delayCounts(table: Table, { found, dates, issues }: DelayTable): ReadTrend {
  const delayAt = found.get("delay")!;
  const at = found.get("left") ?? found.get("year") ?? found.get("month");
  if (at === undefined) columnMissing(table, trendUses.month);
  const part = found.has("left") || !found.has("year") ? null : yearPart(found);
  const cells = table.rows.map((row) => periodCell(row, at, part));
  const { unit, names } = periodsOf(table, { at, cells, dates }, issues);
  const countAt = found.get("count") ?? onlyCount(table, found, [cells, cellsAt(table, delayAt)]);
  const rows = rowsOf(table, { found, delayAt, countAt, names }, issues);
  const uses = [
    ["left", at] as const,
    ...(part === null ? [] : [[part.unit, part.at] as const]),
    ["delay", delayAt] as const,
    ["count", countAt] as const,
    ...(found.has("incomplete") ? [["incomplete", found.get("incomplete")!] as const] : []),
  ];
  return {
    records: { kind: "delays", rows },
    unit,
    exposure: [],
    control: [],
    columns: saidBack(table, uses),
  };
}

function cellsAt(table: Table, at: number): readonly string[] {
  return table.rows.map(({ cells }) => cells[at]!);
}

/** The unit is that of the first row that has one; null where a row has no such period, which is an issue. */
function periodsOf(
  table: Table,
  { at, cells, dates }: { at: number; cells: readonly string[]; dates: string | undefined },
  issues: TableIssues,
): { readonly unit: TrendUnit; readonly names: readonly (string | null)[] } {
  const spans = columnDates(cells, dates);
  const units = spans.map((span) => (typeof span === "object" && span !== null ? unitOf(span) : null));
  const unit = units.find((each) => each !== null) ?? "month";
  const names = spans.map((span, index) => {
    const { line, cells: row } = table.rows[index]!;
    if (span !== null && typeof span === "object" && units[index] === unit)
      return periodOfDay(span.from, unit);
    if (row.every((cell) => cell === "")) return null;
    const place = { line, column: table.columns[at]!, cell: cells[index]! };
    if (typeof span === "string") issues.add(place, span);
    else issues.add(place, "not a period", { unit: unitNames[unit] });
    return null;
  });
  return { unit, names };
}

/** The only column of numbers without another use that does more than number the periods or the delays again. */
function onlyCount(
  table: Table,
  found: FoundColumns<TrendUse>,
  keys: readonly (readonly string[])[],
): number {
  const counts = numberColumns(table, found).filter((at) => keys.every((key) => varies(table, at, key)));
  const [only = columnMissing(table, trendUses.count), ...more] = counts;
  return more.length > 0 ? whichColumn(table, trendUses.count, counts) : only;
}

/** Whether rows of one key hold different numbers. */
function varies(table: Table, at: number, key: readonly string[]): boolean {
  const first = new Map<string, string>();
  return table.rows.some(({ cells }, row) => {
    const before = first.get(key[row]!) ?? cells[at]!;
    first.set(key[row]!, before);
    return before !== cells[at]!;
  });
}

function rowsOf(
  table: Table,
  {
    found,
    delayAt,
    countAt,
    names,
  }: {
    readonly found: FoundColumns<TrendUse>;
    readonly delayAt: number;
    readonly countAt: number;
    readonly names: readonly (string | null)[];
  },
  issues: TableIssues,
): readonly DelayedCount[] {
  const markAt = found.get("incomplete");
  const first = new Map<string, number>();
  return table.rows.flatMap(({ line, cells }, row) => {
    const period = names[row] ?? null;
    if (period === null) return [];
    const place = (at: number) => ({ line, column: table.columns[at]!, cell: cells[at]! });
    const delay = cellNumber(cells[delayAt]!, table.decimals);
    const count = cellCount(cells[countAt]!, table.decimals);
    const mark = markAt === undefined || isMissing(cells[markAt]!) ? 0 : cellMark(cells[markAt]!);
    if (delay === null) issues.add(place(delayAt), "not a number");
    if (delay !== null && delay < 0) issues.add(place(delayAt), "negative");
    if (count === null && !isMissing(cells[countAt]!)) issues.add(place(countAt), "not a count");
    if (mark === null) issues.add(place(markAt!), "neither yes nor no");
    const key = `${period} ${delay}`;
    const before = first.get(key);
    if (before !== undefined) issues.add(place(delayAt), "period twice", { line: before });
    first.set(key, before ?? line);
    return delay === null ? [] : [{ period, delay, count, complete: count !== null && mark === 0 }];
  });
}
