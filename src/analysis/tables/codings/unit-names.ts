// What the units of a table with one row a unit are called.
import { latinDigits } from "#text/index.js";
import type { Table } from "../table.js";

/** As the table has them; with the line where there is none or where two rows have the same, so that none are mixed up. */
export function unitNames(table: Table, unitAt: number | undefined): readonly string[] {
  const names = table.rows.map(({ cells }) => (unitAt === undefined ? "" : latinDigits(cells[unitAt]!)));
  const often = new Map<string, number>();
  for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
  return names.map((name, index) => {
    const { line } = table.rows[index]!;
    if (name === "") return String(line);
    return often.get(name) === 1 ? name : `${name} (${line})`;
  });
}
