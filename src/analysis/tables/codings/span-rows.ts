// One row a marked span: coder, code, start and end (or length), and the document where there is more than one. A row
// without a start says that the coder read the document and marked nothing. Places are of any one unit: code points,
// words, seconds; they are not mixed here, and not checked against a text.

import { latinDigits } from "#text/index.js";
import type { SpanJudgement } from "../../reliability/reliability-input.js";
import { isMissing } from "../cell-mark.js";
import { cellCount } from "../cell-number.js";
import { type FoundColumns, neededColumn, saidBack } from "../column-uses.js";
import type { Table, TableRow } from "../table.js";
import { createIssues, type IssuePlace, type TableIssues } from "../table-issues.js";
import { codeOf } from "./code-sets.js";
import { type CodingUse, codingUses } from "./coding-uses.js";
import type { ReadCodings } from "./codings.js";

/**
 * Without a column of documents all spans stand in one, called by the table's name. `lengthOfAll`: of the documents
 * whose length the table does not tell.
 */
export function spanRows(
  table: Table,
  found: FoundColumns<CodingUse>,
  lengthOfAll: number | null,
): ReadCodings {
  const issues = createIssues(table.name);
  const cells = cellsOf(table, found);
  neededColumn(table, codingUses, found, "code");
  const told = documentLengths(table, cells, issues);
  const lengths = lengthOfAll === null ? told : withLengthOfAll(table, cells, told, lengthOfAll);
  const judgements = table.rows.flatMap((row) => {
    if (row.cells.every((cell) => cell === "")) return [];
    const coder = latinDigits(cells.text(row, "coder"));
    if (coder === "") issues.add(cells.place(row, "coder"), "no coder");
    const unit = documentOf(table, cells, row);
    const span = spanOf(row, cells, lengths.get(unit) ?? null, issues);
    return span === "unfit" ? [] : [{ unit, coder, span }];
  });
  issues.stop();
  return { kind: "spans", judgements, lengths, columns: saidBack(table, found) };
}

/** The cells of a row by use. */
interface CellsByUse {
  readonly has: (use: CodingUse) => boolean;
  /** "" where there is no such column. */
  readonly text: (row: TableRow, use: CodingUse) => string;
  readonly count: (row: TableRow, use: CodingUse) => number | null;
  readonly place: (row: TableRow, use: CodingUse) => IssuePlace;
}

function cellsOf(table: Table, found: FoundColumns<CodingUse>): CellsByUse {
  const text = (row: TableRow, use: CodingUse): string => row.cells[found.get(use) ?? -1] ?? "";
  return {
    has: (use) => found.has(use),
    text,
    count: (row, use) => cellCount(text(row, use), table.decimals),
    place: (row, use) => ({
      line: row.line,
      column: table.columns[found.get(use) ?? -1] ?? null,
      cell: text(row, use),
    }),
  };
}

function documentOf(table: Table, cells: CellsByUse, row: TableRow): string {
  const named = cells.text(row, "document") || cells.text(row, "unit");
  return named === "" ? table.name : latinDigits(named);
}

/** The length of each document that the table tells, the same on every row that tells it. */
function documentLengths(table: Table, cells: CellsByUse, issues: TableIssues): ReadonlyMap<string, number> {
  const told = new Map<string, { readonly length: number; readonly line: number }>();
  for (const row of table.rows) {
    if (isMissing(cells.text(row, "documentLength"))) continue;
    const length = cells.count(row, "documentLength");
    const place = cells.place(row, "documentLength");
    const document = documentOf(table, cells, row);
    const before = told.get(document);
    if (length === null) issues.add(place, "no place");
    else if (before === undefined) told.set(document, { length, line: row.line });
    else if (before.length !== length) issues.add(place, "length differs", before);
  }
  return new Map(Array.from(told, ([document, { length }]) => [document, length]));
}

function withLengthOfAll(
  table: Table,
  cells: CellsByUse,
  told: ReadonlyMap<string, number>,
  lengthOfAll: number,
): ReadonlyMap<string, number> {
  const all = table.rows.map((row) => [documentOf(table, cells, row), lengthOfAll] as const);
  return new Map([...all, ...told]);
}

function spanOf(
  row: TableRow,
  cells: CellsByUse,
  length: number | null,
  issues: TableIssues,
): SpanJudgement["span"] | "unfit" {
  if (isMissing(cells.text(row, "start"))) return null;
  const code = codeOf(cells.text(row, "code"), "point");
  const endUse = cells.has("end") ? "end" : "length";
  const start = cells.count(row, "start");
  const written = cells.count(row, endUse);
  if (code === "") issues.add(cells.place(row, "code"), "no code");
  if (start === null) issues.add(cells.place(row, "start"), "no place");
  if (written === null) issues.add(cells.place(row, endUse), "no place");
  if (code === "" || start === null || written === null) return "unfit";
  const end = endUse === "end" ? written : start + written;
  if (end <= start) issues.add(cells.place(row, "start"), "ends first", { end });
  if (length !== null && end > length) issues.add(cells.place(row, endUse), "past the end", { end, length });
  return { code, start, end };
}
