// Which periods are counted, and which of them are over. Without a window from the researcher it runs from the first to
// the last publication, for people who left long before anybody published are known only where they were slow to speak.
import type { TrendUnit } from "#model/index.js";
import { lastDayOf, periodName, periodNumber, periodOfDay } from "./calendar.js";
import type { CleanCase, DaySpan } from "./clean-dates.js";
import type { TrendInput } from "./trend-input.js";

export interface TrendWindow {
  readonly unit: TrendUnit;
  /** Number of the first period. */
  readonly first: number;
  /** At least 1. */
  readonly periods: number;
  /** The last period up to which publications were collected, and which is over: delays are followed to its end. */
  readonly horizon: number;
  /** The last period of the window had not ended by `today`. */
  readonly unfinished: boolean;
}

/** Longer series are not described: a coarser unit says more, and pairs of periods would be millions. */
export const mostPeriods = 2500;

/** Null where nothing is dated, or where the window ends before it begins. */
export function windowOf(
  { unit, window, today }: Pick<TrendInput, "unit" | "window"> & { readonly today: number },
  dated: readonly DaySpan[],
): TrendWindow | null {
  if (dated.length === 0) return null;
  const firstDay = dated.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const lastDay = dated.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const lastDated = periodOfDay(lastDay, unit);
  const now = periodOfDay(today, unit);
  const first = told(window.from, unit) ?? periodOfDay(firstDay, unit);
  const last = Math.min(told(window.to, unit) ?? lastDated, now);
  if (last < first) return null;
  const over = lastDayOf(now, unit) <= today ? now : now - 1;
  return {
    unit,
    first,
    periods: last - first + 1,
    horizon: Math.min(over, Math.max(last, lastDated)),
    unfinished: last > over,
  };
}

/** The dates a window is found from: those of publication, else of speaking, else of leaving. */
export function datesForWindow(cases: readonly CleanCase[]): readonly DaySpan[] {
  for (const clock of ["published", "spoke", "left"] as const) {
    const dated = cases.flatMap(({ dates }) => dates[clock] ?? []);
    if (dated.length > 0) return dated;
  }
  return [];
}

export function namesOf({ unit, first, periods }: TrendWindow): readonly string[] {
  return Array.from({ length: periods }, (_, index) => periodName(first + index, unit));
}

function told(name: string | null, unit: TrendUnit): number | null {
  return name === null ? null : periodNumber(name, unit);
}
