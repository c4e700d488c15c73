// The table a statistic is made from: its bytes, the hash that says which, and its rows.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Table } from "#analysis/index.js";
import { fail, type Making } from "#model/index.js";
import { sha256Of } from "#store/index.js";
import { programVersion } from "../package-files.js";
import { readTable } from "../read-table.js";

/** Of larger files nothing is read, in bytes: several times what a spreadsheet program can show. */
const largest = 32 * 1024 * 1024;

export interface StatisticFile {
  readonly table: Table;
  readonly file: Making["files"][number];
}

/** Reads a table. Throws `statistics/no-such-file`, and the problems of tables. The folder's name stays on this computer. */
export function statisticFile(path: string): StatisticFile {
  const full = resolve(path);
  if (!existsSync(full)) fail("statistics/no-such-file", { path });
  const name = basename(full);
  const found = statSync(full);
  if (!found.isFile()) fail("table/unreadable", { file: name, reason: "not a file" });
  if (found.size > largest) fail("table/too-large", { file: name, reason: `more than ${largest} bytes` });
  const bytes = readFileSync(full);
  const table = readTable({ name, bytes });
  return { table, file: { name, sha256: sha256Of(bytes), rows: table.rows.length } };
}

/** What a statistic says of its making, before the caveats found on the way. */
export function makingOf(
  files: Making["files"],
  columns: Making["columns"],
  options: Making["options"],
  seed: number | null,
): Making {
  return { isnad: programVersion(), files, columns, options, seed, caveats: [] };
}
