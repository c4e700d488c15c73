// Numbers of a trend as its sentences print them.
import type { Figure } from "#model/index.js";
import { printedInterval, roundedTo } from "#stats/index.js";

/** "p = 0.012", "p < 0.001". Set apart from the script around it. */
export function printedP(p: number): string {
  return inLine(p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);
}

/** A ratio with no more digits than its interval bears; the ends are rounded outwards. */
export function printedRatio(
  ratio: Extract<Figure, { kind: "figure" }>,
): { readonly value: string; readonly low: string; readonly high: string } | null {
  const { value, interval } = ratio;
  if (interval === null) return null;
  const { low, high, unit } = printedInterval(interval.low, interval.high, { finest: 0.001, least: 0 });
  const digits = Math.max(0, Math.round(-Math.log10(unit)));
  const [point, from, to] = [roundedTo(value, unit), low, high].map((end) => end.toFixed(digits));
  return { value: point!, low: from!, high: to! };
}

/** Left to right whatever stands around it (UAX #9, section 2.5): dates and comparisons. */
export function inLine(text: string): string {
  return `\u2066${text}\u2069`;
}
