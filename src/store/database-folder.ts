// The database as a folder on the disk: DIR/.isnad/database, and beside it one file that says how it was left.
// PGlite recovers from a kill by its own log, but never syncs: after a power cut its files may be torn without its
// knowing. So the folder is synced when it is closed, and one that was open when the machine went down is thrown
// away. That loses nothing: the database is a projection of originals and journal.
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { canonicalJson } from "./canonical-json.js";
import { orNullWhereMissing } from "./disk-problem.js";
import { replaceDurably } from "./durable-write.js";
import { inParallel } from "./in-turn.js";
import { bootId } from "./owner.js";

const syncsAtOnce = 12;

const leftSchema = z.object({
  /** `making` until its tables stand; `open` while a process has it; `closed` once it is synced. */
  state: z.enum(["making", "open", "closed"]),
  boot: z.string().nullable(),
});
type Left = z.infer<typeof leftSchema>;

export class DatabaseFolder {
  /** Where PGlite keeps its files. */
  readonly path: string;
  readonly #statePath: string;

  constructor(directory: string) {
    this.path = join(directory, ".isnad", "database");
    this.#statePath = join(directory, ".isnad", "database.json");
  }

  /** Whether there is a database that may be opened. Changes nothing. */
  async isUsable(): Promise<boolean> {
    const left = await this.#left();
    if (left === null || left.state === "making") return false;
    // Where the system does not name its boots, a machine that went down cannot be told from a killed process.
    return left.state === "closed" || (left.boot !== null && left.boot === bootId());
  }

  /** Makes ready for PGlite: what is not usable is thrown away. True where the folder is now empty. */
  async prepare(): Promise<boolean> {
    if (await this.isUsable()) {
      await this.mark("open");
      return false;
    }
    await this.destroy();
    await mkdir(this.path, { recursive: true });
    await this.mark("making");
    return true;
  }

  async mark(state: Left["state"]): Promise<void> {
    await replaceDurably(this.#statePath, `${canonicalJson({ boot: bootId(), state } satisfies Left)}\n`);
  }

  /** Syncs every file and marks the folder closed. PGlite must have let go of it. */
  async close(): Promise<void> {
    const files = await readdir(this.path, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    await inParallel(paths, syncsAtOnce, syncFile);
    await this.mark("closed");
  }

  /** Removes the database; the next opening makes an empty one. */
  async destroy(): Promise<void> {
    await rm(this.#statePath, { force: true });
    await rm(this.path, { recursive: true, force: true });
  }

  async #left(): Promise<Left | null> {
    const text = await orNullWhereMissing(readFile(this.#statePath, "utf8"));
    if (text === null) return null;
    try {
      return leftSchema.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
