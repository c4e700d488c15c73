// What every container is: a file that holds files. A container is one row of containers.ts; what it holds is handed
// on piece by piece, never written to a disk under a name that a stranger chose.
import { type Problem, problem } from "#model/index.js";
import type { FileKind } from "./file-kind.js";

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
  /** It is an account itself, so that it need not hold any. */
  readonly mayBeEmpty: boolean;
  /** What it holds may be larger than itself. */
  readonly expands: boolean;
  /**
   * What it holds, in its own order. Only items of one of the `kinds` are handed on; pictures, scripts and the like
   * that pages bring with them go without a word. Throws UnpackingFault where nothing, or nothing more, can be read.
   */
  readonly items: (opened: Opened) => AsyncGenerator<Item | MissedItem>;
}
export interface Opened {
  /** How the researcher knows it, for problems. */
  readonly file: string;
  /** A path on this disk, or the bytes of a container that lay in another. */
  readonly source: string | Uint8Array;
  readonly kinds: readonly FileKind[];
}

/** What a container that says nothing more of its entries knows of one. */
export const nothingStated = { address: null, retrieved: null, charset: null } as const;

export function refusedItem({ file }: Pick<Opened, "file">, path: string, reason: string): MissedItem {
  return { path, problem: problem("archive/entry-refused", { file: `${file}/${path}`, reason }) };
}

const megabyte = 1024 * 1024;

/** Sizes in bytes; said in megabytes, rounded up to a tenth. */
export function tooLarge(file: string, size: number, largest: number): Problem {
  const inMegabytes = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10;
  return problem("archive/too-large", { file, size: inMegabytes(size), limit: inMegabytes(largest) });
}

/** Tells equal paths apart as they come: the second "a.html" is "a.html (2)". */
export function apart(): (path: string) => string {
  const seen = new Map<string, number>();
  return (path) => {
    let own = path;
    while (seen.has(own)) {
      const count = seen.get(path)! + 1;
      seen.set(path, count);
      own = `${path} (${count})`;
    }
    seen.set(own, 1);
    return own;
  };
}
