// How long after leaving cases are published, and how many of those who left are still to be published. Needs cases
// dated on both clocks; corrects nothing where the delays changed, for then the old cases say nothing of the new ones.
import type { Figure, TrendDelay } from "#model/index.js";
import {
  type ChainLadder,
  chainLadder,
  delayStabilityTest,
  type NowcastBand,
  nowcastBand,
  type ReportingTriangle,
} from "#stats/index.js";
import type { CleanCase } from "./clean-dates.js";
import { type PeriodCounts, stretchOf } from "./count-by-period.js";
import type { ModelOptions } from "./trend-models.js";
import type { TrendWindow } from "./trend-window.js";

/** With fewer, the known shares are guesses. */
const fewestCases = 20;
/** Below this p of the test of delay × period nothing is corrected. */
const stable = 0.05;
/** In periods; what is published later counts as never published, and the triangle stays small. */
const longestDelay = 240;
/** A period less complete than this says too little of itself. */
export const leastComplete = 0.5;

export interface DelayCorrection {
  readonly record: TrendDelay;
  /** Null where nothing could be built; kept for the strata even where nothing was corrected. */
  readonly triangle: ReportingTriangle | null;
  /** Share known of each period of the window; null where nothing was corrected or the period is not followed. */
  readonly completeness: (number | null)[] | null;
  /** Null for a period that is not followed or withheld. */
  readonly expected: (Figure | null)[] | null;
}

/** Null unless there are cases dated by leaving and by publication. */
export function correctDelay(
  cases: readonly CleanCase[],
  window: TrendWindow,
  left: PeriodCounts,
  options: ModelOptions,
): DelayCorrection | null {
  const both = cases.filter(({ dates }) => dates.left !== null && dates.published !== null);
  if (both.length === 0) return null;
  return correctionOf(triangleOf(both, window, left), left.counts, options);
}

/** What a triangle says of `counts`, one a period of the window: those of its own cohorts, or more dated by leaving. */
export function correctionOf(
  built: ReportingTriangle | null,
  counts: Float64Array,
  options: ModelOptions,
): DelayCorrection {
  const dated = built?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  if (built === null || dated < fewestCases || built.cohorts < 2)
    return { ...nothing, triangle: built, record: { ...nothing.record, cases: dated } };
  const stability = delayStabilityTest(built);
  if (stability === null || stability.p < stable)
    return { ...nothing, triangle: built, record: { ...nothing.record, cases: dated, stability } };
  const ladder = chainLadder(built);
  return {
    record: { cases: dated, known: Array.from(ladder.known), stability, corrected: true },
    triangle: built,
    ...periodsOf(ladder, nowcastBand(built, ladder, options), counts, options.level),
  };
}

const nothing: Omit<DelayCorrection, "triangle"> = {
  record: { cases: 0, known: [], stability: null, corrected: false },
  completeness: null,
  expected: null,
};

/**
 * Cohorts are the periods of the window up to the horizon. Cases published after it are left out, as if they were not
 * known yet; so are those whose publication is not known to one period.
 */
function triangleOf(
  cases: readonly CleanCase[],
  { first, periods, horizon, unit }: TrendWindow,
  left: PeriodCounts,
): ReportingTriangle | null {
  const cohorts = Math.min(periods, horizon - first + 1);
  if (cohorts < 1) return null;
  const delays = Math.min(horizon - first + 1, longestDelay);
  const counts = new Float64Array(cohorts * delays);
  for (const { dates, count } of cases) {
    const published = stretchOf(dates.published!, unit);
    if (published.covers.length > 1 || published.first > horizon) continue;
    for (const { period, share } of left.sharesOf(dates.left!)) {
      const [cohort, delay] = [period - first, published.first - period];
      if (cohort >= 0 && cohort < cohorts && delay < delays)
        counts[cohort * delays + delay]! += count * share;
    }
  }
  return withoutEmptyTail({
    cohorts,
    delays,
    counts,
    followed: Int32Array.from({ length: cohorts }, (_, cohort) =>
      Math.min(delays, horizon - first - cohort + 1),
    ),
  });
}

/** Delays that nobody took tell nothing and are dropped from the end. */
function withoutEmptyTail(triangle: ReportingTriangle): ReportingTriangle {
  const { cohorts, delays, counts, followed } = triangle;
  let longest = 0;
  for (const [index, count] of counts.entries()) if (count > 0) longest = Math.max(longest, index % delays);
  const kept = longest + 1;
  return {
    cohorts,
    delays: kept,
    counts: Float64Array.from(
      { length: cohorts * kept },
      (_, index) => counts[Math.floor(index / kept) * delays + (index % kept)]!,
    ),
    followed: followed.map((delay) => Math.min(delay, kept)),
  };
}

/** The band is that of the cases dated on both clocks, scaled to all that are dated by leaving. */
function periodsOf(ladder: ChainLadder, band: NowcastBand, counts: Float64Array, level: number) {
  const periods = Array.from(counts, (count, index) => ({
    count,
    share: ladder.completeness[index] ?? null,
    scale: count / (ladder.reported[index] ?? 0),
    ends: band.cohorts[index] ?? null,
  }));
  return {
    completeness: periods.map(({ share }) => share),
    expected: periods.map(({ count, share, scale, ends }): Figure | null => {
      if (share === null || share < leastComplete) return null;
      const bounded = ends !== null && Number.isFinite(scale);
      const interval = bounded
        ? { low: Math.max(count, ends.low * scale), high: ends.high * scale, level }
        : null;
      return { kind: "figure", value: count / share, interval };
    }),
  };
}
