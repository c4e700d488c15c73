// What is known of one document while copies are looked for: its words, its shingles, and which of them count.
import type { Document, Passage } from "#model/index.js";
import { holdsValue, setOf, shinglesOf } from "./shingles.js";
import { shingleWords } from "./thresholds.js";
import { type Words, wordsOf } from "./words.js";

/** A document with the passages it is read in. */
export interface ReadDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

export interface Reading extends ReadDocument {
  readonly words: Words;
  /** The shingle beginning at each word. */
  readonly shingles: Int32Array;
  /** The different shingles that count, ascending: all at first, later those that are no boilerplate. */
  readonly set: Int32Array;
}

export function readingOf({ document, passages }: ReadDocument): Reading {
  const words = wordsOf(document);
  const shingles = shinglesOf(words);
  return { document, passages, words, shingles, set: setOf(shingles) };
}

/** Whether the shingle at `word` is boilerplate here: it is in the list and not all inside quotation marks. */
export function isBoilerplateAt(reading: Reading, word: number, boilerplate: Int32Array): boolean {
  if (!holdsValue(boilerplate, reading.shingles[word]!)) return false;
  for (let at = word; at < word + shingleWords; at++) if (reading.words.quoted[at] === 0) return true;
  return false;
}

/** The reading with boilerplate taken out of its set. */
export function withoutBoilerplate(reading: Reading, boilerplate: Int32Array): Reading {
  if (boilerplate.length === 0) return reading;
  const set = setOf(reading.shingles.filter((_, word) => !isBoilerplateAt(reading, word, boilerplate)));
  return set.length === reading.set.length ? reading : { ...reading, set };
}

/** Whether both are the same words in the same order; a text shorter than a shingle is like no other. */
export function sameWords(left: Reading, right: Reading): boolean {
  return (
    left.shingles.length > 0 &&
    left.words.count === right.words.count &&
    left.words.hashes.every((hash, at) => hash === right.words.hashes[at])
  );
}
