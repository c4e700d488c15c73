// Regression of counts that picks its own family: Poisson, unless the counts vary more than it allows; then negative
// binomial; and where none fits, Poisson with standard errors widened by Pearson's factor (quasi-Poisson: McCullagh &
// Nelder 1989, section 6.2.3).
import { normalQuantile, normalUpper } from "../distributions/normal.js";
import { studentTQuantile, studentTUpper } from "../distributions/student-t.js";
import type { Design } from "../regression/design.js";
import { inverseInformation, standardErrors } from "../regression/information.js";
import { negativeBinomialRegression } from "../regression/negative-binomial-regression.js";
import { cameronTrivediTest, type OverDispersion, pearsonDispersion } from "../regression/over-dispersion.js";
import { PoissonRegression } from "../regression/poisson-regression.js";

export interface CountRegression {
  readonly family: "poisson" | "negative binomial" | "quasi-poisson";
  readonly coefficients: Float64Array;
  /** Those of the negative binomial are widened by √(rows/(rows − columns)), for its likelihood underrates the variance. */
  readonly standardErrors: Float64Array;
  /** Of Student's t, which a coefficient over its error follows; null for the normal: Poisson estimates no variance. */
  readonly degreesOfFreedom: number | null;
  readonly means: Float64Array;
  /** Of the Poisson model; null without degrees of freedom. */
  readonly dispersion: number | null;
  readonly cameronTrivedi: OverDispersion | null;
  /** Of the negative binomial, with its standard error; null for the other families. */
  readonly theta: { readonly value: number; readonly standardError: number } | null;
}

/** Above this factor of Pearson's, or below this p of Cameron & Trivedi's test, Poisson is given up. */
export const overDispersed = { pearson: 1.5, p: 0.05 } as const;

/**
 * Counts of at least 0, one a row of the design; `offset` is log(exposure). Null where no finite estimate exists: the
 * columns depend on one another, or a stretch of zeros sends a coefficient to infinity.
 */
export function countRegression(
  design: Design,
  counts: Float64Array,
  offset?: Float64Array,
): CountRegression | null {
  const poisson = new PoissonRegression();
  if (poisson.fit(design, counts, { offset, tolerance: 1e-12 }) !== "fitted") return null;
  const covariance = inverseInformation(design, poisson.means);
  if (covariance === null || isAtInfinity(design, standardErrors(covariance))) return null;
  const dispersion = pearsonDispersion(counts, poisson.means, design.columns);
  const cameronTrivedi = cameronTrivediTest(counts, poisson.means);
  const stated = { dispersion, cameronTrivedi };
  const plain = { coefficients: poisson.coefficients, means: poisson.means, theta: null };
  const degrees = design.rows - design.columns;
  if (degrees < 1 || !isOverDispersed(dispersion, cameronTrivedi))
    return {
      ...stated,
      ...plain,
      family: "poisson",
      standardErrors: standardErrors(covariance),
      degreesOfFreedom: null,
    };
  const fit = negativeBinomialRegression(design, counts, offset);
  if (fit.kind !== "fitted")
    return {
      ...stated,
      ...plain,
      family: "quasi-poisson",
      standardErrors: standardErrors(covariance, Math.max(1, dispersion ?? 1)),
      degreesOfFreedom: degrees,
    };
  return {
    ...stated,
    family: "negative binomial",
    coefficients: fit.coefficients,
    standardErrors: standardErrors(fit.covariance, design.rows / degrees),
    degreesOfFreedom: degrees,
    means: fit.means,
    theta: { value: fit.theta, standardError: fit.thetaStandardError },
  };
}

export interface WaldInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, against a coefficient of 0. */
  readonly p: number;
}

/** Of the coefficient of one column, by the normal or, where the variance was estimated, Student's t distribution. */
export function waldInterval(fit: CountRegression, column: number, level: number): WaldInterval {
  const { degreesOfFreedom: degrees } = fit;
  const [estimate, error] = [fit.coefficients[column]!, fit.standardErrors[column]!];
  const [upper, away] = [(1 + level) / 2, Math.abs(estimate / error)];
  const reach = error * (degrees === null ? normalQuantile(upper) : studentTQuantile(upper, degrees));
  const tail = degrees === null ? normalUpper(away) : studentTUpper(away, degrees);
  return { estimate, low: estimate - reach, high: estimate + reach, p: Math.min(1, 2 * tail) };
}

function isOverDispersed(dispersion: number | null, test: OverDispersion | null): boolean {
  return (dispersion ?? 0) > overDispersed.pearson || (test?.p ?? 1) < overDispersed.p;
}

/** A coefficient this uncertain, over the reach of its column, is on its way to infinity. */
const finite = 30;

function isAtInfinity({ column, value }: Design, errors: Float64Array): boolean {
  return column.some((number, entry) => Math.abs(value[entry]!) * errors[number]! > finite);
}
