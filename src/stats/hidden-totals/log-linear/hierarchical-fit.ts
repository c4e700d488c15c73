// Poisson regression of one hierarchical model, for when hundreds of thousands of them are fitted. The entry of the
// information matrix for terms A and B is the fitted number of cases on all lists of A and of B, so one sum over
// supersets gives the whole matrix, and one over subsets all linear predictors. Newton's method (McCullagh & Nelder 1989,
// Generalized Linear Models, 2nd edition, section 2.5). Fits of one size allocate nothing.
import { factorise, solveFactorised } from "../../regression/cholesky.js";
import { sumSubsets, sumSupersets } from "./subset-sums.js";

/**
 * "fitted"; "no estimate": a fitted mean runs towards 0 while the fit stands still, or the equations are singular, so
 * the likelihood has no ordinary maximum.
 */
export type HierarchicalFitStatus = "fitted" | "no estimate";

/** Newton decrement (in units of the deviance) at which the fit stands still. */
const standstill = 1e-9;
/** Change of a linear predictor in the last step. At infinity it falls by 1 in every step, else it is far below. */
const settled = 1e-5;
const falling = 0.5;
const mostSteps = 60;

export class HierarchicalFit {
  /** Fitted number of cases in each cell; cell 0, seen on no list, among them. Overwritten by the next fit. */
  readonly means: Float64Array;
  /** 2 Σ (y log(y/μ) − (y − μ)) over the cells that count. */
  deviance = Number.POSITIVE_INFINITY;
  readonly #cells: number;
  readonly #everyCell: Uint8Array;
  readonly #predictor: Float64Array;
  /** What the counts are above the means, in the first step of the working counts above the constant 1. */
  readonly #residuals: Float64Array;
  readonly #sums: Float64Array;
  /** Grows to the largest model fitted. */
  #matrix = new Float64Array(0);
  readonly #step: Float64Array;

  /** For tables of `lists` lists. */
  constructor(lists: number) {
    this.#cells = 1 << lists;
    this.#everyCell = new Uint8Array(this.#cells).fill(1);
    this.means = new Float64Array(this.#cells);
    this.#predictor = new Float64Array(this.#cells);
    this.#residuals = new Float64Array(this.#cells);
    this.#sums = new Float64Array(this.#cells);
    this.#step = new Float64Array(this.#cells);
  }

  /**
   * Fits `counts` (length 2^lists; cell 0 is never read) with these terms, the constant first. `kept`: 1 for each cell
   * that counts; a cell that is left out has the mean 0 for certain.
   */
  fit(terms: readonly number[], counts: Float64Array, kept = this.#everyCell): HierarchicalFitStatus {
    this.#start(counts, kept);
    if (this.#matrix.length < terms.length ** 2) this.#matrix = new Float64Array(terms.length ** 2);
    for (let step = 0; step < mostSteps; step++) {
      this.#information(terms);
      if (!factorise(this.#matrix, terms.length)) return "no estimate";
      const decrement = this.#solve(terms);
      const change = this.#move(terms, counts, kept);
      if (!(change < Number.POSITIVE_INFINITY)) return "no estimate";
      if (step === 0 || decrement > standstill) continue;
      if (change < settled) return this.#finish(counts, kept);
      if (change > falling) return "no estimate";
    }
    return "no estimate";
  }

  /** Variance of the constant (inverse Fisher information) in the last fit, which had these terms and cells. */
  constantVariance(terms: readonly number[]): number {
    this.#information(terms);
    if (!factorise(this.#matrix, terms.length)) return Number.POSITIVE_INFINITY;
    this.#step.fill(0);
    this.#step[0] = 1;
    solveFactorised(this.#matrix, terms.length, this.#step);
    return this.#step[0]!;
  }

  /** Starts from the counts themselves, moved off zero. */
  #start(counts: Float64Array, kept: Uint8Array): void {
    this.#predictor.fill(0);
    this.means[0] = 0;
    this.#residuals[0] = 0;
    for (let cell = 1; cell < this.#cells; cell++) {
      const mean = kept[cell] === 0 ? 0 : counts[cell]! + 0.1;
      this.means[cell] = mean;
      this.#residuals[cell] = mean === 0 ? 0 : mean * Math.log(mean) + counts[cell]! - mean;
    }
  }

  /** The lower triangle of XᵀWX: for terms A and B the sum of the means over all cells within which A ∪ B lies. */
  #information(terms: readonly number[]): void {
    const sums = this.#sums;
    sums.set(this.means);
    sums[0] = 0;
    sumSupersets(sums);
    for (let row = 0, at = 0; row < terms.length; row++, at = row * terms.length)
      for (let column = 0; column <= row; column++)
        this.#matrix[at + column] = sums[terms[row]! | terms[column]!]!;
  }

  /** Newton's step, one a term; returns the decrement, which is about the deviance still to be gained. */
  #solve(terms: readonly number[]): number {
    const score = this.#residuals;
    sumSupersets(score);
    for (let i = 0; i < terms.length; i++) this.#step[i] = score[terms[i]!]!;
    solveFactorised(this.#matrix, terms.length, this.#step);
    let decrement = 0;
    for (let i = 0; i < terms.length; i++) decrement += this.#step[i]! * score[terms[i]!]!;
    return decrement;
  }

  /** Takes the step; returns the largest change of a linear predictor among the cells that count. */
  #move(terms: readonly number[], counts: Float64Array, kept: Uint8Array): number {
    const change = this.#sums.fill(0);
    for (let i = 0; i < terms.length; i++) change[terms[i]!] = this.#step[i]!;
    sumSubsets(change);
    this.#predictor[0] = this.#predictor[0]! + change[0]!;
    this.means[0] = Math.exp(this.#predictor[0]!);
    this.#residuals.fill(0);
    let largest = 0;
    for (let cell = 1; cell < this.#cells; cell++) {
      if (kept[cell] === 0) continue;
      this.#predictor[cell] = this.#predictor[cell]! + change[cell]!;
      this.means[cell] = Math.exp(this.#predictor[cell]!);
      this.#residuals[cell] = counts[cell]! - this.means[cell]!;
      largest = Math.max(largest, Math.abs(change[cell]!));
    }
    return largest;
  }

  #finish(counts: Float64Array, kept: Uint8Array): HierarchicalFitStatus {
    let deviance = 0;
    for (let cell = 1; cell < this.#cells; cell++) {
      const count = counts[cell]!;
      if (kept[cell] === 0) continue;
      deviance +=
        (count > 0 ? count * (Math.log(count) - this.#predictor[cell]!) : 0) - this.#residuals[cell]!;
    }
    this.deviance = 2 * deviance;
    return "fitted";
  }
}
