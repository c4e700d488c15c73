// Tables of lists: one row a case with a column a list, one row a capture history with its count, or histories as "0110".
import { fail } from "#model/index.js";
import { captureTable } from "#stats/index.js";
import { columnMissing, type FoundColumns, findColumns, saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues, type TableIssues } from "../table-issues.js";
import type { CaptureLists, ListOptions } from "./capture-lists.js";
import { byStratum, readCases } from "./counted-cases.js";
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
  const { lists, histories, countAt, uses } = readLists(table, found, options, issues);
  const cases = readCases(table, { found, options, countAt, said: histories, issues });
  return {
    lists,
    strata: byStratum(table, found.get("stratum"), cases.inside, (rows) => {
      const each = rows.map(({ said, count }) => [said, count] as const);
      return { table: captureTable(lists.length, each) };
    }),
    ...cases.left,
    rows: table.rows.length,
    columns: saidBack(table, [...uses, ...cases.uses]),
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
