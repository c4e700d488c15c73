// Bias-corrected and accelerated bootstrap intervals, BCa (Efron 1987, "Better bootstrap confidence intervals", JASA
// 82:171; DiCiccio & Efron 1996, "Bootstrap confidence intervals", Statistical Science 11:189, section 2). Knows only
// estimates: who resampled what, and how, is the caller's.
import type { StatedInterval } from "#model/index.js";
import { normalCumulative, normalQuantile } from "../distributions/normal.js";
import { quantileOfSorted } from "./quantile.js";

export interface BcaInput {
  /** The estimate from the data as they are. */
  readonly point: number;
  /** The estimates from the resamples: finite, in any order. */
  readonly estimates: ArrayLike<number>;
  /** From `jackknifeAcceleration`; 0 corrects the bias alone. */
  readonly acceleration: number;
  readonly level?: number | undefined;
}

/** The estimate when one case of a kind is left out, and how many cases are of that kind. */
export interface LeftOut {
  readonly value: number;
  readonly weight: number;
}

/**
 * The BCa interval (DiCiccio & Efron 1996, equation 2.3), with quantiles of definition 8. Its ends are always estimates
 * seen in the resamples or between two of them. Null for fewer than two estimates; where all of them lie on one side of
 * the point, so that the bias has no estimate; and where acceleration and bias are so strong that the formula turns
 * over.
 */
export function bcaInterval({
  point,
  estimates,
  acceleration,
  level = 0.95,
}: BcaInput): StatedInterval | null {
  const bias = biasCorrection(point, estimates);
  const low = correctedProbability((1 - level) / 2, bias, acceleration);
  const high = correctedProbability((1 + level) / 2, bias, acceleration);
  if (low === null || high === null) return null;
  const sorted = Float64Array.from(estimates).sort();
  return { low: quantileOfSorted(sorted, low), high: quantileOfSorted(sorted, high), level };
}

/**
 * z₀: the normal quantile of the share of `estimates` below `point` (Efron 1987, section 2). Infinite where none or all of
 * them are.
 */
export function biasCorrection(point: number, estimates: ArrayLike<number>): number {
  let below = 0;
  for (let index = 0; index < estimates.length; index++) if (estimates[index]! < point) below++;
  if (below === 0) return Number.NEGATIVE_INFINITY;
  return below === estimates.length ? Number.POSITIVE_INFINITY : normalQuantile(below / estimates.length);
}

/**
 * The acceleration from the estimates with one case left out each (DiCiccio & Efron 1996, section 6; positive where
 * leaving one out can lower the estimate far more than raise it). Cases of one kind give the same value: it stands once,
 * with their number as its weight. Null where all values are equal or there are none.
 */
export function jackknifeAcceleration(leftOut: readonly LeftOut[]): number | null {
  const cases = leftOut.reduce((sum, { weight }) => sum + weight, 0);
  const mean = leftOut.reduce((sum, { value, weight }) => sum + weight * value, 0) / cases;
  let squares = 0;
  let cubes = 0;
  for (const { value, weight } of leftOut) {
    squares += weight * (mean - value) ** 2;
    cubes += weight * (mean - value) ** 3;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : null;
}

/** α of equation 2.3: Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))). */
function correctedProbability(probability: number, bias: number, acceleration: number): number | null {
  const moved = bias + normalQuantile(probability);
  const stretch = 1 - acceleration * moved;
  return Number.isFinite(bias) && stretch > 0 ? normalCumulative(bias + moved / stretch) : null;
}
