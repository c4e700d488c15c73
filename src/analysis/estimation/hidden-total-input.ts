// What an estimate of a hidden total is made from: lists, who was seen on which, and what is known of where the lists
// have their cases from.
import type { Making } from "#model/index.js";
import type { CaptureTable } from "#stats/index.js";

/** One list, by the columns it was made from. */
export interface InputList {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * What is known of the lists' origins. "not stated": nobody said, and the page asks. "stated independent": the
 * researcher's word. "known": a study of the sources says which share an origin, which may, and which it does not know.
 * `merged` are groups of list names that are one list, whoever said so.
 */
export interface ListOrigins {
  readonly kind: "not stated" | "stated independent" | "known";
  readonly merged: readonly (readonly string[])[];
  readonly suspected: readonly (readonly string[])[];
  readonly unknown: readonly string[];
}

export interface InputStratum {
  /** Null for all cases. */
  readonly stratum: string | null;
  /** Bit i of a history is `lists[i]`. */
  readonly table: CaptureTable;
}

export interface HiddenTotalInput {
  /** What a case is: "people who left". Null where nobody says. */
  readonly of: string | null;
  readonly lists: readonly InputList[];
  /** All cases first, then the strata, if any. */
  readonly strata: readonly [InputStratum, ...InputStratum[]];
  readonly window: { readonly from: string | null; readonly to: string | null } | null;
  /** Rows that the window leaves out, and rows without a date where there is a window. */
  readonly outside: number;
  readonly undated: number;
  /** Cases inside the window that are on no list: they are not counted. */
  readonly unlisted: number;
  readonly origins: ListOrigins;
}

export interface EstimationOptions {
  readonly seed: number;
  /** Of the bootstrap. */
  readonly resamples: number;
  /** Of every interval. */
  readonly level: number;
  /** Caveats are added to it. */
  readonly making: Making;
}
