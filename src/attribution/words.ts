// The words of a passage, cut from the shadow of its document. Knows where words end; knows no language.
// Positions are those of the shadow (UTF-16 units of its text); `shadow.span` leads back to the document.
import type { Span } from "#model/index.js";
import { foldText, Offsets, type Shadow, shadowOf } from "#text/index.js";

export interface Word {
  /** Folded, as the shadow has it. */
  readonly text: string;
  /** [from, to) in the shadow. */
  readonly from: number;
  readonly to: number;
  /** A mark is any single sign that is neither letter nor digit; "\n" is one. */
  readonly kind: "word" | "number" | "mark";
  /** Printed with a capital. Always false in scripts without. */
  readonly capital: boolean;
}

/** A document ready for matching. */
export interface Reading {
  readonly text: string;
  readonly shadow: Shadow;
  readonly offsets: Offsets;
  /** Words printed with a capital inside a sentence somewhere in the document: names, wherever they open one. */
  readonly names: ReadonlySet<string>;
}

/** Short titles keep their full stop to themselves: "Gen. Brill". */
const piece =
  /(?<!\p{L})(?:gen|col|lt|sgt|capt|maj|brig|adm|dr|prof|rev|fr|mr|mrs|ms|sen|gov|hon|st)\.(?= ?\p{L})|\p{L}[\p{L}\p{N}]*(?:['.&-][\p{L}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\n|[^\s\p{L}\p{N}]/gu;
const letter = /^\p{L}/u;
const digit = /^\p{N}/u;
/** The shadow is in small letters: only these can have been capitals. */
const cased = /^\p{Ll}/u;
const upper = /^\p{Lu}/u;

/** Reads a text for matching. */
export function readingOf(text: string): Reading {
  return {
    text,
    shadow: shadowOf(text),
    offsets: new Offsets(text),
    names: namesInside(text),
  };
}

/** Capitalised words behind a small letter or a comma, folded. */
function namesInside(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 0: name, index } of text.matchAll(/\p{Lu}[\p{L}-]+/gu))
    if (text[index - 1] === " " && /[\p{Ll},]/u.test(text[index - 2] ?? "")) names.add(foldText(name));
  return names;
}

/** The words of one passage in order. */
export function wordsOf(reading: Reading, span: Span): readonly Word[] {
  const { shadow, offsets } = reading;
  const start = shadow.at(span[0]);
  const words: Word[] = [];
  for (const match of shadow.text.slice(start, shadow.at(span[1])).matchAll(piece)) {
    const text = match[0].length > 1 ? match[0].replace(/\.$/u, "") : match[0];
    const from = start + match.index;
    const kind = letter.test(text) ? "word" : digit.test(text) ? "number" : "mark";
    const capital = cased.test(text) && upper.test(offsets.slice(shadow.span(from, from + 1)));
    words.push({ text, from, to: from + match[0].length, kind, capital });
  }
  return words;
}

/** The document's own words from one word to another, both included. */
export function printed(reading: Reading, first: Word, last: Word): string {
  return reading.offsets.slice(reading.shadow.span(first.from, last.to));
}
