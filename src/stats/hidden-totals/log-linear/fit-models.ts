// Log-linear models fitted to one capture table with everything a reader asks of each: its estimate and standard error,
// how well it fits, and whether its estimate exists at all (Fienberg 1972, "The multiple recapture census for closed
// populations and incomplete 2^k contingency tables", Biometrika 59:591; Cormack 1989, "Log-linear models for
// capture-recapture", Biometrics 45:395).
import { type Figure, notDefined } from "#model/index.js";
import { logGamma } from "../../distributions/log-gamma.js";
import { type CaptureTable, observedTotal } from "../capture-table.js";
import { logNormalInterval } from "../log-normal-interval.js";
import { type Existence, existenceOf } from "./existence.js";
import type { FacialSets } from "./facial-set.js";
import { HierarchicalFit } from "./hierarchical-fit.js";
import type { HierarchicalModel } from "./hierarchical-model.js";

/** What a model says of a table. */
export interface ModelFit {
  readonly model: HierarchicalModel;
  readonly standing: Existence["standing"];
  readonly code: Existence["code"];
  /** Parameters that were estimated. */
  readonly parameters: number;
  /** Cells that count less parameters. */
  readonly degreesOfFreedom: number;
  /** Null where there is no estimate. */
  readonly estimated: ModelEstimate | null;
}

export interface ModelEstimate {
  /** Counted and not counted cases: n + exp(constant). */
  readonly total: number;
  /** √(u + u² var(constant)) for u cases not counted: the second part is the delta method's. */
  readonly standardError: number;
  readonly deviance: number;
  /** −2 log-likelihood of the Poisson counts + 2 × parameters. */
  readonly aic: number;
  /** −2 log-likelihood of the Poisson counts + log(counted cases) × parameters. */
  readonly bic: number;
}

/** The fit of each of `models`, in their order; all are of the table's number of lists. */
export function fitModels(
  table: CaptureTable,
  models: readonly HierarchicalModel[],
  facialSets: FacialSets,
): readonly ModelFit[] {
  const fit = new HierarchicalFit(table.lists);
  return models.map((model) => fitModel(table, model, existenceOf(table, model, facialSets), fit));
}

function fitModel(
  table: CaptureTable,
  model: HierarchicalModel,
  { code, standing, kept, terms }: Existence,
  fit: HierarchicalFit,
): ModelFit {
  const cells = kept.reduce((sum, part) => sum + part, 0);
  const exists = standing === "regular" || standing === "extended";
  const fitted = exists && fit.fit(terms, table.counts, kept) === "fitted";
  return {
    model,
    code,
    standing: exists && !fitted ? "no estimate" : standing,
    parameters: terms.length,
    degreesOfFreedom: cells - terms.length,
    estimated: fitted ? modelEstimate(table, terms, kept, fit) : null,
  };
}

function modelEstimate(
  table: CaptureTable,
  terms: readonly number[],
  kept: Uint8Array,
  fit: HierarchicalFit,
): ModelEstimate {
  const observed = observedTotal(table);
  const unseen = fit.means[0]!;
  const minusTwiceLogLikelihood = fit.deviance + saturatedPart(table.counts, kept);
  return {
    total: observed + unseen,
    standardError: Math.sqrt(unseen + unseen * unseen * fit.constantVariance(terms)),
    deviance: fit.deviance,
    aic: minusTwiceLogLikelihood + 2 * terms.length,
    bic: minusTwiceLogLikelihood + Math.log(observed) * terms.length,
  };
}

/** −2 log-likelihood of counts that are their own means. */
function saturatedPart(counts: Float64Array, kept: Uint8Array): number {
  let sum = 0;
  for (const [cell, count] of counts.entries())
    if (kept[cell] === 1 && count > 0) sum += count - count * Math.log(count) + logGamma(count + 1);
  return 2 * sum;
}

/** The estimate as a figure; the interval (log-normal) holds the model for certain, so it is narrower than the truth. */
export function figureOf({ standing, estimated }: ModelFit, table: CaptureTable, level = 0.95): Figure {
  if (estimated === null)
    return notDefined(standing === "not identifiable" ? "not identifiable" : "no estimate exists");
  const observed = observedTotal(table);
  const { total, standardError } = estimated;
  return {
    kind: "figure",
    value: total,
    interval: logNormalInterval(observed, total - observed, standardError ** 2, level),
  };
}
