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

/**
 * Expected count of each of `periods`; they add up to the cases whose stretch lies within. Starts from equal weights,
 * so dates that are all vague are spread evenly. Stops after `mostSteps` (2,000) where shares still creep.
 */
export function sharedCounts(
  stretches: readonly DatedStretch[],
  periods: number,
  { smooth, mostSteps = 2000 }: SharingOptions,
): Float64Array {
  const exact = new Float64Array(periods);
  for (const { first, covers, count } of stretches) if (covers.length === 1) exact[first]! += count;
  const vague = stretches.filter(({ covers }) => covers.length > 1);
  if (vague.length === 0) return exact;
  let counts = Float64Array.from(exact).fill(1);
  for (let step = 0; step < mostSteps; step++) {
    const next = shareOut(vague, smooth ? smoothed(counts) : counts, exact);
    const moved = next.reduce((most, value, period) => Math.max(most, Math.abs(value - counts[period]!)), 0);
    counts = next;
    if (moved < settled) break;
  }
  return counts;
}

function shareOut(
  vague: readonly DatedStretch[],
  weights: Float64Array,
  exact: Float64Array,
): Float64Array<ArrayBuffer> {
  const counts = Float64Array.from(exact);
  for (const { first, covers, count } of vague) {
    const whole = covers.reduce((sum, part, index) => sum + part * weights[first + index]!, 0);
    for (const [index, part] of covers.entries())
      counts[first + index]! += (count * part * weights[first + index]!) / whole;
  }
  return counts;
}

/** At either end the missing neighbour is the end itself. */
function smoothed(counts: Float64Array): Float64Array {
  const last = counts.length - 1;
  return counts.map(
    (own, period) => (counts[Math.max(0, period - 1)]! + 2 * own + counts[Math.min(last, period + 1)]!) / 4,
  );
}
