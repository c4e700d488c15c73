// Rows of a table of cases, whatever it says of them: how many cases each stands for, which lie in the window, and of
// which stratum they are.
import { isMissing } from "../cell-mark.js";
import { cellCount, cellNumber } from "../cell-number.js";
import type { FoundColumns } from "../column-uses.js";
import type { Table } from "../table.js";
import type { TableIssues } from "../table-issues.js";
import type { ListOptions } from "./capture-lists.js";
import { type CaseWindow, caseWindow } from "./case-window.js";
import type { ListUse } from "./list-uses.js";

/** A row that was read. */
export interface CountedCases {
  /** Its place among the table's rows. */
  readonly row: number;
  /** What the row says of its cases as a number: the lists they are on as bits, or how often they were seen; 0 for none. */
  readonly said: number;
  readonly count: number;
}

/** What is not counted, and why. */
export interface LeftOutCases {
  /** As days, inclusive. */
  readonly window: { readonly from: string | null; readonly to: string | null } | null;
  /** Cases that lie outside the window; and those whose date is missing or reaches over its edge. */
  readonly outside: number;
  readonly undated: number;
  /** Cases on none of the lists, or seen not once. */
  readonly unlisted: number;
}

interface CaseReading {
  readonly found: FoundColumns<ListUse>;
  readonly options: ListOptions;
  readonly countAt: number | null;
  /** By row. */
  readonly said: readonly number[];
  readonly issues: TableIssues;
}

/** The cases of all rows; ends with `table/unfit-cells` where any of `issues` was found, here or before. */
export function readCases(
  table: Table,
  { found, options, countAt, said, issues }: CaseReading,
): {
  readonly inside: readonly CountedCases[];
  readonly left: LeftOutCases;
  /** Of the columns read here. */
  readonly uses: readonly (readonly [use: string, place: number])[];
} {
  const seen = countedRows(table, said, countAt, issues);
  checkCases(table, found, countAt, issues);
  const window = caseWindow(table, options, issues);
  issues.stop();
  const placed = (place: CaseWindow["places"][number]) =>
    seen.filter(({ row }) => (window?.places[row] ?? "inside") === place);
  const inside = placed("inside");
  return {
    inside,
    left: {
      window: window === null ? null : { from: window.from, to: window.to },
      outside: total(placed("outside")),
      undated: total(placed("undated")),
      unlisted: total(inside.filter((row) => row.said === 0)),
    },
    uses: [
      ...(["stratum", "case"] as const).flatMap((use) =>
        found.has(use) ? [[use, found.get(use)!] as const] : [],
      ),
      ...(countAt === null ? [] : [["count", countAt] as const]),
      ...(window === null ? [] : [["date", window.dateAt] as const]),
    ],
  };
}

/** What `of` makes of all rows, then of those of each stratum by name. Rows without a stratum are in the whole only. */
export function byStratum<Counts>(
  table: Table,
  at: number | undefined,
  rows: readonly CountedCases[],
  of: (rows: readonly CountedCases[]) => Counts,
): readonly [Counts & Stratum, ...(Counts & Stratum)[]] {
  const whole = { stratum: null, ...of(rows) };
  if (at === undefined) return [whole];
  const byName = new Map<string, CountedCases[]>();
  for (const row of rows) {
    const name = table.rows[row.row]!.cells[at]!;
    if (isMissing(name)) continue;
    const rowsOfName = byName.get(name);
    if (rowsOfName === undefined) byName.set(name, [row]);
    else rowsOfName.push(row);
  }
  const strata = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return [whole, ...strata.map(([stratum, each]) => ({ stratum, ...of(each) }))];
}

interface Stratum {
  /** Null for all cases. */
  readonly stratum: string | null;
}

/** The rows with how many cases each stands for: 1 where no column counts. */
function countedRows(
  table: Table,
  said: readonly number[],
  countAt: number | null,
  issues: TableIssues,
): readonly CountedCases[] {
  return table.rows.flatMap(({ line, cells }, row) => {
    if (cells.every((cell) => cell === "")) return [];
    if (countAt === null) return [{ row, said: said[row]!, count: 1 }];
    const cell = cells[countAt]!;
    const count = cellCount(cell, table.decimals);
    if (count !== null) return [{ row, said: said[row]!, count }];
    if (isMissing(cell) && said[row] === 0) return [];
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

function total(rows: readonly CountedCases[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
