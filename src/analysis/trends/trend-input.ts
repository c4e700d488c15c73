// What a trend is measured from: dated cases one by one, or counts that came ready. Dates are intervals of days, for
// a case is often known to "2014" or "spring 2015" only; nothing here is filled in that the table does not say.
import type { Trend, TrendClock, TrendUnit } from "#model/index.js";

/** First and last day the event can have fallen on, "YYYY-MM-DD", inclusive; equal where the day is known. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

export interface DatedCase {
  /** Null where the table does not say. A clock the table has no column for is null in every case. */
  readonly dates: Readonly<Record<TrendClock, DayInterval | null>>;
  /** Who published it first; null where the table does not say. */
  readonly source: string | null;
  /** How many such cases the row stands for: 1, or the row's own count (a whole number of at least 0). */
  readonly count: number;
}

/** One period of a table that came counted. `period` as in `trendPeriodNameSchema`, of the trend's unit. */
export interface PeriodCount {
  readonly period: string;
  /** At least 0; need not be whole. */
  readonly count: number;
}

/** Items read, or other stories on the group, in one period of publication. */
export interface PeriodItems {
  readonly period: string;
  readonly items: number;
}

export type TrendRecords =
  | { readonly kind: "cases"; readonly cases: readonly DatedCase[] }
  /** Periods that are missing between the first and the last are unknown, not zero. */
  | { readonly kind: "counts"; readonly clock: TrendClock; readonly rows: readonly PeriodCount[] }
  /** By date of leaving; each period and delay at most once. */
  | { readonly kind: "delays"; readonly rows: readonly DelayedCount[] };

/** Cases of one period that became known with one delay. */
export interface DelayedCount {
  /** When it happened, as in `trendPeriodNameSchema`, of the trend's unit. */
  readonly period: string;
  /** From 0, in any unit: delays are ranked. */
  readonly delay: number;
  /** A whole number from 0; null where it is not in yet. */
  readonly count: number | null;
  /** Whether all cases of this delay are in. */
  readonly complete: boolean;
}

export interface TrendInput {
  readonly records: TrendRecords;
  /** "month", unless counts came by year, quarter or day. */
  readonly unit: TrendUnit;
  /** First and last period that is counted; null: that of the first and the last publication (speaking, leaving, where nothing has one). */
  readonly window: { readonly from: string | null; readonly to: string | null };
  /** The day the table was closed, "YYYY-MM-DD": told, never read from a clock. Later dates are in the future. */
  readonly today: string;
  /** Items read per period of publication; empty where nobody says. No rate is computed where a period has none. */
  readonly exposure: readonly PeriodItems[];
  /** Other stories on the group in the same panel; empty where nobody says. A period without a row is unknown, not 0. */
  readonly control: readonly PeriodItems[];
  /** Sources collected throughout the window; empty where nobody says. */
  readonly panel: readonly string[];
  /** Periods from which the collecting was done otherwise (a source added, a method changed). */
  readonly breaks: readonly { readonly period: string; readonly what: string }[];
}

export interface TrendOptions {
  readonly seed: number;
  /** Of the bootstraps: 999 unless told otherwise. */
  readonly resamples?: number | undefined;
  /** Of the intervals: 0.95 unless told otherwise. */
  readonly level?: number | undefined;
  /** Who made the table; the caveats found here are added to its own. */
  readonly making: Trend["making"];
}
