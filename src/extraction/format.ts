// What every format is: how its files are known, and how one is read. A format is one row of formats.ts.
import type { Problem, Settings } from "#model/index.js";
import type { ReadText } from "./read-text.js";

/** The bytes of a snapshot, and what is known of them without looking. */
export interface Original {
  /** As the researcher knows it, for problems. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Character set that an HTTP, WARC or mail header states. */
  readonly charset: string | null;
}

/** What the study asks of reading. */
export type ReadingSettings = Pick<Settings, "lists" | "pictures">;

/** A part of an original that gives no text: a row of a list, an entry of a feed. */
export interface UnreadPart {
  readonly part: string;
  readonly problem: Problem;
}

/** The texts of an original in its own order, or why there is none. */
export type ReadResult = readonly (ReadText | UnreadPart)[] | Problem;

export interface Format {
  /** As a person calls it: "PDF". */
  readonly name: string;
  /** The first is the one snapshots get; web archives may state any. */
  readonly mediaTypes: readonly [string, ...string[]];
  /** Without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Largest original, in bytes. */
  readonly largest: number;
  /** Never throws on what a stranger's file holds: that is a problem. */
  readonly read: (original: Original, settings: ReadingSettings) => Promise<ReadResult> | ReadResult;
}
