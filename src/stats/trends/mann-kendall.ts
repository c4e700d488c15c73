// Does a series rise or fall, whatever its shape? Mann's test with Kendall's correction for ties (Mann 1945,
// Econometrica 13:245; Kendall 1975, Rank Correlation Methods, 4th edition, section 4.9). Assumes that neighbouring
// values do not depend on one another beyond the trend: where they do, p is too small.
import { normalUpper } from "../distributions/normal.js";

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S under no trend, corrected for ties. */
  readonly variance: number;
  /** Kendall's tau-b: S over the geometric mean of the pairs not tied in value and the pairs of time. */
  readonly tau: number;
  /** (|S| − 1)/√variance with the sign of S; 0 for S = 0. */
  readonly z: number;
  /** Two-sided, by the normal approximation (fair from about ten values on). */
  readonly p: number;
}

/**
 * Of values in the order of time. `stretches` (one a value) keeps apart what must not be compared: S and its variance
 * are summed over the stretches (Hirsch, Slack & Smith 1982, Water Resources Research 18:107, do so over seasons).
 * Null where no two values can be compared or all are equal.
 */
export function mannKendall(
  values: ArrayLike<number>,
  stretches?: ArrayLike<number | string>,
): MannKendall | null {
  let [s, variance, untied, pairs] = [0, 0, 0, 0];
  for (const stretch of stretchesOf(values, stretches)) {
    const tied = tieSizes(stretch);
    const count = stretch.length;
    s += signSum(stretch);
    variance += (unit(count) - tied.reduce((sum, size) => sum + unit(size), 0)) / 18;
    pairs += (count * (count - 1)) / 2;
    untied += (count * (count - 1) - tied.reduce((sum, size) => sum + size * (size - 1), 0)) / 2;
  }
  if (!(variance > 0)) return null;
  const z = (Math.sign(s) * Math.max(0, Math.abs(s) - 1)) / Math.sqrt(variance);
  return { s, variance, tau: s / Math.sqrt(untied * pairs), z, p: Math.min(1, 2 * normalUpper(Math.abs(z))) };
}

function unit(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}

function stretchesOf(values: ArrayLike<number>, stretches?: ArrayLike<number | string>): readonly number[][] {
  const byStretch = new Map<number | string, number[]>();
  for (let i = 0; i < values.length; i++) {
    const stretch = stretches?.[i] ?? 0;
    const members = byStretch.get(stretch);
    if (members === undefined) byStretch.set(stretch, [values[i]!]);
    else members.push(values[i]!);
  }
  return [...byStretch.values()];
}

function signSum(values: readonly number[]): number {
  let sum = 0;
  for (let later = 1; later < values.length; later++)
    for (let earlier = 0; earlier < later; earlier++) sum += Math.sign(values[later]! - values[earlier]!);
  return sum;
}

/** How often each value occurs. */
function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
