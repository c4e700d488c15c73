// What a table of an export is: its columns, and its rows made from the records.
import type { StudyRecords } from "#model/index.js";
import { byteOrderMark, type Cell, csvLine } from "./csv.js";

export interface Table {
  readonly columns: readonly string[];
  readonly rows: (records: StudyRecords) => Iterable<readonly Cell[]>;
}

/** One table piece by piece, its heading first. */
export function* tablePieces(
  { columns, rows }: Table,
  records: StudyRecords,
): Generator<string, void, undefined> {
  yield byteOrderMark + csvLine(columns);
  for (const row of rows(records)) yield csvLine(row);
}
