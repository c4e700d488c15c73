// The length of every text, given as a number where other tables have a column: "--document-length 100".
import { foldHeading } from "#text/index.js";
import { cellCount } from "../cell-number.js";
import type { Table } from "../table.js";
import type { CodingOptions } from "./codings.js";

/** Null where the option is absent, names a column, or is no whole number from 1. */
export function lengthOfAll(table: Table, { documentLength }: CodingOptions): number | null {
  if (documentLength === undefined) return null;
  const asked = foldHeading(documentLength);
  if (table.columns.some((column) => foldHeading(column) === asked)) return null;
  return cellCount(documentLength.trim(), "point") || null;
}
