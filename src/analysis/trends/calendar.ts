// Days and periods as whole numbers, in the proleptic Gregorian calendar: no clock, no time zone. A period's number
// counts years, quarters, months or days from a fixed start, so that neighbours differ by one.
import { type TrendUnit, trendPeriodNameSchema } from "#model/index.js";

/** Periods in a year; 365.25 days. */
export const periodsAYear: Readonly<Record<TrendUnit, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  day: 365.25,
};

const monthsIn = { year: 12, quarter: 3, month: 1 } as const;

/** Days since 1 January of the year 0, from "YYYY-MM-DD"; null for a day the calendar does not have. */
export function dayNumber(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (parts === null) return null;
  const [year, month, ofMonth] = [Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])];
  const start = firstDayOfMonth(year * 12 + month);
  const valid = month >= 0 && month < 12 && ofMonth >= 1 && ofMonth <= daysInMonth(year * 12 + month);
  return valid ? start + ofMonth - 1 : null;
}

/** The period a day lies in. */
export function periodOfDay(day: number, unit: TrendUnit): number {
  if (unit === "day") return day;
  let month = Math.floor((day / 365.2425) * 12);
  while (firstDayOfMonth(month) > day) month--;
  while (firstDayOfMonth(month + 1) <= day) month++;
  return Math.floor(month / monthsIn[unit]);
}

export function firstDayOf(period: number, unit: TrendUnit): number {
  return unit === "day" ? period : firstDayOfMonth(period * monthsIn[unit]);
}

export function lastDayOf(period: number, unit: TrendUnit): number {
  return firstDayOf(period + 1, unit) - 1;
}

/** The number of "2015", "2015-Q3", "2015-09" or "2015-09-21"; null where the name is not of this unit. */
export function periodNumber(name: string, unit: TrendUnit): number | null {
  if (!trendPeriodNameSchema.safeParse(name).success) return null;
  if (unit === "day") return dayNumber(name);
  const [year, part] = name.split("-");
  if (unit === "year") return part === undefined ? Number(year) : null;
  if (part === undefined || name.length > 7) return null;
  if (unit === "quarter") return part.startsWith("Q") ? Number(year) * 4 + Number(part[1]) - 1 : null;
  return part.startsWith("Q") ? null : Number(year) * 12 + Number(part) - 1;
}

export function periodName(period: number, unit: TrendUnit): string {
  if (unit === "year") return padded(period, 4);
  if (unit === "quarter") return `${padded(Math.floor(period / 4), 4)}-Q${(period % 4) + 1}`;
  if (unit === "month") return `${padded(Math.floor(period / 12), 4)}-${padded((period % 12) + 1, 2)}`;
  const month = periodOfDay(period, "month");
  return `${periodName(month, "month")}-${padded(period - firstDayOfMonth(month) + 1, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** Of months counted from January of the year 0. */
function firstDayOfMonth(month: number): number {
  const year = Math.floor(month / 12);
  return daysBefore(year) + monthStarts(year)[month - year * 12]!;
}

function daysInMonth(month: number): number {
  return firstDayOfMonth(month + 1) - firstDayOfMonth(month);
}

/** Days of the years before this one: the year 0 is a leap year. */
function daysBefore(year: number): number {
  const last = year - 1;
  return year * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
}

const ordinaryStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function monthStarts(year: number): readonly number[] {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? ordinaryStarts.map((start, month) => (month > 1 ? start + 1 : start)) : ordinaryStarts;
}
