// The journal of a study that is open: appends, and acknowledges only what is on the disk. It is given the time,
// it never asks for it; it knows nothing of what the entries mean.
import { type FileHandle, open, truncate } from "node:fs/promises";
import { join } from "node:path";
import { type JournalContent, type JournalEntry, journalEntrySchema } from "#model/index.js";
import { canonicalJson } from "./canonical-json.js";
import { atDisk } from "./disk-problem.js";
import { syncDirectory } from "./durable-write.js";
import { InTurn } from "./in-turn.js";
import {
  type Head,
  headName,
  journalName,
  noHash,
  readEntries,
  readHead,
  type TornEnd,
  verifyJournal,
  writeHead,
} from "./journal-file.js";
import { sha256Of } from "./sha256.js";

/** When (ISO 8601, UTC) and by whom. */
export interface Signed {
  readonly at: string;
  readonly by: string;
}

export class Journal {
  readonly directory: string;
  /** What a killed run had left behind the last whole line, and was cut off on opening; null if nothing was. */
  readonly cutOff: TornEnd | null;
  readonly #file: FileHandle;
  readonly #writing = new InTurn();
  #last: Head;
  #bytes: number;
  /** Why no more may be appended: what an append that failed has left on the disk is only told by opening again. */
  #failure: unknown = null;

  private constructor(
    directory: string,
    file: FileHandle,
    last: Head,
    bytes: number,
    cutOff: TornEnd | null,
  ) {
    this.directory = directory;
    this.#file = file;
    this.#last = last;
    this.#bytes = bytes;
    this.cutOff = cutOff;
  }

  /** Begins an empty journal where there is none. The head is written first: no line is ever without one. */
  static async create(directory: string): Promise<Journal> {
    const path = join(directory, journalName);
    return atDisk(path, async () => {
      if ((await readHead(directory)) === null) await writeHead(directory, { number: 0, hash: noHash });
      await (await open(path, "a")).close();
      await syncDirectory(directory);
      return Journal.open(directory);
    });
  }

  /**
   * Verifies the whole journal (see `verifyJournal` for the problems it throws), cuts off a torn end, and moves the
   * head to the last whole line. Only for the owner of the lock.
   */
  static async open(directory: string): Promise<Journal> {
    const { number, hash, bytes, torn } = await verifyJournal(directory);
    const path = join(directory, journalName);
    return atDisk(path, async () => {
      if (torn !== null) await truncate(path, bytes);
      const file = await open(path, "a");
      await file.sync();
      await writeHead(directory, { number, hash });
      return new Journal(directory, file, { number, hash }, bytes, torn);
    });
  }

  /** How many entries it holds, which is the number of the last one. */
  get length(): number {
    return this.#last.number;
  }

  /** Number and hash of the last entry: noted down outside the study, it witnesses everything before it. */
  get head(): Head {
    return this.#last;
  }

  /**
   * Appends a group in one write and one sync, then moves the head. Once this returns, the entries outlive a kill
   * and a power cut. After a failure nothing more is accepted until the study is opened again.
   */
  append(contents: readonly JournalContent[], signed: Signed): Promise<readonly JournalEntry[]> {
    return this.#writing.run(async () => {
      if (this.#failure !== null) throw this.#failure;
      try {
        return contents.length === 0 ? [] : await this.#appendGroup(contents, signed);
      } catch (error) {
        this.#failure = error;
        throw error;
      }
    });
  }

  /** All entries acknowledged so far, from the first, read from the disk. */
  entries(): AsyncGenerator<JournalEntry> {
    return readEntries(this.directory, this.#bytes);
  }

  async close(): Promise<void> {
    await this.#writing.run(() => this.#file.close());
  }

  async #appendGroup(contents: readonly JournalContent[], signed: Signed): Promise<readonly JournalEntry[]> {
    const { entries, text, last } = bind(contents, signed, this.#last);
    await atDisk(join(this.directory, journalName), () => this.#write(text));
    await atDisk(join(this.directory, headName), () => writeHead(this.directory, last));
    this.#last = last;
    this.#bytes += Buffer.byteLength(text);
    return entries;
  }

  /** On a failure the file is cut back, so that a full disk leaves no torn line where that can be helped. */
  async #write(text: string): Promise<void> {
    try {
      await this.#file.appendFile(text);
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.#bytes).catch(() => undefined);
      throw error;
    }
  }
}

/** The contents as entries, each bound to the one before it, and the lines they make. */
function bind(contents: readonly JournalContent[], { at, by }: Signed, before: Head) {
  let last = before;
  let text = "";
  const entries = contents.map((content) => {
    const entry = journalEntrySchema.parse({ number: last.number + 1, at, by, content, previous: last.hash });
    const line = canonicalJson(entry);
    last = { number: entry.number, hash: sha256Of(line) };
    text += `${line}\n`;
    return entry;
  });
  return { entries, text, last };
}
