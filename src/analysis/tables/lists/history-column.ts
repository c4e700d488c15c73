// A column of capture histories: "0110" is on the second and third of four lists. Spreadsheets drop leading zeros, so a
// history that is shorter than the others is an issue and is not filled up.
import { fail } from "#model/index.js";
import { latinDigits } from "#text/index.js";
import { cellCount } from "../cell-number.js";
import { type FoundColumns, whichColumn } from "../column-uses.js";
import type { Table } from "../table.js";
import { quoted, type TableIssues } from "../table-issues.js";
import { type ListUse, listUses } from "./list-uses.js";

const history = /^[01]{2,}$/u;

/** The column headed or named as one; else the only one whose cells are histories of one length, some beginning with 0. */
export function historyColumn(table: Table, found: FoundColumns<ListUse>): number | null {
  const headed = found.get("history");
  if (headed !== undefined) return headed;
  const used = new Set(found.values());
  const places = table.columns.flatMap((_, at) => (!used.has(at) && areHistories(table, at) ? [at] : []));
  return places.length === 1 ? places[0]! : null;
}

function areHistories(table: Table, at: number): boolean {
  const cells = table.rows.map((row) => latinDigits(row.cells[at]!));
  return (
    cells.every((cell) => history.test(cell) && cell.length === cells[0]!.length) &&
    cells.some((cell) => cell.startsWith("0"))
  );
}

/** The history of every row, and how many lists there are: as many as the longest has places. */
export function readHistories(
  table: Table,
  at: number,
  issues: TableIssues,
): { readonly lists: number; readonly histories: readonly number[] } {
  const cells = table.rows.map((row) => latinDigits(row.cells[at]!).replace(/\s/gu, ""));
  const lists = cells.reduce((most, cell) => (history.test(cell) ? Math.max(most, cell.length) : most), 2);
  const histories = cells.map((cell, index) => {
    if (history.test(cell) && cell.length === lists)
      return [...cell].reduce((mask, mark, list) => (mark === "1" ? mask | (1 << list) : mask), 0);
    const row = table.rows[index]!;
    if (row.cells.some((each) => each !== ""))
      issues.add({ line: row.line, column: table.columns[at]!, cell: row.cells[at]! }, "not a history", {
        length: lists,
      });
    return 0;
  });
  return { lists, histories };
}

/**
 * The column that counts the histories: headed or named so; else the only one of whole numbers, where every history
 * stands once and the numbers do not merely count the rows. Null: every row is one case.
 */
export function historyCount(table: Table, at: number, found: FoundColumns<ListUse>): number | null {
  const headed = found.get("count");
  const histories = new Set(table.rows.map(({ cells }) => cells[at]!));
  if (headed !== undefined || histories.size < table.rows.length) return headed ?? null;
  const used = new Set([at, ...found.values()]);
  const counts = table.columns.flatMap((_, column) =>
    !used.has(column) && areCounts(table, column) ? [column] : [],
  );
  if (counts.length > 1) whichColumn(table, listUses.count, counts);
  return counts[0] ?? null;
}

function areCounts({ rows, decimals }: Table, at: number): boolean {
  const counts = rows.map(({ cells }) => cellCount(cells[at]!, decimals));
  return !counts.includes(null) && counts.some((count, row) => count !== counts[0]! + row);
}

/** The names of the places of a history: those of `--lists`, or "list 1" and on. */
export function historyNames(lists: number, named: string | undefined): readonly string[] {
  if (named === undefined) return Array.from({ length: lists }, (_, list) => `list ${list + 1}`);
  const names = named.split(/[,،]/u).map((name) => name.trim());
  if (names.length === lists && new Set(names).size === lists && !names.includes("")) return names;
  fail("table/option-unfit", {
    option: "--lists",
    given: quoted(named),
    allowed: {
      en: `${lists} different names, one a place of the histories`,
      ar: `${lists} أسماء مختلفة، واحدا لكل موضع في أنماط الورود`,
    },
  });
}
