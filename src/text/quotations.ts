// Stretches between quotation marks, in every style the press uses. Knows marks and their pairs, not what is said
// between them: whether a stretch is speech or a scare quote is for the reader of its words. Apostrophes are told
// from single quotes by their neighbours. A quotation may not cross a line break: an unclosed mark then ends with
// the line, flagged, and never swallows the next paragraph.
//
//   وقال إن “الوعود كاذبة” وغادر        inner span: الوعود كاذبة
import type { Span } from "#model/index.js";
import { Offsets } from "./offsets.js";

export interface Quotation {
  /** With its marks, in code points. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  /** Words between the marks. Speech seldom has fewer than five. */
  readonly words: number;
  /** False where the closing mark is missing and the end of the line was taken. */
  readonly closed: boolean;
}

/** Which marks may close what a mark opens. German and Polish „ close with “ or ”; sloppy typing mixes “ and ". */
const closers: Readonly<Record<string, string>> = {
  "“": '”"“',
  "„": '“”"',
  "«": "»",
  "»": "«",
  '"': '"”',
  "‘": "’'",
  "‹": "›",
};
const opener = /[“„«"‘‹]/g;
/** UTF-16 units a quotation may run to: bounds the search behind marks that are never closed. */
const longest = 4000;
const letter = /[\p{L}\p{N}]/u;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** All outermost quotations in order. Quotations inside quotations belong to the outer one. */
export function quotationsIn(text: string): readonly Quotation[] {
  const offsets = new Offsets(text);
  return stretchesIn(text, (open, close) => quotation(text, offsets, open, close));
}

/** What stands between the marks of each, as UTF-16 units [from, to), where nothing else of them is wanted. */
export function quotedStretches(text: string): readonly Span[] {
  return stretchesIn(text, (open, { at }) => [open + 1, at]);
}

function stretchesIn<T>(text: string, stretch: (open: number, close: Closing) => T): readonly T[] {
  const found: T[] = [];
  const openers = new RegExp(opener);
  while (openers.test(text)) {
    const at = openers.lastIndex - 1;
    const close = opens(text, at) ? closingPlace(text, at) : null;
    if (close === null) continue;
    found.push(stretch(at, close));
    openers.lastIndex = close.at + 1;
  }
  return found;
}

interface Closing {
  readonly at: number;
  readonly closed: boolean;
}

function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === "‘") return !letter.test(text[at - 1] ?? " ");
  return mark !== '"' || !/[\p{L}\p{N}.,!?؟،]/u.test(text[at - 1] ?? " ") || gluedPrefix(text, at);
}

/** Arabic writes its one-letter prepositions against the mark: بـ"غنائم", ك"مفجرين". */
function gluedPrefix(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])[وف]?[بكلـ]+$/u.test(text.slice(Math.max(0, at - 4), at));
}

function closingPlace(text: string, open: number): Closing | null {
  const wanted = closers[text[open]!]!;
  const end = Math.min(text.length, open + longest);
  for (let at = open + 1; at < end; at++) {
    const mark = text[at]!;
    if (mark === "\n") return unclosed(text, open, at);
    if (wanted.includes(mark) && closes(text, at)) return at === open + 1 ? null : { at, closed: true };
  }
  return end < text.length ? null : unclosed(text, open, end);
}

/** A ’ or ' between two letters is an apostrophe. */
function closes(text: string, at: number): boolean {
  const single = text[at] === "’" || text[at] === "'";
  return !single || !letter.test(text[at + 1] ?? " ");
}

/** A lone straight or single mark may be an inch or an apostrophe; only marks that face one way open for certain. */
function unclosed(text: string, open: number, end: number): Closing | null {
  return "“„«".includes(text[open]!) && end > open + 1 ? { at: end, closed: false } : null;
}

function quotation(text: string, offsets: Offsets, open: number, { at, closed }: Closing): Quotation {
  const start = offsets.fromUtf16(open);
  const end = offsets.fromUtf16(at);
  return {
    span: [start, closed ? end + 1 : end],
    inner: [start + 1, end],
    words: text.slice(open + 1, at).match(word)?.length ?? 0,
    closed,
  };
}
