// Has containers taken apart in a thread with limits, and keeps what they hold. A container that this version of the
// archive stage took apart before is not opened again.
import { archiveVersion, type Item, type MissedItem } from "#archive/index.js";
import type { Snapshot } from "#model/index.js";
import { type StudyFolder, sha256Of } from "#store/index.js";
import { now } from "./clock.js";
import type { JournalState } from "./journal-state.js";
import type { Keeping } from "./keeping.js";
import type { OnProgress } from "./progress.js";
import { JobGivenUp, type LimitedWorkers } from "./workers/limited-workers.js";
import type { UnpackingJob } from "./workers/unpack-worker.js";
import { givenUpProblem, unpackingWorkers } from "./workers/workers.js";

/** For one item; the container as a whole may take as long as it holds items. */
const secondsPerItem = 60;

export class Unpacking {
  readonly #folder: StudyFolder;
  readonly #state: JournalState;
  readonly #keeping: Keeping;
  readonly #onProgress: OnProgress;
  #workers: LimitedWorkers<UnpackingJob, Item | MissedItem> | null = null;

  constructor(folder: StudyFolder, state: JournalState, keeping: Keeping, onProgress: OnProgress) {
    this.#folder = folder;
    this.#state = state;
    this.#keeping = keeping;
    this.#onProgress = onProgress;
  }

  /** Keeps what the container holds, then notes that it was taken apart. `file` is its name in this run. */
  async unpack(container: Snapshot, file: string): Promise<void> {
    const { id, sha256, mediaType } = container;
    if (this.#state.unpacked.get(id) === archiveVersion) return;
    const job = { file, mediaType, path: this.#folder.originals.pathOf(sha256) };
    let items = 0;
    for await (const found of this.#itemsOf(job)) {
      const name = found.path === "" ? file : `${file}/${found.path}`;
      if ("problem" in found) await this.#keeping.leaveOut({ file: name, problem: found.problem });
      else await this.#keep(found, name, container);
      this.#onProgress("unpacking", ++items, 0);
    }
    await this.#keeping.flush();
    const entry = { kind: "container unpacked", snapshot: id, archive: archiveVersion, items } as const;
    await this.#folder.journal.append([entry], { at: now(), by: "isnad" });
  }

  async close(): Promise<void> {
    await this.#workers?.close();
  }

  async #keep({ path, ...item }: Item, file: string, { id }: Snapshot): Promise<void> {
    const sha256 = sha256Of(item.bytes);
    await this.#keeping.take({ ...item, file, sha256, within: { snapshot: id, path } });
  }

  async *#itemsOf(job: UnpackingJob): AsyncGenerator<Item | MissedItem> {
    this.#workers ??= unpackingWorkers();
    try {
      yield* this.#workers.run(job, secondsPerItem);
    } catch (error) {
      if (!(error instanceof JobGivenUp)) throw error;
      yield { path: "", problem: givenUpProblem(job.file, error, secondsPerItem) };
    }
  }
}
