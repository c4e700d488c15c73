// Keeps what archiving finds, a group at a time: one sync of the disk and of the journal for all of a group.
import type { Item, Missed } from "#archive/index.js";
import { type Id, type JournalContent, makeId, type PartialDate, type Snapshot } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import { now } from "./clock.js";
import type { JournalState } from "./journal-state.js";

/** Files, and their bytes together, that are kept and acknowledged at once. */
const groupSize = 256;
const groupBytes = 64 * 1024 * 1024;

/** What is to be archived. */
export interface Arrival extends Partial<Pick<Item, "address" | "retrieved" | "charset">> {
  readonly file: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** Null where the original is kept already. */
  readonly bytes: Uint8Array | null;
  /** In bytes; given where `bytes` is null. */
  readonly size?: number;
  readonly within?: Snapshot["within"];
}

export class Keeping {
  readonly #folder: StudyFolder;
  readonly #state: JournalState;
  readonly #published: PartialDate | null;
  readonly #known: Map<Id<"snapshot">, Snapshot>;
  readonly #added = new Set<Id<"snapshot">>();
  #group: (Arrival | Missed)[] = [];
  #bytes = 0;

  /** `published` is the researcher's date for everything that arrives. */
  constructor(folder: StudyFolder, state: JournalState, published: PartialDate | null) {
    this.#folder = folder;
    this.#state = state;
    this.#published = published;
    this.#known = new Map(state.snapshots);
  }

  /** Snapshots that were not in the study before; what has not been flushed is not counted. */
  get added(): ReadonlySet<Id<"snapshot">> {
    return this.#added;
  }

  async take(arrival: Arrival): Promise<void> {
    await this.#gather(arrival, arrival.bytes?.length ?? 0);
  }

  async leaveOut(missed: Missed): Promise<void> {
    await this.#gather(missed, 0);
  }

  /** The record of a snapshot that has been flushed. */
  known(id: Id<"snapshot">): Snapshot {
    return this.#known.get(id)!;
  }

  /** Writes what was gathered: originals first, then the journal. */
  async flush(): Promise<void> {
    const group = this.#group;
    this.#group = [];
    this.#bytes = 0;
    await this.#folder.originals.keepGroup(
      group.flatMap((one) => ("sha256" in one && one.bytes !== null ? [one.bytes] : [])),
    );
    const contents = this.#entriesFor(group);
    if (contents.length > 0) await this.#folder.journal.append(contents, { at: now(), by: "isnad" });
  }

  async #gather(one: Arrival | Missed, bytes: number): Promise<void> {
    this.#group.push(one);
    this.#bytes += bytes;
    if (this.#group.length >= groupSize || this.#bytes >= groupBytes) await this.flush();
  }

  #entriesFor(group: readonly (Arrival | Missed)[]): readonly JournalContent[] {
    const contents: JournalContent[] = [];
    const dated = new Set<Id<"snapshot">>();
    const published = this.#published;
    for (const one of group) {
      if ("problem" in one) {
        if (!this.#isKnownProblem(one)) contents.push({ kind: "file left out", ...one });
        continue;
      }
      const snapshot = this.#snapshotOf(one);
      if (published !== null && this.#state.published.get(snapshot.id) !== published) dated.add(snapshot.id);
      if (this.#known.get(snapshot.id)?.files.length === snapshot.files.length) continue;
      if (!this.#known.has(snapshot.id)) this.#added.add(snapshot.id);
      this.#known.set(snapshot.id, snapshot);
      contents.push({ kind: "snapshot archived", snapshot });
    }
    if (published !== null && dated.size > 0)
      contents.push({ kind: "publication date given", published, snapshots: [...dated] });
    return contents;
  }

  /** The same bytes found once more keep what was known of them, and gain a name. */
  #snapshotOf({ file, sha256, mediaType, bytes, size, ...carried }: Arrival): Snapshot {
    const id = makeId("snapshot", sha256);
    const before = this.#known.get(id);
    const files = [...new Set([...(before?.files ?? []), file])].sort();
    if (before !== undefined) return { ...before, files };
    const { address = null, within = null, charset = null, retrieved = null } = carried;
    return {
      ...{ id, sha256, mediaType, bytes: bytes?.length ?? size ?? 0, files },
      ...{ address, within, charset, retrieved },
    };
  }

  #isKnownProblem({ file, problem }: Missed): boolean {
    const before = this.#state.leftOut.get(file);
    return before !== undefined && JSON.stringify(before.problem) === JSON.stringify(problem);
  }
}
