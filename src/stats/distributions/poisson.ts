// The Poisson distribution, through the incomplete gamma function (DLMF 8.11.10, 8.4.10).
import { gammaFactor, gammaLower, gammaUpper } from "./gamma.js";
import { normalQuantile } from "./normal.js";

/** P(X = count) for a whole count ≥ 0 and a mean ≥ 0. */
export function poissonProbability(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  return count === 0 ? Math.exp(-mean) : gammaFactor(count, mean);
}

/** P(X ≤ count) for a mean ≥ 0; 0 for a negative count. */
export function poissonCumulative(count: number, mean: number): number {
  return count < 0 ? 0 : gammaUpper(Math.floor(count) + 1, mean);
}

/** P(X ≥ count), that count included, for a mean ≥ 0; 1 for a count of 0 or less. */
export function poissonUpper(count: number, mean: number): number {
  return count <= 0 ? 1 : gammaLower(Math.ceil(count), mean);
}

/**
 * The smallest whole count with P(X ≤ count) ≥ `probability`; infinite at 1. Starts from the expansion of Cornish &
 * Fisher 1938 and walks. RangeError outside [0, 1].
 */
export function poissonQuantile(probability: number, mean: number): number {
  const z = normalQuantile(probability);
  if (mean === 0 || probability === 0) return 0;
  if (probability === 1) return Number.POSITIVE_INFINITY;
  let count = Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  while (count > 0 && poissonCumulative(count - 1, mean) >= probability) count--;
  while (poissonCumulative(count, mean) < probability) count++;
  return count;
}
