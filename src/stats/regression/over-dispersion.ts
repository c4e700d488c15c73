// Do counts vary more than a Poisson model allows? Three answers, each of a fitted Poisson model: Pearson's factor, the
// regression test of Cameron & Trivedi (1990, J. Econometrics 46:347), and the likelihood ratio against the negative
// binomial.
import { chiSquareUpper } from "../distributions/chi-square.js";
import { normalUpper } from "../distributions/normal.js";

/** Pearson's chi-square Σ (y − μ)²/μ over its degrees of freedom; 1 in expectation. Null without degrees of freedom. */
export function pearsonDispersion(
  counts: ArrayLike<number>,
  means: ArrayLike<number>,
  parameters: number,
): number | null {
  const degrees = counts.length - parameters;
  if (degrees < 1) return null;
  let sum = 0;
  for (let row = 0; row < counts.length; row++) sum += (counts[row]! - means[row]!) ** 2 / means[row]!;
  return sum / degrees;
}

export interface OverDispersion {
  readonly z: number;
  /** One-sided, against more variance than Poisson's. */
  readonly p: number;
  /** Of the variance μ + alpha·μ ("linear": 1 + alpha is the dispersion) or μ + alpha·μ² ("quadratic"). */
  readonly alpha: number;
}

/**
 * ((y − μ)² − y)/μ regressed without intercept on 1 (variance linear in the mean) or on μ (quadratic); z is the
 * coefficient over its standard error. Null for fewer than two rows, or where there is nothing left to vary.
 */
export function cameronTrivediTest(
  counts: ArrayLike<number>,
  means: ArrayLike<number>,
  variance: "linear" | "quadratic" = "linear",
): OverDispersion | null {
  const rows = counts.length;
  const regressor = (row: number): number => (variance === "linear" ? 1 : means[row]!);
  const response = (row: number): number => ((counts[row]! - means[row]!) ** 2 - counts[row]!) / means[row]!;
  let [product, square] = [0, 0];
  for (let row = 0; row < rows; row++) {
    product += regressor(row) * response(row);
    square += regressor(row) ** 2;
  }
  const alpha = product / square;
  let rest = 0;
  for (let row = 0; row < rows; row++) rest += (response(row) - alpha * regressor(row)) ** 2;
  if (rows < 2 || !(rest > 0)) return null;
  const z = alpha / Math.sqrt(rest / (rows - 1) / square);
  return { z, p: normalUpper(z), alpha };
}

/**
 * Twice the gain in log-likelihood of the negative binomial over Poisson. Poisson lies on the edge of the negative
 * binomial (1/theta = 0), so under it the statistic is 0 half the time and chi-square with 1 degree of freedom
 * otherwise (Self & Liang 1987, JASA 82:605, case 5): p is half the upper tail, and 1 for a statistic of 0.
 */
export function poissonAgainstNegativeBinomial(
  poissonLogLikelihood: number,
  negativeBinomialLogLikelihood: number,
): { readonly statistic: number; readonly p: number } {
  const statistic = Math.max(0, 2 * (negativeBinomialLogLikelihood - poissonLogLikelihood));
  return { statistic, p: statistic === 0 ? 1 : chiSquareUpper(statistic, 1) / 2 };
}
