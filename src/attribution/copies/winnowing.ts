// Winnowing (Schleimer, Wilkerson & Aiken 2003): of every four neighbouring shingles the smallest is kept as a
// fingerprint, so that any common run of eight words leaves a common fingerprint. Meets excerpts and quotations that
// the likeness of whole texts does not see.
import { type CandidatePairs, pairWithin } from "./candidate-pairs.js";
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import { winnowingWindow } from "./thresholds.js";

/**
 * Adds the pairs of documents with a fingerprint in common. `ignored` tells boilerplate: such a fingerprint
 * pairs nobody.
 */
export function pairSharedPassages(
  shingles: readonly Int32Array[],
  ignored: (document: number, word: number) => boolean,
  pairs: CandidatePairs,
): void {
  const prints = shingles.map((row, document) => fingerprints(row, (word) => ignored(document, word)));
  const total = prints.reduce((sum, row) => sum + row.length, 0);
  const keys = new Int32Array(total);
  const documents = new Int32Array(total);
  let at = 0;
  prints.forEach((row, document) => {
    keys.set(row, at);
    documents.fill(document, at, at + row.length);
    at += row.length;
  });
  const postings = sortedPostings({ keys, documents });
  eachSharedKey(postings, (from, to) => pairWithin(postings.documents, from, to, pairs));
}

function fingerprints(shingles: Int32Array, ignored: (word: number) => boolean): Int32Array {
  const prints = new Set<number>();
  let last = -1;
  for (let from = 0; from < Math.max(1, shingles.length - winnowingWindow + 1); from++) {
    const smallest = smallestIn(shingles, from);
    if (smallest === last || smallest < 0) continue;
    last = smallest;
    if (!ignored(smallest)) prints.add(shingles[smallest]!);
  }
  return Int32Array.from(prints);
}

/** Place of the smallest shingle in the window, the last of equals; -1 where the text has none. */
function smallestIn(shingles: Int32Array, from: number): number {
  let smallest = -1;
  for (let at = from; at < Math.min(from + winnowingWindow, shingles.length); at++)
    if (smallest < 0 || shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}
