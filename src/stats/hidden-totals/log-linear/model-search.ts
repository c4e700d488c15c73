// The best of many models for one table after another: what every resample asks anew. Looks at ordinary estimates only;
// whether they exist is told from the fit itself, without a linear programme. Models that cannot win are not fitted, as in
// the search for the best regression of Furnival & Wilson 1974, "Regressions by leaps and bounds", Technometrics 16:499.
import { HierarchicalFit } from "./hierarchical-fit.js";
import type { HierarchicalModel } from "./hierarchical-model.js";
import { sumSupersets } from "./subset-sums.js";

/** "bic": −2 log-likelihood + parameters × log(cases); "aic": + 2 parameters. */
export type SelectionCriterion = "bic" | "aic";

export interface FoundModel {
  /** Index among the models. */
  readonly model: number;
  /** Counted and not counted cases. */
  readonly estimate: number;
}

/** Criteria no farther apart than this are equal: the rest is rounding. */
const rounding = 1e-7;

export class ModelSearch {
  readonly #models: readonly HierarchicalModel[];
  readonly #criterion: SelectionCriterion;
  readonly #fit: HierarchicalFit;
  /** Indices of the models, fewest parameters first. */
  readonly #order: readonly number[];
  /** Every term of any model. */
  readonly #terms: readonly number[];
  /** For each model the terms it lacks. */
  readonly #lacking: readonly (readonly number[])[];
  /** Of the present table: cases on all lists of each term. */
  readonly #margins: Float64Array;
  /** By term: no model without it has a smaller deviance. Below 0 while unknown. */
  readonly #bounds: Float64Array;
  /** By model: 1 once tried; the criterion, infinite where there is none; the cases nobody counted. */
  readonly #tried: Uint8Array;
  readonly #value: Float64Array;
  readonly #unseen: Float64Array;
  #penalty = 0;
  #smallest = Number.POSITIVE_INFINITY;
  #winnerBefore: number | null = null;

  /** `models` are all of the same number of lists; not empty. */
  constructor(models: readonly HierarchicalModel[], criterion: SelectionCriterion = "bic") {
    const { lists } = models[0]!;
    this.#models = models;
    this.#criterion = criterion;
    this.#fit = new HierarchicalFit(lists);
    this.#order = models
      .map((_, index) => index)
      .sort((one, other) => models[one]!.terms.length - models[other]!.terms.length || one - other);
    this.#terms = [...new Set(models.flatMap(({ terms }) => terms))].sort((one, other) => one - other);
    this.#lacking = models.map(({ terms }) => {
      const held = new Set(terms);
      return this.#terms.filter((term) => !held.has(term));
    });
    this.#margins = new Float64Array(1 << lists);
    this.#bounds = new Float64Array(1 << lists);
    this.#tried = new Uint8Array(models.length);
    this.#value = new Float64Array(models.length);
    this.#unseen = new Float64Array(models.length);
  }

  /**
   * The model with the smallest criterion among those that have an ordinary estimate; of equal ones that with fewer
   * parameters, then the earlier. Null where no model has an ordinary estimate, as when a list is empty. `counts` has
   * length 2^lists; cell 0 is not read. What was searched before changes how long it takes, never what is found.
   */
  best(counts: Float64Array): FoundModel | null {
    this.#begin(counts);
    const cases = this.#margins[0]!;
    if (this.#winnerBefore !== null) this.#try(this.#winnerBefore, counts);
    for (const index of this.#order) if (this.#mayWin(index, counts)) this.#try(index, counts);
    if (this.#smallest === Number.POSITIVE_INFINITY) return null;
    const model = this.#order.find((index) => this.#value[index]! <= this.#smallest + rounding)!;
    this.#winnerBefore = model;
    return { model, estimate: cases + this.#unseen[model]! };
  }

  #begin(counts: Float64Array): void {
    this.#margins.set(counts);
    this.#margins[0] = 0;
    sumSupersets(this.#margins);
    this.#penalty = this.#criterion === "bic" ? Math.log(this.#margins[0]!) : 2;
    this.#smallest = Number.POSITIVE_INFINITY;
    this.#bounds.fill(-1);
    this.#tried.fill(0);
    this.#value.fill(Number.POSITIVE_INFINITY);
  }

  /** Whether its criterion could be the smallest: it fits no better than the largest model without a term it lacks. */
  #mayWin(index: number, counts: Float64Array): boolean {
    const most = this.#smallest + rounding - this.#models[index]!.terms.length * this.#penalty;
    if (most < 0) return false;
    for (const term of this.#lacking[index]!)
      if (this.#margins[term]! > 0 && this.#leastWithout(term, counts) > most) return false;
    return true;
  }

  /** The deviance of all terms but those that hold `term`, of terms whose margin is not zero; 0 where it has no fit. */
  #leastWithout(term: number, counts: Float64Array): number {
    if (this.#bounds[term]! >= 0) return this.#bounds[term]!;
    const terms = this.#terms.filter((other) => (other & term) !== term && this.#margins[other]! > 0);
    const fitted = this.#fit.fit(terms, counts) === "fitted";
    this.#bounds[term] = fitted ? Math.max(0, this.#fit.deviance) : 0;
    return this.#bounds[term]!;
  }

  /** Fits the model; a margin that is zero denies it an ordinary estimate without a fit. */
  #try(index: number, counts: Float64Array): void {
    if (this.#tried[index] === 1) return;
    this.#tried[index] = 1;
    const { terms } = this.#models[index]!;
    for (let i = 0; i < terms.length; i++) if (this.#margins[terms[i]!] === 0) return;
    if (this.#fit.fit(terms, counts) !== "fitted") return;
    this.#unseen[index] = this.#fit.means[0]!;
    this.#value[index] = this.#fit.deviance + terms.length * this.#penalty;
    this.#smallest = Math.min(this.#smallest, this.#value[index]);
  }
}
