// Poisson regression with a log link by iteratively reweighted least squares (McCullagh & Nelder 1989, Generalized
// Linear Models, 2nd edition, section 2.5). One object holds its working arrays and is used for many fits: a bootstrap
// of a hundred models makes a hundred thousand.
import { factorise, inverseOf, solveFactorised } from "./cholesky.js";
import type { Design } from "./design.js";

/**
 * "fitted"; "singular": the columns depend on one another, or the estimate lies at infinity so that they do in practice;
 * "not converged": still moving after the last step.
 */
export type FitStatus = "fitted" | "singular" | "not converged";

export interface FitOptions {
  /** Known part of the linear predictor, one a row: log(exposure). */
  readonly offset?: Float64Array | undefined;
  /** 1 where a row counts, 0 where it is left out. */
  readonly weight?: Float64Array | undefined;
  /** Relative change of the deviance at which it stops. */
  readonly tolerance?: number | undefined;
  readonly mostSteps?: number | undefined;
}

export class PoissonRegression {
  /** Coefficients of the last fit, one a column. Overwritten by the next. */
  coefficients = new Float64Array(0);
  /** Fitted means of the last fit, one a row. Overwritten by the next. */
  means = new Float64Array(0);
  /** Deviance of the last fit: 2 Σ (y log(y/μ) − (y − μ)). */
  deviance = Number.POSITIVE_INFINITY;
  #predictor = new Float64Array(0);
  #matrix = new Float64Array(0);
  #size = 0;

  /** Fits `counts` (at least 0, whole or not), one a row of the design. */
  fit(design: Design, counts: Float64Array, options: FitOptions = {}): FitStatus {
    const { offset, weight, tolerance = 1e-8, mostSteps = 50 } = options;
    this.#start(design, counts);
    for (let step = 1; step <= mostSteps; step++) {
      this.#normalEquations(design, counts, offset, weight);
      if (!factorise(this.#matrix, this.#size)) return "singular";
      solveFactorised(this.#matrix, this.#size, this.coefficients);
      const before = this.deviance;
      this.deviance = this.#predict(design, counts, offset, weight);
      if (!Number.isFinite(this.deviance)) return "singular";
      if (Math.abs(this.deviance - before) / (Math.abs(this.deviance) + 0.1) < tolerance) return "fitted";
    }
    return "not converged";
  }

  /** Covariance of the coefficients of the last fit (inverse Fisher information), row by row. */
  covariance(): Float64Array {
    return inverseOf(this.#matrix, this.#size);
  }

  /** Starts from the counts themselves, moved off zero. */
  #start({ rows, columns }: Design, counts: Float64Array): void {
    if (this.means.length !== rows) {
      this.means = new Float64Array(rows);
      this.#predictor = new Float64Array(rows);
    }
    if (this.#size !== columns) {
      this.#size = columns;
      this.coefficients = new Float64Array(columns);
      this.#matrix = new Float64Array(columns * columns);
    }
    this.deviance = Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      this.means[row] = counts[row]! + 0.1;
      this.#predictor[row] = Math.log(this.means[row]!);
    }
  }

  /** XᵀWX into the matrix and XᵀWz into the coefficients, over what is not zero. */
  #normalEquations(design: Design, counts: Float64Array, offset?: Float64Array, weight?: Float64Array): void {
    const { rows, columns, rowStart, column, value } = design;
    const matrix = this.#matrix.fill(0);
    const right = this.coefficients.fill(0);
    for (let row = 0; row < rows; row++) {
      const mean = this.means[row]!;
      const weighted = weight === undefined ? mean : mean * weight[row]!;
      if (weighted === 0) continue;
      const working = this.#predictor[row]! - (offset?.[row] ?? 0) + (counts[row]! - mean) / mean;
      const end = rowStart[row + 1]!;
      for (let i = rowStart[row]!; i < end; i++) {
        const scaled = weighted * value[i]!;
        const at = column[i]! * columns;
        right[column[i]!]! += scaled * working;
        for (let j = rowStart[row]!; j <= i; j++) matrix[at + column[j]!]! += scaled * value[j]!;
      }
    }
  }

  /** Means under the coefficients; returns the deviance. */
  #predict(design: Design, counts: Float64Array, offset?: Float64Array, weight?: Float64Array): number {
    const { rows, rowStart, column, value } = design;
    let deviance = 0;
    for (let row = 0; row < rows; row++) {
      let predictor = offset?.[row] ?? 0;
      for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++)
        predictor += value[i]! * this.coefficients[column[i]!]!;
      const mean = Math.exp(predictor);
      this.#predictor[row] = predictor;
      this.means[row] = mean;
      const count = counts[row]!;
      const unit = (count > 0 ? count * (Math.log(count) - predictor) : 0) - (count - mean);
      deviance += 2 * unit * (weight?.[row] ?? 1);
    }
    return deviance;
  }
}
