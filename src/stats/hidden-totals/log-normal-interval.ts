// An interval for a total that cannot reach below what was counted.
import type { StatedInterval } from "#model/index.js";
import { normalQuantile } from "../distributions/normal.js";

/**
 * The interval that takes the logarithm of the number nobody counted for normal (Chao 1987, "Estimating the population
 * size for capture-recapture data with unequal catchability", Biometrics 43:783, equation 12): observed + unseen / c to
 * observed + unseen · c, with c = exp(z √log(1 + variance / unseen²)). `unseen` and `variance` are at least 0; for
 * `unseen` 0 both ends are the observed number. Null where the variance or an end of the interval is not finite.
 */
export function logNormalInterval(
  observed: number,
  unseen: number,
  variance: number,
  level = 0.95,
): StatedInterval | null {
  if (unseen === 0) return { low: observed, high: observed, level };
  const spread = normalQuantile((1 + level) / 2) * Math.sqrt(Math.log1p(variance / unseen / unseen));
  const [low, high] = [observed + unseen * Math.exp(-spread), observed + unseen * Math.exp(spread)];
  return Number.isFinite(high) && Number.isFinite(low) ? { low, high, level } : null;
}
