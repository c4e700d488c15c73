// The covariance of a regression's coefficients at its fitted means. (What is left in a fit's working arrays belongs to
// the step before the last, and is right to seven digits only.)
import { factorise, inverseOf } from "./cholesky.js";
import type { Design } from "./design.js";

/**
 * (XᵀWX)⁻¹, row by row: W are the rows' weights, the mean for a Poisson model with a log link, μ/(1 + μ/theta) for a
 * negative binomial one (McCullagh & Nelder 1989, section 2.5). Null where the columns depend on one another.
 */
export function inverseInformation(design: Design, weights: ArrayLike<number>): Float64Array | null {
  const { rows, columns, rowStart, column, value } = design;
  const matrix = new Float64Array(columns * columns);
  for (let row = 0; row < rows; row++)
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      const scaled = weights[row]! * value[i]!;
      for (let j = rowStart[row]!; j <= i; j++)
        matrix[column[i]! * columns + column[j]!]! += scaled * value[j]!;
    }
  return factorise(matrix, columns) ? inverseOf(matrix, columns) : null;
}

/** Square roots of the diagonal, times the square root of `dispersion`. */
export function standardErrors(covariance: Float64Array, dispersion = 1): Float64Array {
  const size = Math.sqrt(covariance.length);
  return Float64Array.from({ length: size }, (_, index) =>
    Math.sqrt(dispersion * covariance[index * (size + 1)]!),
  );
}
