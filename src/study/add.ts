// Fetches addresses because the researcher asked for them, and brings the study up to date. What came back is kept as
// a web archive, the page in it as a snapshot of its own. An address fetched before gets a new snapshot where it
// changed, and what changed is said.
import { type Captured, createCapturer, profileOf, statusProblem } from "#archive/index.js";
import { fail, type Id, makeId, type Problem } from "#model/index.js";
import { type StudyFolder, sha256Of } from "#store/index.js";
import { type PageChanges, pageChanges } from "./changes.js";
import { now } from "./clock.js";
import { finishRun, type StudyOutcome } from "./finishing.js";
import { type JournalState, journalState } from "./journal-state.js";
import { Keeping } from "./keeping.js";
import { programVersion } from "./package-files.js";
import { type OnProgress, type Progress, progressTo } from "./progress.js";
import { existingStudy, inStudy } from "./run.js";
import { readContext } from "./settings.js";
import { Unpacking } from "./unpacking.js";

export interface AddOptions {
  readonly directory: string;
  readonly addresses: readonly string[];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** For tests: see the archive's capture. */
  readonly outside?: Parameters<typeof createCapturer>[1]["outside"];
}

/** What came of one address. */
export interface AddedAddress {
  readonly address: string;
  /** Why there is no page; null where there is one. */
  readonly problem: Problem | null;
  /** HTTP status of the last response; null where there was none. */
  readonly status: number | null;
  /** Where redirects led in the end. */
  readonly finalAddress: string | null;
}

export interface AddOutcome extends StudyOutcome {
  readonly addresses: readonly AddedAddress[];
  /** What differs from the capture before, for each address that had one and changed. */
  readonly changes: readonly PageChanges[];
}

/** Throws `capture/off` where study.yaml allows nothing to be fetched; what goes wrong with one address is in its place. */
export async function addAddresses(options: AddOptions): Promise<AddOutcome> {
  const directory = await existingStudy(options.directory);
  const { capture } = readContext(directory).settings;
  if (capture === undefined) return fail("capture/off", { directory });
  const onProgress = progressTo(options.onProgress);
  return inStudy(directory, "add", async (folder) => {
    const before = await journalState(folder.journal.entries());
    const profile = profileOf(capture, programVersion());
    const capturer = createCapturer(profile, {
      now,
      software: `isnad ${programVersion()}`,
      ...(options.outside && { outside: options.outside }),
    });
    const adding = new Adding(folder, before, onProgress);
    const addresses: AddedAddress[] = [];
    try {
      for (const address of options.addresses) {
        onProgress("fetching", addresses.length, options.addresses.length);
        addresses.push(await adding.add(address, await capturer.capture(address)));
      }
    } finally {
      await capturer.close();
      await adding.close();
    }
    const outcome = await finishRun(folder, adding.added, onProgress);
    return { ...outcome, addresses, changes: await changesSince(folder, before) };
  });
}

/** Pages whose latest capture is younger than `before`. */
async function changesSince(folder: StudyFolder, before: JournalState): Promise<readonly PageChanges[]> {
  const state = await journalState(folder.journal.entries());
  const isNew = ({ id }: { readonly id: Id<"snapshot"> }) => (state.lastSeen.get(id) ?? 0) > before.entries;
  return pageChanges(folder, readContext(folder.directory), state, isNew);
}

const webArchive = "application/warc";

/** One address after another: kept, journaled, taken apart. */
class Adding {
  readonly #folder: StudyFolder;
  readonly #keeping: Keeping;
  readonly #unpacking: Unpacking;

  constructor(folder: StudyFolder, state: JournalState, onProgress: OnProgress) {
    this.#folder = folder;
    this.#keeping = new Keeping(folder, state, null);
    this.#unpacking = new Unpacking(folder, state, this.#keeping, onProgress);
  }

  get added(): ReadonlySet<Id<"snapshot">> {
    return this.#keeping.added;
  }

  async add(address: string, captured: Captured | Problem): Promise<AddedAddress> {
    if ("name" in captured) return { address, problem: captured, status: null, finalAddress: null };
    const { status, finalAddress } = captured;
    const warc = await this.#keep(address, captured);
    const entry = { kind: "address captured", address, warc, status } as const;
    await this.#folder.journal.append([entry], { at: now(), by: "isnad" });
    const problem = statusProblem(address, captured);
    const container = this.#keeping.known(warc);
    if (problem === null) await this.#unpacking.unpack(container, container.files[0]!);
    return { address, problem, status, finalAddress };
  }

  close(): Promise<void> {
    return this.#unpacking.close();
  }

  async #keep(address: string, { warc, finalAddress }: Captured): Promise<Id<"snapshot">> {
    const sha256 = sha256Of(warc);
    const file = `${nameFor(finalAddress)} ${now().slice(0, 19).replaceAll(":", "")}.warc.gz`;
    await this.#keeping.take({ file, sha256, mediaType: webArchive, bytes: warc, address });
    await this.#keeping.flush();
    return makeId("snapshot", sha256);
  }
}

/** "captured/harbour.example/news/promises": readable, and a plain path whatever the address holds. */
function nameFor(address: string): string {
  const { hostname, pathname } = new URL(address);
  const path = pathname.replace(/[^\w./-]+|\.{2,}|\/{2,}/gu, "_").replace(/\/$/u, "");
  return `captured/${hostname}${path.slice(0, 100)}`;
}
