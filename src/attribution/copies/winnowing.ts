// Winnowing (Schleimer, Wilkerson & Aiken 2003): of every four neighbouring shingles the smallest is kept as a
// fingerprint, so that any common run of eight words leaves a common fingerprint. Meets excerpts and quotations that
// the likeness of whole texts does not see. Fingerprints meet by chance, too ("of the former fighters said"), so the
// words around each meeting are compared at once.
import { type CandidatePairs, eachNeighbouringPair } from "./candidate-pairs.js";
import { isBoilerplateAt, type Reading } from "./reading.js";
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import { quotationWords, winnowingWindow } from "./thresholds.js";
import type { Words } from "./words.js";

/** Adds the pairs of documents that have a run of eight words in common which is no boilerplate. */
export function pairSharedPassages(
  readings: readonly Reading[],
  boilerplate: Int32Array,
  pairs: CandidatePairs,
): void {
  const prints = fingerprintsOf(readings, boilerplate);
  const { keys, values } = sortedPostings({ keys: prints.shingles, values: prints.numbers });
  const meet = (one: number, other: number): void => {
    const [left, right] = [prints.documents[values[one]!]!, prints.documents[values[other]!]!];
    if (left === right) return;
    const [leftWords, rightWords] = [readings[left]!.words, readings[right]!.words];
    const words = commonRunAround(
      leftWords,
      prints.words[values[one]!]!,
      rightWords,
      prints.words[values[other]!]!,
    );
    if (words >= quotationWords) pairs.add(left, right);
  };
  eachSharedKey({ keys, values }, (from, to) => eachNeighbouringPair(from, to, meet));
}

/** One row a fingerprint: its shingle, its own number, its document and the word it begins at. */
interface Fingerprints {
  readonly shingles: Int32Array;
  readonly numbers: Int32Array;
  readonly documents: Int32Array;
  readonly words: Int32Array;
}

function fingerprintsOf(readings: readonly Reading[], boilerplate: Int32Array): Fingerprints {
  const places = readings.map((reading) =>
    keptPlaces(reading.shingles).filter((word) => !isBoilerplateAt(reading, word, boilerplate)),
  );
  const total = places.reduce((sum, row) => sum + row.length, 0);
  const column = () => new Int32Array(total);
  const prints = {
    shingles: column(),
    numbers: column().map((_, at) => at),
    documents: column(),
    words: column(),
  };
  let at = 0;
  places.forEach((row, document) => {
    prints.shingles.set(
      row.map((word) => readings[document]!.shingles[word]!),
      at,
    );
    prints.documents.fill(document, at, at + row.length);
    prints.words.set(row, at);
    at += row.length;
  });
  return prints;
}

/** Places of the shingles winnowing keeps, each once. */
function keptPlaces(shingles: Int32Array): Int32Array {
  const kept = new Int32Array(shingles.length);
  let count = 0;
  for (let from = 0; from < Math.max(1, shingles.length - winnowingWindow + 1); from++) {
    const smallest = smallestIn(shingles, from);
    if (smallest >= 0 && (count === 0 || kept[count - 1] !== smallest)) kept[count++] = smallest;
  }
  return kept.slice(0, count);
}

/** Place of the smallest shingle in the window, the last of equals; -1 where the text has none. */
function smallestIn(shingles: Int32Array, from: number): number {
  let smallest = -1;
  for (let at = from; at < Math.min(from + winnowingWindow, shingles.length); at++)
    if (smallest < 0 || shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}

/** Length of the common run that holds word `l` of the left and word `r` of the right text. */
function commonRunAround(left: Words, l: number, right: Words, r: number): number {
  let before = 0;
  while (before < l && before < r && left.hashes[l - before - 1] === right.hashes[r - before - 1]) before++;
  let behind = 0;
  const room = Math.min(left.count - l, right.count - r);
  while (behind < room && left.hashes[l + behind] === right.hashes[r + behind]) behind++;
  return before + behind;
}
