// A Poisson regression that foretells one count nobody could make: any log-linear model of a capture table, written as
// rows. Slower than hierarchical-fit.ts, and free in what the columns are.
import { logGamma } from "../../distributions/log-gamma.js";
import { designFrom } from "../../regression/design.js";
import { PoissonRegression } from "../../regression/poisson-regression.js";

/** Row 0 is for the cases nobody counted; its count is not read, and only the constant stands in it. */
export interface UnseenRegression {
  /** One a count, all of one length; the first entry, the constant, is 1. */
  readonly rows: readonly (readonly number[])[];
  readonly counts: Float64Array;
  /** Known part of the logarithm of each mean. */
  readonly offset: Float64Array;
  /** Columns whose coefficient may not be negative: where it would be, the column is left out. */
  readonly atLeastZero: readonly number[];
}

export interface UnseenEstimate {
  readonly total: number;
  readonly standardError: number;
  readonly deviance: number;
  readonly degreesOfFreedom: number;
  readonly aic: number;
  readonly bic: number;
}

/** The total with its standard error (delta method); null where the fit finds no finite estimate. */
export function unseenEstimate(regression: UnseenRegression): UnseenEstimate | null {
  const fit = new PoissonRegression();
  const { counts, rows } = regression;
  const weight = Float64Array.from(counts, (_, row) => (row === 0 ? 0 : 1));
  const parameters = fitWithin(fit, regression, weight);
  if (parameters === null) return null;
  const observed = countedCases(counts);
  const unseen = fit.means[0]!;
  const minusTwiceLogLikelihood = fit.deviance + saturatedPart(counts);
  return {
    total: observed + unseen,
    standardError: Math.sqrt(unseen + unseen * unseen * fit.covariance()[0]!),
    deviance: fit.deviance,
    degreesOfFreedom: rows.length - 1 - parameters,
    aic: minusTwiceLogLikelihood + 2 * parameters,
    bic: minusTwiceLogLikelihood + Math.log(observed) * parameters,
  };
}

/**
 * Fits, leaves out the columns that came out negative and may not, and fits again until none does. Returns the number of
 * columns that stayed, or null where nothing could be fitted.
 */
export function fitWithin(
  fit: PoissonRegression,
  regression: UnseenRegression,
  weight?: Float64Array,
): number | null {
  let current = regression;
  for (;;) {
    const { rows, counts, offset, atLeastZero } = current;
    if (fit.fit(designFrom(rows), counts, { weight, offset, tolerance: 1e-9 }) !== "fitted") return null;
    const negative = atLeastZero.filter((column) => fit.coefficients[column]! < 0);
    if (negative.length === 0) return rows[0]!.length;
    current = withoutColumns(current, negative);
  }
}

function withoutColumns(regression: UnseenRegression, left: readonly number[]): UnseenRegression {
  return {
    ...regression,
    rows: regression.rows.map((row) => row.filter((_, column) => !left.includes(column))),
    atLeastZero: regression.atLeastZero
      .filter((column) => !left.includes(column))
      .map((column) => column - left.filter((other) => other < column).length),
  };
}

/** All counts but that of row 0. */
export function countedCases(counts: Float64Array): number {
  return counts.reduce((sum, count, row) => (row === 0 ? sum : sum + count), 0);
}

/** −2 log-likelihood of counts that are their own means, row 0 left out. */
function saturatedPart(counts: Float64Array): number {
  let sum = 0;
  for (const [row, count] of counts.entries())
    if (row > 0 && count > 0) sum += count - count * Math.log(count) + logGamma(count + 1);
  return 2 * sum;
}
