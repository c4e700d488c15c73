// Chao's lower bound: at least so many there are, even where people differ in how easily they come onto a list. Cases on
// one list and cases on two tell it, since the unseen are more like those seen once than like those seen often (Chao
// 1987, "Estimating the population size for capture-recapture data with unequal catchability", Biometrics 43:783; Chao
// 1989, "Estimating population size for sparse data in capture-recapture experiments", Biometrics 45:427). It assumes
// that lists are independent for any one person; lists that pass cases on to one another lower it, lists that exclude one
// another raise it.
import type { Figure } from "#model/index.js";
import { type CaptureTable, observedTotal } from "./capture-table.js";
import { logNormalInterval } from "./log-normal-interval.js";

/**
 * Counted cases + Σ Z_i Z_j / (f₂ + 1) over pairs of lists, for Z_i cases on list i alone and f₂ on exactly two lists:
 * model Mth, lists of unequal reach, with the correction for bias, so it is defined without any overlap. With two lists
 * it is Chapman's estimate. The interval is log-normal; its variance is the delta method's over Z and f₂ plus the unseen
 * number itself. A table without cases gives 0, with an interval of no width.
 */
export function chaoLowerBound(table: CaptureTable, level = 0.95): Figure {
  const alone = Array.from({ length: table.lists }, (_, list) => table.counts[1 << list]!);
  const once = sum(alone);
  const twice = seenTimes(table, 2);
  const pairs = (once * once - sum(alone.map((count) => count * count))) / 2;
  const observed = observedTotal(table);
  const unseen = pairs / (twice + 1);
  const byAlone = sum(alone.map((count) => count * ((once - count) / (twice + 1)) ** 2));
  const byTwice = twice * (unseen / (twice + 1)) ** 2;
  return {
    kind: "figure",
    value: observed + unseen,
    interval: logNormalInterval(observed, unseen, unseen + byAlone + byTwice, level),
  };
}

/** Cases on exactly `times` lists. */
function seenTimes({ counts }: CaptureTable, times: number): number {
  return sum([...counts].filter((_, history) => listCount(history) === times));
}

function listCount(history: number): number {
  let count = 0;
  for (let rest = history; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
