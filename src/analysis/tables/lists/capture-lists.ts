// What a table of lists gives: who was seen on which lists, for all cases and in every stratum.
import type { CaptureTable } from "#stats/index.js";
import type { ColumnOptions, SaidBack } from "../column-uses.js";
import type { ListUse } from "./list-uses.js";

/** Columns by name, over what their headings say. */
export interface ListOptions extends ColumnOptions<ListUse | "date"> {
  /** Columns of the lists, parted by commas; for a column of histories, the names of its places in order. */
  readonly lists?: string | undefined;
  /** First and last day of the window, each "2015", "2015-09" or "2015-09-21"; without both there is none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** "day-first" or "month-first": how 03/04/2015 is read. */
  readonly dates?: string | undefined;
}

export interface CaptureStratum {
  /** Null for all cases. */
  readonly stratum: string | null;
  /** Bit i of a history is `lists[i]`. */
  readonly table: CaptureTable;
}

export interface CaptureLists {
  readonly lists: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** All cases first, then the strata by name. Cases without a stratum are among all cases only. */
  readonly strata: readonly [CaptureStratum, ...CaptureStratum[]];
  /** As days, inclusive. */
  readonly window: { readonly from: string | null; readonly to: string | null } | null;
  /** Cases that lie outside the window; and those whose date is missing or reaches over its edge. Neither is counted. */
  readonly outside: number;
  readonly undated: number;
  /** Cases on none of the lists: not counted. */
  readonly unlisted: number;
  readonly rows: number;
  readonly columns: SaidBack;
}

/** A row that was read: the lists it is on, as bits, and how many cases it stands for. */
export interface SeenRow {
  /** Its place among the table's rows. */
  readonly row: number;
  readonly history: number;
  readonly count: number;
}
