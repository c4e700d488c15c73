// How many digits a page prints of what is measured: by the rule of the shelf of statistics where a figure has an
// interval, three digits where it has none. Coefficients are printed to a thousandth, as the literature prints them:
// three digits of an interval wider than a tenth.
import type { StatedInterval } from "#model/index.js";
import { printedInterval, roundedDown, roundedUp } from "#stats/index.js";

/** People are whole and never fewer than were counted; a share is printed in percent; a rate as its interval bears. */
export type Measure =
  | { readonly of: "people"; readonly counted: number }
  | { readonly of: "coefficient" }
  | { readonly of: "share" }
  | { readonly of: "rate" };

export const thousandth = 0.001;
/** Rates may be a few cases in thousands of items read. */
const millionth = 1e-6;

/** The ends as they are printed, and the unit a value between them is printed in. */
export function measuredInterval(
  { low, high }: StatedInterval,
  measure: Measure,
): { readonly low: number; readonly high: number; readonly unit: number } {
  switch (measure.of) {
    case "people":
      return printedInterval(low, high, { finest: 1, least: Math.min(measure.counted, low) });
    case "rate":
      return printedInterval(low, high, { finest: millionth });
    case "coefficient":
    case "share":
      return { low: roundedDown(low, thousandth), high: roundedUp(high, thousandth), unit: thousandth };
  }
}

/** The unit of a value that has no interval. */
export function loneUnit(value: number, { of }: Measure): number {
  if (of === "coefficient" || of === "share") return thousandth;
  const finest = of === "people" ? 1 : millionth;
  return value === 0 ? 1 : Math.max(finest, 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2));
}
