// Negative binomial regression with a log link, variance μ + μ²/theta (NB2: Cameron & Trivedi 1986, J. Applied
// Econometrics 1:29; Lawless 1987, Canadian J. Statistics 15:209). Coefficients by iteratively reweighted least squares
// for a given theta, theta by maximum likelihood for given means, in turn until neither moves.
import { digamma, trigamma } from "../distributions/log-gamma.js";
import { factorise, solveFactorised } from "./cholesky.js";
import type { Design } from "./design.js";
import { inverseInformation } from "./information.js";
import { negativeBinomialLogLikelihood } from "./log-likelihood.js";
import { PoissonRegression } from "./poisson-regression.js";

export interface NegativeBinomialFit {
  readonly kind: "fitted";
  readonly coefficients: Float64Array;
  /** Of the coefficients at the fitted theta (expected information; theta is orthogonal to them), row by row. */
  readonly covariance: Float64Array;
  readonly means: Float64Array;
  readonly theta: number;
  /** From the observed information on theta alone. */
  readonly thetaStandardError: number;
  readonly logLikelihood: number;
}

/**
 * "not over-dispersed": the likelihood still rises as theta grows without end, so the Poisson model is the estimate;
 * "singular": the columns depend on one another; "not converged": still moving after the last turn.
 */
export interface NoNegativeBinomialFit {
  readonly kind: "not over-dispersed" | "singular" | "not converged";
}

/** Beyond this theta the variance differs from Poisson's by less than a millionth of the mean squared. */
const largestTheta = 1e6;
const mostTurns = 200;
const settled = 1e-11;

/** Fits whole counts of at least 0, one a row of the design; `offset` is log(exposure). */
export function negativeBinomialRegression(
  design: Design,
  counts: Float64Array,
  offset?: Float64Array,
): NegativeBinomialFit | NoNegativeBinomialFit {
  const poisson = new PoissonRegression();
  if (poisson.fit(design, counts, { offset }) !== "fitted") return { kind: "singular" };
  const means = Float64Array.from(poisson.means);
  let theta = momentTheta(counts, means, design.columns);
  for (let turn = 0; turn < mostTurns; turn++) {
    const next = likeliestTheta(counts, means, theta);
    if (next === null) return { kind: "not over-dispersed" };
    const coefficients = fitGivenTheta(design, counts, offset, next, means);
    if (coefficients === null) return { kind: "singular" };
    const moved = Math.abs(next - theta) / theta;
    theta = next;
    if (moved < settled) return fitted(design, counts, means, theta, coefficients);
  }
  return { kind: "not converged" };
}

/** Where Pearson's chi-square with variance μ + μ²/theta would meet its degrees of freedom, to first order. */
function momentTheta(counts: Float64Array, means: Float64Array, columns: number): number {
  let excess = 0;
  for (let row = 0; row < counts.length; row++) excess += (counts[row]! / means[row]! - 1) ** 2;
  const crude = counts.length / excess;
  return Math.min(Math.max(crude * (1 - columns / counts.length), 0.01), 1000);
}

/** Newton's method on log(theta), each step at most a factor of e; null where it runs off to infinity. */
function likeliestTheta(counts: Float64Array, means: Float64Array, from: number): number | null {
  let theta = from;
  for (let step = 0; step < mostTurns; step++) {
    const { score, information } = thetaDerivatives(counts, means, theta);
    const slope = score * theta;
    const curvature = information * theta * theta - slope;
    const newton = curvature > 0 ? slope / curvature : Math.sign(slope);
    const move = Math.max(-1, Math.min(1, newton));
    theta *= Math.exp(move);
    if (theta > largestTheta) return null;
    if (Math.abs(move) < settled) return theta;
  }
  return theta;
}

/** First derivative of the log-likelihood by theta, and the negative of the second (Lawless 1987, eqs 2.4 and 2.6). */
function thetaDerivatives(counts: Float64Array, means: Float64Array, theta: number) {
  let score = 0;
  let information = 0;
  const [ofTheta, slopeOfTheta] = [digamma(theta), trigamma(theta)];
  for (let row = 0; row < counts.length; row++) {
    const [count, total] = [counts[row]!, means[row]! + theta];
    score += digamma(theta + count) - ofTheta + Math.log(theta / total) + (means[row]! - count) / total;
    information += slopeOfTheta - trigamma(theta + count) - 1 / theta + 2 / total;
    information -= (count + theta) / (total * total);
  }
  return { score, information };
}

/** Reweighted least squares from `means`, which it overwrites with the fitted ones. */
function fitGivenTheta(
  design: Design,
  counts: Float64Array,
  offset: Float64Array | undefined,
  theta: number,
  means: Float64Array,
): Float64Array | null {
  const matrix = new Float64Array(design.columns ** 2);
  const coefficients = new Float64Array(design.columns);
  for (let step = 0; step < mostTurns; step++) {
    normalEquations(design, counts, offset, theta, means, matrix, coefficients);
    if (!factorise(matrix, design.columns)) return null;
    solveFactorised(matrix, design.columns, coefficients);
    if (predict(design, offset, coefficients, means) < settled) break;
  }
  return coefficients;
}

function normalEquations(
  { rows, columns, rowStart, column, value }: Design,
  counts: Float64Array,
  offset: Float64Array | undefined,
  theta: number,
  means: Float64Array,
  matrix: Float64Array,
  right: Float64Array,
): void {
  matrix.fill(0);
  right.fill(0);
  for (let row = 0; row < rows; row++) {
    const mean = means[row]!;
    const weight = mean / (1 + mean / theta);
    const working = Math.log(mean) - (offset?.[row] ?? 0) + (counts[row]! - mean) / mean;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      const scaled = weight * value[i]!;
      right[column[i]!]! += scaled * working;
      for (let j = rowStart[row]!; j <= i; j++)
        matrix[column[i]! * columns + column[j]!]! += scaled * value[j]!;
    }
  }
}

/** Overwrites the means; returns the largest relative change among them. */
function predict(
  { rows, rowStart, column, value }: Design,
  offset: Float64Array | undefined,
  coefficients: Float64Array,
  means: Float64Array,
): number {
  let change = 0;
  for (let row = 0; row < rows; row++) {
    let predictor = offset?.[row] ?? 0;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++)
      predictor += value[i]! * coefficients[column[i]!]!;
    const mean = Math.max(Math.exp(predictor), Number.MIN_VALUE);
    change = Math.max(change, Math.abs(mean - means[row]!) / mean);
    means[row] = mean;
  }
  return change;
}

function fitted(
  design: Design,
  counts: Float64Array,
  means: Float64Array,
  theta: number,
  coefficients: Float64Array,
): NegativeBinomialFit | NoNegativeBinomialFit {
  const { information } = thetaDerivatives(counts, means, theta);
  const covariance = inverseInformation(
    design,
    means.map((mean) => mean / (1 + mean / theta)),
  );
  if (covariance === null || !(information > 0)) return { kind: "singular" };
  return {
    kind: "fitted",
    coefficients,
    covariance,
    means,
    theta,
    thetaStandardError: 1 / Math.sqrt(information),
    logLikelihood: negativeBinomialLogLikelihood(counts, means, theta),
  };
}
