// Two coders' codes crossed: a square table whose cell counts the units that the first coder gave the code of the row
// and the second the code of the column. Who they were it does not say.
import type { UnitJudgement } from "../../reliability/reliability-input.js";
import { cellCount } from "../cell-number.js";
import { saidBack } from "../column-uses.js";
import type { Table } from "../table.js";
import { looksLikeCoder } from "./coder-headings.js";
import type { ReadCodings } from "./codings.js";

/** More units are no table of two people's work. */
const mostUnits = 1_000_000;

/**
 * The judgements of such a table, the coders called "rows" and "columns", or null where it is none: rows are named as
 * the columns are (`namesAt`), or have no names, and then every count of equal codes is the greatest of its row and column.
 */
export function crossedCodes(
  table: Table,
  columns: readonly number[],
  namesAt: number | undefined,
): ReadCodings | null {
  const codes = columns.map((at) => table.columns[at]!);
  if (codes.length < 2 || codes.length !== table.rows.length || codes.some(looksLikeCoder)) return null;
  const counts = table.rows.map(({ cells }) =>
    columns.map((at) => cellCount(cells[at]!, table.decimals) ?? -1),
  );
  if (counts.flat().includes(-1)) return null;
  const rowCodes = table.rows.map(({ cells }) => (namesAt === undefined ? null : cells[namesAt]!));
  const named =
    rowCodes.every((code) => code !== null && codes.includes(code)) &&
    new Set(rowCodes).size === codes.length;
  if (!named && (namesAt !== undefined || !peaksWhereEqual(counts))) return null;
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  if (total > mostUnits) return null;
  const judgements = counts.flatMap((row, index) =>
    unitsOf(row, rowCodes[index] ?? codes[index]!, codes, index),
  );
  return {
    kind: "units",
    judgements,
    sets: false,
    columns: saidBack(
      table,
      columns.map((at) => ["crossed code", at]),
    ),
    coders: ["rows", "columns"],
  };
}

/** Most units lie where both gave one code, and nowhere in its row or column are more. */
function peaksWhereEqual(counts: readonly (readonly number[])[]): boolean {
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const equal = counts.reduce((sum, row, index) => sum + row[index]!, 0);
  return (
    equal * 2 > total &&
    total > 5 * counts.length &&
    counts.every((row, index) =>
      row.every((count, at) => count <= row[index]! && counts[at]![index]! <= row[index]!),
    )
  );
}

function unitsOf(
  row: readonly number[],
  first: string,
  codes: readonly string[],
  index: number,
): readonly UnitJudgement[] {
  return row.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => `${index + 1}.${at + 1}.${number + 1}`).flatMap((unit) => [
      { unit, coder: "rows", codes: [first] },
      { unit, coder: "columns", codes: [codes[at]!] },
    ]),
  );
}
