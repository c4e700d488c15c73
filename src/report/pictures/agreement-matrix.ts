// Which codes two judgements on one unit gave: on the diagonal the same, off it different ones, so that it shows which
// codes are taken for which. Columns bear the numbers of the rows: there is never room for names above sixty columns.
// The columns run as the language runs, like those of a table.
import type { Reliability } from "#model/index.js";
import { line, nameLines, shortName, size, textWidth, wholeName } from "./lettering.js";
import type { PictureOptions } from "./options.js";
import { colours, shades } from "./palette.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import type { PictureWords } from "./words.js";

type Coincidences = Reliability["coincidences"];

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** Of its row, between 0 and 1. */
  readonly share: number;
}

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Left edge of a column. */
  readonly left: (column: number) => number;
  /** Top edge of a row. */
  readonly rowTop: (row: number) => number;
}

const widestCell = 56;
const lowestRow = 20;
/** Up to so many codes there is room for names of two lines, and each cell names its codes; beyond, their numbers. */
const few = 20;
const mostConfused = 5;

/** The matrix with its counts in print where cells have room; empty cells are left empty. */
export function agreementMatrixPicture(coincidences: Coincidences, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawMatrix(sheet, coincidences));
}

function drawMatrix(sheet: Sheet, { values, counts }: Coincidences): Told {
  const { words } = sheet;
  const title = words.say("matrix");
  if (values.length === 0) return nothing(sheet, title);
  const names = values.map((value) => wholeName(value) || words.say("unnamed"));
  const cells = cellsOf(counts);
  sheet.paragraph(title, "heading", "ink");
  sheet.paragraph(words.say("matrixShown"));
  legend(sheet);
  const grid = gridFor(sheet, names);
  fillCells(sheet, grid, cells, names);
  headings(sheet, grid, names);
  numbers(sheet, grid, cells);
  sheet.y = grid.rowTop(names.length) + 4;
  return { title, description: [words.say("matrixShown"), confused(words, cells, names)].join(" ").trim() };
}

function cellsOf(counts: Coincidences["counts"]): readonly Cell[] {
  return counts.flatMap((ofRow, row) => {
    const total = ofRow.reduce((sum, count) => sum + count, 0);
    return ofRow.flatMap((count, column) =>
      count > 0 ? [{ row, column, count, share: count / total }] : [],
    );
  });
}

function gridFor(sheet: Sheet, names: readonly string[]): Grid {
  const room = sheet.right - sheet.left;
  const label = Math.min(0.45 * room, Math.max(...names.map((name) => textWidth(name, size.small))) + 40);
  const width = Math.min(widestCell, (room - label) / names.length);
  const height = names.length <= few ? 2 * line.small : lowestRow;
  const top = sheet.y + line.small;
  return {
    width,
    height,
    top,
    left: (column) =>
      sheet.rightToLeft ? sheet.right - label - (column + 1) * width : sheet.left + label + column * width,
    rowTop: (row) => top + row * height,
  };
}

function fillCells(sheet: Sheet, grid: Grid, cells: readonly Cell[], names: readonly string[]): void {
  const { plot, words } = sheet;
  const place = (row: number, column: number) => ({
    x1: grid.left(column) + 0.5,
    x2: grid.left(column) + grid.width - 0.5,
    y1: grid.rowTop(row) + 0.5,
    y2: grid.rowTop(row + 1) - 0.5,
  });
  const called = names.length <= few ? names : names.map((_, index) => words.number(index + 1));
  const shaded = cells.map((cell) => ({
    ...place(cell.row, cell.column),
    same: cell.row === cell.column,
    shade: shades.faintest + (shades.deepest - shades.faintest) * cell.share,
    title: told(words, cell, called),
  }));
  const edges = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
  for (const same of [true, false])
    sheet.add(
      plot.rect(
        shaded.filter((cell) => cell.same === same),
        {
          ...edges,
          fill: same ? colours.accent : colours.warning,
          fillOpacity: { value: "shade", scale: null },
          title: "title",
        },
      ),
    );
  const diagonal = names.map((_, index) => place(index, index));
  sheet.add(plot.rect(diagonal, { ...edges, fill: "none", stroke: colours.accent, strokeWidth: 0.8 }));
}

/** Names with their numbers before the rows, and the numbers above the columns, every fifth where they are narrow. */
function headings(sheet: Sheet, grid: Grid, names: readonly string[]): void {
  const edge = Math.abs(sheet.start().x - (sheet.rightToLeft ? grid.left(-1) : grid.left(0)));
  const every = grid.width >= textWidth("00", size.small) + 3 ? 1 : grid.width * 5 >= 22 ? 5 : 10;
  names.forEach((name, index) => {
    const y = grid.rowTop(index) + grid.height / 2;
    const number = sheet.words.number(index + 1);
    sheet.write({ ...sheet.start(), y, text: number, size: size.small, colour: "grey" });
    const shown =
      names.length <= few ? nameLines(name, edge - 34, size.small) : [shortName(name, edge - 34, size.small)];
    shown.forEach((text, row) => {
      const middle = y + (row - (shown.length - 1) / 2) * 16;
      sheet.write({ ...sheet.start(24), y: middle, text, size: size.small, title: name });
    });
    if (index !== 0 && (index + 1) % every !== 0) return;
    sheet.write({
      x: grid.left(index) + grid.width / 2,
      y: grid.top - line.small / 2,
      text: number,
      anchor: "middle",
      size: size.small,
      colour: "grey",
    });
  });
}

function numbers(sheet: Sheet, grid: Grid, cells: readonly Cell[]): void {
  const texts = cells.map(({ count }) => sheet.words.number(count));
  if (Math.max(...texts.map((text) => textWidth(text, size.small))) + 4 > grid.width) return;
  cells.forEach(({ row, column }, index) => {
    sheet.write({
      x: grid.left(column) + grid.width / 2,
      y: grid.rowTop(row) + grid.height / 2,
      text: texts[index]!,
      anchor: "middle",
      size: size.small,
    });
  });
}

function legend(sheet: Sheet): void {
  const { plot, words } = sheet;
  const swatch = (fill: string) => (x: number, y: number) =>
    plot.rect([0], { x1: x, x2: x + 22, y1: y - 6, y2: y + 6, fill, fillOpacity: shades.deepest });
  sheet.legend([
    { text: words.say("agreeing"), draw: swatch(colours.accent) },
    { text: words.say("disagreeing"), draw: swatch(colours.warning) },
  ]);
}

/** The pairs of different codes with most judgements, for those who cannot see the shades. */
function confused(words: PictureWords, cells: readonly Cell[], names: readonly string[]): string {
  const pairs = cells
    .filter(({ row, column }) => row < column)
    .sort((one, other) => other.count - one.count || one.row - other.row || one.column - other.column)
    .slice(0, mostConfused);
  if (pairs.length === 0) return "";
  return words.say("mostConfused", {
    pairs: pairs.map((cell) => told(words, cell, names)).join(words.say("comma")),
  });
}

function told(words: PictureWords, { row, column, count }: Cell, names: readonly string[]): string {
  return words.say("cell", { row: names[row]!, column: names[column]!, n: words.number(count) });
}
