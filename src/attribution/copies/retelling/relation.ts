// From a likeness to a relation, or to none. What tells an account told again from two reports of one matter is how
// much of it is told, in order: coverage of one study shares its headline numbers and names and little between them.
// What tells it from two people told in one form: a form has other numbers, other nations, another age.
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
import { sameWitness } from "./witnesses.js";

export type RetellingRelation = "rewriting" | "translation";

export function relationOf(
  left: Telling,
  right: Telling,
  likeness: AccountLikeness,
): RetellingRelation | null {
  const relation = left.language === right.language ? "rewriting" : "translation";
  const credit = creditBetween(left, right) !== null;
  if (contradict(left, right, likeness) || !within(credit ? creditedDays : retellingDays, left, right))
    return null;
  if (credit && sameWitness(left.witnesses, right.witnesses)) return relation;
  const enough = relation === "rewriting" ? isRewriting : isTranslation;
  return enough(likeness, bases(left, right, credit)) ? relation : null;
}

interface Bases {
  readonly credited: boolean;
  readonly dated: boolean;
}

function bases(left: Telling, right: Telling, credit: boolean): Bases {
  const third = [...left.credited].some((key) => right.credited.has(key));
  return { credited: credit || third, dated: left.day !== null && right.day !== null };
}

function isRewriting(likeness: AccountLikeness, { credited, dated }: Bases): boolean {
  const bar = credited ? rewritingScores.credited : dated ? rewritingScores.dated : rewritingScores.undated;
  return likeness.score >= bar && hasBody(likeness);
}

function isTranslation(likeness: AccountLikeness, { credited, dated }: Bases): boolean {
  const { numbers, left, right } = likeness;
  const signed = numbers.shared >= signature && numbers.shared === numbers.fewer;
  const bars = [
    dated ? translationShares.dated : translationShares.undated,
    ...(credited ? [translationShares.credited] : []),
    ...(signed ? [translationShares.signed] : []),
  ];
  return (
    Math.max(left, right) >= Math.min(...bars) && Math.min(left, right) >= otherSideShare && hasBody(likeness)
  );
}

function hasBody({ pairs }: AccountLikeness): boolean {
  const sides = [new Set(pairs.map((pair) => pair.left)), new Set(pairs.map((pair) => pair.right))];
  return sides.every(({ size }) => size >= alignedSentencesNeeded);
}

/** Other groups, other nations, witnesses of other ages, or mostly other numbers. */
function contradict(left: Telling, right: Telling, { numbers, apart }: AccountLikeness): boolean {
  const ages = [left.witnesses.age, right.witnesses.age];
  return (
    apart ||
    (ages[0] !== null && ages[1] !== null && ages[0] !== ages[1]) ||
    (numbers.fewer >= 2 && numbers.shared < sharedNumbers * numbers.fewer)
  );
}

function within(days: number, left: Telling, right: Telling): boolean {
  return left.day === null || right.day === null || Math.abs(left.day - right.day) <= days;
}
