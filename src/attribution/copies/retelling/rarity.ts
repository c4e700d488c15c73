// How much an anchor tells in one study. What many documents hold says little about two of them.
import type { Account } from "./anchors.js";
import { commonDocuments } from "./thresholds.js";

/** The weight of every anchor, by its key. */
export function weightsIn(accounts: readonly Account[]): ReadonlyMap<string, number> {
  const held = new Map<string, { documents: number; last: number; weight: number }>();
  accounts.forEach((account, number) => {
    for (const { anchors } of account)
      for (const [key, { weight }] of anchors) {
        const known = held.get(key);
        if (known === undefined) held.set(key, { documents: 1, last: number, weight });
        else if (known.last !== number) {
          known.documents++;
          known.last = number;
        }
      }
  });
  return new Map([...held].map(([key, { documents, weight }]) => [key, weight * rarity(documents)]));
}

/** 1 up to three documents, 0.5 at six, 0.24 at twenty-seven. */
function rarity(documents: number): number {
  return 1 / (1 + Math.max(0, Math.log2(documents / commonDocuments)));
}
