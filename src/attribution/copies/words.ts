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
  reader.begin();
  let place = 0;
  for (let at = 0; at < text.length; at++, place++) {
    const unit = text.charCodeAt(at);
    const fold = foldOf[unit] || learn(unit);
    if (fold > 0) reader.letter(fold, place);
    else if (fold === gap) reader.end();
    else if (fold === mark) reader.mark(place);
    else if (fold === several) at += reader.folded(text.codePointAt(at)!, place);
  }
  return reader.words(text);
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

/** FNV-1a, 32 bits. */
const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** Takes a text letter by letter and keeps its words. */
class WordReader {
  #hashes = new Int32Array(4_096);
  #starts = new Int32Array(4_096);
  #ends = new Int32Array(4_096);
  #count = 0;
  #hash = hashSeed;
  #start = -1;
  #end = -1;

  begin(): void {
    this.#count = 0;
  }

  letter(unit: number, place: number): void {
    if (this.#start < 0) this.#start = place;
    this.#hash = Math.imul(this.#hash ^ unit, hashPrime);
    this.#end = place + 1;
  }

  /** A mark behind the last letter stays with its word. */
  mark(place: number): void {
    if (this.#start >= 0 && this.#end === place) this.#end = place + 1;
  }

  /** A character that folds to several units; answers how many more UTF-16 units it takes. */
  folded(character: number, place: number): number {
    const fold = foldText(String.fromCodePoint(character));
    for (let at = 0; at < fold.length; at++) {
      if (wordUnit.test(fold[at]!)) this.letter(fold.charCodeAt(at), place);
      else this.end();
    }
    return character > 0xffff ? 1 : 0;
  }

  end(): void {
    if (this.#start < 0) return;
    if (this.#count === this.#hashes.length) this.#grow();
    this.#hashes[this.#count] = this.#hash;
    this.#starts[this.#count] = this.#start;
    this.#ends[this.#count] = this.#end;
    this.#count++;
    this.#hash = hashSeed;
    this.#start = -1;
  }

  /** One sign may fold to several words: ﷺ is four. */
  #grow(): void {
    const [hashes, starts, ends] = [this.#hashes, this.#starts, this.#ends];
    const larger = (column: Int32Array) => new Int32Array(2 * column.length);
    [this.#hashes, this.#starts, this.#ends] = [larger(hashes), larger(starts), larger(ends)];
    this.#hashes.set(hashes);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }

  words(text: string): Words {
    this.end();
    const count = this.#count;
    const starts = this.#starts.slice(0, count);
    const rest = { hashes: this.#hashes.slice(0, count), starts, ends: this.#ends.slice(0, count) };
    return { count, ...rest, quoted: quotedWords(text, starts) };
  }
}

/** One for all texts, which are read one at a time: new rows for each would cost more than reading it. */
const reader = new WordReader();

function quotedWords(text: string, starts: Int32Array): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let word = 0;
  for (const { inner } of quotationsIn(text)) {
    while (word < starts.length && starts[word]! < inner[0]) word++;
    for (; word < starts.length && starts[word]! < inner[1]; word++) quoted[word] = 1;
  }
  return quoted;
}
