// What the journal says the study consists of, read from the first entry to the last.
import {
  type Id,
  type JournalEntry,
  makeId,
  type PartialDate,
  type Run,
  type Snapshot,
  type Unread,
} from "#model/index.js";

export interface JournalState {
  /** The latest record of every snapshot, in order of their first file. */
  readonly snapshots: ReadonlyMap<Id<"snapshot">, Snapshot>;
  /** Files that could not be archived, and have not been since, in order. */
  readonly leftOut: ReadonlyMap<string, Unread>;
  /** The researcher's date for snapshots that may carry none. */
  readonly published: ReadonlyMap<Id<"snapshot">, PartialDate>;
  /** SHA-256 of each settings file as last recorded. */
  readonly settings: ReadonlyMap<string, string>;
  /** How many entries there are, and when the last was made. */
  readonly entries: number;
  readonly lastEntryAt: string;
  /** Timestamps that were received, in order. */
  readonly tokens: readonly Witnessed[];
  /** Number of the entry that last named each snapshot. */
  readonly lastSeen: ReadonlyMap<Id<"snapshot">, number>;
  /** Containers taken apart, and by which version of the archive stage. */
  readonly unpacked: ReadonlyMap<Id<"snapshot">, number>;
  /** The web archives that hold what was captured from an address, and that address. */
  readonly captured: ReadonlyMap<Id<"snapshot">, string>;
  readonly lastRun: { readonly run: Run; readonly result: string } | null;
}

/** A hash that somebody else has seen: the token is an original. */
export interface Witnessed {
  /** Of the token. */
  readonly sha256: string;
  readonly of: "journal" | "original";
  /** What was witnessed. */
  readonly witnessed: string;
  readonly authority: string;
  readonly time: string;
  /** What it must witness: the hash of the entry before it, or of an original; empty where the study has no such one. */
  readonly due: string;
}

/** Reads entries in order. A later entry about the same thing replaces the earlier. */
export async function journalState(entries: AsyncIterable<JournalEntry>): Promise<JournalState> {
  const snapshots = new Map<Id<"snapshot">, Snapshot>();
  const leftOut = new Map<string, Unread>();
  const published = new Map<Id<"snapshot">, PartialDate>();
  const settings = new Map<string, string>();
  const tokens: Witnessed[] = [];
  let [entryCount, lastEntryAt] = [0, ""];
  const lastSeen = new Map<Id<"snapshot">, number>();
  const unpacked = new Map<Id<"snapshot">, number>();
  const captured = new Map<Id<"snapshot">, string>();
  let lastRun: JournalState["lastRun"] = null;
  for await (const { number, at, content, previous } of entries) {
    [entryCount, lastEntryAt] = [number, at];
    switch (content.kind) {
      case "snapshot archived":
        snapshots.set(content.snapshot.id, content.snapshot);
        lastSeen.set(content.snapshot.id, number);
        for (const file of content.snapshot.files) leftOut.delete(file);
        break;
      case "file left out":
        leftOut.set(content.file, { file: content.file, problem: content.problem });
        break;
      case "publication date given":
        for (const snapshot of content.snapshots) published.set(snapshot, content.published);
        break;
      case "settings changed":
        settings.set(content.file, content.sha256);
        break;
      case "container unpacked":
        unpacked.set(content.snapshot, content.archive);
        break;
      case "address captured":
        captured.set(content.warc, content.address);
        break;
      case "timestamp received":
        tokens.push({
          ...content,
          sha256: content.token,
          witnessed: content.sha256,
          due: content.of === "journal" ? previous : archivedOnly(snapshots, content.sha256),
        });
        break;
      case "run finished":
        lastRun = { run: content.run, result: content.result };
        break;
      default:
        break;
    }
  }
  const byFile = [...snapshots.values()].sort((a, b) => (a.files[0]! < b.files[0]! ? -1 : 1));
  return {
    snapshots: new Map(byFile.map((snapshot) => [snapshot.id, snapshot])),
    leftOut,
    published,
    settings,
    entries: entryCount,
    lastEntryAt,
    tokens,
    lastSeen,
    unpacked,
    captured,
    lastRun,
  };
}

function archivedOnly(snapshots: ReadonlyMap<Id<"snapshot">, Snapshot>, sha256: string): string {
  return snapshots.has(makeId("snapshot", sha256)) ? sha256 : "";
}
