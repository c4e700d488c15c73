// An interval from a standard error, within what a coefficient of agreement can be.
import type { StatedInterval } from "#model/index.js";

/** Shares are sums of binary fractions: what should be 0 is below this. */
export const dust = 1e-7;

/** Value ± reach, cut at −1 and 1; null where the reach is 0: an error of nothing tells nothing. */
export function errorInterval(value: number, reach: number, level: number): StatedInterval | null {
  if (reach < dust) return null;
  return { low: Math.max(-1, value - reach), high: Math.min(1, value + reach), level };
}
