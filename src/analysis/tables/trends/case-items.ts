// Items read and other stories are counted by month of publication: a case has none, and no delay has.
import { type Caveat, fail } from "#model/index.js";
import { between, isolated } from "../../names-in-sentences.js";
import type { FoundColumns } from "../column-uses.js";
import type { Table } from "../table.js";
import { quoted } from "../table-issues.js";
import type { TrendTableOptions } from "./trend-table.js";
import { type TrendUse, trendUses } from "./trend-uses.js";

/** Ends where an option names such a column in a table of cases or delays. */
export function refuseItems(options: TrendTableOptions): void {
  for (const use of ["exposure", "control"] as const) {
    const column = options[use];
    if (column === undefined) continue;
    fail("table/option-unfit", {
      option: trendUses[use].option,
      given: quoted(column),
      allowed: {
        en: "a column of a table with one row a month of publication, which this one is not; give such a table beside this one (--items)",
        ar: "عمودا في جدول فيه سطر لكل شهر من أشهر النشر، وليس هذا كذلك؛ فأعطِ جدولا كهذا معه (\u2066--items\u2069)",
      },
    });
  }
}

/** Where headings alone say so, the columns are set aside, and that is said. */
export function itemsSetAside(table: Table, found: FoundColumns<TrendUse>): readonly Caveat[] {
  const columns = (["exposure", "control"] as const).flatMap((use) =>
    found.has(use) ? [isolated(table.columns[found.get(use)!]!)] : [],
  );
  return columns.length === 0
    ? []
    : [{ name: "trend/items-set-aside", values: { columns: columns.join(between) } }];
}
