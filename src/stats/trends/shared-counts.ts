// Counts by period of cases whose date is known to a stretch of periods only: each is shared out over its periods in
// proportion to how many cases those periods hold, until the shares agree with the counts they make (self-consistency:
// Turnbull 1976, J. Royal Statistical Society B 38:290; an EM algorithm, Dempster, Laird & Rubin 1977). Assumes that
// how precisely a date is known has nothing to do with when it was.

export interface DatedStretch {
  /** Number of the first period the case can belong to. */
  readonly first: number;
  /** Part of each period, from the first on, that the stretch covers: above 0, up to 1. */
  readonly covers: readonly number[];
  /** Cases with this stretch. */
  readonly count: number;
}

export interface SharingOptions {
  /**
   * Left alone, the likeliest shares heap all vague dates on the few periods that hold exact ones. With smoothing, a
   * period's weight is a quarter of each neighbour's and half its own (EMS: Silverman et al. 1990, J. Royal Statistical
   * Society B 52:271; Becker, Watson & Carlin 1991, Statistics in Medicine 10:1527, for dates of infection).
   */
  readonly smooth: boolean;
  readonly mostSteps?: number;
}

/** Largest change of any count at which the shares have settled. */
const settled = 1e-7;

export interface SharedCounts {
  /** Expected count of each period. */
  readonly counts: Float64Array;
  /** What shares are in proportion to, beside the part of the period that is covered. */
  readonly weights: Float64Array;
}

/**
 * Expected count of each of `periods`; they add up to the cases whose stretch lies within. Starts from equal weights,
 * so dates that are all vague are spread evenly. Stops after `mostSteps` (2,000) where shares still creep.
 */
export function sharedCounts(
  stretches: readonly DatedStretch[],
  periods: number,
  { smooth, mostSteps = 2000 }: SharingOptions,
): SharedCounts {
  const exact = new Float64Array(periods);
  for (const { first, covers, count } of stretches) if (covers.length === 1) exact[first]! += count;
  const vague = stretches.filter(({ covers }) => covers.length > 1);
  let counts: Float64Array = new Float64Array(periods).fill(1);
  let weights = counts;
  for (let step = 0; step < mostSteps; step++) {
    weights = smooth ? smoothed(counts) : counts;
    const next = shareOut(vague, weights, exact);
    const moved = next.reduce((most, value, period) => Math.max(most, Math.abs(value - counts[period]!)), 0);
    counts = next;
    if (moved < settled) break;
  }
  return { counts, weights };
}

/** One case of this stretch over its periods, from the first on: adds up to 1. */
export function sharesOf(
  { first, covers }: Omit<DatedStretch, "count">,
  weights: ArrayLike<number>,
): number[] {
  const shares = covers.map((part, index) => part * weights[first + index]!);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}

function shareOut(vague: readonly DatedStretch[], weights: Float64Array, exact: Float64Array): Float64Array {
  const counts = Float64Array.from(exact);
  for (const stretch of vague)
    for (const [index, share] of sharesOf(stretch, weights).entries())
      counts[stretch.first + index]! += stretch.count * share;
  return counts;
}

/** At either end the missing neighbour is the end itself. */
function smoothed(counts: Float64Array): Float64Array {
  const last = counts.length - 1;
  return counts.map(
    (own, period) => (counts[Math.max(0, period - 1)]! + 2 * own + counts[Math.min(last, period + 1)]!) / 4,
  );
}
