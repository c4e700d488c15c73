// The headline: a total with its interval, only a lower bound, or neither. The rules are those of the methods page, in
// their order; the first that applies decides.
import {
  type Figure,
  fillIn,
  type HiddenTotalAnswer,
  type HiddenTotalMethod,
  type Localised,
} from "#model/index.js";
import { type CaptureTable, observedTotal, printedInterval } from "#stats/index.js";
import { printedNumber } from "../printed-number.js";
import { type CountRefusal, fewestCases, refusals, smallestOverlap, widestRatio } from "./refusals.js";

/** Cases on two lists or more. */
export function overlapOf({ counts }: CaptureTable): number {
  return counts.reduce((sum, count, history) => ((history & (history - 1)) === 0 ? sum : sum + count), 0);
}

/** Why nothing is worth computing beyond a lower bound, before any model is fitted; null where something is. */
export function refusalBeforehand(table: CaptureTable): CountRefusal | null {
  const overlap = overlapOf(table);
  if (observedTotal(table) === 0) return "no cases";
  if (table.lists < 2) return "one list";
  if (overlap === 0) return "no overlap";
  if (observedTotal(table) < fewestCases) return "too few cases";
  return overlap < smallestOverlap ? "little overlap" : null;
}

export interface AnswerParts {
  readonly table: CaptureTable;
  readonly lowerBound: Figure;
  /** The method that leads, and what it says. */
  readonly leading: { readonly method: HiddenTotalMethod; readonly figure: Figure };
}

export function answerOf({ table, lowerBound, leading }: AnswerParts): HiddenTotalAnswer {
  const beforehand = refusalBeforehand(table);
  if (beforehand === "no cases" || beforehand === "one list" || beforehand === "no overlap")
    return { kind: "cannot be estimated", because: beforehand, explanation: explained(beforehand, table) };
  const bound = boundOf(table, lowerBound);
  const only = (because: CountRefusal, ends: Ends = {}): HiddenTotalAnswer => ({
    kind: "lower bound only",
    ...bound,
    because,
    explanation: explained(because, table, ends),
  });
  if (beforehand !== null) return only(beforehand);
  const { figure, method } = leading;
  if (figure.kind === "not defined" || figure.interval === null) return only("no model");
  const { low, high } = figure.interval;
  if (high > widestRatio * low) return only("too wide", { low, high });
  return {
    kind: "estimated",
    interval: figure.interval,
    ...bound,
    point: figure.value,
    method,
  };
}

/** What was counted is a lower bound where no better one is defined; where nobody seems to be missing it has no interval. */
function boundOf(table: CaptureTable, lowerBound: Figure) {
  if (lowerBound.kind === "not defined") return { lowerBound: observedTotal(table), boundInterval: null };
  const { value, interval } = lowerBound;
  const hasWidth = interval !== null && interval.high > interval.low;
  return { lowerBound: value, boundInterval: hasWidth ? interval : null };
}

interface Ends {
  readonly low?: number;
  readonly high?: number;
}

function explained(because: CountRefusal, table: CaptureTable, ends: Ends = {}): Localised {
  const cases = observedTotal(table);
  const printed = printedInterval(ends.low ?? 0, ends.high ?? 0, { finest: 1, least: cases });
  const values = {
    cases,
    both: overlapOf(table),
    least: because === "too few cases" ? fewestCases : smallestOverlap,
    ratio: widestRatio,
    low: printedNumber(printed.low),
    high: printedNumber(printed.high),
  };
  const { en, ar } = refusals[because];
  return { en: fillIn(en, values), ar: fillIn(ar, values) };
}
