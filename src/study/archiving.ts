// Takes files from disk into the study: bytes to the originals, then one journal entry each. An entry is written
// only after its original is safe, so that the journal never speaks of what is not there.
import { collect, type Found } from "#archive/index.js";
import { type Id, type JournalContent, makeId, type PartialDate, type Snapshot } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import { now } from "./clock.js";
import type { JournalState } from "./journal-state.js";
import type { OnProgress } from "./progress.js";

/** Files kept and acknowledged together: one sync of the journal for all of them. */
const groupSize = 256;

export interface Archived {
  /** Snapshots that were not in the study before. */
  readonly added: number;
  /** Files seen, read or not. */
  readonly seen: number;
}

/** Archives what `paths` hold. A file already archived under the same name costs a look at its bytes. */
export async function archiveFiles(
  folder: StudyFolder,
  paths: readonly string[],
  state: JournalState,
  published: PartialDate | null,
  onProgress: OnProgress,
): Promise<Archived> {
  const known = new Map(state.snapshots);
  let [added, seen] = [0, 0];
  let group: Found[] = [];
  const keepGroup = async () => {
    const before = known.size;
    await keep(folder, group, known, state, published);
    added += known.size - before;
    group = [];
  };
  for await (const found of collect(paths)) {
    seen++;
    group.push(found);
    onProgress("archiving", seen, 0);
    if (group.length === groupSize) await keepGroup();
  }
  await keepGroup();
  return { added, seen };
}

async function keep(
  folder: StudyFolder,
  group: readonly Found[],
  known: Map<Id<"snapshot">, Snapshot>,
  state: JournalState,
  published: PartialDate | null,
): Promise<void> {
  const files = group.filter((found) => "bytes" in found);
  await folder.originals.keepGroup(files.map(({ bytes }) => bytes));
  const contents: JournalContent[] = [];
  const dated = new Set<Id<"snapshot">>();
  for (const found of group) {
    if ("problem" in found) {
      if (!isKnownProblem(found, state)) contents.push({ kind: "file left out", ...found });
      continue;
    }
    const snapshot = snapshotOf(found, known);
    if (published !== null && state.published.get(snapshot.id) !== published) dated.add(snapshot.id);
    if (known.get(snapshot.id)?.files.length === snapshot.files.length) continue;
    known.set(snapshot.id, snapshot);
    contents.push({ kind: "snapshot archived", snapshot });
  }
  if (published !== null && dated.size > 0)
    contents.push({ kind: "publication date given", published, snapshots: [...dated] });
  if (contents.length > 0) await folder.journal.append(contents, { at: now(), by: "isnad" });
}

function snapshotOf(
  { file, sha256, mediaType, bytes }: Extract<Found, { bytes: Uint8Array }>,
  known: ReadonlyMap<Id<"snapshot">, Snapshot>,
): Snapshot {
  const id = makeId("snapshot", sha256);
  const before = known.get(id);
  const files = [...new Set([...(before?.files ?? []), file])].sort();
  return {
    id,
    sha256,
    mediaType: before?.mediaType ?? mediaType,
    bytes: bytes.length,
    files,
    address: null,
    within: null,
    charset: null,
    retrieved: null,
  };
}

function isKnownProblem(found: Extract<Found, { problem: unknown }>, state: JournalState): boolean {
  const before = state.leftOut.get(found.file);
  return before !== undefined && JSON.stringify(before.problem) === JSON.stringify(found.problem);
}
