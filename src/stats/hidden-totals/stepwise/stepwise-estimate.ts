// Choosing a model for lists that hardly overlap: pairs enter one at a time, the most surprising first (Chan, Silverman
// & Vincent 2021, JASA 116:1297). Its interval is that of the model chosen, as if nobody had chosen:
// stepwise-bootstrap.ts chooses anew in every resample.
import { type Figure, notDefined } from "#model/index.js";
import { normalQuantile } from "../../distributions/normal.js";
import { poissonCumulative, poissonUpper } from "../../distributions/poisson.js";
import { type CaptureTable, listsOf, observedTotal, onAll } from "../capture-table.js";
import { PairModels } from "./pair-model.js";

/** A pair of lists that the estimate lets depend on one another. */
export interface StepwisePair {
  /** From 0, ascending. */
  readonly lists: readonly number[];
  /** Of the cases on both when it entered, one-sided. */
  readonly probability: number;
  /** No case is on both: its effect is −∞ and the cells that hold both were dropped. */
  readonly empty: boolean;
}

export interface StepwiseEstimate {
  /**
   * Total, seen or not, with its interval under the model chosen: observed + exp(intercept ± z · standard error); no
   * interval where its upper end is too large to be a number.
   */
  readonly figure: Figure;
  /** In the order in which they entered. */
  readonly pairs: readonly StepwisePair[];
  /** Null where no estimate exists. */
  readonly deviance: number | null;
}

export interface StepwiseOptions {
  /** A pair enters while its probability is below this; 0.02 as Chan et al. advise. 0 gives independence. */
  readonly threshold?: number | undefined;
  readonly level?: number | undefined;
}

/** As Chan et al. 2021 use throughout. */
export const stepwiseThreshold = 0.02;

/**
 * The total of a table of at least two lists. From independence on, the pair whose number of cases on both lists is
 * least probable under the model so far (Poisson with the mean the model expects, P(X ≥ n) or P(X ≤ n), the smaller)
 * enters, while that is below the threshold; a pair whose model has no unique finite maximum is passed over. Equal
 * probabilities are taken in the order of the lists; ones too small for a double by their deviance.
 *
 * "no overlap" where nobody is on two lists, "no estimate exists" where independence has no finite estimate either.
 */
export function stepwiseEstimate(
  table: CaptureTable,
  { threshold = stepwiseThreshold, level = 0.95 }: StepwiseOptions = {},
): StepwiseEstimate {
  const models = new PairModels(table.lists);
  const pairs = choosePairs(table, models, threshold);
  if (pairs === null) return { figure: whyNone(table), pairs: [], deviance: null };
  const observed = observedTotal(table);
  const reach = Math.exp(normalQuantile((1 + level) / 2) * models.logMissedError);
  const [low, high] = [observed + models.missed / reach, observed + models.missed * reach];
  const interval = Number.isFinite(high) ? { low, high, level } : null;
  const value = observed + models.missed;
  return { figure: { kind: "figure", value, interval }, pairs, deviance: models.deviance };
}

/** The total alone, for resampling: null where none exists. Leaves the chosen model fitted in `models`. */
export function stepwiseTotal(table: CaptureTable, models: PairModels, threshold: number): number | null {
  return choosePairs(table, models, threshold) === null ? null : observedTotal(table) + models.missed;
}

/** Leaves the chosen model fitted in `models`; null where not even independence can be fitted. */
function choosePairs(
  table: CaptureTable,
  models: PairModels,
  threshold: number,
): readonly StepwisePair[] | null {
  const chosen: number[] = [];
  const entered: StepwisePair[] = [];
  if (!models.fit(table, chosen)) return null;
  for (;;) {
    const next = candidates(table, models, chosen)
      .filter(({ probability }) => probability < threshold)
      .find(({ pair }) => models.fit(table, [...chosen, pair]));
    if (next === undefined) break;
    chosen.push(next.pair);
    entered.push({ lists: listsOf(next.pair), probability: next.probability, empty: next.both === 0 });
  }
  return models.fit(table, chosen) ? entered : null;
}

interface Candidate {
  readonly pair: number;
  readonly both: number;
  readonly expected: number;
  readonly probability: number;
}

/** The pairs not yet in the model, least probable first. */
function candidates(
  table: CaptureTable,
  models: PairModels,
  chosen: readonly number[],
): readonly Candidate[] {
  return pairsOf(table.lists)
    .filter((pair) => !chosen.includes(pair))
    .map((pair) => {
      const both = onAll(table, pair);
      const expected = models.expectedOnBoth(pair);
      const probability = Math.min(poissonCumulative(both, expected), poissonUpper(both, expected));
      return { pair, both, expected, probability };
    })
    .sort((one, other) => one.probability - other.probability || devianceOf(other) - devianceOf(one));
}

function devianceOf({ both, expected }: Candidate): number {
  return (both > 0 ? both * Math.log(both / expected) : 0) - (both - expected);
}

/** Masks of two lists: 1 and 2, 1 and 3, … 2 and 3, … */
function pairsOf(lists: number): readonly number[] {
  const masks: number[] = [];
  for (let first = 0; first < lists; first++)
    for (let second = first + 1; second < lists; second++) masks.push((1 << first) | (1 << second));
  return masks;
}

function whyNone(table: CaptureTable): Figure {
  const overlaps = pairsOf(table.lists).some((pair) => onAll(table, pair) > 0);
  return notDefined(overlaps ? "no estimate exists" : "no overlap");
}
