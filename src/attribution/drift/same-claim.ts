// Whether a number may be the number of another document, changed on the way. Likeness of digits is evidence of its
// own (46 and 64, 58 and "about 60"); two numbers that are not alike are one claim only where both documents give one
// number of the set and have it from one another or from one body. Two counts of different times are two counts.
import type { Claim } from "#model/index.js";
import type { StatedClaim } from "./stated-claims.js";

/** A rounded or mistaken number lies within this share of the true one, as in the comparison of numbers. */
const roundingTolerance = 0.1;

/** Whether one document has it from the other, as far as links show. */
export type Tie = "copied" | "cited" | "none";

/** Whether two claims of one set give the same number. */
export function sameNumber({ claim: one }: StatedClaim, { claim: other }: StatedClaim): boolean {
  return one.value !== null && one.value === other.value;
}

/** Whether the later of two claims of one set may be the earlier one with another number. */
export function mayHaveDrifted(earlier: StatedClaim, later: StatedClaim, tie: Tie): boolean {
  if (earlier.set !== later.set || earlier.claim.unit !== later.claim.unit) return false;
  if (periodsExclude(earlier.claim, later.claim)) return false;
  if (earlier.set === "countries") return true;
  if (alike(earlier.claim, later.claim)) return earlier.sole || later.sole;
  if (!(earlier.sole && later.sole)) return false;
  if (isBoundless(later.claim)) return tie !== "none";
  return tie === "copied" || (ofOneBody(earlier, later) && (tie === "cited" || earlier.set === "departures"));
}

/** 58 and "about 60", 46 and 64, 217 and "more than 200", 58 and "dozens" (at least 24). */
function alike(earlier: Claim, later: Claim): boolean {
  const [one, other] = [earlier.value, later.value];
  if (one === null || other === null) return within(earlier, other) || within(later, one);
  if (within(earlier, other) || within(later, one)) return true;
  const rounded = earlier.approximate || later.approximate || isRounder(one, other);
  return (
    (rounded && Math.abs(one - other) <= roundingTolerance * Math.max(one, other)) || areSwapped(one, other)
  );
}

/** "Dozens", "hundreds": a text that has it from another and gives no number gives that other's, blurred. */
function isBoundless({ value, low, high }: Claim): boolean {
  return value === null && low === null && high === null;
}

/** Reach of a bound that is open upwards: "more than 200" is said of 217, "dozens" of 58. */
const openReach = { number: 1.25, vague: 5 } as const;

/** Between the bounds a text states. */
function within({ value: stated, low, high }: Claim, value: number | null): boolean {
  if (value === null || (low === null && high === null)) return false;
  const reach = stated === null ? openReach.vague : openReach.number;
  return value >= (low ?? high! / reach) && value <= (high ?? low! * reach);
}

function isRounder(one: number, other: number): boolean {
  const trailingZeros = (value: number) => /0+$/u.exec(String(value))?.[0].length ?? 0;
  return trailingZeros(one) !== trailingZeros(other);
}

/** The same digits in another order. */
function areSwapped(one: number, other: number): boolean {
  const digits = (value: number) => [...String(value)].sort().join("");
  return one !== other && one >= 10 && digits(one) === digits(other);
}

/** Both credited to one body. */
function ofOneBody({ attribution: one }: StatedClaim, { attribution: other }: StatedClaim): boolean {
  if (one === null || other === null) return false;
  return one.source !== null && one.source === other.source;
}

/** Whether the stated beginnings contradict each other; an unknown one fits any. */
function periodsExclude({ period: one }: Claim, { period: other }: Claim): boolean {
  return differ(one?.from ?? null, other?.from ?? null);
}

/** Whether two partial dates cannot be one date. */
export function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) !== other.slice(0, length);
}
