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
  if (more.length > 0) return { kind: "cases", clocks };
  if (only !== undefined) return casesOrPeriods(table, found, { clock: only[0], at: only[1], part: null });
  const at = found.get("year") ?? found.get("month");
  if (at === undefined) return datesByContent(table, found, clock);
  return casesOrPeriods(table, found, { clock, at, part: found.has("year") ? yearPart(found) : null });
}

/**
 * Periods where a column counts and no source or repeated day shows that rows are cases; a count that only its numbers
 * show is believed of months or longer that stand once each. A bare date without a count is of a case.
 */
function casesOrPeriods(
  table: Table,
  found: FoundColumns<TrendUse>,
  { clock, at, part }: Pick<Extract<DateColumns, { kind: "periods" }>, "clock" | "at" | "part">,
): DateColumns {
  const cases: DateColumns = { kind: "cases", clocks: new Map([[clock, at]]) };
  const headed = found.get("count");
  if (part !== null)
    return { kind: "periods", clock, at, part, countAt: headed ?? countColumn(table, found) };
  if (found.has("source")) return cases;
  const { daily, differ } = rhythmOf(table, at);
  if (headed !== undefined)
    return daily && !differ ? cases : { kind: "periods", clock, at, part, countAt: headed };
  if (daily || !differ || numberColumns(table, found).length === 0) return cases;
  return { kind: "periods", clock, at, part, countAt: countColumn(table, found) };
}

/** Whether the dates of a column are days, and whether each stands once. */
function rhythmOf(table: Table, at: number): { readonly daily: boolean; readonly differ: boolean } {
  const cells = table.rows.map(({ cells }) => cells[at]!).filter((cell) => !isMissing(cell));
  const days = columnDates(cells).filter((date) => typeof date === "object" && date?.from === date?.to);
  return { daily: days.length * 2 > cells.length, differ: new Set(cells).size === cells.length };
}

export function yearPart(found: FoundColumns<TrendUse>): YearPart | null {
  for (const unit of ["quarter", "month"] as const) {
    const at = found.get(unit);
    if (at !== undefined) return { at, unit };
  }
  return null;
}

/** The only column of numbers that has no other use; which, is asked where there are several. */
function countColumn(table: Table, found: FoundColumns<TrendUse>): number {
  const numbers = numberColumns(table, found);
  const [only = columnMissing(table, trendUses.count), ...more] = numbers;
  return more.length > 0 ? whichColumn(table, trendUses.count, numbers) : only;
}

/** Columns of numbers that have no other use. */
export function numberColumns(table: Table, found: FoundColumns<TrendUse>): readonly number[] {
  const areNumbers = (cells: readonly string[]): boolean =>
    cells.every((cell) => cellNumber(cell, table.decimals) !== null);
  const used = new Set(found.values());
  return table.columns.flatMap((_, at) => (!used.has(at) && isOf(table, at, areNumbers) ? [at] : []));
}

/** One column of dates is that of `clock`; of two, the one that is never later is leaving, the other publication. */
function datesByContent(table: Table, found: FoundColumns<TrendUse>, clock: TrendClock): DateColumns {
  const used = new Set(found.values());
  const dated = table.columns.flatMap((_, at) => (!used.has(at) && isOf(table, at, areDates) ? [at] : []));
  const [first, second] = dated;
  if (first === undefined) columnMissing(table, { ...trendUses.published, ...anyDate });
  if (second === undefined)
    return casesOrPeriods(table, new Map([...found, ["month", first]]), { clock, at: first, part: null });
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
  const readable = (some: readonly string[]): boolean =>
    columnDates(some).every((date) => date !== null && date !== "not a date");
  return cells.some((cell) => !/^\p{Nd}+$/u.test(cell)) && readable(cells.slice(0, 20)) && readable(cells);
}

function neverLater(table: Table, first: number, second: number): boolean {
  const dates = [first, second].map((at) => columnDates(table.rows.map(({ cells }) => cells[at]!)));
  return dates[0]!.every((date, row) => {
    const other = dates[1]![row];
    if (typeof date !== "object" || date === null || typeof other !== "object" || other === null) return true;
    return date.from <= other.to;
  });
}
