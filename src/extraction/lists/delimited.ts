// Rows and cells of delimited text: RFC 4180 with any delimiter. Strict where leniency would swallow one account into
// another unseen: a cell that begins with a quotation mark ends with one, and a delimiter or line end follows. Within
// any other cell quotation marks are letters. Reads in one pass and stops at the first limit.
import { UnpackingFault } from "#unpacking/index.js";
import type { Delimiter } from "./delimiter.js";
import { largestCell, mostColumns, mostRows } from "./row.js";

/**
 * The records of a text whose line ends are line feeds; a blank line is a record of one empty cell. Without `quotes`
 * quotation marks are letters everywhere (text/tab-separated-values as IANA registers it). Faults: "broken" where a
 * quoted cell does not end as it should, "limit" beyond the limits of a list.
 */
export function recordsOf(
  text: string,
  delimiter: Delimiter,
  { quotes }: { readonly quotes: boolean } = { quotes: true },
): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = quotes && text[at] === '"';
    const end = quoted
      ? endOfQuoted(text, at, delimiter, records.length + 1)
      : endOfBare(text, at, delimiter);
    within(end - at, largestCell, "characters in a cell");
    record.push(quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
    const goesOn = text[end] === delimiter;
    if (goesOn && at === text.length) record.push("");
    within(record.length, mostColumns, "columns");
    if (goesOn && at < text.length) continue;
    records.push(record);
    within(records.length, mostRows, "rows");
    record = [];
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
