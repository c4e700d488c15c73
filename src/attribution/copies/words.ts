// A document as rows of numbers: the hash of every folded word, where it stands, and whether it is quoted. Knows
// words only as runs of letters and digits of the matching shadow (`shadowOf` of the text shelf), so vowels, hamza
// seats, case and quotation styles do not matter. The shadow itself is not built: of a hundred thousand documents
// only hashes are wanted. Does not stem: «والدراسة» and «الدراسة» are two words here.
import type { Document } from "#model/index.js";
import { foldText, quotationsIn } from "#text/index.js";

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
export function wordsOf({ text }: Pick<Document, "text">): Words {
  let [count, hash, start, end] = [0, hashSeed, -1, -1];
  for (let at = 0, place = 0; at < text.length; at++, place++) {
    const unit = text.charCodeAt(at);
    let fold = foldOf[unit] || learn(unit);
    let letters = "";
    if (fold === several) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      at += character.length - 1;
      letters = foldText(character);
      fold = nothing;
    }
    for (let letter = 0; ; letter++) {
      if (fold > 0) {
        if (start < 0) start = place;
        hash = Math.imul(hash ^ fold, hashPrime);
        end = place + 1;
      } else if (fold === gap && start >= 0) {
        keep(count++, hash, start, end);
        hash = hashSeed;
        start = -1;
      } else if (fold === mark && end === place) end++;
      if (letter === letters.length) break;
      fold = wordUnit.test(letters[letter]!) ? letters.charCodeAt(letter) : gap;
    }
  }
  if (start >= 0) keep(count++, hash, start, end);
  const hashes = rows[0].slice(0, count);
  const starts = rows[1].slice(0, count);
  const ends = rows[2].slice(0, count);
  return { count, hashes, starts, ends, quoted: quotedWords(text, starts) };
}

/** FNV-1a, 32 bits. */
const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Hashes, starts and ends of one text after the other: new rows for each would cost more than reading it. */
let rows = [new Int32Array(4_096), new Int32Array(4_096), new Int32Array(4_096)] as const;

function keep(word: number, hash: number, start: number, end: number): void {
  if (word === rows[0].length) grow();
  rows[0][word] = hash;
  rows[1][word] = start;
  rows[2][word] = end;
}

function grow(): void {
  const grown = (row: Int32Array) => {
    const larger = new Int32Array(2 * row.length);
    larger.set(row);
    return larger;
  };
  rows = [grown(rows[0]), grown(rows[1]), grown(rows[2])];
}

/** What a UTF-16 unit folds to: 0 not asked yet, above 0 one letter or digit, else one of the names below. */
const foldOf = new Int32Array(0x10000);
/** Parts words. */
const gap = -1;
/** Folds to nothing and belongs to the letter before it: a vowel sign, an accent, a tatweel. */
const mark = -2;
/** Folds to nothing and belongs to nobody: joiners, direction signs. */
const nothing = -3;
/** Folds to more than one unit, or is half of a surrogate pair. */
const several = -4;

/** As in the shadow. */
const markUnit = /^[\p{M}\u0640]$/u;
const surrogate = /\p{Cs}/u;
/** Halves of a surrogate pair count as letters. */
const wordUnit = /[\p{L}\p{N}\p{Cs}]/u;

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const fold = foldText(character);
  const learned = surrogate.test(character) || fold.length > 1 ? several : foldOfOne(character, fold);
  foldOf[unit] = learned;
  return learned;
}

function foldOfOne(character: string, fold: string): number {
  if (fold === "") return markUnit.test(character) ? mark : nothing;
  return wordUnit.test(fold) ? fold.charCodeAt(0) : gap;
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
