// A document as rows of numbers: the hash of every folded word, where it stands, and whether it is quoted. Knows
// words only as runs of letters and digits of the matching shadow, so vowels, hamza seats, case and quotation styles
// do not matter. Does not stem: «والدراسة» and «الدراسة» are two words here.
import type { Document } from "#model/index.js";
import { quotationsIn, shadowOf } from "#text/index.js";

/** The words of one document in order. All arrays have one entry a word. */
export interface Words {
  readonly count: number;
  /** 32-bit hash of the folded word. */
  readonly hashes: Int32Array;
  /** Code point of the frozen text where the word starts and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 inside quotation marks, 0 outside. */
  readonly quoted: Uint8Array;
}

/** Reads the words of a text. */
export function wordsOf({ text: original }: Pick<Document, "text">): Words {
  const shadow = shadowOf(original);
  const { text } = shadow;
  const room = (text.length >> 1) + 1;
  const [hashes, starts, ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const from = at;
    let hash = hashSeed;
    for (; isWordUnit(text.charCodeAt(at)); at++) hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
    const [start, end] = shadow.span(from, at);
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    count++;
  }
  const words = {
    count,
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
  return { ...words, quoted: quotedWords(original, words.starts) };
}

function quotedWords(text: string, starts: Int32Array): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let word = 0;
  for (const { inner } of quotationsIn(text)) {
    while (word < starts.length && starts[word]! < inner[0]) word++;
    for (; word < starts.length && starts[word]! < inner[1]; word++) quoted[word] = 1;
  }
  return quoted;
}

/** FNV-1a, 32 bits. */
const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

const wordUnit = /[\p{L}\p{N}\p{Cs}]/u;

/** 0 not asked yet, 1 part of a word, 2 not. Halves of a surrogate pair count as letters. */
const known = new Uint8Array(0x10000);

/** False behind the end of a text, where `unit` is NaN. */
function isWordUnit(unit: number): boolean {
  if (Number.isNaN(unit)) return false;
  if (known[unit] === 0) known[unit] = wordUnit.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}
