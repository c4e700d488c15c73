// Tables of codings: one row a judgement, spans of texts, a column a coder, two coders' codes crossed, or how many coders
// gave each code.
import { fail } from "#model/index.js";
import { nearestName } from "#text/index.js";
import { columnMissing, type FoundColumns, findColumns, namedColumns } from "../column-uses.js";
import type { Table } from "../table.js";
import { quoted, quotedAll } from "../table-issues.js";
import { codersInColumns } from "./coder-columns.js";
import { type CodingUse, codingUses } from "./coding-uses.js";
import type { CodingOptions, Codings, ReadCodings } from "./codings.js";
import { countedCodes } from "./distribution.js";
import { judgementRows } from "./judgement-rows.js";
import { lengthOfAll } from "./length-of-all.js";
import { spanRows } from "./span-rows.js";

/**
 * The judgements of a table. One row a judgement where columns for the coder and the code are named or headed so (with
 * a start and an end or length: spans); else a column a coder, or a column a code with the number of those who gave it,
 * named by `counts` or told by what they add up to. Empty cells and NA are "not judged", but in sets, where an
 * empty cell is "none of the codes". A plain number for the length of documents is that of all of them. Units without an own name are called by their line. Fails with the problems of `table/…`
 * and nothing else; one coder alone, or coders without common units, are no fault here.
 */
export function codingsFrom(table: Table, options: CodingOptions = {}): Codings {
  const length = lengthOfAll(table, options);
  const read = readCodings(
    table,
    length === null ? options : { ...options, documentLength: undefined },
    length,
  );
  const rows = table.rows.length;
  if (read.kind === "counts") {
    machinesAmong([], options.machines ?? []);
    const { columns, ...input } = read;
    return { input, metric: options.metric ?? "nominal", lengthOfAll: null, rows, columns };
  }
  const names = [
    ...new Set([...("coders" in read ? read.coders : []), ...read.judgements.map(({ coder }) => coder)]),
  ];
  const machines = machinesAmong(names, options.machines ?? []);
  const coders = names.map((name) => ({ name, kind: machines.has(name) ? "machine" : "person" }) as const);
  const { columns } = read;
  if (read.kind === "spans") {
    const { kind, judgements, lengths } = read;
    return {
      input: { kind, coders, judgements, lengths },
      metric: "spans",
      lengthOfAll: length,
      rows,
      columns,
    };
  }
  const { kind, judgements, sets } = read;
  return {
    input: { kind, coders, judgements },
    metric: options.metric ?? (sets ? "set" : "nominal"),
    lengthOfAll: null,
    rows,
    columns,
  };
}

function readCodings(table: Table, options: CodingOptions, length: number | null): ReadCodings {
  const { coder, counts } = options;
  if (counts !== undefined) {
    const named = namedColumns(table, counts, "--counts");
    const found = findColumns(table, codingUses, { ...options, coder: undefined });
    return countedCodes(table, named, found.get("unit") ?? found.get("document"));
  }
  if (coder !== undefined && !table.columns.includes(coder) && /[,،]/u.test(coder)) {
    const named = namedColumns(table, coder, codingUses.coder.option);
    return codersInColumns(
      table,
      findColumns(table, codingUses, { ...options, coder: undefined }),
      options,
      named,
    );
  }
  const found = findColumns(table, codingUses, options);
  const { metric } = options;
  const spans = found.has("start") && (found.has("end") || found.has("length"));
  if (metric === "spans" && !spans) columnMissing(table, codingUses[found.has("start") ? "end" : "start"]);
  if (!isARowAJudgement(found)) return codersInColumns(table, found, options, null);
  for (const use of ["coder", "code"] as const) if (!found.has(use)) columnMissing(table, codingUses[use]);
  if (spans && (metric == null || metric === "spans")) return spanRows(table, found, length);
  return judgementRows(table, found, options);
}

/** A column of coders says so; one of codes alone does not, for a table of one coder may head its column "code". */
function isARowAJudgement(found: FoundColumns<CodingUse>): boolean {
  return found.has("coder") || (found.has("code") && found.has("start"));
}

const noCoders = { en: "nothing here: the table names no coder", ar: "لا شيء هنا: لا يسمي الجدول مرمِّزا" };

function machinesAmong(coders: readonly string[], machines: readonly string[]): ReadonlySet<string> {
  for (const machine of machines) {
    if (coders.includes(machine)) continue;
    const nearest = nearestName(machine, coders);
    fail("table/option-unfit", {
      option: "--machine",
      given: quoted(machine),
      allowed:
        coders.length === 0
          ? noCoders
          : {
              en: `names of coders: ${quotedAll(nearest === null ? coders : [nearest])}`,
              ar: `أسماء مرمِّزين: ${quotedAll(nearest === null ? coders : [nearest])}`,
            },
    });
  }
  return new Set(machines);
}
