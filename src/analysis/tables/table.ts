// A researcher's table as all three statistics read it: headings, and rows with the lines they stand on. Knows that
// headings are told apart and that every row has as many cells; knows nothing of what a column means. A formula is the
// text it is.
import { type Field, fail } from "#model/index.js";
import { createIssues, quotedAll } from "./table-issues.js";

export interface TableRow {
  /** The line of the file it begins on, counted from one. */
  readonly line: number;
  /** As many as there are columns, cleaned as `cleanCell` says; "" where nothing is written. */
  readonly cells: readonly string[];
}

export interface Table {
  /** Name of the file, for problems. */
  readonly name: string;
  /** Cleaned, told apart, none empty: a column of values without a heading is "#3" by its place. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  /** Name of the charset the bytes were read in. */
  readonly charset: string;
  readonly decimals: DecimalMark;
}

/** What stands before the fraction of a number; Arabic's own mark ٫ is read in either case. */
export type DecimalMark = "point" | "comma";

/** A delimited text as the shelf of unpacking reads it. */
export interface TableText {
  readonly name: string;
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly delimiter: string;
  readonly charset: Field<string>;
}

/**
 * The table of a delimited text. Empty columns without a heading are left out. Problems: `table/no-rows` for an empty
 * text or headings alone; `table/duplicate-headings`; `table/unfit-cells` with every row that has other cells than the headings.
 */
export function tableFrom({ name, records, delimiter, charset }: TableText): Table {
  const [first, ...rest] = records.map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }));
  if (first === undefined || rest.length === 0) fail("table/no-rows", { file: name });
  checkLengths(name, first.cells.length, rest);
  const used = first.cells.flatMap((heading, at) =>
    heading !== "" || rest.some(({ cells }) => cells[at] !== "") ? [at] : [],
  );
  const columns = used.map((at) => first.cells[at] || `#${at + 1}`);
  const twice = columns.filter((heading, at) => columns.indexOf(heading) !== at);
  if (twice.length > 0)
    fail("table/duplicate-headings", { file: name, columns: quotedAll([...new Set(twice)]) });
  const rows = rest.map(({ line, cells }) => ({ line, cells: used.map((at) => cells[at] ?? "") }));
  return { name, columns, rows, delimiter, charset: charset.value, decimals: decimalsOf(delimiter, rows) };
}

/** A cell without the spaces, direction marks and byte order marks around it; inside, canonically composed. */
export function cleanCell(written: string): string {
  const bare = written.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "");
  return bare
    .replace(/[\u00a0\u202f]/gu, " ")
    .normalize("NFC")
    .trim();
}

/** Empty cells behind the last heading are no fault: spreadsheets write them. */
function checkLengths(name: string, headings: number, rows: readonly TableRow[]): void {
  const issues = createIssues(name);
  for (const { line, cells } of rows) {
    const written = cells.findLastIndex((cell) => cell !== "") + 1;
    if (cells.length < headings || written > headings)
      issues.add({ line, column: null, cell: null }, "row length", { written: cells.length, headings });
  }
  issues.stop();
}

const surelyComma =
  /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})$|^[-+]?\d{1,3}(?:\.\d{3})+,\d+$|^[-+]?0,\d+$/u;
const surelyPoint =
  /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$|^[-+]?\d{1,3}(?:,\d{3})+\.\d+$|^[-+]?0\.\d+$/u;

/** "comma" where the delimiter leaves commas free, and some number can be read with one only and none with a point only. */
function decimalsOf(delimiter: string, rows: readonly TableRow[]): DecimalMark {
  if (delimiter === ",") return "point";
  let comma = false;
  for (const { cells } of rows)
    for (const cell of cells) {
      if (surelyPoint.test(cell)) return "point";
      comma ||= surelyComma.test(cell);
    }
  return comma ? "comma" : "point";
}
