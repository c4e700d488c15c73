// Lists in text: CSV with any of the delimiters in use, and TSV. A formula is the text it is: nothing is computed. A row
// with other than the heading's number of cells is left out by name, for its cells may have slipped into other columns.
import { problem } from "#model/index.js";
import { type DelimitedRecord, decode, delimiterOf, recordsOf, UnpackingFault } from "#unpacking/index.js";
import { problemOf } from "../faults.js";
import type { Format, Original, ReadingSettings, ReadResult } from "../format.js";
import { accountsOf } from "./accounts.js";
import { rowOf } from "./row.js";

const largest = 32 * 1024 * 1024;

export const csvFormat: Format = {
  name: "CSV",
  mediaTypes: ["text/csv"],
  endings: ["csv"],
  largest,
  read: (original, settings) => readList(original, settings, (text) => recordsOf(text, delimiterOf(text))),
};
export const tsvFormat: Format = {
  name: "TSV",
  mediaTypes: ["text/tab-separated-values"],
  endings: ["tsv", "tab"],
  largest,
  read: (original, settings) => readList(original, settings, tabbedRecords),
};

function readList(
  original: Original,
  settings: ReadingSettings,
  recordsIn: (text: string) => readonly DelimitedRecord[],
): ReadResult {
  const { file } = original;
  const decoded = decode(original);
  if (decoded === null) return problem("extraction/binary", { file });
  try {
    const rows = recordsIn(decoded.text).map(({ cells }, index) =>
      rowOf(index + 1, cells.entries(), cells.length),
    );
    return accountsOf({ file, charset: decoded.charset, sheet: null, rows }, settings);
  } catch (error) {
    return problemOf(error, file);
  }
}

/** Programs that write TSV differ on quotation marks: they quote cells where that reads through, else nothing. */
function tabbedRecords(text: string): readonly DelimitedRecord[] {
  try {
    return recordsOf(text, "\t");
  } catch (error) {
    if (!(error instanceof UnpackingFault) || error.kind !== "broken") throw error;
    return recordsOf(text, "\t", { quotes: false });
  }
}
