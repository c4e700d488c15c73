// The methods that answer at once: no resampling, no chains. Which are made for so many lists is decided here.
import { type Figure, type HiddenTotalMethod, notDefined } from "#model/index.js";
import {
  type CaptureTable,
  type ChosenModel,
  chaoLowerBound,
  figureOf,
  fitModels,
  loadFacialSets,
  ModelSearch,
  pairEstimates,
  sampleCoverage,
  searchedModels,
  selectModel,
  stepwiseEstimate,
} from "#stats/index.js";
import { leadingMethod } from "./leading-method.js";

/** Three to five lists: all models, for five pairs only. Otherwise none is tried. */
export async function modelsOf(table: CaptureTable) {
  if (leadingMethod(table.lists) !== "log-linear")
    return { best: null, close: [], flagged: [], saturated: false, tried: 0 };
  const models = searchedModels(table.lists);
  const fits = fitModels(table, models, await loadFacialSets());
  return { ...selectModel(fits), tried: models.length };
}

/** In the order of the table of methods; those that are not made for so many lists are left out. */
export function quickMethods(
  table: CaptureTable,
  best: ChosenModel | null,
  level: number,
): ReadonlyMap<HiddenTotalMethod, Figure> {
  const methods = new Map<HiddenTotalMethod, Figure>();
  if (table.lists < 2) return methods;
  if (table.lists === 2) methods.set("chapman", pairEstimates(table, level)[0]!.estimate);
  methods.set("chao", chaoLowerBound(table, level));
  if (table.lists < 3) return methods;
  methods.set("independence", stepwiseEstimate(table, { level, threshold: 0 }).figure);
  if (leadingMethod(table.lists) === "log-linear")
    methods.set(
      "log-linear",
      best === null ? notDefined("no estimate exists") : figureOf(best, table, level),
    );
  methods.set("stepwise", stepwiseEstimate(table, { level }).figure);
  const { low, high } = sampleCoverage(table);
  methods.set("coverage low", low);
  methods.set("coverage high", high);
  return methods;
}

/**
 * The leading method's total for other counts, whole or not: what the sensitivity to linking asks for. The log-linear
 * model stays the one that was chosen, so that what is seen is the effect of the links and not of another model.
 */
export function againFor({ lists }: CaptureTable, best: ChosenModel | null): (other: CaptureTable) => Figure {
  const method = leadingMethod(lists);
  if (method === "chapman") return (other) => pairEstimates(other)[0]!.estimate;
  if (method === "stepwise") return (other) => stepwiseEstimate(other).figure;
  if (best === null) return () => notDefined("no estimate exists");
  const search = new ModelSearch([best.model]);
  return ({ counts }) => {
    const found = search.best(counts);
    return found === null
      ? notDefined("no estimate exists")
      : { kind: "figure", value: found.estimate, interval: null };
  };
}
