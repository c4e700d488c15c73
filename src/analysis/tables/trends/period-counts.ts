// One row a period with its count: months, quarters, years or days, all of one unit. An empty count is unknown, not 0;
// a period without a row likewise.
import type { TrendUnit } from "#model/index.js";
import { latinDigits } from "#text/index.js";
import type { PeriodCount, PeriodItems } from "../../trends/trend-input.js";
import { isMissing } from "../cell-mark.js";
import { cellNumber } from "../cell-number.js";
import { columnDates } from "../column-dates.js";
import { type FoundColumns, saidBack, says } from "../column-uses.js";
import type { Table, TableRow } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import type { DateColumns, YearPart } from "./date-columns.js";
import { periodOfDay, unitNames, unitOf } from "./periods.js";
import type { ReadTrend, TrendTableOptions } from "./trend-table.js";
import { type TrendUse, trendUses } from "./trend-uses.js";

/** What every reader of a trend's rows is given. */
export interface TrendColumns<Dates> {
  readonly found: FoundColumns<TrendUse>;
  readonly dates: Dates;
  readonly options: TrendTableOptions;
  readonly issues: TableIssues;
}

/** The counts of a table by its own unit, with the items read and the other stories where it has them. */
export function periodCounts(
  table: Table,
  { found, dates, options, issues }: TrendColumns<Extract<DateColumns, { kind: "periods" }>>,
): ReadTrend {
  const { clock, at, part, countAt } = dates;
  const periods = readPeriods(table, dates, options.dates, issues);
  const whole = says(trendUses.count, table.columns[countAt]!);
  const rows = numbersIn(table, periods, { at: countAt, whole }, issues);
  const others = (use: "exposure" | "control"): readonly PeriodItems[] => {
    const itemsAt = found.get(use);
    return itemsAt === undefined ? [] : itemsIn(table, periods, itemsAt, issues);
  };
  const uses = [
    [clock, at] as const,
    ...(part === null ? [] : [[part.unit, part.at] as const]),
    ["count", countAt] as const,
    ...(["exposure", "control"] as const).flatMap((use) =>
      found.has(use) ? [[use, found.get(use)!] as const] : [],
    ),
  ];
  return {
    records: { kind: "counts", clock, rows },
    unit: periods.unit,
    exposure: others("exposure").filter(({ items }) => items > 0),
    control: others("control"),
    columns: saidBack(table, uses),
  };
}

export interface ReadPeriods {
  readonly unit: TrendUnit;
  /** By row; null where there is none, which is an issue already where the row says anything else. */
  readonly names: readonly (string | null)[];
}

/** The unit is that of the first row that has one. */
export function readPeriods(
  table: Table,
  { at, part }: { readonly at: number; readonly part: YearPart | null },
  order: string | undefined,
  issues: TableIssues,
): ReadPeriods {
  const cells = table.rows.map((row) => periodCell(row, at, part));
  const dates = columnDates(cells, order);
  const units = dates.map((date) => (typeof date === "object" && date !== null ? unitOf(date) : null));
  const unit = units.find((each) => each !== null) ?? "month";
  const first = new Map<string, number>();
  const names = dates.map((date, index) => {
    const { line } = table.rows[index]!;
    const place = { line, column: table.columns[at]!, cell: cells[index]! };
    if (date === null) return null;
    if (typeof date === "string") {
      issues.add(place, date);
      return null;
    }
    if (units[index] !== unit) {
      issues.add(place, "not a period", { unit: unitNames[unit] });
      return null;
    }
    const name = periodOfDay(date.from, unit);
    const before = first.get(name);
    if (before !== undefined) issues.add(place, "period twice", { line: before });
    first.set(name, before ?? line);
    return name;
  });
  return { unit, names };
}

/** The numbers of a column by period; an empty cell is unknown, not 0. */
export function itemsIn(
  table: Table,
  periods: ReadPeriods,
  at: number,
  issues: TableIssues,
): readonly PeriodItems[] {
  const items = numbersIn(table, periods, { at, whole: false }, issues);
  return items.map(({ period, count }) => ({ period, items: count }));
}

/** The date of a row as one cell: a year and its month or quarter are put together. */
export function periodCell({ cells }: TableRow, at: number, part: YearPart | null): string {
  if (part === null) return cells[at]!;
  const [year, within] = [latinDigits(cells[at]!), latinDigits(cells[part.at]!)];
  if (isMissing(year) || isMissing(within)) return "";
  if (part.unit === "quarter") return `${year}-Q${within.replace(/^q/iu, "")}`;
  return /^\d{1,2}$/u.test(within) ? `${year}-${within}` : `${within} ${year}`;
}

/** The numbers of a column by period. Rows without a period or without a number give nothing. */
function numbersIn(
  table: Table,
  { names }: ReadPeriods,
  { at, whole }: { readonly at: number; readonly whole: boolean },
  issues: TableIssues,
): readonly PeriodCount[] {
  return table.rows.flatMap(({ line, cells }, row) => {
    const cell = cells[at]!;
    const period = names[row] ?? null;
    if (isMissing(cell)) return [];
    const count = cellNumber(cell, table.decimals);
    const place = { line, column: table.columns[at]!, cell };
    if (count === null) issues.add(place, "not a number");
    else if (count < 0) issues.add(place, "negative");
    else if (whole && !Number.isSafeInteger(count)) issues.add(place, "not a count");
    else if (period !== null) return [{ period, count }];
    return [];
  });
}
