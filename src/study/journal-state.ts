// What the journal says the study consists of, read from the first entry to the last.
import {
  type Id,
  type JournalContent,
  type JournalEntry,
  makeId,
  type PartialDate,
  type Run,
  type Snapshot,
  type Unread,
} from "#model/index.js";
import { isDecision } from "./decisions.js";

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
  /** Entries in which a researcher decided something, or took a decision back, in order. */
  readonly decided: readonly JournalEntry[];
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
  const gathered = new Gathered();
  for await (const entry of entries) gathered.add(entry);
  const byFile = [...gathered.snapshots.values()].sort((a, b) => (a.files[0]! < b.files[0]! ? -1 : 1));
  return { ...gathered, snapshots: new Map(byFile.map((snapshot) => [snapshot.id, snapshot])) };
}

/** The state up to the last entry that was added. */
class Gathered {
  readonly snapshots = new Map<Id<"snapshot">, Snapshot>();
  readonly leftOut = new Map<string, Unread>();
  readonly published = new Map<Id<"snapshot">, PartialDate>();
  readonly settings = new Map<string, string>();
  readonly lastSeen = new Map<Id<"snapshot">, number>();
  readonly unpacked = new Map<Id<"snapshot">, number>();
  readonly captured = new Map<Id<"snapshot">, string>();
  readonly tokens: Witnessed[] = [];
  readonly decided: JournalEntry[] = [];
  entries = 0;
  lastEntryAt = "";
  lastRun: JournalState["lastRun"] = null;

  add(entry: JournalEntry): void {
    const { number, at, content, previous } = entry;
    if (isDecision(entry)) this.decided.push(entry);
    this.entries = number;
    this.lastEntryAt = at;
    switch (content.kind) {
      case "snapshot archived":
        this.snapshots.set(content.snapshot.id, content.snapshot);
        this.lastSeen.set(content.snapshot.id, number);
        for (const file of content.snapshot.files) this.leftOut.delete(file);
        break;
      case "file left out":
        this.leftOut.set(content.file, { file: content.file, problem: content.problem });
        break;
      case "publication date given":
        for (const snapshot of content.snapshots) this.published.set(snapshot, content.published);
        break;
      case "settings changed":
        this.settings.set(content.file, content.sha256);
        break;
      case "container unpacked":
        this.unpacked.set(content.snapshot, content.archive);
        break;
      case "address captured":
        this.captured.set(content.warc, content.address);
        break;
      case "timestamp received":
        this.tokens.push(this.#witnessed(content, previous));
        break;
      case "run finished":
        this.lastRun = { run: content.run, result: content.result };
        break;
      default:
        break;
    }
  }

  #witnessed(content: Extract<JournalContent, { kind: "timestamp received" }>, previous: string): Witnessed {
    const { of, sha256: witnessed, token: sha256, authority, time } = content;
    const original = this.snapshots.has(makeId("snapshot", witnessed)) ? witnessed : "";
    return { sha256, of, witnessed, authority, time, due: of === "journal" ? previous : original };
  }
}
