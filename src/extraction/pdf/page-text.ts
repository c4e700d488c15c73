// The text of one page: its writing by turn, rows, columns, paragraphs; each line in reading order. Knows no other page.
import type { Box } from "#model/index.js";
import { bracketsLookAsDrawn, straightened } from "./brackets.js";
import { stretchesOf } from "./columns.js";
import { directionOf, paragraphDirection } from "./direction.js";
import {
  foldLetters,
  isUnmapped,
  type Letter,
  lettersOf,
  type Turn,
  turnOf,
  withInkForControls,
} from "./letters.js";
import { type Direction, logicalOrder, type ReadLetter } from "./logical-order.js";
import type { Glyph } from "./page-glyphs.js";
import { cellsOf, columnOf, isBold, paragraphsOf, type SetParagraph } from "./paragraphs.js";
import { extent, type Row, rowsOf, usual } from "./rows.js";

export interface Line {
  readonly text: string;
  readonly box: Box;
}

export interface PageParagraph {
  readonly lines: readonly Line[];
  readonly kind: "text" | "table row" | "note";
  readonly direction: Direction;
  readonly size: number;
  readonly bold: boolean;
  /** First of its column or full-width stretch, and last of it: it may go on from one to the next. */
  readonly first: boolean;
  readonly last: boolean;
  readonly indented: boolean;
  readonly full: boolean;
}

export interface PageText {
  readonly paragraphs: readonly PageParagraph[];
  /** Writing that runs aslant, such as a watermark. */
  readonly aslant: readonly Line[];
  readonly letters: number;
  /** How many of them are not drawn, and for how many glyphs the font's map has no letter. */
  readonly invisible: number;
  readonly unmapped: number;
  /** Glyphs that have no letter at all. */
  readonly blank: number;
}

