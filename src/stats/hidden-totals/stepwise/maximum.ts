// Whether a Poisson regression has a maximum at all, told from a fit alone and proved, without linear programming.
//
// F(β) = Σ exp(xᵢβ) − yᵢxᵢβ obeys |F‴[h,h,h]| ≤ max|xᵢh| · F″[h,h]: it is self-concordant in the sense of Bach 2010
// ("Self-concordant analysis for logistic regression", Electronic Journal of Statistics 4:384). In the norm of the
// information H at the point reached, the factor is at most ρ = max √(xᵢH⁻¹xᵢᵀ). Integrated (Bach 2010, proposition 1),
// F grows without bound in every direction as soon as ρλ < 1, with λ the Newton decrement √(gᵀH⁻¹g): the minimum of F,
// and so the maximum likelihood estimate, exists and is unique. Where an estimate lies at infinity the mean of a cell
// runs to 0, λ² with it, and ρλ stays near 1 for ever.
import { factorise, inverseOf } from "../../regression/cholesky.js";
import type { Design } from "../../regression/design.js";

/** Half of what the proof asks, for rounding. At a maximum that was reached, ρλ is below 10⁻⁴. */
const largestProduct = 0.5;

/**
 * True where the means of a fit prove that exactly one finite maximum exists. `counts`, `weight` and `means` stand one a
 * row of the design; rows of weight 0 are left out. False where the columns depend on one another, where an estimate
 * lies at infinity, and where the fit stopped too early to tell.
 */
export function provesMaximum(
  design: Design,
  counts: Float64Array,
  weight: Float64Array,
  means: Float64Array,
): boolean {
  const { columns } = design;
  const { information, gradient } = derivatives(design, counts, weight, means);
  if (!factorise(information, columns)) return false;
  const covariance = inverseOf(information, columns);
  let decrement = 0;
  for (let row = 0; row < columns; row++)
    for (let column = 0; column < columns; column++)
      decrement += gradient[row]! * covariance[row * columns + column]! * gradient[column]!;
  return Math.sqrt(decrement * largestVariance(design, weight, covariance)) < largestProduct;
}

/** XᵀWX (lower triangle) and Xᵀ(y − μ) over the rows that count. */
function derivatives(
  { rows, columns, rowStart, column, value }: Design,
  counts: Float64Array,
  weight: Float64Array,
  means: Float64Array,
): { readonly information: Float64Array; readonly gradient: Float64Array } {
  const information = new Float64Array(columns * columns);
  const gradient = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    if (weight[row] === 0) continue;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      gradient[column[i]!]! += value[i]! * (counts[row]! - means[row]!);
      const scaled = means[row]! * value[i]!;
      for (let j = rowStart[row]!; j <= i; j++)
        information[column[i]! * columns + column[j]!]! += scaled * value[j]!;
    }
  }
  return { information, gradient };
}

/** ρ²: the largest variance of a row's linear predictor. */
function largestVariance(
  { rows, columns, rowStart, column, value }: Design,
  weight: Float64Array,
  covariance: Float64Array,
): number {
  let largest = 0;
  for (let row = 0; row < rows; row++) {
    if (weight[row] === 0) continue;
    let variance = 0;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++)
      for (let j = rowStart[row]!; j < rowStart[row + 1]!; j++)
        variance += value[i]! * value[j]! * covariance[column[i]! * columns + column[j]!]!;
    largest = Math.max(largest, variance);
  }
  return largest;
}
