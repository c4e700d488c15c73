// Items read and other stories are counted by period: a case has none.
import { fail } from "#model/index.js";
import { quoted } from "../table-issues.js";
import type { TrendTableOptions } from "./trend-table.js";
import { trendUses } from "./trend-uses.js";

/** Ends where an option names such a column in a table of cases; a heading alone is passed over and said back. */
export function refuseItemsOfCases(options: TrendTableOptions): void {
  for (const use of ["exposure", "control"] as const) {
    const column = options[use];
    if (column === undefined) continue;
    fail("table/option-unfit", {
      option: trendUses[use].option,
      given: quoted(column),
      allowed: {
        en: "a column of a table with one row a month; this table has one row a case",
        ar: "عمودا في جدول فيه سطر لكل شهر؛ وهذا الجدول فيه سطر لكل حالة",
      },
    });
  }
}
