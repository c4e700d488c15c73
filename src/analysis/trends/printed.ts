// Numbers of a trend as its sentences print them.
import type { Figure } from "#model/index.js";
import { ratioUnit, roundedDown, roundedTo, roundedUp } from "#stats/index.js";

/** "p = 0.012", "p < 0.001". Set apart from the script around it. */
export function printedP(p: number): string {
  return inLine(p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);
}

/** A ratio with no more digits than its interval bears, by its logarithm; the ends are rounded outwards. */
export function printedRatio(
  ratio: Extract<Figure, { kind: "figure" }>,
): { readonly value: string; readonly low: string; readonly high: string } | null {
  const { value, interval } = ratio;
  if (interval === null) return null;
  const printed = (ratio: number, rounded: (ratio: number, unit: number) => number): string => {
    const unit = Math.max(finest, ratioUnit(ratio, interval.low, interval.high));
    return rounded(ratio, unit).toFixed(Math.max(0, Math.round(-Math.log10(unit))));
  };
  return {
    value: printed(value, roundedTo),
    low: printed(interval.low, roundedDown),
    high: printed(interval.high, roundedUp),
  };
}

/** Ratios are stated down to a thousand-millionth. */
const finest = 1e-12;

/** Left to right whatever stands around it (UAX #9, section 2.5): dates and comparisons. */
export function inLine(text: string): string {
  return `\u2066${text}\u2069`;
}
