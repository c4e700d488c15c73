// Items read and other stories in a table of their own, one row a month: what a table of cases cannot say, for a case
// has no such number.
import { fail, type TrendUnit } from "#model/index.js";
import type { TrendInput } from "../../trends/trend-input.js";
import { type ColumnOptions, columnMissing, findColumns, type SaidBack, saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues, quoted } from "../table-issues.js";
import { yearPart } from "./date-columns.js";
import { itemsIn, readPeriods } from "./period-counts.js";
import { unitNames } from "./periods.js";
import { trendUses } from "./trend-uses.js";

/** The uses of columns in such a table. */
export const itemUses = ["month", "year", "quarter", "exposure", "control"] as const;
export type ItemUse = (typeof itemUses)[number];

export interface ItemsOptions extends ColumnOptions<ItemUse> {
  /** "day-first" or "month-first". */
  readonly dates?: string | undefined;
}

export interface ItemsTable extends Pick<TrendInput, "exposure" | "control"> {
  readonly columns: SaidBack;
}

/**
 * Items and other stories by period of `unit`, the one that cases are counted by. Problems: `table/column-missing` where
 * there is no period, or neither of the two numbers; `table/option-unfit` where the periods are of another unit.
 */
export function itemsFrom(table: Table, unit: TrendUnit, options: ItemsOptions = {}): ItemsTable {
  const { month, year, quarter, exposure, control } = trendUses;
  const found = findColumns(table, { month, year, quarter, exposure, control }, options);
  const at = found.get("year") ?? found.get("month") ?? columnMissing(table, month);
  if (!found.has("exposure") && !found.has("control")) columnMissing(table, exposure);
  const part = found.has("year") ? yearPart(found) : null;
  const issues = createIssues(table.name);
  const periods = readPeriods(table, { at, part }, options.dates, issues);
  if (periods.names.some((name) => name !== null)) refuseOther(table, periods.unit, unit);
  const itemsOf = (use: "exposure" | "control") =>
    found.has(use) ? itemsIn(table, periods, found.get(use)!, issues) : [];
  const items = { exposure: itemsOf("exposure").filter((row) => row.items > 0), control: itemsOf("control") };
  issues.stop();
  const uses = Array.from(found, ([use, place]) => [use, place] as const);
  return { ...items, columns: saidBack(table, uses) };
}

function refuseOther(table: Table, given: TrendUnit, unit: TrendUnit): void {
  if (given === unit) return;
  const [own, needed] = [unitNames[given], unitNames[unit]];
  fail("table/option-unfit", {
    option: "--items",
    given: quoted(table.name),
    allowed: {
      en: `a table with one row for each ${needed.en}, as the cases are counted; a row of this one is a ${own.en}`,
      ar: `جدولا يمثل كل سطر فيه ${needed.ar} كما تُعد الحالات؛ ويمثل السطر في هذا الجدول ${own.ar}`,
    },
  });
}
