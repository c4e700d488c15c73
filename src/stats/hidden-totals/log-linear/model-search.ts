// The best of many models for one table after another: what every resample asks anew. Looks at ordinary estimates only;
// whether they exist is told from the fit itself, without a linear programme.
import { HierarchicalFit } from "./hierarchical-fit.js";
import type { HierarchicalModel } from "./hierarchical-model.js";

/** "bic": −2 log-likelihood + parameters × log(cases); "aic": + 2 parameters. */
export type SelectionCriterion = "bic" | "aic";

export interface Found {
  /** Index among the models. */
  readonly model: number;
  /** Counted and not counted cases. */
  readonly estimate: number;
}

/** Below any difference of two criteria that is more than rounding. */
const rounding = 1e-7;

export class ModelSearch {
  readonly #fit: HierarchicalFit;
  readonly #models: readonly HierarchicalModel[];
  readonly #criterion: SelectionCriterion;
  /** Indices of the models, fewest parameters first. */
  readonly #order: readonly number[];

  /** `models` are all of the same number of lists; not empty. */
  constructor(models: readonly HierarchicalModel[], criterion: SelectionCriterion = "bic") {
    this.#models = models;
    this.#criterion = criterion;
    this.#fit = new HierarchicalFit(models[0]!.lists);
    this.#order = models
      .map((_, index) => index)
      .sort((one, other) => models[one]!.terms.length - models[other]!.terms.length || one - other);
  }

  /**
   * The model with the smallest criterion among those that have an ordinary estimate; of two equal ones that with fewer
   * parameters, then the earlier. Null where no model has an ordinary estimate, as when a list is empty. Once the
   * penalty alone exceeds the best found, larger models cannot win, for no deviance is below 0: they are not fitted.
   */
  best(counts: Float64Array): Found | null {
    const cases = counts.reduce((sum, count, cell) => (cell === 0 ? sum : sum + count), 0);
    if (cases === 0) return null;
    const penalty = this.#criterion === "bic" ? Math.log(cases) : 2;
    let smallest = Number.POSITIVE_INFINITY;
    let found: Found | null = null;
    for (const index of this.#order) {
      const { terms } = this.#models[index]!;
      if (terms.length * penalty > smallest + rounding) break;
      if (this.#fit.fit(terms, counts) !== "fitted") continue;
      const criterion = this.#fit.deviance + terms.length * penalty;
      if (criterion >= smallest - rounding) continue;
      smallest = criterion;
      found = { model: index, estimate: cases + this.#fit.means[0]! };
    }
    return found;
  }
}
