// Tables of lists: one row a case with a column a list, one row a capture history with its count, or histories as "0110".
import { fail } from "#model/index.js";
import { captureTable } from "#stats/index.js";
import { isMissing } from "../cell-mark.js";
import { cellCount, cellNumber } from "../cell-number.js";
import { columnMissing, type FoundColumns, findColumns, saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues, quoted, type TableIssues } from "../table-issues.js";
import type { CaptureLists, CaptureStratum, ListOptions, SeenRow } from "./capture-lists.js";
import { caseWindow } from "./case-window.js";
import { historyColumn, historyCount, historyNames, readHistories } from "./history-column.js";
import { historiesOf, listColumns } from "./list-columns.js";
import { type ListUse, listUses } from "./list-uses.js";

/** Most lists that a capture table has; the estimators take fewer. */
const mostLists = 16;

/**
 * Who was seen on which lists. One list, or lists without a case in common, are no fault here: the estimators answer
 * those. A count of a row on no list is left out, and counted. Fails with the problems of `table/…` and nothing else.
 */
export function listsFrom(table: Table, options: ListOptions = {}): CaptureLists {
  const issues = createIssues(table.name);
  const found = findColumns(table, listUses, options);
  const read = readLists(table, found, options, issues);
  const seen = countedRows(table, read.histories, read.countAt, issues);
  checkCases(table, found, read.countAt, issues);
  const window = caseWindow(table, options, issues);
  issues.stop();
  const placed = (place: "inside" | "outside" | "undated") =>
    seen.filter(({ row }) => (window?.places[row] ?? "inside") === place);
  const uses = [
    ...read.uses,
    ...(["stratum", "case"] as const).flatMap((use) =>
      found.has(use) ? [[use, found.get(use)!] as const] : [],
    ),
    ...(read.countAt === null ? [] : [["count", read.countAt] as const]),
    ...(window === null ? [] : [["date", window.dateAt] as const]),
  ];
  return {
    lists: read.lists,
    strata: strataOf(table, found.get("stratum"), read.lists.length, placed("inside")),
    window: window === null ? null : { from: window.from, to: window.to },
    outside: total(placed("outside")),
    undated: total(placed("undated")),
    unlisted: total(placed("inside").filter(({ history }) => history === 0)),
    rows: table.rows.length,
    columns: saidBack(table, uses),
  };
}

interface ReadLists {
  readonly lists: CaptureLists["lists"];
  /** By row. */
  readonly histories: readonly number[];
  readonly countAt: number | null;
  readonly uses: readonly (readonly [use: string, place: number])[];
}

function readLists(
  table: Table,
  found: FoundColumns<ListUse>,
  options: ListOptions,
  issues: TableIssues,
): ReadLists {
  const historyAt = historyColumn(table, found);
  if (historyAt !== null) {
    const { lists, histories } = readHistories(table, historyAt, issues);
    refuseTooMany(table, lists);
    const names = historyNames(lists, options.lists).map((name) => ({ name, columns: [name] }));
    const countAt = historyCount(table, historyAt, found);
    return { lists: names, histories, countAt, uses: [["history", historyAt]] };
  }
  const { lists, countAt } = listColumns(table, found, options.lists);
  const captures = found.get("captures");
  if (captures !== undefined && lists.length < 2)
    fail("table/capture-frequencies", { file: table.name, column: quoted(table.columns[captures]!) });
  if (lists.length === 0) columnMissing(table, { ...listUses.history, ...listsMissing });
  refuseTooMany(table, lists.length);
  const names = lists.map((at) => table.columns[at]!).map((name) => ({ name, columns: [name] }));
  const histories = historiesOf(table, lists, issues);
  return { lists: names, histories, countAt, uses: lists.map((at) => ["list", at] as const) };
}

const listsMissing = {
  meaning: { en: "a list (1 or 0, yes or no of every case)", ar: "قائمة (1 أو 0، نعم أو لا لكل حالة)" },
  option: "--lists",
};

function refuseTooMany(table: Table, count: number): void {
  if (count > mostLists) fail("table/too-many-lists", { file: table.name, count, most: mostLists });
}

/** The rows with how many cases each stands for: 1 where no column counts. */
function countedRows(
  table: Table,
  histories: readonly number[],
  countAt: number | null,
  issues: TableIssues,
): readonly SeenRow[] {
  return table.rows.flatMap(({ line, cells }, row) => {
    const history = histories[row]!;
    if (cells.every((cell) => cell === "")) return [];
    if (countAt === null) return [{ row, history, count: 1 }];
    const cell = cells[countAt]!;
    const count = cellCount(cell, table.decimals);
    if (count !== null) return [{ row, history, count }];
    if (isMissing(cell) && history === 0) return [];
    const below = (cellNumber(cell, table.decimals) ?? 0) < 0;
    const reason = isMissing(cell) ? "empty count" : below ? "negative" : "not a count";
    issues.add({ line, column: table.columns[countAt]!, cell }, reason);
    return [];
  });
}

/** Where every row is one case, no case stands on two rows. */
function checkCases(
  table: Table,
  found: FoundColumns<ListUse>,
  countAt: number | null,
  issues: TableIssues,
): void {
  const at = found.get("case");
  if (at === undefined || countAt !== null) return;
  const first = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cell = cells[at]!;
    const before = first.get(cell);
    if (cell !== "" && before !== undefined)
      issues.add({ line, column: table.columns[at]!, cell }, "case twice", { line: before });
    first.set(cell, before ?? line);
  }
}

function strataOf(
  table: Table,
  at: number | undefined,
  lists: number,
  rows: readonly SeenRow[],
): readonly [CaptureStratum, ...CaptureStratum[]] {
  const tableOf = (each: readonly SeenRow[]) =>
    captureTable(
      lists,
      each.map(({ history, count }) => [history, count] as const),
    );
  const whole = { stratum: null, table: tableOf(rows) };
  if (at === undefined) return [whole];
  const byName = new Map<string, SeenRow[]>();
  for (const row of rows) {
    const name = table.rows[row.row]!.cells[at]!;
    if (isMissing(name)) continue;
    const rowsOfName = byName.get(name);
    if (rowsOfName === undefined) byName.set(name, [row]);
    else rowsOfName.push(row);
  }
  const strata = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return [whole, ...strata.map(([stratum, each]) => ({ stratum, table: tableOf(each) }))];
}

function total(rows: readonly SeenRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
