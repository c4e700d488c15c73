// What two accounts are to each other, as figures: how much of each is aligned with the other, and in what order.
import { alignedSentences, type SentencePair, type Weigh } from "./alignment.js";
import type { Account, Anchor, AnchorKind } from "./anchors.js";

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

export function likenessOf(left: Account, right: Account, weigh: Weigh): AccountLikeness {
  const runs = alignedSentences(left, right, weigh);
  const pairs = runs.flat().sort((a, b) => a.left - b.left || a.right - b.right);
  const aligned = total(pairs);
  const matched = new Set(pairs.flatMap(({ shared }) => shared));
  const [leftTold, rightTold] = [told(left, matched, weigh), told(right, matched, weigh)];
  return {
    pairs,
    score: aligned / Math.max(1, leftTold + rightTold - aligned),
    left: aligned / Math.max(1, leftTold),
    right: aligned / Math.max(1, rightTold),
    numbers: numbersOf(left, right),
    apart: areApart(left, right, "group") || areApart(left, right, "country"),
  };
}

function total(pairs: readonly SentencePair[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0);
}

/** All an account tells: anchors that are certain, and those the other has too. */
function told(account: Account, matched: ReadonlySet<string>, weigh: Weigh): number {
  let sum = 0;
  for (const { anchors } of account)
    for (const [key, { certain }] of anchors) if (certain || matched.has(key)) sum += weigh(key);
  return sum;
}

function numbersOf(left: Account, right: Account): AccountLikeness["numbers"] {
  const one = keysOf(left, tells);
  const other = keysOf(right, tells);
  const shared = [...one].filter((key) => other.has(key)).length;
  return { shared, fewer: Math.min(one.size, other.size) };
}

/** A number or time that may tell accounts apart: small numbers stand everywhere. */
function tells({ kind, weight }: Anchor): boolean {
  return (kind === "number" || kind === "period") && weight > 0.5;
}

function areApart(left: Account, right: Account, kind: AnchorKind): boolean {
  const one = keysOf(left, (anchor) => anchor.kind === kind);
  const other = keysOf(right, (anchor) => anchor.kind === kind);
  return one.size > 0 && other.size > 0 && ![...one].some((key) => other.has(key));
}

function keysOf(account: Account, wanted: (anchor: Anchor) => boolean): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { anchors } of account) for (const [key, anchor] of anchors) if (wanted(anchor)) keys.add(key);
  return keys;
}
