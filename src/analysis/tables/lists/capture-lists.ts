// What a table of cases gives: who was seen on which lists, or how often, for all cases and in every stratum.
import type { CaptureTable } from "#stats/index.js";
import type { ColumnOptions, SaidBack } from "../column-uses.js";
import type { LeftOutCases } from "./counted-cases.js";
import type { ListUse } from "./list-uses.js";

/** Columns by name, over what their headings say. */
export interface ListOptions extends ColumnOptions<ListUse | "date"> {
  /** Columns of the lists, parted by commas; for a column of histories, the names of its places in order. */
  readonly lists?: string | undefined;
  /** First and last day of the window, each "2015", "2015-09" or "2015-09-21"; without both there is none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How often a case could have been seen at most: a whole number. */
  readonly occasions?: string | undefined;
  /** "day-first" or "month-first": how 03/04/2015 is read. */
  readonly dates?: string | undefined;
}

export interface CaptureStratum {
  /** Null for all cases. */
  readonly stratum: string | null;
  /** Bit i of a history is `lists[i]`. */
  readonly table: CaptureTable;
}

export interface CaptureLists extends LeftOutCases {
  readonly lists: readonly { readonly name: string; readonly columns: readonly string[] }[];
  /** All cases first, then the strata by name. Cases without a stratum are among all cases only. */
  readonly strata: readonly [CaptureStratum, ...CaptureStratum[]];
  readonly rows: number;
  readonly columns: SaidBack;
}

/** How often cases were seen, by a table that does not say on which lists. */
export interface CaptureFrequencies extends LeftOutCases {
  readonly strata: readonly [FrequencyStratum, ...FrequencyStratum[]];
  /** How often a case could have been seen; null where nobody says. */
  readonly occasions: number | null;
  readonly rows: number;
  readonly columns: SaidBack;
}

export interface FrequencyStratum {
  /** Null for all cases. */
  readonly stratum: string | null;
  /** `frequencies[k − 1]` cases were seen k times; the last is above 0. */
  readonly frequencies: readonly number[];
}
