// One row a judgement: who judged what how. A unit may have several codes where the codes are sets; otherwise a second
// row of the same coder on the same unit is a fault of the table, and is never settled silently.

import { latinDigits } from "#text/index.js";
import type { UnitJudgement } from "../../reliability/reliability-input.js";
import { type FoundColumns, neededColumn, saidBack } from "../column-uses.js";
import type { Table, TableRow } from "../table.js";
import { createIssues, quoted, type TableIssues } from "../table-issues.js";
import { codeReadingOf, codesOf } from "./code-sets.js";
import { type CodingUse, codingUses } from "./coding-uses.js";
import type { CodingOptions, ReadCodings } from "./codings.js";

/** Rows without a code are not judged, and give nothing; those without a unit or coder are issues. */
export function judgementRows(
  table: Table,
  found: FoundColumns<CodingUse>,
  options: CodingOptions,
): ReadCodings {
  const codeAt = neededColumn(table, codingUses, found, "code");
  const coderAt = neededColumn(table, codingUses, found, "coder");
  const unitAt = found.get("unit") ?? found.get("document") ?? neededColumn(table, codingUses, found, "unit");
  const metric = options.metric ?? null;
  const reading = codeReadingOf(
    table.rows.map(({ cells }) => cells[codeAt]!),
    metric,
    table.decimals,
  );
  const sets = metric === "set" || reading.separator !== null;
  const issues = createIssues(table.name);
  const seen = new Map<string, number>();
  const judgements: UnitJudgement[] = [];
  for (const row of table.rows) {
    const [unit, coder] = [latinDigits(row.cells[unitAt]!), latinDigits(row.cells[coderAt]!)];
    if (row.cells.every((cell) => cell === "")) continue;
    const codes = codesOf(row.cells[codeAt]!, reading);
    if (!isNamed(table, row, { unitAt, coderAt }, issues) || codes === null) continue;
    const key = JSON.stringify([unit, coder]);
    const before = seen.get(key);
    if (before !== undefined && !sets)
      issues.add(placeOf(table, row, unitAt), "judged twice", { coder: quoted(coder), line: before });
    else judgements.push({ unit, coder, codes });
    seen.set(key, before ?? row.line);
  }
  issues.stop();
  const columns = saidBack(table, [
    ["unit", unitAt],
    ["coder", coderAt],
    ["code", codeAt],
  ]);
  return { kind: "units", judgements, sets, columns, coders: [] };
}

function isNamed(
  table: Table,
  row: TableRow,
  { unitAt, coderAt }: { unitAt: number; coderAt: number },
  issues: TableIssues,
): boolean {
  if (row.cells[unitAt] === "") issues.add(placeOf(table, row, unitAt), "no unit");
  if (row.cells[coderAt] === "") issues.add(placeOf(table, row, coderAt), "no coder");
  return row.cells[unitAt] !== "" && row.cells[coderAt] !== "";
}

function placeOf(table: Table, row: TableRow, at: number) {
  return { line: row.line, column: table.columns[at]!, cell: row.cells[at]! };
}
