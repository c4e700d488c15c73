// The percentile interval of a bootstrap: the middle of the estimates of the resamples (Efron & Tibshirani 1993, An
// Introduction to the Bootstrap, section 13.3). It corrects neither bias nor skewness: bca-interval.ts does.
import type { StatedInterval } from "#model/index.js";
import { quantileOfSorted } from "./quantile.js";

/**
 * From the (1 − level)/2 to the (1 + level)/2 quantile of `estimates`: one a resample, finite, in any order. Null for
 * fewer than two.
 */
export function percentileInterval(estimates: ArrayLike<number>, level = 0.95): StatedInterval | null {
  if (estimates.length < 2) return null;
  const sorted = Float64Array.from(estimates).sort();
  return {
    low: quantileOfSorted(sorted, (1 - level) / 2),
    high: quantileOfSorted(sorted, (1 + level) / 2),
    level,
  };
}
