// A delimited text whole: bytes to records, with the delimiter and the charset that were found, so that they can be said
// back. Knows no headings and no meaning of a column.
import type { Field } from "#model/index.js";
import { decode } from "./charset.js";
import { type DelimitedRecord, recordsOf } from "./delimited.js";
import { type Delimiter, delimiterOf } from "./delimiter.js";
import { UnpackingFault } from "./unpacking-fault.js";

export interface DelimitedText {
  /**
   * Headings first. Without blank lines, a first line "sep=;", and rows of empty cells at the end, as spreadsheets write
   * them; between others such a row may mean something.
   */
  readonly records: readonly DelimitedRecord[];
  readonly delimiter: Delimiter;
  readonly charset: Field<string>;
}

/** Largest text read, in bytes. */
const largest = 32 * 1024 * 1024;

/**
 * The records of CSV or TSV in any charset and with any delimiter that is guessed. An empty file has no records.
 * Faults: "refused" where the bytes are no text, "broken" where a cell in quotation marks does not end as it should,
 * "limit" beyond 32 MiB or the limits of a list.
 */
export function readDelimited(bytes: Uint8Array): DelimitedText {
  if (bytes.length > largest) throw new UnpackingFault("limit", `more than ${largest / 1024 / 1024} MiB`);
  const decoded = decode({ bytes, mediaType: "text/csv", charset: null });
  if (decoded === null) throw new UnpackingFault("refused", "the bytes are no text");
  const delimiter = delimiterOf(decoded.text);
  const records = recordsOf(decoded.text, delimiter);
  const end = records.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== "")) + 1;
  const filled = records
    .slice(0, end)
    .filter(({ cells }) => cells.length > 1 || cells[0]!.trim() !== "")
    .filter(({ cells, line }) => !(line === 1 && saysDelimiter(cells)));
  return { records: filled, delimiter, charset: decoded.charset };
}

/** "sep=;" cut at its delimiter: Excel writes it above the headings. */
function saysDelimiter(cells: readonly string[]): boolean {
  return cells.length === 2 && cells[0] === "sep=" && cells[1] === "";
}
