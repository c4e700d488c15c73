// The chi-squared distribution: twice a gamma variable whose shape is half the degrees of freedom.
import { gammaLower, gammaQuantile, gammaUpper } from "./gamma.js";

/** P(X ≤ x) on `degrees` > 0 of freedom. */
export function chiSquareCumulative(x: number, degrees: number): number {
  return gammaLower(degrees / 2, x / 2);
}

/** P(X > x) on `degrees` > 0 of freedom: the p-value of a statistic x. */
export function chiSquareUpper(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

/** The x with P(X ≤ x) = `probability` on `degrees` > 0 of freedom. RangeError outside [0, 1]. */
export function chiSquareQuantile(probability: number, degrees: number): number {
  return 2 * gammaQuantile(degrees / 2, probability);
}
