// How far a stepwise estimate could have gone otherwise: resamples and single cases left out, with the pairs chosen anew
// each time (Chan, Silverman & Vincent 2021, JASA 116:1297). Intervals are made of them in ../../resampling/.
import { fillMultinomial } from "../../random/count-draws.js";
import { createRandom } from "../../random/random.js";
import type { LeftOut } from "../../resampling/bca-interval.js";
import { type CaptureTable, observedTotal } from "../capture-table.js";
import { PairModels } from "./pair-model.js";
import { stepwiseThreshold, stepwiseTotal } from "./stepwise-estimate.js";

export interface StepwiseReplicates {
  /** The totals of the resamples that have one, in the order of the resamples. */
  readonly estimates: Float64Array;
  /** Resamples without an estimate: nobody on two lists, or none that is finite. */
  readonly failed: number;
}

export interface ReplicateRange {
  readonly seed: number;
  /** The first resample of this range, and the first after it: ranges laid end to end are one run. */
  readonly from: number;
  readonly to: number;
  readonly threshold?: number | undefined;
}

/** Multinomial resamples of the observed cases, resample r drawn from stream r of the seed. */
export function stepwiseReplicates(
  table: CaptureTable,
  { seed, from, to, threshold = stepwiseThreshold }: ReplicateRange,
): StepwiseReplicates {
  const observed = observedTotal(table);
  const models = new PairModels(table.lists);
  const resample: CaptureTable = { lists: table.lists, counts: new Float64Array(table.counts.length) };
  const estimates: number[] = [];
  for (let replicate = from; replicate < to; replicate++) {
    fillMultinomial(createRandom(seed, replicate), observed, table.counts, resample.counts);
    const total = stepwiseTotal(resample, models, threshold);
    if (total !== null) estimates.push(total);
  }
  return { estimates: Float64Array.from(estimates), failed: to - from - estimates.length };
}

/** The estimate with one case of each history left out; null where one of them has no estimate. */
export function stepwiseJackknife(
  table: CaptureTable,
  threshold = stepwiseThreshold,
): readonly LeftOut[] | null {
  const models = new PairModels(table.lists);
  const leftOut: LeftOut[] = [];
  for (const [history, weight] of table.counts.entries()) {
    if (weight === 0) continue;
    const counts = table.counts.slice();
    counts[history] = weight - 1;
    const value = stepwiseTotal({ lists: table.lists, counts }, models, threshold);
    if (value === null) return null;
    leftOut.push({ value, weight });
  }
  return leftOut;
}
