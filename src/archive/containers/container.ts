// What every container is: a file that holds files. A container is one row of containers.ts; what it holds is handed
// on piece by piece, never written to a disk under a name that a stranger chose.
import type { Problem } from "#model/index.js";

/** A kind of file: what `collect` and containers take, given by the formats that are read and the containers here. */
export interface FileKind {
  readonly mediaTypes: readonly [string, ...string[]];
  /** Without the dot, in lower case. */
  readonly endings: readonly string[];
  /** In bytes. */
  readonly largest: number;
}

/** A file found in a container. */
export interface Item {
  /** Its path in the container, slashes between; made unique where two entries share a name. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly address: string | null;
  /** UTC, ISO 8601. */
  readonly retrieved: string | null;
  /** As a header of the container states it. */
  readonly charset: string | null;
}
/** What was not taken from a container, and why. */
export interface MissedItem {
  readonly path: string;
  readonly problem: Problem;
}

export interface Container extends FileKind {
  /** As a person calls it: "ZIP". */
  readonly name: string;
  /**
   * What it holds, in its own order. `path` is a file on this disk; `file` is how the researcher knows it. Only items
   * of one of the `kinds` are handed on; pictures, scripts and the like that pages bring with them go without a word.
   */
  readonly items: (opened: Opened) => AsyncGenerator<Item | MissedItem>;
}
export interface Opened {
  readonly file: string;
  readonly path: string;
  readonly kinds: readonly FileKind[];
}
