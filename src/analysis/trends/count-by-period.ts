// Cases on one clock by period, vague dates shared out. Sharing goes over every period a date can mean and is cut to the
// window afterwards, so that a case of "2014" weighs less in a window that begins in July.
import type { TrendClock, TrendUnit } from "#model/index.js";
import { type DatedStretch, sharedCounts, sharesOf } from "#stats/index.js";
import { firstDayOf, lastDayOf, periodOfDay } from "./calendar.js";
import type { CleanCase, DaySpan } from "./clean-dates.js";
import type { TrendWindow } from "./trend-window.js";

export interface PeriodCounts {
  /** One a period of the window. */
  readonly counts: Float64Array;
  readonly undated: number;
  readonly censored: number;
  readonly outside: number;
  /** One case of this span over its periods: numbers of the periods with shares that add up to 1; none for a date too vague. */
  readonly sharesOf: (span: DaySpan) => readonly { readonly period: number; readonly share: number }[];
}

/** A date vaguer than this many periods says as good as nothing, and counts as none. */
const vaguest = 400;

export function countByPeriod(
  cases: readonly CleanCase[],
  clock: TrendClock,
  window: TrendWindow,
): PeriodCounts {
  const { unit, periods } = window;
  const dated = cases.flatMap(({ dates, count }) => {
    const span = dates[clock];
    return span === null || periodsIn(span, unit) > vaguest ? [] : [{ span, count }];
  });
  const stretches = stretchesOf(dated, unit);
  const [first, last] = reachOf(stretches, window);
  const shifted = stretches.map((stretch) => ({ ...stretch, first: stretch.first - first }));
  const shared = sharedCounts(shifted, last - first + 1, { smooth: true });
  const counts = shared.counts.slice(window.first - first, window.first - first + periods);
  const total = sumOf(dated);
  return {
    counts,
    undated: sumOf(cases) - total,
    censored: sumOf(stretches.filter(({ covers }) => covers.length > 1)),
    outside: withoutDust(total - counts.reduce((sum, count) => sum + count, 0)),
    sharesOf: (span) => {
      if (periodsIn(span, unit) > vaguest) return [];
      const stretch = stretchOf(span, unit);
      const shares = sharesOf({ ...stretch, first: stretch.first - first }, shared.weights);
      return shares.map((share, index) => ({ period: stretch.first + index, share }));
    },
  };
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function periodsIn({ from, to }: DaySpan, unit: TrendUnit): number {
  return periodOfDay(to, unit) - periodOfDay(from, unit) + 1;
}

/** First and last period that any date can mean, the window included. */
function reachOf(stretches: readonly DatedStretch[], { first, periods }: TrendWindow): [number, number] {
  return stretches.reduce(
    ([least, most], stretch) => [
      Math.min(least, stretch.first),
      Math.max(most, stretch.first + stretch.covers.length - 1),
    ],
    [first, first + periods - 1],
  );
}

/** The periods a span of days reaches over, and how much of each it covers. */
export function stretchOf({ from, to }: DaySpan, unit: TrendUnit): Omit<DatedStretch, "count"> {
  const [first, last] = [periodOfDay(from, unit), periodOfDay(to, unit)];
  if (first === last) return { first, covers: [1] };
  const covers = Array.from({ length: last - first + 1 }, (_, index) => {
    const [begin, end] = [firstDayOf(first + index, unit), lastDayOf(first + index, unit)];
    return (Math.min(to, end) - Math.max(from, begin) + 1) / (end - begin + 1);
  });
  return { first, covers };
}

/** Equal spans together, in the order of their days, so that the order of the rows changes no digit. */
function stretchesOf(
  dated: readonly { readonly span: DaySpan; readonly count: number }[],
  unit: TrendUnit,
): readonly DatedStretch[] {
  const bySpan = new Map<string, { span: DaySpan; count: number }>();
  for (const { span, count } of dated) {
    const key = `${span.from}/${span.to}`;
    bySpan.set(key, { span, count: count + (bySpan.get(key)?.count ?? 0) });
  }
  return [...bySpan.values()]
    .sort((one, other) => one.span.from - other.span.from || one.span.to - other.span.to)
    .map(({ span, count }) => ({ ...stretchOf(span, unit), count }));
}

/** Sums of shares miss whole numbers by a little. */
function withoutDust(value: number): number {
  return Math.abs(value) < 1e-6 ? 0 : value;
}
