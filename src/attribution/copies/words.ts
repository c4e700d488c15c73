// A document as rows of numbers: the hash of every folded word, where it stands, and whether it is quoted. Knows
// words only as runs of letters and digits of the matching shadow (`shadowOf` of the text shelf), so vowels, hamza
// seats, case and quotation styles do not matter. The shadow itself is not built: of a hundred thousand documents
// only hashes are wanted. Does not stem: «والدراسة» and «الدراسة» are two words here.
import type { Document } from "#model/index.js";
import { foldText, Offsets, quotedStretches } from "#text/index.js";

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
export function wordsOf(document: Pick<Document, "text">): Words {
  const { count, hashes, starts, ends, quoted } = passingWordsOf(document);
  return {
    count,
    hashes: hashes.slice(),
    starts: starts.slice(),
    ends: ends.slice(),
    quoted: quoted.slice(),
  };
}

/**
 * The same, good until the next call: of most texts only numbers are taken down, and five new arrays for each would
 * cost as much as reading it.
 */
export function passingWordsOf({ text }: Pick<Document, "text">): Words {
  const { count, places } = scanned(text);
  const starts = rows[1].subarray(0, count);
  return {
    count,
    hashes: rows[0].subarray(0, count),
    starts,
    ends: rows[2].subarray(0, count),
    quoted: quotedWords(text, starts, places),
  };
}

/** Writes the words of a text into the rows; answers how many there are, and the length of the text in code points. */
function scanned(text: string): { readonly count: number; readonly places: number } {
  let [count, hash, start, end, place] = [0, hashSeed, -1, -1, 0];
  for (let at = 0; at < text.length; place++) {
    const unit = text.charCodeAt(at++);
    const fold = foldOf[unit] || learn(unit);
    if (fold > 0) {
      if (start < 0) start = place;
      hash = Math.imul(hash ^ fold, hashPrime);
      // Most letters are followed by letters: a loop of their own halves the time.
      for (; at < text.length; at++, place++) {
        const next = foldOf[text.charCodeAt(at)]!;
        if (next <= 0) break;
        hash = Math.imul(hash ^ next, hashPrime);
      }
      end = place + 1;
    } else if (fold === gap) {
      if (start >= 0) keep(count++, hash, start, end);
      [hash, start] = [hashSeed, -1];
    } else if (fold === mark && end === place) end++;
    else if (fold === several) {
      const character = String.fromCodePoint(text.codePointAt(at - 1)!);
      at += character.length - 1;
      for (const one of foldsOf(character)) {
        if (one !== gap) {
          if (start < 0) start = place;
          hash = Math.imul(hash ^ one, hashPrime);
          end = place + 1;
        } else {
          if (start >= 0) keep(count++, hash, start, end);
          [hash, start] = [hashSeed, -1];
        }
      }
    }
  }
  if (start >= 0) keep(count++, hash, start, end);
  return { count, places: place };
}

/** What a character folds to that folds to several units, or is more than one itself. */
function foldsOf(character: string): readonly number[] {
  return foldText(character)
    .split("")
    .map((letter) => (wordUnit.test(letter) ? letter.charCodeAt(0) : gap));
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

let quotedRow = new Uint8Array(4_096);

/** `places` is the length of the text in code points: as many as units where it has no surrogate pair. */
function quotedWords(text: string, starts: Int32Array, places: number): Uint8Array {
  if (quotedRow.length < starts.length) quotedRow = new Uint8Array(2 * starts.length);
  const quoted = quotedRow.subarray(0, starts.length).fill(0);
  const offsets = places === text.length ? null : new Offsets(text);
  let word = 0;
  for (const [open, close] of quotedStretches(text)) {
    const from = offsets?.fromUtf16(open) ?? open;
    const to = offsets?.fromUtf16(close) ?? close;
    while (word < starts.length && starts[word]! < from) word++;
    for (; word < starts.length && starts[word]! < to; word++) quoted[word] = 1;
  }
  return quoted;
}
