// From a likeness to a decision. What tells an account told again from two reports of one matter is how much of it is
// told, in order: coverage of one study shares its headline numbers and names and little between them. What tells it
// from two people told in one form: a form has other numbers, other nations, another age.
import { creditBetween } from "./direction.js";
import type { AccountLikeness } from "./likeness.js";
import type { Telling } from "./telling.js";
import {
  alignedSentencesNeeded,
  creditedDays,
  otherSideShare,
  retellingDays,
  rewritingScores,
  sharedNumbers,
  signature,
  translationShares,
} from "./thresholds.js";
import { isSameWitness } from "./witnesses.js";

/** What joins two documents besides what they tell. */
export interface Ties {
  readonly oneLanguage: boolean;
  /** One has it from the other's outlet, or both from a third. */
  readonly credited: boolean;
  /** The days of both are known. */
  readonly dated: boolean;
  /** One has it from the other, and both describe one witness in the same coarse words. */
  readonly sameWitness: boolean;
}

/** Null where two documents are too far apart in time, or have witnesses of different ages. */
export function tiesBetween(left: Telling, right: Telling): Ties | null {
  const ages = [left.witnesses.age, right.witnesses.age];
  if (!within(creditedDays, left, right) || (!ages.includes(null) && ages[0] !== ages[1])) return null;
  const isFromOther = creditBetween(left, right) !== null;
  if (!isFromOther && !within(retellingDays, left, right)) return null;
  return {
    oneLanguage: left.language === right.language,
    credited: isFromOther || [...left.credited].some((key) => right.credited.has(key)),
    dated: left.day !== null && right.day !== null,
    sameWitness: isFromOther && isSameWitness(left.witnesses, right.witnesses),
  };
}

function within(days: number, left: Telling, right: Telling): boolean {
  return left.day === null || right.day === null || Math.abs(left.day - right.day) <= days;
}

/** Whether two accounts are one, given what joins their documents. */
export function isRetelling(likeness: AccountLikeness, ties: Ties): boolean {
  if (contradict(likeness)) return false;
  if (ties.sameWitness) return true;
  return (
    hasBody(likeness) && (ties.oneLanguage ? isRewriting(likeness, ties) : isTranslation(likeness, ties))
  );
}

/** Other groups or nations, or mostly other numbers. */
function contradict({ numbers, apart }: AccountLikeness): boolean {
  return apart || (numbers.fewer >= 2 && numbers.shared < sharedNumbers * numbers.fewer);
}

function hasBody({ pairs }: AccountLikeness): boolean {
  const sides = [new Set(pairs.map(({ left }) => left)), new Set(pairs.map(({ right }) => right))];
  return sides.every(({ size }) => size >= alignedSentencesNeeded);
}

function isRewriting({ score }: AccountLikeness, { credited, dated }: Ties): boolean {
  const { credited: lowest, dated: usual, undated: highest } = rewritingScores;
  return score >= (credited ? lowest : dated ? usual : highest);
}

function isTranslation({ numbers, left, right }: AccountLikeness, { credited, dated }: Ties): boolean {
  const isSigned = numbers.shared >= signature && numbers.shared === numbers.fewer;
  const { backed, dated: usual, undated: highest } = translationShares;
  const bar = credited || isSigned ? backed : dated ? usual : highest;
  return Math.max(left, right) >= bar && Math.min(left, right) >= otherSideShare;
}
