// The letters of a drawing of intervals: names at the side where lines begin, figures in print at the other, or both
// above their row where the sheet is narrow; and the room they leave to the drawing.
import type { IntervalChart, IntervalRow } from "./interval-chart.js";
import { cut, line, lines, ours, shortName, size, textWidth, wholeName } from "./lettering.js";
import { sideBySide } from "./options.js";
import type { Letter, Sheet } from "./sheet.js";

/** Of a row whose names stand beside its drawing, and of the drawing where they stand above it. */
const rowHeight = 26;

/** Where the drawing lies between names and figures. */
export interface Columns {
  readonly beside: boolean;
  readonly names: number;
  readonly from: number;
  readonly to: number;
}

/** A row with the strip its drawing takes; `top` and `bottom` enclose its letters too. */
export interface PlacedRow {
  readonly row: IntervalRow;
  readonly top: number;
  readonly bottom: number;
  readonly strip: readonly [number, number];
}

/** Names are cut where they must be, figures never: where they have no room beside the drawing, all stand above. */
export function columnsFor(sheet: Sheet, chart: IntervalChart): Columns {
  const rows = chart.sections.flatMap((section) => section.rows);
  const width = sheet.right - sheet.left;
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(60, ...texts.map((text) => textWidth(text, size.text))));
  const names = Math.min(0.4 * width, widest(rows.map(fullName)));
  const figures = widest(rows.filter(({ figure }) => figure.kind === "figure").map(({ print }) => print));
  if (sheet.width < sideBySide || figures > 0.32 * width)
    return { beside: false, names: width, from: sheet.left + 8, to: sheet.right - 8 };
  const [atLeft, atRight] = sheet.rightToLeft ? [figures, names] : [names, figures];
  return { beside: true, names, from: sheet.left + atLeft + 20, to: sheet.right - atRight - 20 };
}

export function fullName({ name }: IntervalRow): string {
  return "given" in name ? wholeName(name.given) : name.ours;
}

/** Writes name and figure of a row, and leaves room for its drawing. */
export function rowLetters(sheet: Sheet, row: IntervalRow, columns: Columns): PlacedRow {
  const top = sheet.y;
  const strip = columns.beside ? lettersBeside(sheet, row, columns) : lettersAbove(sheet, row);
  return { row, top, bottom: sheet.y, strip };
}

function lettersBeside(sheet: Sheet, row: IntervalRow, { names, from, to }: Columns): PlacedRow["strip"] {
  const y = sheet.y + rowHeight / 2;
  sheet.write({ ...sheet.start(), y, ...shownName(sheet, row, names) });
  const { rightToLeft } = sheet;
  const { language } = sheet.words;
  const anchor = rightToLeft ? "end" : "start";
  if (row.figure.kind === "figure") {
    sheet.write({ x: rightToLeft ? from - 14 : to + 14, anchor, y, text: ours(row.print, language) });
    sheet.y += rowHeight;
    return [y - rowHeight / 2, y + rowHeight / 2];
  }
  const room = rightToLeft ? to - sheet.left : sheet.right - from;
  const reason = lines(row.print, language, room, size.small);
  const x = rightToLeft ? to : from;
  reason.forEach((text, index) => {
    sheet.write({ x, anchor, y: y + index * line.small, text, size: size.small, colour: "grey" });
  });
  sheet.y += Math.max(rowHeight, reason.length * line.small + 8);
  return [y, y];
}

function lettersAbove(sheet: Sheet, row: IntervalRow): PlacedRow["strip"] {
  const width = sheet.right - sheet.left;
  sheet.y += 4;
  sheet.write({ ...sheet.start(), y: sheet.y + line.text / 2, ...shownName(sheet, row, width) });
  if (row.figure.kind === "not defined") {
    sheet.y += line.text;
    sheet.paragraph(row.print);
    return [sheet.y, sheet.y];
  }
  const together = textWidth(fullName(row), size.text) + textWidth(row.print, size.text) + 16;
  if (together > width) sheet.y += line.text;
  const text = ours(row.print, sheet.words.language);
  sheet.write({ ...sheet.end(), y: sheet.y + line.text / 2, text });
  sheet.y += line.text + rowHeight;
  return [sheet.y - rowHeight + 4, sheet.y - 4];
}

/** The name within `width`: a stranger's is isolated, ours is set in the direction of the language. */
function shownName(sheet: Sheet, row: IntervalRow, width: number): Pick<Letter, "text" | "title"> {
  const title = fullName(row);
  if ("given" in row.name) return { text: shortName(title, width, size.text), title };
  return { text: ours(cut(title, width, size.text), sheet.words.language), title };
}