/** Marks with which notes begin, and how much smaller than the page's usual letters they are. */
const noteMark = /^[\s([]*[\d٠-٩⁰¹²³⁴-⁹*†‡]/u;
const noteSize = 0.92;

export function pageText(drawn: readonly Glyph[]): PageText {
  const glyphs = withInkForControls(drawn);
  const turns = byTurn(glyphs);
  const upright = ([0, 1, 2, 3] as const)
    .map((turn) => ({ turn, letters: lettersOf(turns.get(turn) ?? [], turn) }))
    .sort((a, b) => b.letters.length - a.letters.length || a.turn - b.turn);
  const all = upright.flatMap(({ letters }) => letters).filter(({ text }) => text.trim() !== "");
  const direction = directionOf(all, "ltr");
  const set = upright.flatMap(({ turn, letters }) => setParagraphs(letters, turn, direction));
  const looksLike = bracketsLookAsDrawn(set.map(({ read }) => read.flat()));
  const paragraphs = set.map((paragraph) => readParagraph(paragraph, looksLike));
  return {
    paragraphs: markNotes(paragraphs),
    aslant: aslantLines(turns.get(null) ?? []),
    letters: all.length,
    invisible: all.filter(({ invisible }) => invisible).length,
    unmapped: unmappedOf(glyphs),
    blank: glyphs.filter(({ text }) => text === "").length,
  };
}

function byTurn(glyphs: readonly Glyph[]): ReadonlyMap<Turn, readonly Glyph[]> {
  const turns = new Map<Turn, Glyph[]>();
  for (const glyph of glyphs) {
    const turn = turnOf(glyph);
    const known = turns.get(turn);
    if (known === undefined) turns.set(turn, [glyph]);
    else known.push(glyph);
  }
  return turns;
}

/**
 * Of a font with many unreadable letters none can be trusted: its other letters are code numbers that look like some.
 * One or two that recur are no letters: the strokes that stretch a line, and ornaments.
 */
const untrusted = { part: 0.05, distinct: 3 } as const;

function unmappedOf(glyphs: readonly Glyph[]): number {
  const fonts = new Map<string, { all: number; unmapped: string[] }>();
  for (const glyph of glyphs) {
    const count = fonts.get(glyph.font) ?? { all: 0, unmapped: [] };
    count.all++;
    if (isUnmapped(glyph)) count.unmapped.push(glyph.text);
    fonts.set(glyph.font, count);
  }
  return [...fonts.values()].reduce((sum, { all, unmapped }) => {
    const many = unmapped.length > untrusted.part * all && new Set(unmapped).size >= untrusted.distinct;
    return sum + (many ? all : 0);
  }, 0);
}

type Quarter = Exclude<Turn, null>;

/** A paragraph as it is set, with each of its lines in reading order. */
interface OrderedParagraph extends SetParagraph {
  readonly turn: Quarter;
  readonly direction: Direction;
  readonly read: readonly (readonly ReadLetter[])[];
  readonly first: boolean;
  readonly last: boolean;
}

function setParagraphs(
  letters: readonly Letter[],
  turn: Quarter,
  page: Direction,
): readonly OrderedParagraph[] {
  return stretchesOf(rowsOf(letters), page).flatMap(({ rows }, stretch) => {
    const column = columnOf(rows);
    const paragraphs = paragraphsOf(rows, page);
    return paragraphs.map((paragraph, index): OrderedParagraph => {
      const direction = paragraphDirection(paragraph.rows, page, column);
      const goesOn = index === 0 && stretch > 0;
      const read =
        paragraph.kind === "table row"
          ? [readCells(paragraph.rows[0]!, page)]
          : readLines(paragraph.rows, direction, goesOn && direction === "rtl");
      const [first, last] = [index === 0, index === paragraphs.length - 1];
      return { ...paragraph, turn, direction, read, first, last };
    });
  });
}

function readLines(
  rows: readonly Row[],
  direction: Direction,
  startsAfterArabic: boolean,
): readonly (readonly ReadLetter[])[] {
  let afterArabic = startsAfterArabic;
  return rows.map(({ letters }) => {
    const line = logicalOrder(letters, direction, afterArabic);
    afterArabic = line.endsArabic;
    return line.letters;
  });
}

/** Cells in the order of the page, a tab between them. */
function readCells(row: Row, page: Direction): readonly ReadLetter[] {
  const cells = cellsOf(row);
  const ordered = page === "rtl" ? [...cells].reverse() : cells;
  return ordered.flatMap((cell, index) => {
    const read = logicalOrder(cell, directionOf(cell, page), false).letters;
    return index === 0 ? read : [{ text: "\t", level: page }, ...read];
  });
}

function readParagraph(paragraph: OrderedParagraph, looksLike: boolean): PageParagraph {
  const { rows, read, kind, direction, turn, first, last, indented, full } = paragraph;
  const straight = straightened(read.flat(), looksLike);
  let from = 0;
  const lines = rows.map((row, index): Line => {
    const letters = straight.slice(from, from + read[index]!.length);
    from += letters.length;
    return { text: lineText(letters), box: boxOf(row, turn) };
  });
  const size = usual(rows.map((row) => row.size));
  return { lines, kind, direction, size, bold: rows.every(isBold), first, last, indented, full };
}

/** A stretching stroke between two letters of a word only fills the line; after a lone letter it is written (هـ). */
const stretchingStroke = /(?<=[\u0620-\u063f\u0641-\u064a]\p{M}?)\u0640+(?=[\u0620-\u064a\p{M}])/gu;

function lineText(letters: readonly ReadLetter[]): string {
  const text = letters.map((letter) => letter.text).join("");
  return text.replace(stretchingStroke, "").replace(/ +/gu, " ").trim();
}

/** The box of a row on the page as it is shown. */
function boxOf(row: Row, turn: Quarter): Box {
  const [left, right] = extent(row);
  const [top, bottom] = [row.baseline - 0.9 * row.size, row.baseline + 0.3 * row.size];
  const [width, height] = [right - left, bottom - top];
  if (turn === 1) return [-bottom, left, height, width];
  if (turn === 2) return [-right, -bottom, width, height];
  if (turn === 3) return [top, -right, height, width];
  return [left, top, width, height];
}

function aslantLines(glyphs: readonly Glyph[]): readonly Line[] {
  if (glyphs.length === 0) return [];
  const xs = glyphs.map(({ x }) => x);
  const ys = glyphs.map(({ y }) => y);
  const [left, top] = [lowest(xs), lowest(ys)];
  const text = glyphs.map((glyph) => foldLetters(glyph.text)).join("");
  return [{ text, box: [left, top, -lowest(xs.map((x) => -x)) - left, -lowest(ys.map((y) => -y)) - top] }];
}

function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** Small paragraphs at the end of a column, from the first that begins with a note's mark. */
function markNotes(paragraphs: readonly PageParagraph[]): readonly PageParagraph[] {
  const body = usual(paragraphs.flatMap(({ lines, size }) => lines.map(() => size)));
  const small = ({ size, kind }: PageParagraph): boolean => kind === "text" && size < noteSize * body;
  const notes = new Set<PageParagraph>();
  for (let end = paragraphs.length - 1; end >= 0; end--) {
    if (!paragraphs[end]!.last) continue;
    const run: PageParagraph[] = [];
    for (let at = end; at >= 0 && small(paragraphs[at]!); at--) {
      run.unshift(paragraphs[at]!);
      if (paragraphs[at]!.first) break;
    }
    const from = run.findIndex(({ lines }) => noteMark.test(lines[0]!.text));
    if (from >= 0) for (const note of run.slice(from)) notes.add(note);
  }
  return paragraphs.map((one) => (notes.has(one) ? { ...one, kind: "note" } : one));
}
