// A study as a folder, held by one owner from opening to closing: lock, journal and originals at once, the database
// when it is asked for. Originals and journal are the truth; everything under .isnad is made from them.
import { mkdir, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fail } from "#model/index.js";
import { Database } from "./database.js";
import { DatabaseFolder } from "./database-folder.js";
import { atDisk, orNullWhereMissing } from "./disk-problem.js";
import { type Content, replaceDurably } from "./durable-write.js";
import { Journal, type Signed } from "./journal.js";
import { headName, journalName, readHead } from "./journal-file.js";
import { Lock, lockName } from "./lock.js";
import { Originals } from "./originals.js";

/** Who opens the study, when, and by which command; the folder itself never asks for the time. */
export interface Opening extends Signed {
  /** What another process that finds the study held is told: "isnad study". */
  readonly command: string;
}

export interface Creation extends Opening {
  /** Version of the program. */
  readonly isnad: string;
}

/** What a folder may hold and yet become a study: what the researcher prepares, and what a killed creation leaves. */
const ownNames: ReadonlySet<string> = new Set([
  "study.yaml",
  "codebook.yaml",
  "originals",
  "reports",
  ".isnad",
  lockName,
  headName,
  `.${headName}.new`,
]);

export class StudyFolder {
  readonly directory: string;
  readonly journal: Journal;
  readonly originals: Originals;
  readonly #lock: Lock;
  #database: Promise<Database> | null = null;

  private constructor(directory: string, lock: Lock, journal: Journal, originals: Originals) {
    this.directory = directory;
    this.#lock = lock;
    this.journal = journal;
    this.originals = originals;
  }

  /**
   * Opens a study. Throws `study/not-a-study`, `store/locked`, `store/lock-unsure` or a problem of the journal.
   * A lock taken over from a dead owner is noted in the journal; see `journal.cutOff` for a torn end cut off.
   */
  static async open(directory: string, opening: Opening): Promise<StudyFolder> {
    if (!(await isStudy(directory))) fail("study/not-a-study", { directory });
    return StudyFolder.#hold(directory, opening, () => Journal.open(directory));
  }

  /**
   * Makes a study of a new or empty folder; one that holds `study.yaml` or `codebook.yaml` counts as empty.
   * Throws `study/foreign-folder` for any other.
   */
  static async create(directory: string, creation: Creation): Promise<StudyFolder> {
    await assertFree(directory);
    await atDisk(directory, () => mkdir(directory, { recursive: true }));
    return StudyFolder.#hold(directory, creation, async () => {
      const journal = await Journal.create(directory);
      // Another process may have made the study since the folder was found free.
      if (journal.length === 0) {
        await journal.append([{ kind: "study created", isnad: creation.isnad }], creation);
      }
      return journal;
    });
  }

  /** Opens the study in the folder; makes one where there is none. */
  static async openOrCreate(directory: string, creation: Creation): Promise<StudyFolder> {
    return (await isStudy(directory))
      ? StudyFolder.open(directory, creation)
      : StudyFolder.create(directory, creation);
  }

  /** The database, opened the first time it is asked for. */
  database(): Promise<Database> {
    this.#database ??= Database.open(this.directory);
    return this.#database;
  }

  /** Closes the database where it is open, and gives back its memory; the next `database()` opens it again. */
  async closeDatabase(): Promise<void> {
    // One that could not be opened has nothing to close; whoever asked for it has been told.
    const database = await this.#database?.catch(() => null);
    this.#database = null;
    await database?.close();
  }

  /** Closes and removes the database; the next `database()` is empty. Works on a broken one. */
  async destroyDatabase(): Promise<void> {
    await this.closeDatabase();
    await atDisk(this.directory, () => new DatabaseFolder(this.directory).destroy());
  }

  /** Writes a file of the study whole or not at all, making its folder. The path is relative to the study. */
  async writeAtomically(path: string, content: Content): Promise<void> {
    const target = resolve(this.directory, path);
    if (relative(this.directory, target).split(sep)[0] === "..")
      throw new RangeError(`${path} leaves the study`);
    await atDisk(target, async () => {
      await mkdir(dirname(target), { recursive: true });
      await replaceDurably(target, content);
    });
  }

  /** Gives the study free. Everything acknowledged was on the disk before. */
  async close(): Promise<void> {
    try {
      await this.closeDatabase();
    } finally {
      await this.journal.close();
      this.#lock.release();
    }
  }

  /** Takes the lock, then the journal; gives the lock back where the journal cannot be opened. */
  static async #hold(
    directory: string,
    opening: Opening,
    openJournal: () => Promise<Journal>,
  ): Promise<StudyFolder> {
    const lock = await Lock.take(directory, opening.command);
    try {
      const originals = new Originals(join(directory, "originals"));
      await atDisk(originals.directory, () => originals.sweep());
      const journal = await openJournal();
      if (lock.takenFrom !== null) {
        const { pid, host } = lock.takenFrom;
        await journal.append([{ kind: "lock taken over", pid, host }], opening);
      }
      return new StudyFolder(directory, lock, journal, originals);
    } catch (error) {
      lock.release();
      throw error;
    }
  }
}

/** Whether the folder is a study: it has a journal, or the head of one that was removed. */
export async function isStudy(directory: string): Promise<boolean> {
  return atDisk(directory, async () => {
    if ((await orNullWhereMissing(stat(join(directory, journalName)))) !== null) return true;
    const head = await readHead(directory);
    return head !== null && head.number > 0;
  });
}

async function assertFree(directory: string): Promise<void> {
  const isFree = await atDisk(directory, async () => {
    const found = await orNullWhereMissing(stat(directory));
    if (found === null) return true;
    if (!found.isDirectory()) return false;
    const names = await readdir(directory);
    return names.every((name) => ownNames.has(name) || name.startsWith(`${lockName}.`));
  });
  if (!isFree) fail("study/foreign-folder", { directory });
}
