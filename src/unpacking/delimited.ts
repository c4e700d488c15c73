// Rows and cells of delimited text: RFC 4180 with any delimiter. Strict where leniency would swallow one account into
// another unseen: a cell that begins with a quotation mark ends with one, and a delimiter or line end follows. Within
// any other cell quotation marks are letters. Reads in one pass and stops at the first limit.
import type { Delimiter } from "./delimiter.js";
import { UnpackingFault } from "./unpacking-fault.js";

/** Most a list may hold; beyond, it is refused as a whole rather than read in part. */
export const mostRows = 200_000;
export const mostColumns = 1000;
/** In UTF-16 units. */
export const largestCell = 1024 * 1024;

export interface DelimitedRecord {
  /** The line it begins on, counted from one; a cell in quotation marks may hold more than one line. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records of a text whose line ends are line feeds; a blank line is a record of one empty cell. Without `quotes`
 * quotation marks are letters everywhere (text/tab-separated-values as IANA registers it). Faults: "broken" where a
 * quoted cell does not end as it should, "limit" beyond the limits of a list.
 */
export function recordsOf(
  text: string,
  delimiter: Delimiter,
  { quotes }: { readonly quotes: boolean } = { quotes: true },
): readonly DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  let cells: string[] = [];
  let [at, line, linesWithin] = [0, 1, 0];
  while (at < text.length) {
    const quoted = quotes && text[at] === '"';
    const end = quoted
      ? endOfQuoted(text, at, delimiter, records.length + 1)
      : endOfBare(text, at, delimiter);
    within(end - at, largestCell, "characters in a cell");
    const cell = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    if (quoted) linesWithin += cell.split("\n").length - 1;
    cells.push(cell);
    at = end + 1;
    const goesOn = text[end] === delimiter;
    if (goesOn && at === text.length) cells.push("");
    within(cells.length, mostColumns, "columns");
    if (goesOn && at < text.length) continue;
    records.push({ line, cells });
    within(records.length, mostRows, "rows");
    line += linesWithin + 1;
    [cells, linesWithin] = [[], 0];
  }
  return records;
}

function endOfBare(text: string, from: number, delimiter: Delimiter): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
  return end;
}

/** Behind the closing quotation mark. */
function endOfQuoted(text: string, from: number, delimiter: Delimiter, row: number): number {
  let mark = text.indexOf('"', from + 1);
  while (mark !== -1 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  if (mark === -1)
    throw new UnpackingFault("broken", `row ${row}: a quotation mark opens a cell that never ends`);
  const next = text[mark + 1];
  if (next !== undefined && next !== delimiter && next !== "\n")
    throw new UnpackingFault("broken", `row ${row}: text stands behind a cell's closing quotation mark`);
  return mark + 1;
}

function within(amount: number, most: number, of: string): void {
  if (amount > most) throw new UnpackingFault("limit", `more than ${most} ${of}`);
}
