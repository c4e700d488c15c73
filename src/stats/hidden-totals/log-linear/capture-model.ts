// Log-linear models in which people differ in how easily they come onto a list: the number of lists a case is on enters
// as a number (Rivest & Baillargeon 2007, "Applications and extensions of Chao's moment estimator for the size of a
// closed population", Biometrics 63:999; Baillargeon & Rivest 2007, "Rcapture: loglinear models for capture-recapture in
// R", Journal of Statistical Software 19:5). M0: lists alike; Mt: each of its own reach; Mh and Mth: the same, with
// differences between people.
import { logGamma } from "../../distributions/log-gamma.js";
import { type CaptureTable, listsOf } from "../capture-table.js";
import type { UnseenRegression } from "./unseen-regression.js";

/**
 * How the logarithm of a mean grows with the number k of lists beyond a straight line. "Chao": any convex function from
 * k = 2 on, so the estimate is a lower bound; "Darroch": k²/2 times a coefficient (Darroch, Fienberg, Glonek & Junker
 * 1993, JASA 88:1137); "Poisson": base^k − 1 times a coefficient; "Gamma": log(base/(base + k)) times a coefficient.
 */
export type Heterogeneity =
  | { readonly kind: "Chao" | "Darroch" }
  | { readonly kind: "Poisson" | "Gamma"; readonly base: number };

export interface CaptureModel {
  /** Whether all lists are alike (M0, Mh) or each has a reach of its own (Mt, Mth). */
  readonly listsAlike?: boolean | undefined;
  readonly heterogeneity?: Heterogeneity | undefined;
  /** Terms of several lists, as bit masks. */
  readonly interactions?: readonly number[] | undefined;
  /** Histories with a parameter of their own, as if they had been left out. */
  readonly apart?: readonly number[] | undefined;
}

/** The model of a table: a row for each history, in the order of the cells. */
export function captureRegression(table: CaptureTable, model: CaptureModel): UnseenRegression {
  const { listsAlike = false, heterogeneity, interactions = [], apart = [] } = model;
  const histories = [...table.counts.keys()];
  const times = histories.map((history) => listsOf(history).length);
  const reach = histories.map((history) =>
    listsAlike ? [times[history]!] : Array.from({ length: table.lists }, (_, list) => (history >> list) & 1),
  );
  const differences = differenceColumns(heterogeneity, frequenciesOf(table.counts, times, table.lists));
  const first = 1 + reach[0]!.length;
  return {
    rows: histories.map((history) => [
      1,
      ...reach[history]!,
      ...differences.map((column) => column(times[history]!)),
      ...interactions.map((term) => ((history & term) === term ? 1 : 0)),
      ...apart.map((other) => (history === other ? 1 : 0)),
    ]),
    counts: Float64Array.from(table.counts),
    offset: new Float64Array(histories.length),
    atLeastZero: heterogeneity?.kind === "Chao" ? differences.map((_, column) => first + column) : [],
  };
}

/**
 * The model of people counted by how often they were seen: `frequencies[k − 1]` people k times. `chances`: how often they
 * could have been seen; null without end, as where people are caught at any time (a Poisson number of times).
 */
export function frequencyRegression(
  frequencies: readonly number[],
  chances: number | null,
  heterogeneity?: Heterogeneity,
): UnseenRegression {
  const times = Array.from({ length: frequencies.length + 1 }, (_, time) => time);
  const differences = differenceColumns(heterogeneity, [0, ...frequencies]);
  return {
    rows: times.map((time) => [1, time, ...differences.map((column) => column(time))]),
    counts: Float64Array.from([0, ...frequencies]),
    offset: Float64Array.from(times, (time) =>
      chances === null
        ? -logGamma(time + 1)
        : logGamma(chances + 1) - logGamma(time + 1) - logGamma(chances - time + 1),
    ),
    atLeastZero: heterogeneity?.kind === "Chao" ? differences.map((_, column) => 2 + column) : [],
  };
}

/** What is added to the predictor of a history on so many lists; 0 on none. */
function differenceColumns(
  heterogeneity: Heterogeneity | undefined,
  frequencies: readonly number[],
): readonly ((times: number) => number)[] {
  switch (heterogeneity?.kind) {
    case undefined:
      return [];
    case "Darroch":
      return [(times) => (times * times) / 2];
    case "Poisson":
      return [(times) => heterogeneity.base ** times - 1];
    case "Gamma":
      return [(times) => Math.log(heterogeneity.base / (heterogeneity.base + times))];
    case "Chao":
      return bends(frequencies).map((from) => (times) => Math.max(0, times - from));
  }
}

/**
 * Numbers of lists from 2 on at which a convex function may bend. A bend right before a number of lists on which nobody
 * is would run to −∞, which convexity forbids, so there is none.
 */
function bends(frequencies: readonly number[]): readonly number[] {
  return [...frequencies.keys()].filter((times) => times >= 2 && (frequencies[times + 1] ?? 0) > 0);
}

function frequenciesOf(counts: Float64Array, times: readonly number[], lists: number): readonly number[] {
  const frequencies = Array.from({ length: lists + 1 }, () => 0);
  for (const [history, count] of counts.entries()) frequencies[times[history]!]! += count;
  return frequencies;
}
