// From glyphs to letters: presentation forms become the letters they stand for, a ligature the letters it joins, and
// vowel signs, which fonts draw as glyphs of their own, go to the letter they belong to. Knows nothing of lines.
import type { Glyph } from "./page-glyphs.js";

/**
 * A letter with its signs, a space, or ink without a letter (a stretching stroke, a sign that has no map), whose text is
 * empty; in the frame of its writing: `left` to `right` along it, baseline downwards.
 */
export interface Letter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly invisible: boolean;
  /** Where among the letters of the page it was drawn. */
  readonly drawn: number;
}

/** Quarter turns from upright, clockwise, or null where writing is set aslant. */
export type Turn = 0 | 1 | 2 | 3 | null;

const arabicForms = /[\ufb50-\ufdff\ufe70-\ufeff]/u;
const latinLigatures = /[\ufb00-\ufb06]/u;
const foldedLetters = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefe]/gu;
const invisibleControls = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const anySpace = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u;
const unmapped = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;
const onlyMarks = /^\p{M}+$/u;
const marks = /\p{M}/gu;
const arabicLetter =
  /^[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]/u;
/** Bullets of the symbol fonts that word processors use. */
const symbolBullets: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
};
/** Drawn as one glyph these are always lam and alef, whichever way round the map has them. */
const reversedLamAlef = /^([\u0622\u0623\u0625\u0627\u0671])(\u0644)$/u;

export function turnOf({ along: [x, y] }: Glyph): Turn {
  const quarter = Math.round(Math.atan2(y, x) / (Math.PI / 2));
  const off = Math.abs(Math.atan2(y, x) - quarter * (Math.PI / 2));
  return off > 0.05 ? null : ([0, 1, 2, 3, 0, 1] as const)[((quarter % 4) + 4) % 4]!;
}

/** Whether the font's map gives a glyph no letter that could be read: a control, a private or a replacement character. */
export function isUnmapped({ text }: Glyph): boolean {
  return text.trim() !== "" && unmapped.test(text) && symbolBullets[text] === undefined;
}

/**
 * A tab or line end is the space of a font that has no other; beside a real space it is a code number without a letter,
 * such as that of a stretching stroke, and becomes ink.
 */
export function withInkForControls(glyphs: readonly Glyph[]): readonly Glyph[] {
  const spaced = new Set(glyphs.filter(({ text }) => text === " ").map(({ font }) => font));
  return glyphs.map((glyph) =>
    /^[\t-\r]$/u.test(glyph.text) && spaced.has(glyph.font) ? { ...glyph, text: "\u{f0000}" } : glyph,
  );
}

/** The letters as the text has them: forms folded, controls of direction dropped. */
export function foldLetters(text: string): string {
  const plain = symbolBullets[text] ?? text.replace(invisibleControls, "");
  if (!arabicForms.test(plain) && !latinLigatures.test(plain)) return plain;
  const folded = plain.replace(foldedLetters, (form) => form.normalize("NFKC"));
  return folded.replace(/ (?=\p{M})/gu, "");
}

/** `glyphs` all have the turn `turn`; in the order in which they are drawn. */
export function lettersOf(glyphs: readonly Glyph[], turn: Exclude<Turn, null>): readonly Letter[] {
  const drawn = glyphs.map((glyph, order) => placed(glyph, turn, order));
  const bases = drawn.filter(
    ({ text, kind, left, right }) => kind !== "mark" && (text !== "" || right > left),
  );
  const signs = new Map<Placed, string[]>();
  let next = 0;
  for (const one of drawn) {
    while (next < bases.length && bases[next]!.drawn <= one.drawn) next++;
    if (one.kind !== "mark") continue;
    const base = bearer(one, bases[next - 1], bases[next]);
    if (base !== undefined) signs.set(base, [...(signs.get(base) ?? []), ...(one.text.match(marks) ?? [])]);
  }
  return bases.map((base) => {
    const { kind, ...letter } = base;
    return { ...letter, text: kind === "space" ? " " : withSigns(base.text, signs.get(base) ?? []) };
  });
}

/** Each sign once, since some producers give the sign's glyph the letter's text too; the doubling sign comes first. */
function withSigns(text: string, signs: readonly string[]): string {
  if (signs.length === 0) return text;
  const own = text.match(marks) ?? [];
  const all = [...new Set([...own, ...signs])].sort((a, b) => rank(a) - rank(b));
  return composed(text.replace(marks, "") + all.join(""));
}

const doublingSign = "\u0651";
const hamzaAndMadda = /[\u0653-\u0655]/u;

function rank(sign: string): number {
  if (hamzaAndMadda.test(sign)) return 0;
  return sign === doublingSign ? 1 : sign.codePointAt(0)!;
}

/** A letter and its hamza or madda are one letter of their own. */
function composed(text: string): string {
  return text.replace(/^.[\u0653-\u0655]/u, (pair) => pair.normalize("NFC"));
}

interface Placed extends Letter {
  readonly kind: "letter" | "mark" | "space";
}

function placed(glyph: Glyph, turn: Exclude<Turn, null>, drawn: number): Placed {
  const { x, y, advance, size, bold, invisible } = glyph;
  const [left, baseline] = (
    [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ] as const
  )[turn];
  const folded = foldLetters(glyph.text).replace(reversedLamAlef, "$2$1");
  const text = isUnmapped(glyph) ? "" : folded;
  const isSpace = anySpace.test(text);
  const isMark = onlyMarks.test(text) || (advance === 0 && !isSpace && /\p{M}/u.test(text));
  const kind = isSpace ? "space" : isMark ? "mark" : "letter";
  return { text, left, right: left + advance, baseline, size, bold, invisible, drawn, kind };
}

/**
 * The letter a sign belongs to is drawn just before it, or, where right-to-left writing is drawn from its left end,
 * just after it. Where the sign itself stands tells nothing: fonts set its origin beside the letter as they please.
 */
function bearer(mark: Placed, before: Placed | undefined, after: Placed | undefined): Placed | undefined {
  const takes = (one: Placed | undefined): boolean =>
    one !== undefined &&
    arabicLetter.test(one.text) &&
    Math.abs(one.baseline - mark.baseline) < mark.size * 1.2;
  if (!takes(after)) return before;
  if (!takes(before)) return after;
  return after!.left > before!.left ? after : before;
}
