// Paragraphs of a column, told by how they are set and not by their words: a wider gap, another size or weight, an
// indented first line, a list's mark, or a line that ends although the next word would still have found room in it.
// Rows whose cells stand under one another are the rows of a table, each for itself.
import { counts, directionOf } from "./direction.js";
import type { Letter } from "./letters.js";
import type { Direction } from "./logical-order.js";
import { extent, type Row, usual } from "./rows.js";

/** Rows of one paragraph, or the one row of a table. */
export interface SetParagraph {
  readonly rows: readonly Row[];
  readonly kind: "text" | "table row";
  /** Whether its first row begins farther in than its column, and whether its last row goes to the column's end. */
  readonly indented: boolean;
  readonly full: boolean;
}

/** Parts of the letter size: an indent, the widest indent, the room by which a word would surely have fitted, a gap between cells. */
const indentBy = 0.8;
const widestIndent = 4;
const spareRoom = 0.4;
const cellGap = 1.6;
const loneCellGap = 4;
/** A gap wider than this many times the usual distance of lines parts paragraphs. */
const widerGap = 1.15;
const otherSize = 0.08;

/** Marks of list items, with what must follow; the mark may be drawn at either end of the row. */
const listMark = /^(?:[•▪▫◦‣➢✓●○■□–—*-]|[(]?(?:\d{1,3}|[٠-٩]{1,3}|[a-zA-Zأ-ي])[.)\]-])$/u;

export function paragraphsOf(rows: readonly Row[], direction: Direction): readonly SetParagraph[] {
  const column = columnOf(rows);
  const leading = usualLeading(rows);
  const tabular = rows.map((row, index) => isTabular(row, rows[index - 1], rows[index + 1], direction));
  const paragraphs: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const goesOn =
      before !== undefined &&
      !tabular[index] &&
      !tabular[index - 1] &&
      continues(before, row, { column, leading, direction });
    if (goesOn) paragraphs.at(-1)!.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs.map((lines): SetParagraph => {
    const [first, last] = [lines[0]!, lines.at(-1)!];
    return {
      rows: lines,
      kind: tabular[rows.indexOf(first)]! ? "table row" : "text",
      indented: indent(first, column, direction) > indentBy * first.size,
      full: room(last, column, direction) < 3 * last.size,
    };
  });
}

/** The cells of a row from left to right, parted where the gap is wide. */
export function cellsOf(row: Row): readonly (readonly Letter[])[] {
  const cells: Letter[][] = [[]];
  for (const letter of row.letters) {
    if (isWide(letter, row.size)) cells.push([]);
    else cells.at(-1)!.push(letter);
  }
  return cells;
}

function isWide({ text, left, right }: Letter, size: number, gap = cellGap): boolean {
  return text === " " && right - left > gap * size;
}

type Column = readonly [left: number, right: number];

interface Setting {
  readonly column: Column;
  readonly leading: number;
  readonly direction: Direction;
}

/**
 * Where a column begins and ends: the outermost edges that at least two of its rows share, so that a page number or a
 * head beside it does not widen it; where no two share one, the outermost.
 */
export function columnOf(rows: readonly Row[]): Column {
  const lefts = rows.map((row) => extent(row)[0]);
  const rights = rows.map((row) => -extent(row)[1]);
  const near = 0.6 * usual(rows.map(({ size }) => size));
  return [sharedEdge(lefts, near), -sharedEdge(rights, near)];
}

function sharedEdge(edges: readonly number[], near: number): number {
  const sorted = [...edges].sort((a, b) => a - b);
  const enough = Math.max(1, Math.floor(sorted.length / 8));
  return (
    sorted.find((edge, at) => (sorted[at + enough] ?? Number.POSITIVE_INFINITY) - edge <= near) ?? sorted[0]!
  );
}

