// A thread of the bench of log-linear models: its share of the resamples, searched as the program does, then with every
// model fitted.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import {
  bootstrapReplicates,
  type CaptureTable,
  type HierarchicalModel,
  searchedModels,
} from "#stats/index.js";
import { HierarchicalFit } from "../src/stats/hidden-totals/log-linear/hierarchical-fit.js";
import { fillMultinomial } from "../src/stats/random/count-draws.js";
import { createRandom } from "../src/stats/random/random.js";

export interface ReplicateJob {
  readonly table: CaptureTable;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Seconds. */
export interface ReplicateTiming {
  readonly searched: number;
  readonly everyModel: number;
}

/** Resampled counts and, for each, the hidden number under every model, by resample and then by model. */
export interface EveryFit {
  readonly counts: readonly Float64Array[];
  readonly hidden: Float64Array;
  readonly seconds: number;
}

/** Fits every model to every resample. 0 hidden where there is no estimate. */
export function fitEvery(
  table: CaptureTable,
  models: readonly HierarchicalModel[],
  seed: number,
  from: number,
  to: number,
): EveryFit {
  const cases = table.counts.reduce((sum, count) => sum + count, 0);
  const counts = Array.from({ length: to - from }, (_, index) => {
    const drawn = new Float64Array(table.counts.length);
    fillMultinomial(createRandom(seed, from + index), cases, table.counts, drawn);
    return drawn;
  });
  const fit = new HierarchicalFit(table.lists);
  const hidden = new Float64Array(counts.length * models.length);
  const start = performance.now();
  let at = 0;
  for (const drawn of counts)
    for (const { terms } of models) hidden[at++] = fit.fit(terms, drawn) === "fitted" ? fit.means[0]! : 0;
  return { counts, hidden, seconds: (performance.now() - start) / 1_000 };
}

if (!isMainThread) {
  const { table, seed, from, to } = workerData as ReplicateJob;
  const models = searchedModels(table.lists);
  const start = performance.now();
  bootstrapReplicates(table, models, { seed, from, to });
  const searched = (performance.now() - start) / 1_000;
  const { seconds: everyModel } = fitEvery(table, models, seed, from, to);
  parentPort?.postMessage({ searched, everyModel } satisfies ReplicateTiming);
}
