// Tables of trends: one row a case with its dates, one row a period with its count, or one row a period and delay.
import { trendClocks } from "#model/index.js";
import type { TrendInput } from "../../trends/trend-input.js";
import { type FoundColumns, findColumns } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues, type TableIssues } from "../table-issues.js";
import { daysGiven, windowOf } from "../window-option.js";
import { itemsSetAside, refuseItems } from "./case-items.js";
import { dateColumns } from "./date-columns.js";
import { datedCases } from "./dated-cases.js";
import { delayCounts } from "./delay-counts.js";
import { refuseNumberedTriangle } from "./delay-triangle.js";
import { periodCounts } from "./period-counts.js";
import { periodOfDay } from "./periods.js";
import type { ReadTrend, TrendTable, TrendTableOptions } from "./trend-table.js";
import { type TrendUse, trendUses } from "./trend-uses.js";

/**
 * The dated cases or counts of a table. A row with its own count stands for so many cases. Dates known in part become
 * intervals of days; an empty date is unknown, not zero; a date after `today` is left for the measure to set aside. Fails with
 * the problems of `table/…` and nothing else.
 */
export function trendFrom(table: Table, options: TrendTableOptions): TrendTable {
  const found = findColumns(table, trendUses, options);
  refuseNumberedTriangle(table);
  const issues = createIssues(table.name);
  const read = readTrend(table, found, options, issues);
  issues.stop();
  const caveats = read.records.kind === "counts" ? [] : itemsSetAside(table, found);
  return { input: inputOf(read, options), rows: table.rows.length, columns: read.columns, caveats };
}

/** A delay beside two clocks says what they say already. */
function readTrend(
  table: Table,
  found: FoundColumns<TrendUse>,
  options: TrendTableOptions,
  issues: TableIssues,
): ReadTrend {
  if (found.has("delay") && trendClocks.filter((clock) => found.has(clock)).length < 2) {
    refuseItems(options);
    return delayCounts(table, { found, dates: options.dates, issues });
  }
  const dates = dateColumns(table, found, options);
  if (dates.kind === "periods") return periodCounts(table, { found, dates, options, issues });
  refuseItems(options);
  return datedCases(table, { found, dates, options, issues });
}

function inputOf({ records, unit, exposure, control }: ReadTrend, options: TrendTableOptions): TrendInput {
  const { from, to } = windowOf(options.from, options.to);
  const breaks = (options.breaks ?? []).map(({ period, what }) => ({
    period: periodOfDay(daysGiven(period, "--break").from, unit),
    what,
  }));
  return {
    records,
    unit,
    window: {
      from: from === null ? null : periodOfDay(from, unit),
      to: to === null ? null : periodOfDay(to, unit),
    },
    today: options.today,
    exposure,
    control,
    panel: options.panel ?? [],
    breaks,
  };
}