/** Usual distance of lines of one size, in letter sizes. */
function usualLeading(rows: readonly Row[]): number {
  const distances = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (before === undefined || differ(before.size, row.size)) return [];
    const distance = (row.baseline - before.baseline) / row.size;
    return distance > 0.5 && distance < 3.5 ? [distance] : [];
  });
  return distances.length === 0 ? 1.6 : usual(distances);
}

function continues(before: Row, row: Row, { column, leading, direction }: Setting): boolean {
  const size = Math.max(before.size, row.size);
  const distance = row.baseline - before.baseline;
  if (distance > leading * widerGap * size || differ(before.size, row.size)) return false;
  if (isBold(before) !== isBold(row)) return false;
  if (beginsItem(row, direction)) return false;
  const [own, next] = [rowDirection(before, direction), rowDirection(row, direction)];
  if (own !== next) return false;
  const [was, is] = [before, row].map((one) => indent(one, column, own));
  if (is! - was! > indentBy * size && was! < indentBy * size && room(before, column, own) < size)
    return false;
  return slack(before, column, own) < firstWord(row, own) + spareRoom * size + spaceOf(row);
}

/** A row of one script only is read in its direction, whatever the page's. */
function rowDirection({ letters }: Row, page: Direction): Direction {
  const { right, left } = counts(letters);
  if (right === 0 || left === 0) return directionOf(letters, page);
  return page;
}

/** The room a row leaves in its column: at its end, and at its start where that is more than an indent. */
function slack(row: Row, column: Column, direction: Direction): number {
  const before = indent(row, column, direction);
  return room(row, column, direction) + (before > widestIndent * row.size ? before : 0);
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > otherSize * Math.max(a, b);
}

export function isBold({ letters }: Row): boolean {
  const inked = letters.filter(({ text }) => text !== " ");
  return inked.filter(({ bold }) => bold).length > inked.length * 0.8;
}

/** How far in a row begins, and how much room it leaves at its end. */
function indent(row: Row, column: Column, direction: Direction): number {
  const [left, right] = extent(row);
  return direction === "rtl" ? column[1] - right : left - column[0];
}

function room(row: Row, column: Column, direction: Direction): number {
  const [left, right] = extent(row);
  return direction === "rtl" ? left - column[0] : column[1] - right;
}

function wordsOf({ letters }: Row): readonly (readonly Letter[])[] {
  const words: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.text === " ") words.push([]);
    else words.at(-1)!.push(letter);
  }
  return words.filter((word) => word.length > 0);
}

function firstOf(row: Row, direction: Direction): readonly Letter[] {
  const words = wordsOf(row);
  return (direction === "rtl" ? words.at(-1) : words[0]) ?? [];
}

function firstWord(row: Row, direction: Direction): number {
  const word = firstOf(row, direction);
  return word.length === 0 ? 0 : word.at(-1)!.right - word[0]!.left;
}

function spaceOf({ letters, size }: Row): number {
  const gaps = letters.filter(({ text }) => text === " ").map(({ left, right }) => right - left);
  return Math.min(gaps.length === 0 ? 0.25 * size : usual(gaps), 0.5 * size);
}

function beginsItem(row: Row, direction: Direction): boolean {
  const seen = firstOf(row, direction).map(({ text }) => text);
  return isListMark(seen.join("")) || isListMark(seen.reverse().join(""));
}

export function isListMark(word: string): boolean {
  return listMark.test(word);
}

function isTabular(row: Row, above: Row | undefined, below: Row | undefined, direction: Direction): boolean {
  if (beginsItem(row, direction)) return false;
  const gaps = row.letters.filter((letter) => isWide(letter, row.size));
  if (gaps.some((gap) => isWide(gap, row.size, loneCellGap))) return true;
  return gaps.some((gap) => [above, below].some((other) => other !== undefined && sharesGap(gap, other)));
}

function sharesGap(gap: Letter, { letters, size }: Row): boolean {
  return letters.some((other) => isWide(other, size) && other.left < gap.right && other.right > gap.left);
}
