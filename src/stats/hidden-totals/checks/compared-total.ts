// The total of the model with the smallest BIC, with the interval that takes the model for certain: for one table after
// another, where the full table of models (../log-linear/fit-models.ts) would say more than is asked.
import { type Figure, notDefined } from "#model/index.js";
import { type CaptureTable, observedTotal } from "../capture-table.js";
import { HierarchicalFit } from "../log-linear/hierarchical-fit.js";
import type { HierarchicalModel } from "../log-linear/hierarchical-model.js";
import { ModelSearch } from "../log-linear/model-search.js";
import { logNormalInterval } from "../log-normal-interval.js";

export interface ComparedTotal {
  /** The model's name; empty where none has an estimate. */
  readonly model: string;
  /** "no estimate exists" where none of the models has an ordinary one. */
  readonly figure: Figure;
}

/** Compares `models`, all of the same number of lists, for each table that is given. */
export function comparedTotals(
  models: readonly HierarchicalModel[],
  level = 0.95,
): (table: CaptureTable) => ComparedTotal {
  const search = new ModelSearch(models);
  const fit = new HierarchicalFit(models[0]!.lists);
  return (table) => {
    const found = search.best(table.counts);
    if (found === null) return { model: "", figure: notDefined("no estimate exists") };
    const { name, terms } = models[found.model]!;
    fit.fit(terms, table.counts);
    const observed = observedTotal(table);
    const unseen = found.estimate - observed;
    const variance = unseen + unseen ** 2 * fit.constantVariance(terms);
    const interval = logNormalInterval(observed, unseen, variance, level);
    return { model: name, figure: { kind: "figure", value: found.estimate, interval } };
  };
}
