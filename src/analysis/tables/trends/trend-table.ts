// What a table of dated cases or counts gives: the input of `measureTrend`, with every column said back.
import type { Caveat, TrendUnit } from "#model/index.js";
import type { TrendInput } from "../../trends/trend-input.js";
import type { ColumnOptions, SaidBack } from "../column-uses.js";
import type { TrendUse } from "./trend-uses.js";

/** Columns by name, over what their headings say, and what no table says of itself. */
export interface TrendTableOptions extends ColumnOptions<TrendUse> {
  /** The day the table was closed, "YYYY-MM-DD": told, never read from a clock. */
  readonly today: string;
  /** What counts by a bare "month" or "date" were dated by: "published" unless told otherwise, which claims least. */
  readonly clock?: string | undefined;
  /** The unit cases are counted by: "month", or "year" where no date says more. Counts have their own. */
  readonly by?: string | undefined;
  /** "day-first" or "month-first": how 03/04/2015 is read. */
  readonly dates?: string | undefined;
  /** First and last date of the window: "2015", "2015-09" or "2015-09-21". */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Sources collected throughout the window, by name. */
  readonly panel?: readonly string[] | undefined;
  /** Periods from which the collecting was done otherwise, and how. */
  readonly breaks?: readonly { readonly period: string; readonly what: string }[] | undefined;
}

export interface TrendTable {
  readonly input: TrendInput;
  /** Rows below the headings. */
  readonly rows: number;
  readonly columns: SaidBack;
  /** What of the table was passed over. */
  readonly caveats: readonly Caveat[];
}

/** What a shape of table is read to, before window and panel are added. */
export interface ReadTrend {
  readonly records: TrendInput["records"];
  readonly unit: TrendUnit;
  readonly exposure: TrendInput["exposure"];
  readonly control: TrendInput["control"];
  readonly columns: SaidBack;
}
