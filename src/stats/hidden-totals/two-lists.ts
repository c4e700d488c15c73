// Two lists: how many are on neither, if being on one says nothing about being on the other. The oldest estimates of a
// hidden total, with their intervals. With two lists nothing can check the assumption; whether to answer is the
// caller's.
import type { Figure, StatedInterval } from "#model/index.js";
import { normalQuantile } from "../distributions/normal.js";
import { type CaptureTable, onAll } from "./capture-table.js";
import { logNormalInterval } from "./log-normal-interval.js";

/** Sizes of two lists and how many cases are on both, 0 ≤ both ≤ each size; expected numbers need not be whole. */
export interface TwoListCounts {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

export interface TwoListEstimate {
  /** first · second / both, with its variance; null where no case is on both. */
  readonly lincolnPetersen: { readonly total: number; readonly variance: number } | null;
  /** (first + 1)(second + 1)/(both + 1) − 1: nearly without bias, and defined without overlap. */
  readonly chapman: number;
  readonly chapmanVariance: number;
  /** Chapman ± z standard errors: shown for comparison, for its lower end can lie below what was counted. */
  readonly wald: StatedInterval;
  /** About Chapman; null where a number is too large to be one. */
  readonly logNormal: StatedInterval | null;
  /** The one to print. */
  readonly logit: StatedInterval;
}

/**
 * Lincoln–Petersen with variance first · second · (first − both)(second − both)/both³ (Sekar & Deming 1949); Chapman 1951
 * with the variance of Seber 1970; the log-normal interval of Chao 1987; the transformed logit interval of Sadinle 2009,
 * "Transformed logit confidence intervals for small populations in single capture–recapture estimation", Communications in
 * Statistics – Simulation and Computation 38:1909. RangeError for counts that cannot be.
 */
export function twoLists({ first, second, both }: TwoListCounts, level = 0.95): TwoListEstimate {
  if (!(both >= 0 && both <= Math.min(first, second) && Math.max(first, second) < Number.POSITIVE_INFINITY))
    throw new RangeError(`lists of ${first} and ${second} cannot have ${both} cases in common`);
  const [onlyFirst, onlySecond] = [first - both, second - both];
  const observed = onlyFirst + onlySecond + both;
  const unseen = (onlyFirst / (both + 1)) * onlySecond;
  const chapman = observed + unseen;
  const chapmanVariance =
    (((first + 1) / (both + 1)) * ((second + 1) / (both + 1)) * onlyFirst * onlySecond) / (both + 2);
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(chapmanVariance);
  return {
    lincolnPetersen: lincolnPetersen({ first, second, both }),
    chapman,
    chapmanVariance,
    wald: { low: chapman - reach, high: chapman + reach, level },
    logNormal: logNormalInterval(observed, unseen, chapmanVariance, level),
    logit: logitInterval({ first, second, both }, level),
  };
}

function lincolnPetersen({ first, second, both }: TwoListCounts): TwoListEstimate["lincolnPetersen"] {
  if (both === 0) return null;
  const total = (first / both) * second;
  return { total, variance: (((total * (first - both)) / both) * (second - both)) / both };
}

/** Sadinle 2009: half a case is added to each cell, so both ends are defined for every table. */
function logitInterval({ first, second, both }: TwoListCounts, level: number): StatedInterval {
  const [onlyFirst, onlySecond, inBoth] = [first - both + 0.5, second - both + 0.5, both + 0.5];
  const unseen = (onlyFirst / inBoth) * onlySecond;
  const spread =
    normalQuantile((1 + level) / 2) *
    Math.sqrt(1 / inBoth + 1 / onlyFirst + 1 / onlySecond + inBoth / onlyFirst / onlySecond);
  const belowUnseen = first + second - both - 0.5;
  return {
    low: belowUnseen + unseen * Math.exp(-spread),
    high: belowUnseen + unseen * Math.exp(spread),
    level,
  };
}

export interface PairEstimate {
  /** Numbers of the lists, from 0. */
  readonly lists: readonly [number, number];
  readonly both: number;
  /** Chapman with the logit interval; where less than one case is estimated to be missing, with the log-normal one. */
  readonly estimate: Figure;
}

/**
 * Every two lists of a table by themselves. Where being on one list makes another likelier the pair says too little,
 * where it makes it unlikelier too much: pairs that differ far show that not all lists are independent.
 */
export function pairEstimates(table: CaptureTable, level = 0.95): readonly PairEstimate[] {
  const lists = Array.from({ length: table.lists }, (_, list) => list);
  return lists.flatMap((one) =>
    lists.slice(one + 1).map((other) => {
      const both = onAll(table, (1 << one) | (1 << other));
      const counts = { first: onAll(table, 1 << one), second: onAll(table, 1 << other), both };
      const estimate: Figure = { kind: "figure", ...chapmanWithInterval(counts, level) };
      return { lists: [one, other], both, estimate };
    }),
  );
}

/**
 * The half cases that the logit interval adds outweigh lists that miss next to nobody: of 1,002 cases, 1,000 of them on both lists, it
 * would reach to 10^15. There the log-normal interval, which is tight around what was counted, is the honest one.
 */
function chapmanWithInterval(counts: TwoListCounts, level: number) {
  const { chapman, logit, logNormal } = twoLists(counts, level);
  const missing = chapman - (counts.first + counts.second - counts.both);
  return { value: chapman, interval: missing < 1 ? logNormal : logit };
}
