// Winnowing (Schleimer, Wilkerson & Aiken 2003): of every four neighbouring shingles the smallest is kept as a
// fingerprint, so that any common run of eight words leaves a common fingerprint. Meets excerpts and quotations that
// the likeness of whole texts does not see. Fingerprints meet by chance, too ("of the former fighters said"), so each
// carries a trace of the words around it, and two meet only where those agree as far as a run of eight words needs.
//
// Fingerprints are divided by range over columns of their own, and met one range at a time: memory is wanted for one
// range only, and a range fits the caches.
import { boilerplatePlaces } from "./boilerplate.js";
import { type CandidatePairs, eachNeighbouringPair } from "./candidate-pairs.js";
import type { Column, Columns } from "./columns.js";
import type { ShingleSet } from "./shingle-set.js";
import { shinglesOf } from "./shingles.js";
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import type { Texts } from "./texts.js";
import { quotationWords, shingleWords, winnowingWindow } from "./thresholds.js";

/** Adds the pairs of texts that have a run of eight words in common which is no boilerplate. */
export function pairSharedPassages(
  texts: Texts,
  boilerplate: ShingleSet,
  columns: Columns,
  pairs: CandidatePairs,
): void {
  for (const prints of fingerprintsByRange(texts, boilerplate, columns)) pairEqualPrints(prints, pairs);
}

/** Words whose fingerprints make one range: about half a megabyte of them. */
const wordsARange = 2 ** 17;
const mostRanges = 2 ** 10;

/** One column a range. A fingerprint is three numbers: its shingle, its text, its trace. */
function fingerprintsByRange(texts: Texts, boilerplate: ShingleSet, columns: Columns): readonly Column[] {
  const bits = Math.ceil(Math.log2(Math.min(mostRanges, Math.max(1, texts.words / wordsARange))));
  const ranges = Array.from({ length: 2 ** bits }, () => new RangeOfPrints(columns.open()));
  for (let text = 0; text < texts.count; text++) {
    const hashes = texts.hashes(text);
    const shingles = shinglesOf(hashes);
    const dropped = boilerplatePlaces(shingles, boilerplate, () => texts.quoted(text));
    eachKeptPlace(shingles, (at) => {
      if (dropped !== null && dropped[at] === 1) return;
      const shingle = shingles[at]!;
      ranges[bits === 0 ? 0 : shingle >>> (32 - bits)]!.add(shingle, text, traceAround(hashes, at));
    });
  }
  return ranges.map((range) => range.finished());
}

const printNumbers = 3;

/** Gathers the fingerprints of one range before they go to their column. */
class RangeOfPrints {
  readonly #column: Column;
  readonly #waiting = new Int32Array(printNumbers * 256);
  #count = 0;

  constructor(column: Column) {
    this.#column = column;
  }

  add(shingle: number, text: number, trace: number): void {
    if (this.#count === this.#waiting.length) this.finished();
    this.#waiting[this.#count++] = shingle;
    this.#waiting[this.#count++] = text;
    this.#waiting[this.#count++] = trace;
  }

  finished(): Column {
    this.#column.append(this.#waiting.subarray(0, this.#count));
    this.#count = 0;
    return this.#column;
  }
}

/** Visits the places of the shingles that winnowing keeps, each once. */
function eachKeptPlace(shingles: Int32Array, visit: (place: number) => void): void {
  let last = -1;
  for (let from = 0; from < Math.max(1, shingles.length - winnowingWindow + 1); from++) {
    const smallest = smallestIn(shingles, from);
    if (smallest === last) continue;
    last = smallest;
    visit(smallest);
  }
}

/** Place of the smallest shingle in the window, the last of equals; -1 where the text has none. */
function smallestIn(shingles: Int32Array, from: number): number {
  let smallest = -1;
  const to = Math.min(from + winnowingWindow, shingles.length);
  for (let at = from; at < to; at++) if (smallest < 0 || shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}

/** Words on either side of a shingle that a run of the shortest quotation may still need. */
const traceWords = quotationWords - shingleWords;
/** Six words of five bits each fill a number. */
const traceBits = 5;

/**
 * Five bits of each of the three words before the shingle, the nearest lowest, then of the three behind. Words
 * differ unseen in one of 32 cases; then a pair too many is compared, and none is missed.
 */
function traceAround(hashes: Int32Array, at: number): number {
  let trace = 0;
  for (let word = 0; word < traceWords; word++) {
    trace |= bitsOf(hashes[at - 1 - word]) << (traceBits * word);
    trace |= bitsOf(hashes[at + shingleWords + word]) << (traceBits * (traceWords + word));
  }
  return trace;
}

/** Before the first and behind the last word of a text stands nothing. */
function bitsOf(hash: number | undefined): number {
  return hash === undefined ? 0 : (hash ^ (hash >>> 16)) & (2 ** traceBits - 1);
}

function pairEqualPrints(prints: Column, pairs: CandidatePairs): void {
  const rows = prints.read(0, prints.length);
  const count = rows.length / printNumbers;
  const keys = new Int32Array(count).map((_, row) => rows[printNumbers * row]!);
  const { keys: shingles, values } = sortedPostings({
    keys,
    values: new Int32Array(count).map((_, row) => row),
  });
  const meet = (one: number, other: number): void => {
    const [left, right] = [printNumbers * values[one]!, printNumbers * values[other]!];
    if (runInTraces(rows[left + 2]! ^ rows[right + 2]!) >= quotationWords)
      pairs.add(rows[left + 1]!, rows[right + 1]!);
  };
  eachSharedKey({ keys: shingles, values }, (from, to) => eachNeighbouringPair(from, to, meet));
}

/** Words of the run that two traces agree on, from the bits in which they differ. */
function runInTraces(difference: number): number {
  return shingleWords + equalWords(difference) + equalWords(difference >>> (traceBits * traceWords));
}

function equalWords(difference: number): number {
  for (let words = 0; words < traceWords; words++)
    if ((difference >>> (traceBits * words)) & (2 ** traceBits - 1)) return words;
  return traceWords;
}
