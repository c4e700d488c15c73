// Winnowing (Schleimer, Wilkerson & Aiken 2003): of every four neighbouring shingles the smallest is kept as a
// fingerprint, so that any common run of eight words leaves a common fingerprint, and one of twelve leaves two. Meets
// excerpts and quotations that the likeness of whole texts does not see. Fingerprints meet by chance, too ("of the
// former fighters said"), so each carries a trace of the words around it, and two meet only where those agree as far
// as a run of eight words needs.
import { isQuoted } from "./boilerplate.js";
import { type CandidatePairs, eachNeighbouringPair } from "./candidate-pairs.js";
import type { Columns } from "./columns.js";
import { RangedRows } from "./ranged-rows.js";
import type { ShingleSet } from "./shingle-set.js";
import { passingShinglesOf } from "./shingles.js";
import { eachSharedKey, type Postings, sortedPostings } from "./sorted-postings.js";
import type { Texts } from "./texts.js";
import { oneHintWords, quotationWords, shingleWords, winnowingWindow } from "./thresholds.js";

/**
 * Hints at the pairs of texts that have a run of eight words in common which is no boilerplate. A run inside quotation
 * marks is enough for a candidate, and so is any in a short text.
 */
export function pairSharedPassages(
  texts: Texts,
  boilerplate: ShingleSet,
  columns: Columns,
  pairs: CandidatePairs,
): void {
  for (const prints of fingerprintsOf(texts, columns).ranges()) pairEqualPrints(prints, boilerplate, pairs);
}

/** A fingerprint is three numbers: its shingle, its text, its trace. */
const printNumbers = 3;

function fingerprintsOf(texts: Texts, columns: Columns): RangedRows {
  const prints = new RangedRows(columns, texts.words / 2, printNumbers);
  for (let text = 0; text < texts.count; text++) {
    const hashes = texts.hashes(text);
    const shingles = passingShinglesOf(hashes);
    const quoted = texts.quoted(text);
    const short = hashes.length <= oneHintWords ? shortBit : 0;
    eachKeptPlace(shingles, (at) => {
      const marks = isQuoted(quoted, at, shingleWords) ? short | quotedBit : short;
      prints.add(shingles[at]!, text, traceAround(hashes, at) | marks);
    });
  }
  return prints;
}

/** Visits the places of the shingles that winnowing keeps, each once: in every window the smallest, the last of equals. */
function eachKeptPlace(shingles: Int32Array, visit: (place: number) => void): void {
  if (shingles.length === 0) return;
  let kept = -1;
  let smallest = 0;
  for (let last = 0; last < shingles.length; last++) {
    const first = last - winnowingWindow + 1;
    if (smallest < first) smallest = smallestIn(shingles, first, last);
    else if (shingles[last]! <= shingles[smallest]!) smallest = last;
    if (first < 0 || smallest === kept) continue;
    kept = smallest;
    visit(smallest);
  }
  if (kept < 0) visit(smallest);
}

function smallestIn(shingles: Int32Array, first: number, last: number): number {
  let smallest = first;
  for (let at = first + 1; at <= last; at++) if (shingles[at]! <= shingles[smallest]!) smallest = at;
  return smallest;
}

/** Words on either side of a shingle that a run of the shortest quotation may still need. */
const traceWords = quotationWords - shingleWords;
/** Six words of five bits each leave two bits of a number. */
const traceBits = 5;
const traceMask = 2 ** traceBits - 1;
/** All words of the shingle stand inside quotation marks. */
const quotedBit = 1 << 30;
/** Its text is so short that one hint will do. */
const shortBit = 1 << 31;

/**
 * Five bits of each of the three words before the shingle, the nearest lowest, then of the three behind. Words
 * differ unseen in one of 32 cases; then a pair too many is compared, and none is missed.
 */
function traceAround(hashes: Int32Array, at: number): number {
  let trace = 0;
  const before = Math.min(traceWords, at);
  for (let word = 0; word < before; word++) trace |= bitsOf(hashes[at - 1 - word]!) << (traceBits * word);
  const behind = Math.min(traceWords, hashes.length - at - shingleWords);
  for (let word = 0; word < behind; word++)
    trace |= bitsOf(hashes[at + shingleWords + word]!) << (traceBits * (traceWords + word));
  return trace;
}

function bitsOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & traceMask;
}

function pairEqualPrints(prints: Int32Array, boilerplate: ShingleSet, pairs: CandidatePairs): void {
  const { keys, values } = sortedPostings(postingsOf(prints, boilerplate));
  const meet = (one: number, other: number): void => {
    const [left, right] = [values[one]!, values[other]!];
    const [leftTrace, rightTrace] = [prints[left + 2]!, prints[right + 2]!];
    if (runInTraces(leftTrace ^ rightTrace) < quotationWords) return;
    const suffices =
      (leftTrace & rightTrace & quotedBit) !== 0 || ((leftTrace | rightTrace) & shortBit) !== 0;
    if (suffices) pairs.add(prints[left + 1]!, prints[right + 1]!);
    else pairs.hint(prints[left + 1]!, prints[right + 1]!);
  };
  eachSharedKey({ keys, values }, (from, to) => eachNeighbouringPair(from, to, meet));
}

/**
 * The shingles of fingerprints that are no boilerplate, and where each fingerprint begins. Most stand alone and meet
 * nothing: those whose lower bits no other has are left out, so that few are sorted.
 */
function postingsOf(prints: Int32Array, boilerplate: ShingleSet): Postings {
  const most = prints.length / printNumbers;
  const counts = countsOf(prints, 2 ** Math.ceil(Math.log2(2 * most + 1)));
  const keys = new Int32Array(most);
  const values = new Int32Array(most);
  let count = 0;
  for (let at = 0; at < prints.length; at += printNumbers) {
    if (counts[prints[at]! & (counts.length - 1)] === 1) continue;
    if (boilerplate.has(prints[at]!) && (prints[at + 2]! & quotedBit) === 0) continue;
    keys[count] = prints[at]!;
    values[count++] = at;
  }
  return { keys: keys.subarray(0, count), values: values.subarray(0, count) };
}

/** How many fingerprints have the same lower bits: none, one, or more. */
function countsOf(prints: Int32Array, cells: number): Uint8Array {
  const counts = new Uint8Array(cells);
  for (let at = 0; at < prints.length; at += printNumbers) {
    const cell = prints[at]! & (cells - 1);
    counts[cell] = counts[cell] === 0 ? 1 : 2;
  }
  return counts;
}

/** Words of the run that two traces agree on, from the bits in which they differ. */
function runInTraces(difference: number): number {
  return shingleWords + equalWords(difference) + equalWords(difference >>> (traceBits * traceWords));
}

function equalWords(difference: number): number {
  for (let words = 0; words < traceWords; words++)
    if ((difference >>> (traceBits * words)) & traceMask) return words;
  return traceWords;
}
