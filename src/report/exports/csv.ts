// Rows for spreadsheets and R (RFC 4180): UTF-8 with a byte order mark, since Excel takes Arabic for something else
// without one. A cell that a spreadsheet would run as a formula is given an apostrophe, which says "text" there.

export type Cell = string | number | boolean | null;

export const byteOrderMark = "\ufeff";

/** One line with its line end; null is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Signs that open a formula in a spreadsheet, plain, full-width, or behind white space (OWASP, CSV injection). */
const opensFormula = /^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = opensFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
