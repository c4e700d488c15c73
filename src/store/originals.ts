// The archived bytes, each under its own SHA-256: DIR/originals/ab/abcd…. Written once, synced, read-only after
// that, and never changed or removed by the program. What they are and where they came from is in the journal.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail } from "#model/index.js";
import { atDisk, orNullWhereMissing } from "./disk-problem.js";
import { syncDirectory, temporaryName, writeSynced } from "./durable-write.js";
import { InTurn, inParallel } from "./in-turn.js";
import { sha256Of, sha256OfFile } from "./sha256.js";

/** Syncs wait for the disk, not the processor; past a dozen at once nothing is gained. */
const writesAtOnce = 12;
const readOnly = 0o444;
/** What a file is called while it is copied; only one is at a time. */
const arriving = ".arriving";

export interface KeptOriginal {
  readonly sha256: string;
  /** False where the same bytes were kept before, in this group or an earlier one. */
  readonly isNew: boolean;
}

export interface KeptFile extends KeptOriginal {
  readonly bytes: number;
}

export type OriginalState = "sound" | "missing" | "changed";

export class Originals {
  readonly directory: string;
  readonly #writing = new InTurn();

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Keeps one original. For many, `keepGroup` is far quicker: it syncs each folder once. */
  async keep(bytes: Uint8Array): Promise<KeptOriginal> {
    const [kept] = await this.keepGroup([bytes]);
    return kept!;
  }

  /**
   * Keeps all, in the order given. When it returns, all of them are on the disk; when it throws, some may be,
   * which harms nothing: keeping them again finds them. Groups of a few hundred bound the memory.
   */
  keepGroup(contents: readonly Uint8Array[]): Promise<readonly KeptOriginal[]> {
    return atDisk(this.directory, () => this.#writing.run(() => this.#writeGroup(contents)));
  }

  /** Copies a file that may be too large for the memory; what it holds is hashed as it is written. */
  keepFile(path: string): Promise<KeptFile> {
    return atDisk(path, () => this.#writing.run(() => this.#copy(path)));
  }

  /** The bytes, checked against their hash. `file` is how the researcher knows it, for the message. */
  async read(sha256: string, file?: string): Promise<Uint8Array> {
    const name = file ?? relativePath(sha256);
    const bytes = await atDisk(name, () => orNullWhereMissing(readFile(this.pathOf(sha256))));
    if (bytes === null) return fail("store/original-missing", { file: name, sha256 });
    if (sha256Of(bytes) !== sha256) fail("store/original-changed", { file: name, sha256 });
    return bytes;
  }

  /** Compares the stored bytes with the name they are stored under, reading in pieces. */
  async verify(sha256: string): Promise<OriginalState> {
    const path = this.pathOf(sha256);
    const found = await atDisk(path, () => orNullWhereMissing(sha256OfFile(path)));
    return found === null ? "missing" : found === sha256 ? "sound" : "changed";
  }

  /** Throws `store/original-missing` or `store/original-changed`. */
  async assertSound(sha256: string, file: string): Promise<void> {
    const state = await this.verify(sha256);
    if (state === "missing") fail("store/original-missing", { file, sha256 });
    if (state === "changed") fail("store/original-changed", { file, sha256 });
  }

  /** Removes what a killed run left half written; returns how many. Only for the owner of the lock. */
  async sweep(): Promise<number> {
    const folders = await namesIn(this.directory, /^[0-9a-f]{2}$/u);
    const left = (
      await Promise.all(folders.map((folder) => namesIn(folder, /^\.[0-9a-f]{64}\.new$/u)))
    ).flat();
    left.push(...(await namesIn(this.directory, /^\.arriving$/u)));
    await inParallel(left, writesAtOnce, (path) => rm(path, { force: true }));
    return left.length;
  }

  pathOf(sha256: string): string {
    return join(this.directory, sha256.slice(0, 2), sha256);
  }

  async #writeGroup(contents: readonly Uint8Array[]): Promise<readonly KeptOriginal[]> {
    const hashes = contents.map(sha256Of);
    const missing = await this.#missing(new Map(hashes.map((sha256, index) => [sha256, contents[index]!])));
    await this.#makeFolders(missing);
    await this.#writeAll(missing);
    return hashes.map((sha256) => ({ sha256, isNew: missing.delete(sha256) }));
  }

  /** Its name is its hash, which is known at the end: until then it lies beside the folders of the others. */
  async #copy(path: string): Promise<KeptFile> {
    await mkdir(this.directory, { recursive: true });
    const temporary = join(this.directory, arriving);
    const hash = createHash("sha256");
    let bytes = 0;
    await writeSynced(
      temporary,
      piecesOf(path, (piece) => {
        hash.update(piece);
        bytes += piece.length;
      }),
      readOnly,
    );
    const sha256 = hash.digest("hex");
    const target = this.pathOf(sha256);
    if ((await orNullWhereMissing(stat(target))) !== null) {
      await rm(temporary, { force: true });
      return { sha256, bytes, isNew: false };
    }
    await this.#makeFolders(new Map([[sha256, new Uint8Array()]]));
    await rename(temporary, target);
    await syncDirectory(dirname(target));
    return { sha256, bytes, isNew: true };
  }

  /** Those of the originals that are not kept yet. */
  async #missing(wanted: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
    const missing = new Map(wanted);
    await inParallel([...wanted.keys()], writesAtOnce, async (sha256) => {
      if ((await orNullWhereMissing(stat(this.pathOf(sha256)))) !== null) missing.delete(sha256);
    });
    return missing;
  }

  async #makeFolders(originals: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const made = await Promise.all(
      this.#foldersOf(originals).map((folder) => mkdir(folder, { recursive: true })),
    );
    if (made.some((path) => path !== undefined)) {
      await syncDirectory(this.directory);
      await syncDirectory(dirname(this.directory));
    }
  }

  async #writeAll(originals: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await inParallel([...originals], writesAtOnce, async ([sha256, bytes]) => {
      const path = this.pathOf(sha256);
      await writeSynced(temporaryName(path), bytes, readOnly);
      await rename(temporaryName(path), path);
    });
    await inParallel(this.#foldersOf(originals), writesAtOnce, syncDirectory);
  }

  #foldersOf(originals: ReadonlyMap<string, Uint8Array>): readonly string[] {
    return [...new Set([...originals.keys()].map((sha256) => dirname(this.pathOf(sha256))))];
  }
}

/** The file in pieces; each is shown to `watch` on its way. */
async function* piecesOf(path: string, watch: (piece: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    watch(piece);
    yield piece;
  }
}

function relativePath(sha256: string): string {
  return join("originals", sha256.slice(0, 2), sha256);
}

/** Paths of what the folder holds under such names; none where there is no such folder. */
async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = (await orNullWhereMissing(readdir(folder))) ?? [];
  return names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}
