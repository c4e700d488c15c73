// Shingles: every run of five words as one number, and the sets they form. Two documents are compared by these sets
// exactly; sketches only say which pairs are worth it (Broder 1997).
import { shingleWords } from "./thresholds.js";

/** The shingle that starts at each word, from the hashes of the words; empty for a text shorter than a shingle. */
export function shinglesOf(words: Int32Array): Int32Array {
  return passingShinglesOf(words).slice();
}

let row = new Int32Array(4_096);

/** The same, good until the next call: every text is passed through several times, and arrays cost more than sums. */
export function passingShinglesOf(words: Int32Array): Int32Array {
  const count = Math.max(0, words.length - shingleWords + 1);
  if (row.length < count) row = new Int32Array(2 * count);
  const shingles = row.subarray(0, count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let word = 0; word < shingleWords; word++) {
      hash = Math.imul(hash ^ words[at + word]!, 0x9e3779b1 | 0);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b | 0);
    shingles[at] = hash ^ (hash >>> 13);
  }
  return shingles;
}

/** The different values among them, ascending. A text printed twice has the set of the text printed once. */
export function setOf(values: Int32Array): Int32Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  return sorted.slice(0, count);
}

/** The values two ascending sets have in common, ascending. */
export function sharedValues(left: Int32Array, right: Int32Array): Int32Array {
  const shared = new Int32Array(Math.min(left.length, right.length));
  let count = 0;
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const [one, other] = [left[l]!, right[r]!];
    if (one === other) shared[count++] = one;
    if (one <= other) l++;
    if (other <= one) r++;
  }
  return shared.subarray(0, count);
}

/** Jaccard likeness, 0 to 1, of two sets with `shared` values in common; 0 where both are empty. */
export function likeness(left: Int32Array, right: Int32Array, shared: number): number {
  const all = left.length + right.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of the smaller set found in the other, 0 to 1; 0 where it is empty. */
export function inclusionOf(left: Int32Array, right: Int32Array, shared: number): number {
  const smaller = Math.min(left.length, right.length);
  return smaller === 0 ? 0 : shared / smaller;
}
