// Years, quarters, months and days by name: "2015", "2015-Q3", "2015-09", "2015-09-21".
import type { Localised, TrendUnit } from "#model/index.js";
import { type DayInterval, daysOf } from "../day-interval.js";

/** As issues say them. */
export const unitNames: Readonly<Record<TrendUnit, Localised>> = {
  year: { en: "year", ar: "سنة" },
  quarter: { en: "quarter", ar: "ربع سنة" },
  month: { en: "month", ar: "شهرا" },
  day: { en: "day", ar: "يوما" },
};

/** The period of a unit that a day "YYYY-MM-DD" lies in. */
export function periodOfDay(day: string, unit: TrendUnit): string {
  if (unit === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return day.slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** The unit of which an interval is exactly one period; null where it is none. */
export function unitOf({ from, to }: DayInterval): TrendUnit | null {
  for (const unit of ["day", "month", "quarter", "year"] as const) {
    const days = daysOf(periodOfDay(from, unit));
    if (days.from === from && days.to === to) return unit;
  }
  return null;
}
