// A page that was captured more than once is read in its latest capture only, or a newspaper would seem to have said
// everything twice. The earlier ones stay archived and are named with what replaces them.
import { type Id, problem, type Snapshot, type Unread } from "#model/index.js";
import type { JournalState } from "./journal-state.js";

/** What is read, in order of file, and what a later capture stands for. */
export interface Captures {
  readonly current: readonly Snapshot[];
  readonly replaced: readonly Unread[];
}

export function superseded(state: JournalState): Captures {
  const latest = new Map<string, Snapshot>();
  for (const versions of captures(state).values())
    for (const version of versions.slice(0, -1)) latest.set(version.id, versions.at(-1)!);
  const current = [...state.snapshots.values()].filter(({ id }) => !latest.has(id));
  const replaced = [...state.snapshots.values()].flatMap(({ id, files }) => {
    const later = latest.get(id)?.files.at(-1);
    return later === undefined
      ? []
      : files.map((file) => ({ file, problem: problem("archive/superseded", { file, later }) }));
  });
  return { current, replaced };
}

/** The versions of each captured address, first to last; an address whose bytes never changed has one. */
export function captures(state: JournalState): ReadonlyMap<string, readonly Snapshot[]> {
  const byAddress = new Map<string, Snapshot[]>();
  for (const snapshot of [...state.snapshots.values()].sort(
    (a, b) => seen(state, a.id) - seen(state, b.id),
  )) {
    const { address, within } = snapshot;
    if (address === null || within === null || !state.captured.has(within.snapshot)) continue;
    const versions = byAddress.get(address);
    if (versions === undefined) byAddress.set(address, [snapshot]);
    else versions.push(snapshot);
  }
  return byAddress;
}

/** Number of the journal entry that last named the snapshot. */
function seen({ lastSeen }: JournalState, id: Id<"snapshot">): number {
  return lastSeen.get(id) ?? 0;
}
