// Dates in the cells of a column: ISO 8601 whole or in part, figures with slashes, words in English, Arabic and French,
// quarters, decimal years, and intervals of two of these. Whether 03/04/2015 has its day first is told by the column as
// a whole or by the researcher, and otherwise asked. Not read: years of two digits, the Hijri calendar (asked about,
// since 1436 would pass for a Gregorian year), Excel's numbers of days.
import { calendarDate, dateInWords, foldText, latinDigits } from "#text/index.js";
import { isMissing } from "./cell-mark.js";
import { type DayInterval, dayAtFraction, daysOf, twoDigits } from "./day-interval.js";
import { choiceOf } from "./option-choice.js";
import type { IssueReason } from "./table-issues.js";

const dayOrders = ["day-first", "month-first"] as const;
type DayOrder = (typeof dayOrders)[number];

/** What a cell says: when; nothing; or why it cannot be read. */
export type CellDate =
  | DayInterval
  | null
  | Extract<IssueReason, "not a date" | "day or month" | "ends before" | "hijri">;

/**
 * Reads the cells of one column, in order. `order` is the researcher's word on figures with slashes, "day-first" or
 * "month-first"; any other word fails with `table/option-unfit`.
 */
export function columnDates(cells: readonly string[], order?: string | undefined): readonly CellDate[] {
  const written = cells.map((cell) => latinDigits(cell));
  const known = choiceOf("--dates", order, dayOrders) ?? orderIn(written);
  if (areDecimalYears(written)) return written.map((cell) => (isUnknown(cell) ? null : decimalYear(cell)));
  const read = new Map(Array.from(new Set(written), (cell) => [cell, cellDate(cell, known)]));
  return written.map((cell) => read.get(cell) ?? null);
}

const unknown = /^(?:\?+|unknown|not stated|inconnue?|غير معروف|غير معروفة|مجهول|غير مذكور)$/iu;

function isUnknown(cell: string): boolean {
  return isMissing(cell) || unknown.test(cell);
}

/** In UTF-16 units: a cell that says more is a remark with a date in it. */
const longestDate = 60;

function cellDate(cell: string, order: DayOrder | null): CellDate {
  if (isUnknown(cell)) return null;
  if (cell.length > longestDate) return "not a date";
  const ends = cell.split(/\s*\/\s*|\s+[-–—]\s+|\s*[–—]\s*|\s*\.\.\s*|\s+(?:to|إلى|الى|حتى|à)\s+/u);
  const [first, last] = ends.map((end) => singleDate(end, order));
  if (ends.length === 2 && typeof first === "object" && typeof last === "object")
    return first.from <= last.to ? { from: first.from, to: last.to } : "ends before";
  return singleDate(cell, order);
}

function singleDate(cell: string, order: DayOrder | null): Exclude<CellDate, null> {
  const period = periodIn(cell, order);
  if (period === null) return "not a date";
  if (period === "day or month") return period;
  const year = Number(period.slice(0, 4));
  if (year >= 1300 && year <= 1500) return "hijri";
  return year < 1000 ? "not a date" : daysOf(period);
}

/** "before March 2015" is not March 2015. */
const qualified =
  /(?<!\p{L})(?:before|after|since|until|by|around|about|circa|early|late|avant|apres|depuis|vers|قبل|بعد|منذ|حتي|نحو|حوالي|اوائل|اواخر)(?!\p{L})/u;

const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;

/** "2015", "2015-Q3", "2015-09" or "2015-09-21"; null where there is none. */
function periodIn(cell: string, order: DayOrder | null): string | null {
  const iso = calendarDate(cell);
  if (iso !== null) return iso;
  const quarter = /^(?:(\d{4})[-/ ]?q([1-4])|q([1-4])[-/ ]?(\d{4}))$/iu.exec(cell);
  if (quarter !== null) return `${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`;
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/u.exec(cell) ?? /^(\d{4})()(\d{2})(\d{2})$/u.exec(cell);
  if (yearFirst !== null) return joined(yearFirst[1]!, yearFirst[3]!, yearFirst[4]);
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/u.exec(cell);
  if (monthYear !== null) return joined(monthYear[2]!, monthYear[1]!, undefined);
  const found = figures.exec(cell);
  if (found !== null) return inFigures(found, order);
  if (!/\d{4}/u.test(cell)) return null;
  return qualified.test(foldText(cell)) ? null : dateInWords(cell, "day first");
}

function inFigures(found: RegExpExecArray, order: DayOrder | null): string | null {
  const [, first, , second, year] = found;
  const dayFirst = joined(year!, second!, first!);
  const monthFirst = joined(year!, first!, second!);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (order === null) return "day or month";
  return order === "day-first" ? dayFirst : monthFirst;
}

/** The date of these parts, or null where no calendar has it. */
function joined(year: string, month: string, day: string | undefined): string | null {
  const parts = [year, twoDigits(Number(month)), ...(day === undefined ? [] : [twoDigits(Number(day))])];
  return calendarDate(parts.join("-"));
}

/** The order that some dates of the column force, where none forces the other. */
function orderIn(cells: readonly string[]): DayOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const found = figures.exec(cell);
    if (Number(found?.[1]) > 12) dayFirst = true;
    if (Number(found?.[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-first" : "month-first";
}

/** "1851.2026" in every cell that says something; one with more than two digits behind the point tells it from a month. */
function areDecimalYears(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => !isUnknown(cell));
  return (
    said.every((cell) => /^\d{4}(?:[.,٫]\d+)?$/u.test(cell)) && said.some((cell) => /[.,٫]\d{3}/u.test(cell))
  );
}

function decimalYear(cell: string): DayInterval {
  const [year, fraction = ""] = cell.split(/[.,٫]/u);
  const day = dayAtFraction(Number(year), Number(`0.${fraction}`));
  return { from: day, to: day };
}
