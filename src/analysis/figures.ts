// When two stated numbers are one figure, and when they cannot both be so. Shared by what sets claims side by side
// within one origin and across origins.
import type { Claim } from "#model/index.js";
import { foldText } from "#text/index.js";

/**
 * An approximate number agrees with another that lies within this share of it: "some sixty" and 58 are one
 * figure. Larger, and a rounded-up rumour passes for agreement; smaller, and every rounding is a dispute.
 * Chosen by judgement, not tuned.
 */
const roundingTolerance = 0.1;

/** A number as far as comparing it goes. */
export interface Figure {
  readonly value: number;
  readonly approximate: boolean;
  /** "At least", "at most": bounds as stated, null where none is. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What is counted, as far as claims of it can be set side by side: countries in any language, else the noun. */
export function countedKind({ about, unit, of }: Claim): string {
  if (about === "departures") return "";
  return unit === "countries" ? unit : foldText(of).trim();
}

/**
 * An origin has one total, and its people come from one number of countries. Of other parts there may be many: two of
 * them were chosen, nine of them are women, and neither contradicts the other.
 */
export function isOneFigure({ about, of }: { readonly about: Claim["about"]; readonly of: string }): boolean {
  return about === "departures" || of === "countries";
}

/** Whether two numbers are one: the same, or rounded to each other. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return true;
  return (
    (a.approximate || b.approximate) &&
    Math.abs(a.value - b.value) <= roundingTolerance * Math.max(a.value, b.value)
  );
}

/** Whether two numbers of the same people cannot both be so: "at least 46" and 58 can. */
export function contradict(a: Figure, b: Figure): boolean {
  return !agree(a, b) && !leavesOpen(a, b.value) && !leavesOpen(b, a.value);
}

function leavesOpen({ low, high }: Figure, value: number): boolean {
  if (low === null && high === null) return false;
  return (low ?? value) <= value && value <= (high ?? value);
}
