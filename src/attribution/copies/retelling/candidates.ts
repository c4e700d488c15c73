// Which accounts are compared at all: those that share enough rare anchors. Under an anchor that many documents hold,
// each meets only those printed nearest to it, and words that very many hold bring nobody together, so that work grows
// with the documents and not with their pairs.

import type { Account } from "./anchors.js";
import { anchorsWithin, type Scale } from "./scale.js";
import { candidateWeight, crowd, crowdNeighbours, largestCrowd } from "./thresholds.js";

/** What a document is met by. */
export interface Meeting {
  readonly account: Account;
  /** Days since 1970; null where unknown. */
  readonly day: number | null;
  /** Outlets that printed or are credited with the account: one in common is enough to be compared. */
  readonly outlets: ReadonlySet<string>;
}

/** Pairs of places in the list, the smaller first, each once, in order. */
export function* candidatePairs(
  meetings: readonly Meeting[],
  scale: Scale,
): Generator<readonly [number, number]> {
  const postings = postingsOf(meetings, scale);
  const keys: [postings: Posting, place: number][][] = meetings.map(() => []);
  for (const posting of postings)
    posting.documents.forEach((document, place) => void keys[document]!.push([posting, place]));
  for (let one = 0; one < meetings.length; one++) {
    const shared = new Map<number, number>();
    for (const [{ documents, weight }, place] of keys[one]!) {
      const reach = documents.length <= crowd ? documents.length : crowdNeighbours;
      const to = Math.min(documents.length, place + reach + 1);
      for (let at = Math.max(0, place - reach); at < to; at++) {
        const other = documents[at]!;
        if (other > one) shared.set(other, (shared.get(other) ?? 0) + weight);
      }
    }
    const met = [...shared].flatMap(([other, weight]) => (weight >= candidateWeight ? [other] : []));
    for (const other of met.sort((a, b) => a - b)) yield [one, other];
  }
}

interface Posting {
  readonly documents: number[];
  readonly weight: number;
}

/** Documents by anchor, by day; those of unknown day last. */
function postingsOf(meetings: readonly Meeting[], scale: Scale): readonly Posting[] {
  const postings = new Map<number | string, Posting>();
  const add = (key: number | string, document: number, weight: number) => {
    const known = postings.get(key);
    if (known === undefined) postings.set(key, { documents: [document], weight });
    else if (known.documents.at(-1) !== document) known.documents.push(document);
  };
  meetings.forEach(({ account, outlets }, document) => {
    for (const anchor of anchorsWithin(account)) add(anchor, document, scale.weight(anchor));
    for (const outlet of outlets) add(outlet, document, candidateWeight);
  });
  const dayOf = (document: number) => meetings[document]!.day ?? Number.MAX_SAFE_INTEGER;
  return [...postings.values()]
    .filter(({ documents }) => documents.length > 1 && documents.length <= largestCrowd)
    .map(({ documents, weight }) => ({
      documents: documents.sort((a, b) => dayOf(a) - dayOf(b) || a - b),
      weight,
    }));
}
