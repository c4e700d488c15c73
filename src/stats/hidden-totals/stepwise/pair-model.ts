// Log-linear models of lists with effects of pairs alone, for lists that hardly overlap (Chan, Silverman & Vincent 2021,
// "Multiple systems estimation for sparse capture data", JASA 116:1297). Fits one; which one is chosen is
// stepwise-estimate.ts's matter.
//
// A pair with no case on both lists has its estimate at −∞: every cell that holds both lists has mean 0 and is dropped,
// and the rest is fitted without the pair (the extended maximum likelihood estimate). A list without any
// case is dropped in the same way.
import { type Design, designFrom } from "../../regression/design.js";
import { PoissonRegression } from "../../regression/poisson-regression.js";
import { type CaptureTable, onAll } from "../capture-table.js";
import { provesMaximum } from "./maximum.js";

/** Changes of the deviance below this share end a fit: finer than any figure printed. */
const tolerance = 1e-10;
/** A fit that has a maximum reaches it in about ten steps; with large counts rounding may then keep it from resting. */
const mostSteps = 25;

/** Fits models of pairs to one table after another of the same number of lists; keeps designs and working arrays. */
export class PairModels {
  readonly #lists: number;
  readonly #designs = new Map<string, Design>();
  readonly #regression = new PoissonRegression();
  readonly #counts: Float64Array;
  readonly #weight: Float64Array;

  constructor(lists: number) {
    this.#lists = lists;
    this.#counts = new Float64Array((1 << lists) - 1);
    this.#weight = new Float64Array((1 << lists) - 1);
  }

  /**
   * Fits the model with these pairs (masks of two lists) and all main effects. False where no finite total has a
   * maximum of the likelihood, or more than one has; the fit before is then lost.
   */
  fit(table: CaptureTable, pairs: readonly number[]): boolean {
    const terms = [...Array.from({ length: this.#lists }, (_, list) => 1 << list), ...pairs];
    const seen = terms.filter((term) => onAll(table, term) > 0).sort((one, other) => one - other);
    const empty = terms.filter((term) => !seen.includes(term));
    const design = this.#design(seen);
    this.#counts.set(table.counts.subarray(1));
    for (let row = 0; row < this.#weight.length; row++)
      this.#weight[row] = empty.some((term) => ((row + 1) & term) === term) ? 0 : 1;
    const options = { weight: this.#weight, tolerance, mostSteps };
    return (
      this.#regression.fit(design, this.#counts, options) !== "singular" &&
      provesMaximum(design, this.#counts, this.#weight, this.#regression.means)
    );
  }

  /** Of the last fit: cases on no list. */
  get missed(): number {
    return Math.exp(this.#regression.coefficients[0]!);
  }

  /** Of the last fit: standard error of log(missed). */
  get logMissedError(): number {
    return Math.sqrt(this.#regression.covariance()[0]!);
  }

  /** Of the last fit: its deviance over the cells that were not dropped. */
  get deviance(): number {
    return this.#regression.deviance;
  }

  /** Of the last fit: how many cases it expects on both lists of `pair`, whatever other lists they are on. */
  expectedOnBoth(pair: number): number {
    const { means } = this.#regression;
    let sum = 0;
    for (let row = 0; row < means.length; row++)
      if (((row + 1) & pair) === pair && this.#weight[row] === 1) sum += means[row]!;
    return sum;
  }

  /** One column for the intercept, then one a term: 1 in the cells that hold all of its lists. */
  #design(terms: readonly number[]): Design {
    const name = terms.join();
    const known = this.#designs.get(name);
    if (known !== undefined) return known;
    const rows = Array.from(this.#weight, (_, row) => [
      1,
      ...terms.map((term) => (((row + 1) & term) === term ? 1 : 0)),
    ]);
    const design = designFrom(rows);
    this.#designs.set(name, design);
    return design;
  }
}
