// A table in lines of a terminal: columns aligned whatever script their cells are in, words broken within their
// column, and a table that is too wide cut into several, each with the names of its rows.
//
// A terminal that orders both directions does so line by line. In a line that may hold right-to-left words every cell
// is isolated (UAX #9), and a mark at its head gives the direction, or cells would change places from row to row.
import { directionOf } from "#model/index.js";
import { type Column, isNoted, plainText, type Row, remarksOn, type Table } from "./blocks.js";
import type { StatisticPage } from "./statistic-page.js";
import { brokenLines, longestWord, runsRightToLeft, terminalWidth } from "./terminal-width.js";

const gap = "  ";
/** No column of words is made narrower than its longest word, up to this. */
const narrowest = 12;
/** A column of numbers is as wide as the longest word over it, up to this; beyond, the word is cut. */
const widestHead = 18;

/** The lines of a table within `width` columns. */
export function tableLines(page: StatisticPage, table: Table, width: number): readonly string[] {
  const rows = table.shortened === undefined ? table.rows : table.rows.slice(0, table.shortened.rows);
  const groups = rows.length === 0 ? [] : columnGroups(table.columns, rows, width);
  const lines = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    ...groupLines(page, table.columns, rows, group, width),
  ]);
  const left = table.rows.length - rows.length;
  const more = left === 0 ? [] : brokenLines(table.shortened!.sentence, width);
  return [...brokenLines(table.caption, width), ...lines, ...more];
}

/** A column that is shown, with its width. */
interface Shown {
  readonly column: number;
  readonly width: number;
}

/** All columns where they fit, narrowed if need be; else as many at a time as fit beside the first. */
function columnGroups(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
): readonly (readonly Shown[])[] {
  const wanted = columns.map((column, index) => wantedWidth(column, rows, index));
  const least = columns.map((column, index) => leastWidth(column, rows, index));
  const groups: number[][] = [[0]];
  for (let column = 1; column < columns.length; column++) {
    const group = groups.at(-1)!;
    if (group.length === 1 || total([...group, column].map((at) => least[at]!)) <= width) group.push(column);
    else groups.push([0, column]);
  }
  return groups.map((group) => fitted(group, wanted, least, width));
}

/** Takes columns one cell at a time from the widest until all fit. */
function fitted(
  group: readonly number[],
  wanted: readonly number[],
  least: readonly number[],
  width: number,
): readonly Shown[] {
  const widths = group.map((column) => wanted[column]!);
  while (total(widths) > width) {
    const room = widths.map((current, index) => (current > least[group[index]!]! ? current : 0));
    const widest = room.indexOf(Math.max(...room));
    if (room[widest] === 0) break;
    widths[widest]!--;
  }
  return group.map((column, index) => ({ column, width: widths[index]! }));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
}

function wantedWidth(column: Column, rows: readonly Row[], index: number): number {
  const cells = rows.map((row) => terminalWidth(cellText(row, index)));
  const word = Math.min(widestHead, longestWord(column.heading));
  return Math.max(column.holds === "words" ? terminalWidth(column.heading) : word, ...cells);
}

/** Numbers are never broken. */
function leastWidth(column: Column, rows: readonly Row[], index: number): number {
  if (column.holds === "numbers") return wantedWidth(column, rows, index);
  const words = rows.map((row) => Math.min(narrowest, longestWord(cellText(row, index))));
  const asked = Math.min(column.least ?? 0, wantedWidth(column, rows, index));
  return Math.max(asked, Math.min(narrowest, longestWord(column.heading)), ...words);
}

function cellText(row: Row, index: number): string {
  const cell = row.cells[index]!;
  return plainText(isNoted(cell) ? cell.text : cell);
}

function groupLines(
  page: StatisticPage,
  columns: readonly Column[],
  rows: readonly Row[],
  group: readonly Shown[],
  width: number,
): readonly string[] {
  const heads = group.map(({ column }) => columns[column]!.heading);
  const rule = "─".repeat(Math.min(width, total(group.map((shown) => shown.width))));
  const last = group.at(-1)!.column === columns.length - 1;
  const body = rows.flatMap((row) => [
    ...rowLines(
      page,
      columns,
      group,
      group.map(({ column }) => cellText(row, column)),
    ),
    ...(last ? remarksOn(columns, row, page.furniture) : []).flatMap((remark) =>
      brokenLines(remark, width - 4).map((line, index) => `${index === 0 ? "  ! " : "    "}${line}`),
    ),
  ]);
  return [rule, ...rowLines(page, columns, group, heads), rule, ...body, rule];
}

/** One row, as many lines high as its highest cell. */
function rowLines(
  page: StatisticPage,
  columns: readonly Column[],
  group: readonly Shown[],
  texts: readonly string[],
): readonly string[] {
  const cells = group.map(({ width }, index) => brokenLines(texts[index]!, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const line = group.map(({ column, width }, index) =>
      padded(page, cells[index]![at] ?? "", width, columns[column]!.holds === "numbers"),
    );
    return `${directionOf(page.language) === "rtl" ? "\u200f" : ""}${line.join(gap)}`.trimEnd();
  });
}

/** Digits run from left to right in both languages, so numbers keep to the right: in an Arabic line, to its start. */
function padded({ language }: StatisticPage, text: string, width: number, numbers: boolean): string {
  const blank = " ".repeat(Math.max(0, width - terminalWidth(text)));
  const mirrored = directionOf(language) === "rtl";
  const alone = text === "" || /^[\u2066\u2068][^\u2066-\u2069]*\u2069$/u.test(text);
  const cell = (mirrored || runsRightToLeft(text)) && !alone ? `\u2068${text}\u2069` : text;
  return numbers && !mirrored ? blank + cell : cell + blank;
}
