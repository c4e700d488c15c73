// A normalised shadow of a text, for matching only, with the way back to the text itself. Stored text is never
// normalised. Folded: case, accents, Arabic hamza seats, alef maqsura and ta marbuta, Persian letters, digits of
// every script, presentation forms, quotation marks and dashes. Dropped: tashkeel, tatweel, bidi controls and
// zero-width characters. Deliberately kept apart: letters that only look alike across scripts.
//
//   أَكَّدَتِ الدِّراسةُ   becomes   اكدت الدراسه
import type { Span } from "#model/index.js";

/** The shadow's own positions are UTF-16 units of `text`, the unit of regular expressions. */
export interface Shadow {
  readonly text: string;
  /**
   * The span of the original that [from, to) of the shadow stands for. Marks that were dropped behind its last
   * letter belong to it, so a word keeps its vowels.
   */
  span(from: number, to: number): Span;
  /** Where in the shadow the code point `offset` of the original stands, or would stand. */
  at(offset: number): number;
}

/** Letters that Unicode does not decompose but writers exchange. */
const exchanged: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ە: "ه",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "\u2028": "\n",
  "\u2029": "\n",
  ß: "ss",
  œ: "oe",
  æ: "ae",
};

const digit = /^\p{Nd}$/u;
const dropped = /[\p{M}\p{Cf}\u0640]/gu;
const mark = /^[\p{M}\u0640]$/u;

/** What each character of the basic plane folds to, filled as characters are met. */
const folded: (string | undefined)[] = new Array(0x10000);

/** Builds the shadow of a text. Shadowing a shadow's text changes nothing. */
export function shadowOf(original: string): Shadow {
  const characters = Array.from(original);
  const pieces: string[] = new Array(characters.length);
  let origins: Int32Array = new Int32Array(original.length + 64);
  let length = 0;
  for (let index = 0; index < characters.length; index++) {
    const piece = fold(characters[index]!);
    pieces[index] = piece;
    if (length + piece.length >= origins.length) origins = grown(origins);
    for (let unit = 0; unit < piece.length; unit++) origins[length++] = index;
  }
  origins[length] = characters.length;
  return new IndexedShadow(pieces.join(""), origins.slice(0, length + 1), characters);
}

/** The folded text alone, where no way back is needed: keys, dictionaries. */
export function foldText(text: string): string {
  let out = "";
  for (const character of text) out += fold(character);
  return out;
}

/** A heading without case, accents, hamza seats, marks and punctuation: "Date_Published" is "date published". */
export function foldHeading(heading: string): string {
  return foldText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The text with digits of every script as ASCII writes them, all else untouched: "٢٠١٥م" becomes "2015م". */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (character) => String(digitValue(character)));
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length > 1) return foldOnce(character);
  const known = folded[code];
  if (known !== undefined) return known;
  const piece = foldOnce(character);
  folded[code] = piece;
  return piece;
}

function foldOnce(character: string): string {
  if (digit.test(character)) return String(digitValue(character));
  let out = "";
  for (const part of character.normalize("NFKD").replace(dropped, "").toLowerCase()) {
    out += exchanged[part] ?? part;
  }
  // Lower case may bring a mark of its own (İ); folding must be stable when done twice.
  return out.normalize("NFKD").replace(dropped, "");
}

/** Digits of each script stand in rows of ten that begin at a code point whose predecessor is no digit. */
function digitValue(character: string): number {
  let value = 0;
  for (let code = character.codePointAt(0)! - 1; digit.test(String.fromCodePoint(code)); code--) value++;
  return value % 10;
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}

class IndexedShadow implements Shadow {
  readonly text: string;
  /** Code point of the original behind every unit of the shadow, and the end. */
  readonly #origins: Int32Array;
  readonly #characters: readonly string[];

  constructor(text: string, origins: Int32Array, characters: readonly string[]) {
    this.text = text;
    this.#origins = origins;
    this.#characters = characters;
  }

  span(from: number, to: number): Span {
    const start = this.#origins[from]!;
    if (to <= from) return [start, start];
    let end = this.#origins[to - 1]! + 1;
    while (end < this.#characters.length && mark.test(this.#characters[end]!)) end++;
    return [start, end];
  }

  at(offset: number): number {
    let low = 0;
    let high = this.#origins.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#origins[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
