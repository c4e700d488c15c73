// How many digits a page prints of what is measured: by the rule of the shelf of statistics where a figure has an
// interval, three digits where it has none. Coefficients are printed to a thousandth, as the literature prints them:
// three digits of an interval wider than a tenth.
import type { StatedInterval } from "#model/index.js";
import { printedUnit, ratioUnit, roundedDown, roundedTo, roundedUp } from "#stats/index.js";

/**
 * People are whole, or in tenths where vague dates were shared out, and never fewer than were counted; a share is
 * printed in percent; a rate as its interval bears, and a ratio likewise, by its logarithm.
 */
export type Measure =
  | { readonly of: "people"; readonly counted: number; readonly finest?: 0.1 | 1 }
  | { readonly of: "coefficient" }
  | { readonly of: "share" }
  | { readonly of: "rate" }
  | { readonly of: "ratio" };

export const thousandth = 0.001;
/** Rates may be a few cases in thousands of items read. */
const millionth = 1e-6;
/** Records state ratios down to a thousand-millionth. */
const finestOfRatio = 1e-12;

/** Ends that differ by less than this part of them are one point. */
const dust = 1e-9;

/**
 * The ends as they are printed, rounded outwards, each with its unit: that of a ratio depends on its size. Where nothing
 * more is expected than the shared cases that were counted, both ends are printed as these are.
 */
export function measuredInterval(
  interval: StatedInterval,
  measure: Measure,
): {
  readonly low: number;
  readonly high: number;
  readonly units: { readonly low: number; readonly high: number };
} {
  const [low, high] = [interval.low, interval.high].map((end) => measuredUnit(end, interval, measure));
  const units = { low: low!, high: high! };
  const shared = measure.of === "people" && measure.finest === 0.1;
  if (shared && interval.high - interval.low <= dust * interval.high) {
    const point = roundedTo(interval.low, units.low);
    return { low: point, high: point, units };
  }
  const ends = { low: roundedDown(interval.low, units.low), high: roundedUp(interval.high, units.high) };
  return measure.of === "people"
    ? { ...ends, low: Math.max(ends.low, Math.min(measure.counted, interval.low)), units }
    : { ...ends, units };
}

/** The unit that a value with this interval is printed in. */
export function measuredUnit(value: number, { low, high }: StatedInterval, measure: Measure): number {
  switch (measure.of) {
    case "people":
      return printedUnit(low, high, { finest: measure.finest ?? 1 });
    case "rate":
      return printedUnit(low, high, { finest: millionth });
    case "ratio":
      return Math.max(finestOfRatio, ratioUnit(value, low, high));
    case "coefficient":
    case "share":
      return thousandth;
  }
}

/** The finest that anything of this measure is printed in. */
export function finestUnit(measure: Measure): number {
  if (measure.of === "people") return measure.finest ?? 1;
  if (measure.of === "ratio") return finestOfRatio;
  return measure.of === "rate" ? millionth : thousandth;
}

/** The unit of a value that has no interval. */
export function loneUnit(value: number, measure: Measure): number {
  if (measure.of === "coefficient" || measure.of === "share") return thousandth;
  const finest = finestUnit(measure);
  return value === 0 ? 1 : Math.max(finest, 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2));
}
