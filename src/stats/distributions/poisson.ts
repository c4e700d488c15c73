// The Poisson distribution, through the incomplete gamma function (DLMF 8.11.10, 8.4.10).
import { gammaLower, gammaUpper } from "./gamma.js";

/** P(X ≤ count) for a mean ≥ 0; 0 for a negative count. */
export function poissonCumulative(count: number, mean: number): number {
  return count < 0 ? 0 : gammaUpper(Math.floor(count) + 1, mean);
}

/** P(X ≥ count), that count included, for a mean ≥ 0; 1 for a count of 0 or less. */
export function poissonUpper(count: number, mean: number): number {
  return count <= 0 ? 1 : gammaLower(Math.ceil(count), mean);
}
