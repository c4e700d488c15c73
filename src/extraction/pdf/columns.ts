// Reading order of the rows of a page: columns are found as empty strips that go down through at least three rows
// with writing on both sides, and are read one after the other, in right-to-left pages the right one first; rows that
// cross the strip (headings, full-width paragraphs) part the page above from below. Where the writing on both sides is
// short and does not fill its side the strip parts the cells of a table, which is read row by row.
//
// Not handled: text that flows round a picture in other than straight columns, and tables whose cells hold paragraphs:
// they read as columns.
import type { Letter } from "./letters.js";
import type { Direction } from "./logical-order.js";
import { extent, type Row, rowOf, usual } from "./rows.js";

/** Rows that belong together, in reading order: a column, or the full width between columns. */
export interface Stretch {
  readonly rows: readonly Row[];
}

/** Least width of a strip, in letter sizes, and rows it goes down through. */
const stripWidth = 0.7;
const stripRows = 3;
/** Least part of the width a column takes, and of a column's width its usual line. */
const leastColumn = 0.12;
const filledLine = 0.55;
const deepest = 4;

export function stretchesOf(rows: readonly Row[], direction: Direction, depth = 0): readonly Stretch[] {
  if (rows.length === 0) return [];
  const stretches: Stretch[] = [];
  let plain: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const found = depth < deepest ? columnsFrom(rows, from) : null;
    if (found === null) {
      plain.push(rows[from]!);
      from++;
      continue;
    }
    if (plain.length > 0) stretches.push({ rows: plain });
    plain = [];
    const sides = cut(rows.slice(from, found.end), found.strip);
    const ordered = direction === "rtl" ? [...sides].reverse() : sides;
    stretches.push(...ordered.flatMap((side) => stretchesOf(side, direction, depth + 1)));
    from = found.end;
  }
  if (plain.length > 0) stretches.push({ rows: plain });
  return stretches;
}

type Strip = readonly [left: number, right: number];

/** The columns that begin at a row, if any do: their strip and the row they end before. */
function columnsFrom(
  rows: readonly Row[],
  from: number,
): { readonly strip: Strip; readonly end: number } | null {
  const width = widthOf(rows);
  let strips: readonly Strip[] = [width];
  let best: { strip: Strip; end: number } | null = null;
  for (let end = from + 1; end <= rows.length; end++) {
    const row = rows[end - 1]!;
    strips = strips
      .flatMap((strip) => emptyParts(strip, row))
      .filter(([l, r]) => r - l >= stripWidth * row.size);
    if (strips.length === 0) break;
    const block = rows.slice(from, end);
    const strip = strips.find((one) => partsColumns(block, one, width));
    if (strip !== undefined) best = { strip, end };
  }
  return best;
}

function widthOf(rows: readonly Row[]): Strip {
  const extents = rows.map(extent);
  return [
    extents.reduce((least, [left]) => Math.min(least, left), Number.POSITIVE_INFINITY),
    extents.reduce((most, [, right]) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  ];
}

/** What a row leaves of an empty strip. */
function emptyParts([left, right]: Strip, { letters }: Row): readonly Strip[] {
  const parts: Strip[] = [];
  let from = left;
  for (const letter of letters) {
    if (letter.text === " " || letter.right <= from || letter.left >= right) continue;
    if (letter.left > from) parts.push([from, letter.left]);
    from = letter.right;
  }
  if (from < right) parts.push([from, right]);
  return parts;
}

function partsColumns(rows: readonly Row[], strip: Strip, [left, right]: Strip): boolean {
  const least = leastColumn * (right - left);
  if (strip[0] - left < least || right - strip[1] < least) return false;
  const first = rows[0]!;
  const crosses = (row: Row): boolean => extent(row)[0] < strip[0] && extent(row)[1] > strip[1];
  const both = cut(rows, strip);
  if (!(both.every((side) => side.length >= stripRows) && (crosses(first) || rows.length > stripRows)))
    return false;
  return both.every((side) => {
    const [from, to] = widthOf(side);
    const lines = side.map((row) => extent(row)[1] - extent(row)[0]);
    const gaps = side.flatMap(({ letters, size }) =>
      letters.filter((one) => one.text === " " && one.right - one.left > 2 * size),
    );
    return (
      usual(lines) >= filledLine * (to - from) && usual(lines) > 6 * first.size && gaps.length < side.length
    );
  });
}

/** The rows left of a strip, and those right of it. */
function cut(rows: readonly Row[], [left, right]: Strip): readonly [readonly Row[], readonly Row[]] {
  const middle = (left + right) / 2;
  const isLeft = (letter: Letter): boolean => letter.left < middle;
  return [rows.flatMap((row) => part(row, isLeft)), rows.flatMap((row) => part(row, (one) => !isLeft(one)))];
}

function part(row: Row, belongs: (letter: Letter) => boolean): readonly Row[] {
  const kept = row.letters.filter((letter) => belongs(letter));
  const inked = kept.filter(({ text }) => text !== " ");
  if (inked.length === 0) return [];
  const spaces = kept.filter(({ text }) => text === " ");
  return [rowOf(inked, spaces)];
}
