// What is known of one text while it is compared: its words, its shingles, and which of them count.
import type { Document, Passage } from "#model/index.js";
import { isBoilerplateAt } from "./boilerplate.js";
import type { ShingleSet } from "./shingle-set.js";
import { setOf, shinglesOf } from "./shingles.js";
import type { Texts } from "./texts.js";

/** A document with the passages it is read in. */
export interface ReadDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

export interface Reading {
  /** 32-bit hash of each folded word. */
  readonly hashes: Int32Array;
  /** 1 for each word inside quotation marks. */
  readonly quoted: Uint8Array;
  /** How many words the headline has; 0 where a document has none. */
  readonly title: number;
  /** The shingle beginning at each word. */
  readonly shingles: Int32Array;
  /** The different shingles that are no boilerplate, ascending. */
  readonly set: Int32Array;
}

/** Readings of the texts by number. The last ones are kept: pairs come in order, so most are wanted again at once. */
export function readingsOf(texts: Texts, boilerplate: ShingleSet): (text: number) => Reading {
  const kept = new Map<number, Reading>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size === readingsKept) kept.clear();
    const reading = readingOf(texts, text, boilerplate);
    kept.set(text, reading);
    return reading;
  };
}

const readingsKept = 1_024;

function readingOf(texts: Texts, text: number, boilerplate: ShingleSet): Reading {
  const hashes = texts.hashes(text).slice();
  const quoted = texts.quoted(text).slice();
  const shingles = shinglesOf(hashes);
  const set = setOf(countingShingles(shingles, quoted, boilerplate));
  return { hashes, quoted, title: texts.title(text), shingles, set };
}

function countingShingles(shingles: Int32Array, quoted: Uint8Array, boilerplate: ShingleSet): Int32Array {
  const counting = new Int32Array(shingles.length);
  let count = 0;
  for (let word = 0; word < shingles.length; word++)
    if (!isBoilerplateAt(shingles, word, quoted, boilerplate)) counting[count++] = shingles[word]!;
  return counting.subarray(0, count);
}

/** Whether both are the same words in the same order; a text shorter than a shingle is like no other. */
export function sameWords(left: Reading, right: Reading): boolean {
  return (
    left.shingles.length > 0 &&
    left.hashes.length === right.hashes.length &&
    left.hashes.every((hash, at) => hash === right.hashes[at])
  );
}
