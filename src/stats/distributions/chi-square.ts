// The chi-squared distribution: twice a gamma variable whose shape is half the degrees of freedom.
import { gammaUpper } from "./gamma.js";

/** P(X > x) on `degrees` > 0 of freedom: the p-value of a statistic x. */
export function chiSquareUpper(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}
