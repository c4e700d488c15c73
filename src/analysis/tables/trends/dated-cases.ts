// One row a case, or a row with how many such cases there are, with a date on one clock or more.
import { type TrendClock, type TrendUnit, trendClocks, trendUnits } from "#model/index.js";
import type { DatedCase } from "../../trends/trend-input.js";
import { isMissing } from "../cell-mark.js";
import { cellCount, cellNumber } from "../cell-number.js";
import { columnDates } from "../column-dates.js";
import { saidBack } from "../column-uses.js";
import type { DayInterval } from "../day-interval.js";
import { choiceOf } from "../option-choice.js";
import type { Table } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import type { DateColumns } from "./date-columns.js";
import type { TrendColumns } from "./period-counts.js";
import { unitOf } from "./periods.js";
import type { ReadTrend } from "./trend-table.js";

/** A row without any date is a case all the same; an empty row is none. */
export function datedCases(
  table: Table,
  { found, dates, options, issues }: TrendColumns<Extract<DateColumns, { kind: "cases" }>>,
): ReadTrend {
  const read = new Map(
    Array.from(dates.clocks, ([clock, at]) => {
      const cells = table.rows.map((row) => row.cells[at]!);
      return [clock, readDates(table, at, columnDates(cells, options.dates), issues)] as const;
    }),
  );
  const [countAt, sourceAt] = [found.get("count"), found.get("source")];
  const cases = table.rows.flatMap((row, index): readonly DatedCase[] => {
    if (row.cells.every((cell) => cell === "")) return [];
    const count = countAt === undefined ? 1 : rowCount(table, index, countAt, issues);
    const source = sourceAt === undefined ? "" : row.cells[sourceAt]!;
    const dated = trendClocks.map((clock) => [clock, read.get(clock)?.[index] ?? null] as const);
    return [{ dates: byClock(dated), source: isMissing(source) ? null : source, count }];
  });
  const uses = [
    ...dates.clocks,
    ...(["count", "source"] as const).flatMap((use) =>
      found.has(use) ? [[use, found.get(use)!] as const] : [],
    ),
  ];
  return {
    records: { kind: "cases", cases },
    unit: choiceOf("--by", options.by, trendUnits) ?? unitOfCases([...read.values()].flat()),
    exposure: [],
    control: [],
    columns: saidBack(table, uses),
  };
}

function byClock(dated: readonly (readonly [TrendClock, DayInterval | null])[]): DatedCase["dates"] {
  const dates = new Map(dated);
  return {
    left: dates.get("left") ?? null,
    spoke: dates.get("spoke") ?? null,
    published: dates.get("published") ?? null,
  };
}

/** By row; what cannot be read is an issue. */
function readDates(
  table: Table,
  at: number,
  dates: ReturnType<typeof columnDates>,
  issues: TableIssues,
): readonly (DayInterval | null)[] {
  return dates.map((date, index) => {
    if (typeof date !== "string") return date;
    const { line, cells } = table.rows[index]!;
    issues.add({ line, column: table.columns[at]!, cell: cells[at]! }, date);
    return null;
  });
}

/** How many cases a row stands for; 0 where that is an issue. */
function rowCount(table: Table, index: number, at: number, issues: TableIssues): number {
  const { line, cells } = table.rows[index]!;
  const cell = cells[at]!;
  const count = cellCount(cell, table.decimals);
  if (count !== null) return count;
  const below = (cellNumber(cell, table.decimals) ?? 0) < 0;
  const reason = isMissing(cell) ? "empty count" : below ? "negative" : "not a count";
  issues.add({ line, column: table.columns[at]!, cell }, reason);
  return 0;
}

/** "year" where no date says more; else "month". */
function unitOfCases(dates: readonly (DayInterval | null)[]): TrendUnit {
  const known = dates.filter((date) => date !== null);
  return known.length > 0 && known.every((date) => unitOf(date) === "year") ? "year" : "month";
}
