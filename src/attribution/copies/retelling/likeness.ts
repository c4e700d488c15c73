// What two accounts are to each other, as figures: how much of each is aligned with the other, and whether they count
// the same.
import { alignedSentences, type SentencePair } from "./alignment.js";
import type { AnchorKind } from "./anchor-table.js";
import type { Account } from "./anchors.js";
import { anchorsWithin, type Scale, type Weigh } from "./scale.js";

export interface AccountLikeness {
  /** Aligned sentences of all runs, in the order of the left account. */
  readonly pairs: readonly SentencePair[];
  /** Aligned weight as a share of all that both tell, 0 to 1. */
  readonly score: number;
  /** Aligned weight as a share of all a side tells, 0 to 1. */
  readonly left: number;
  readonly right: number;
  /** Anchors that count, of those both state and of the side that states fewer. */
  readonly numbers: { readonly shared: number; readonly fewer: number };
  /** True where both name groups, or both name countries, and have none in common. */
  readonly apart: boolean;
}

/** Null where not even everything they share, in any order, would come to `least` of one side. */
export function likenessOf(
  left: Account,
  right: Account,
  scale: Scale,
  weigh: Weigh,
  least: number,
): AccountLikeness | null {
  const sides = [anchorsWithin(left), anchorsWithin(right)] as const;
  const shared = new Set([...sides[0]].filter((anchor) => sides[1].has(anchor)));
  const most = [left, right].map((side) => mostShared(side, shared, scale, weigh));
  if (Math.max(...most) < least) return null;
  const pairs = alignedSentences(left, right, shared, weigh);
  const aligned = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const matched = new Set(pairs.flatMap((pair) => pair.shared));
  const [leftTold, rightTold] = [told(left, matched, scale, weigh), told(right, matched, scale, weigh)];
  return {
    pairs,
    score: aligned / Math.max(1, leftTold + rightTold - aligned),
    left: aligned / Math.max(1, leftTold),
    right: aligned / Math.max(1, rightTold),
    numbers: numbersOf(sides, scale),
    apart: areApart(sides, scale, "group") || areApart(sides, scale, "country"),
  };
}

/** The share of an account that stands in the other at all. */
function mostShared(account: Account, shared: ReadonlySet<number>, scale: Scale, weigh: Weigh): number {
  let [inBoth, all] = [0, 0];
  for (const row of account.anchors)
    for (const anchor of row) {
      if (shared.has(anchor)) inBoth += weigh(anchor);
      if (shared.has(anchor) || scale.isCertain(anchor, account)) all += weigh(anchor);
    }
  return inBoth / Math.max(1, all);
}

/** All an account tells: anchors that are certain, and those the other was found to have too. */
function told(account: Account, matched: ReadonlySet<number>, scale: Scale, weigh: Weigh): number {
  let sum = 0;
  for (const row of account.anchors)
    for (const anchor of row)
      if (matched.has(anchor) || scale.isCertain(anchor, account)) sum += weigh(anchor);
  return sum;
}

type Sides = readonly [ReadonlySet<number>, ReadonlySet<number>];

/** Numbers and times that may tell accounts apart: small numbers stand everywhere. */
const tellingWeight = 0.5;

function numbersOf([left, right]: Sides, { table }: Scale): AccountLikeness["numbers"] {
  const counts = (anchor: number) =>
    (table.kind(anchor) === "number" || table.kind(anchor) === "period") &&
    table.weight(anchor) > tellingWeight;
  const [one, other] = [[...left].filter(counts), [...right].filter(counts)];
  const shared = one.filter((anchor) => right.has(anchor)).length;
  return { shared, fewer: Math.min(one.length, other.length) };
}

function areApart([left, right]: Sides, { table }: Scale, kind: AnchorKind): boolean {
  const one = [...left].filter((anchor) => table.kind(anchor) === kind);
  return (
    one.length > 0 &&
    [...right].some((anchor) => table.kind(anchor) === kind) &&
    !one.some((anchor) => right.has(anchor))
  );
}
