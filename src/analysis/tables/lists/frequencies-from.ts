// Tables that say how often cases were seen, and not on which lists: one row a number of times with its count, or one row
// a case with how often it was seen.
import { fail } from "#model/index.js";
import { cellCount } from "../cell-number.js";
import { findColumns, saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { createIssues, quoted, type TableIssues } from "../table-issues.js";
import type { CaptureFrequencies, ListOptions } from "./capture-lists.js";
import { byStratum, type CountedCases, readCases } from "./counted-cases.js";
import { historyColumn } from "./history-column.js";
import { listColumns } from "./list-columns.js";
import { listUses } from "./list-uses.js";

/** Nobody is known to have been seen more often; a larger number is a number of something else. */
const mostTimes = 200;

/**
 * How many cases were seen how often; null where the table says on which lists, or has no column of times. A column
 * that an option names is taken at its word. Rows of 0 times are left out, and counted. Fails with the problems of
 * `table/…` and nothing else.
 */
export function frequenciesFrom(table: Table, options: ListOptions = {}): CaptureFrequencies | null {
  const found = findColumns(table, listUses, options);
  const at = found.get("captures");
  if (at === undefined) return null;
  if (options.captures === undefined) {
    if (options.lists !== undefined || historyColumn(table, found) !== null) return null;
    if (listColumns(table, found, undefined).lists.length > 1) return null;
  }
  const issues = createIssues(table.name);
  const countAt = found.get("count") ?? null;
  const said = timesOf(table, at, issues);
  const cases = readCases(table, { found, options, countAt, said, issues });
  return {
    strata: byStratum(table, found.get("stratum"), cases.inside, (rows) => ({
      frequencies: frequenciesOf(rows),
    })),
    occasions: occasionsOf(options.occasions, greatest(said)),
    ...cases.left,
    rows: table.rows.length,
    columns: saidBack(table, [["captures", at], ...cases.uses]),
  };
}

/** Of every row; 0 for an empty one. */
function timesOf(table: Table, at: number, issues: TableIssues): readonly number[] {
  return table.rows.map(({ line, cells }) => {
    const cell = cells[at]!;
    const times = cellCount(cell, table.decimals);
    if (times !== null && times <= mostTimes) return times;
    if (cells.every((each) => each === "")) return 0;
    const place = { line, column: table.columns[at]!, cell };
    if (times === null) issues.add(place, "not a count");
    else issues.add(place, "too often", { most: mostTimes });
    return 0;
  });
}

function frequenciesOf(rows: readonly CountedCases[]): readonly number[] {
  const most = greatest(rows.map(({ said, count }) => (count > 0 ? said : 0)));
  const frequencies = new Array<number>(most).fill(0);
  for (const { said, count } of rows) if (said > 0 && count > 0) frequencies[said - 1]! += count;
  return frequencies;
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function occasionsOf(given: string | undefined, seen: number): number | null {
  if (given === undefined) return null;
  const occasions = cellCount(given);
  const fewest = Math.max(2, seen);
  if (occasions !== null && occasions >= fewest) return occasions;
  fail("table/option-unfit", {
    option: "--occasions",
    given: quoted(given),
    allowed: {
      en: `a whole number from ${fewest}, as often as the table has a case seen`,
      ar: `عددا صحيحا من ${fewest} فأكثر، بقدر ما وردت حالة في الجدول`,
    },
  });
}
