// Who told it first: by credit, then by date, then by what one leaves out of the other.
import type { Copy } from "#model/index.js";
import { directionOf } from "../direction.js";
import type { Telling } from "./telling.js";

/** How much more of the one than of the other must be aligned before the other counts as the whole. */
const wholeLead = 0.25;

export function directionOfRetelling(
  left: Telling,
  right: Telling,
  leftShare: number,
  rightShare: number,
): Copy["direction"] {
  const credit = creditBetween(left, right);
  if (credit !== null) return { ...credit, because: "credit" };
  const told = directionOf(left.document, right.document, "rewriting", "left");
  if (told !== null) return told;
  if (Math.abs(leftShare - rightShare) < wholeLead) return null;
  const [from, to] = leftShare > rightShare ? [right, left] : [left, right];
  return { from: from.document.id, to: to.document.id, because: "inclusion" };
}

/** Whether one has it from the outlet of the other; null where neither has, or each from the other. */
export function creditBetween(left: Telling, right: Telling) {
  const [leftCredits, rightCredits] = [credits(left, right), credits(right, left)];
  if (leftCredits === rightCredits) return creditInPrint(left, right);
  const [from, to] = leftCredits ? [right, left] : [left, right];
  return { from: from.document.id, to: to.document.id };
}

function credits(one: Telling, other: Telling): boolean {
  return other.publisher !== null && one.publisher !== other.publisher && one.credited.has(other.publisher);
}

/** A name of an outlet in the text of the other that no attribution was seen to hold. */
function creditInPrint(left: Telling, right: Telling) {
  const told = directionOf(left.document, right.document, "rewriting", "left");
  return told?.because === "credit" ? { from: told.from, to: told.to } : null;
}
