// Which columns of a table are dates, of which clock, and whether its rows are cases or periods.
import { type TrendClock, trendClocks } from "#model/index.js";
import { isMissing } from "../cell-mark.js";
import { cellNumber } from "../cell-number.js";
import { columnDates } from "../column-dates.js";
import { columnMissing, type FoundColumns, whichColumn } from "../column-uses.js";
import { choiceOf } from "../option-choice.js";
import type { Table } from "../table.js";
import type { TrendTableOptions } from "./trend-table.js";
import { type TrendUse, trendUses } from "./trend-uses.js";

export interface YearPart {
  readonly at: number;
  readonly unit: "quarter" | "month";
}

/** Rows are periods with a count, or cases with a date of each clock that the table has. */
export type DateColumns =
  | {
      readonly kind: "periods";
      readonly clock: TrendClock;
      readonly at: number;
      /** Where `at` is the year alone: the column that says the rest. */
      readonly part: YearPart | null;
      readonly countAt: number;
    }
  | { readonly kind: "cases"; readonly clocks: ReadonlyMap<TrendClock, number> };

/** Problems: `table/column-missing` where nothing is a date; `table/which-column` where several could be one. */
export function dateColumns(
  table: Table,
  found: FoundColumns<TrendUse>,
  options: TrendTableOptions,
): DateColumns {
  const clock = choiceOf("--clock", options.clock, trendClocks) ?? "published";
  const clocks = new Map(
    trendClocks.flatMap((each) => (found.has(each) ? [[each, found.get(each)!] as const] : [])),
  );
  const [only, ...more] = clocks;
  if (only !== undefined) {
    const countAt = found.get("count");
    if (more.length > 0 || countAt === undefined || found.has("source")) return { kind: "cases", clocks };
    return { kind: "periods", clock: only[0], at: only[1], part: null, countAt };
  }
  const at = found.get("year") ?? found.get("month");
  if (at === undefined) return datesByContent(table, found, clock);
  const part = found.has("year") ? yearPart(found) : null;
  const countAt = countColumn(table, found);
  if (countAt !== null) return { kind: "periods", clock, at, part, countAt };
  if (part !== null) columnMissing(table, trendUses.count);
  return { kind: "cases", clocks: new Map([[clock, at]]) };
}

function yearPart(found: FoundColumns<TrendUse>): YearPart | null {
  for (const unit of ["quarter", "month"] as const) {
    const at = found.get(unit);
    if (at !== undefined) return { at, unit };
  }
  return null;
}

/** The column headed or named as a count; else the only one of numbers. */
function countColumn(table: Table, found: FoundColumns<TrendUse>): number | null {
  const headed = found.get("count");
  if (headed !== undefined) return headed;
  const areNumbers = (cells: readonly string[]): boolean =>
    cells.every((cell) => cellNumber(cell, table.decimals) !== null);
  const used = new Set(found.values());
  const numbers = table.columns.flatMap((_, at) =>
    !used.has(at) && isOf(table, at, areNumbers) ? [at] : [],
  );
  if (numbers.length > 1) whichColumn(table, trendUses.count, numbers);
  return numbers[0] ?? null;
}

/** One column of dates is that of `clock`; of two, the one that is never later is leaving, the other publication. */
function datesByContent(table: Table, found: FoundColumns<TrendUse>, clock: TrendClock): DateColumns {
  const used = new Set(found.values());
  const dated = table.columns.flatMap((_, at) => (!used.has(at) && isOf(table, at, areDates) ? [at] : []));
  const [first, second] = dated;
  if (first === undefined) columnMissing(table, { ...trendUses.published, ...anyDate });
  if (second === undefined) {
    const countAt = countColumn(table, new Map([...found, ["month", first]]));
    if (countAt !== null) return { kind: "periods", clock, at: first, part: null, countAt };
    return { kind: "cases", clocks: new Map([[clock, first]]) };
  }
  if (dated.length > 2) whichColumn(table, trendUses.left, dated);
  const [left, published] = neverLater(table, first, second)
    ? [first, second]
    : neverLater(table, second, first)
      ? [second, first]
      : whichColumn(table, trendUses.left, dated);
  return { kind: "cases", clocks: new Map([["left", left] as const, ["published", published] as const]) };
}

const anyDate = {
  meaning: {
    en: "a date (leaving, speaking or publication) or a month",
    ar: "تاريخ (مغادرة أو كلام أو نشر) أو شهر",
  },
  option: "--left, --spoke, --published / --month",
};

function isOf(table: Table, at: number, test: (cells: readonly string[]) => boolean): boolean {
  const said = table.rows.map(({ cells }) => cells[at]!).filter((cell) => !isMissing(cell));
  return said.length > 0 && test(said);
}

/** Dates of more than a bare year, which any number of four digits would pass for. */
function areDates(cells: readonly string[]): boolean {
  const dates = columnDates(cells);
  return (
    dates.every((date) => date !== null && date !== "not a date") &&
    cells.some((cell) => !/^\p{Nd}+$/u.test(cell))
  );
}

function neverLater(table: Table, first: number, second: number): boolean {
  const dates = [first, second].map((at) => columnDates(table.rows.map(({ cells }) => cells[at]!)));
  return dates[0]!.every((date, row) => {
    const other = dates[1]![row];
    if (typeof date !== "object" || date === null || typeof other !== "object" || other === null) return true;
    return date.from <= other.to;
  });
}
