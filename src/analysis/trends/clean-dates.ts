// From the dates of a table to dates that can be counted: what lies in the future is set aside, a vague date ends where
// the case was already published, and a case said to have left after it was published keeps no such date.
import { type TrendClock, trendClocks } from "#model/index.js";
import { dayNumber } from "./calendar.js";
import type { DatedCase, DayInterval } from "./trend-input.js";

/** Days as numbers, inclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface CleanCase {
  readonly dates: Readonly<Record<TrendClock, DaySpan | null>>;
  readonly source: string | null;
  readonly count: number;
}

export interface CleanDates {
  /** In the order of their dates, whatever the order of the rows. */
  readonly cases: readonly CleanCase[];
  /** Cases with a date after `today`: their later part is cut off, or the date is set aside where all of it is later. */
  readonly future: number;
  /** Cases said to have left or spoken only after they were published: that date is set aside. */
  readonly contradictory: number;
  /** Rows with a date that is no day of the calendar, or that ends before it begins: it is set aside. */
  readonly unusable: number;
}

export function cleanDates(cases: readonly DatedCase[], today: number): CleanDates {
  const cleaned = cases.filter(({ count }) => count > 0).map((row) => cleanCase(row, today));
  const total = (has: (row: Cleaned) => boolean) =>
    cleaned.filter(has).reduce((sum, row) => sum + row.clean.count, 0);
  return {
    cases: cleaned.map(({ clean }) => clean).sort(byDates),
    future: total((row) => row.future),
    contradictory: total((row) => row.contradictory),
    unusable: cleaned.filter((row) => row.unusable).length,
  };
}

/** An order of the cases themselves: sums over them must not depend on the order of the rows. */
function byDates(one: CleanCase, other: CleanCase): number {
  for (const clock of trendClocks)
    for (const end of ["from", "to"] as const) {
      const apart = (one.dates[clock]?.[end] ?? -1) - (other.dates[clock]?.[end] ?? -1);
      if (apart !== 0) return apart;
    }
  return one.count - other.count;
}

interface Cleaned {
  readonly clean: CleanCase;
  readonly future: boolean;
  readonly contradictory: boolean;
  readonly unusable: boolean;
}

function cleanCase({ dates, source, count }: DatedCase, today: number): Cleaned {
  const spans = [dates.left, dates.spoke, dates.published].map(spanOf);
  const [left, spoke, published] = spans.map((span) => (isSpan(span) ? until(span, today) : null));
  const before = published?.to ?? today;
  const [leftBefore, spokeBefore] = [left ?? null, spoke ?? null].map((span) => span && until(span, before));
  return {
    clean: {
      dates: { left: leftBefore ?? null, spoke: spokeBefore ?? null, published: published ?? null },
      source,
      count,
    },
    future: spans.some((span) => isSpan(span) && span.to > today),
    contradictory: (left != null && leftBefore == null) || (spoke != null && spokeBefore == null),
    unusable: spans.includes("unusable"),
  };
}

type ReadSpan = DaySpan | null | "unusable";

function isSpan(span: ReadSpan): span is DaySpan {
  return span !== null && span !== "unusable";
}

function spanOf(interval: DayInterval | null): ReadSpan {
  if (interval === null) return null;
  const [from, to] = [dayNumber(interval.from), dayNumber(interval.to)];
  return from === null || to === null || from > to ? "unusable" : { from, to };
}

/** The part up to and with this day; null where there is none. */
function until({ from, to }: DaySpan, day: number): DaySpan | null {
  return from > day ? null : { from, to: Math.min(to, day) };
}
