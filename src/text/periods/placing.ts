// Places a stated time on the calendar, seen from a day of publication known to the year, the month or the day.
// What cannot be placed without knowing more of that day yields "ask": nothing is guessed. Proleptic Gregorian.
import type { PartialDate } from "#model/index.js";

/** Inclusive ends; null is "not stated". */
export interface Interval {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}
/** An interval; "ask": it needs a publication date that is not known well enough; "unclear": it may be either of two. */
export type Placed = Interval | "ask" | "unclear";

export type Unit = "day" | "week" | "month" | "year";

export function inYear(year: number): Interval {
  return { from: pad(year, 4), to: pad(year, 4) };
}

export function inMonth(year: number, month: number): Interval {
  const text = `${pad(year, 4)}-${pad(month, 2)}`;
  return { from: text, to: text };
}

/** Null where the calendar has no such day. */
export function onDay(year: number, month: number, day: number): Interval | null {
  if (day < 1 || day > daysIn(year, month)) return null;
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { from: text, to: text };
}

/** The year so many years before the one of publication; this year runs to the month of publication. */
export function yearsBack(published: PartialDate | null, years: number): Placed {
  if (published === null) return "ask";
  const year = yearOf(published);
  if (years > 0) return inYear(year - years);
  return { from: `${pad(year, 4)}-01`, to: published.slice(0, 7) };
}

/** A month of the year so many years before publication: “January of last year” is one year back. */
export function monthOfYearBack(published: PartialDate | null, years: number, month: number): Placed {
  return published === null ? "ask" : inMonth(yearOf(published) - years, month);
}

/** The latest such month that is not after publication; `before` leaves out the month of publication itself. */
export function latestMonth(published: PartialDate | null, month: number, before = false): Placed {
  const now = published === null ? null : monthIndex(published);
  if (now === null) return "ask";
  const current = (now % 12) + 1;
  const sameYear = before ? month < current : month <= current;
  return inMonth(Math.floor(now / 12) - (sameYear ? 0 : 1), month);
}

/** From so many units before publication until publication: “the past six months”. */
export function lastUnits(published: PartialDate | null, count: number, unit: Unit): Placed {
  const start = beginningOf(published, count, unit);
  return typeof start === "string" || published === null
    ? "ask"
    : { from: start.from, to: published.slice(0, 7) };
}

/** The year, month or day so many units before publication, as exact as its unit: “two years ago”, “six weeks ago”. */
export function unitsBack(published: PartialDate | null, count: number, unit: Unit): Placed {
  if (published === null) return "ask";
  if (unit === "year" && Number.isInteger(count)) return inYear(yearOf(published) - count);
  if (unit === "day" && published.length === 10) return dayBefore(published, count);
  return beginningOf(published, count, unit);
}

/** The month so many units before publication; on a bare year, the year. */
function beginningOf(published: PartialDate | null, count: number, unit: Unit): Placed {
  if (published === null) return "ask";
  const now = monthIndex(published);
  if (unit === "year" && now === null && Number.isInteger(count)) return inYear(yearOf(published) - count);
  if (now === null) return "ask";
  if (unit === "month" || unit === "year")
    return atMonth(now - Math.round(count * (unit === "year" ? 12 : 1)));
  return daysBack(published, count * (unit === "week" ? 7 : 1));
}

/** The latest such day of a month that is not after publication. */
export function latestDay(published: PartialDate | null, month: number, day: number): Placed | null {
  const latest = latestMonth(published, month);
  if (typeof latest === "string") return latest;
  const year = yearOf(latest.from!);
  const placed = onDay(year, month, day);
  return placed !== null && isAfter(placed.from!, published!) ? onDay(year - 1, month, day) : placed;
}

/** From a day to a later one of the same month. */
export function acrossDays(first: number, last: Placed | null): Placed | null {
  if (last === null || typeof last === "string") return last;
  const [year, month, end] = last.to!.split("-").map(Number) as [number, number, number];
  const start = first < end ? onDay(year, month, first) : null;
  return start === null ? null : { from: start.from, to: last.to };
}

/** What ends directly before a date, as exact as the date: before 2014 is until 2013. */
export function endBefore(date: PartialDate): PartialDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (month === undefined) return inYear(year - 1).to!;
  if (day === undefined) return atMonth(year * 12 + month - 2).to!;
  return dayBefore(date, 1).to!;
}

function dayBefore(date: PartialDate, days: number): Interval {
  let [year, month, day] = date.split("-").map(Number) as [number, number, number];
  for (day -= Math.round(days); day < 1; day += daysIn(year, month)) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year--;
  }
  return {
    from: `${inMonth(year, month).from}-${pad(day, 2)}`,
    to: `${inMonth(year, month).to}-${pad(day, 2)}`,
  };
}

/** So many months that end with a given one: “the three months to August”. */
export function monthsUpTo(end: Placed, count: number): Placed {
  if (typeof end === "string" || end.to === null) return end;
  const last = monthIndex(end.to);
  return last === null ? end : { from: atMonth(last - count + 1).from, to: end.to };
}

/** True where a date is certainly after another, as far as both are known. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Months since year 0; null where the month is not known. */
function monthIndex(date: PartialDate): number | null {
  return date.length < 7 ? null : yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;
}

function atMonth(index: number): Interval {
  return inMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** The month that lies so many days back; both candidate months where the day of publication is not known. */
function daysBack(published: PartialDate, days: number): Interval {
  const [year, month] = [yearOf(published), Number(published.slice(5, 7))];
  const known = published.length === 10 ? Number(published.slice(8)) : null;
  return {
    from: monthBefore(year, month, (known ?? 1) - days).from,
    to: monthBefore(year, month, (known ?? daysIn(year, month)) - days).to,
  };
}

/** The month in which a day lies that is counted from a month's first; zero and below fall into earlier months. */
function monthBefore(year: number, month: number, day: number): Interval {
  let [y, m, d] = [year, month, Math.floor(day)];
  while (d < 1) {
    m = m === 1 ? 12 : m - 1;
    if (m === 12) y--;
    d += daysIn(y, m);
  }
  return inMonth(y, m);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
