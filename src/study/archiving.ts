// Takes files from disk into the study: bytes to the originals, then one journal entry each. An entry is written
// only after its original is safe, so that the journal never speaks of what is not there. A container is kept whole,
// and what it holds is kept as snapshots of their own.
import { collect, type Found, isContainer, type Packed } from "#archive/index.js";
import { formats } from "#extraction/index.js";
import { makeId, type PartialDate, type Snapshot } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import type { JournalState } from "./journal-state.js";
import { Keeping } from "./keeping.js";
import type { OnProgress } from "./progress.js";
import { Unpacking } from "./unpacking.js";

export interface Archived {
  /** Snapshots that were not in the study before. */
  readonly added: ReadonlySet<Snapshot["id"]>;
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
  const keeping = new Keeping(folder, state, published);
  const unpacking = new Unpacking(folder, state, keeping, onProgress);
  let seen = 0;
  try {
    for await (const found of collect(paths, { kinds: formats })) {
      await archiveOne(found, folder, keeping, unpacking);
      onProgress("archiving", ++seen, 0);
    }
    await keeping.flush();
  } finally {
    await unpacking.close();
  }
  return { added: keeping.added, seen };
}

async function archiveOne(
  found: Found,
  folder: StudyFolder,
  keeping: Keeping,
  unpacking: Unpacking,
): Promise<void> {
  if ("problem" in found) return keeping.leaveOut(found);
  if ("path" in found) return archivePacked(found, folder, keeping, unpacking);
  await keeping.take(found);
  if (!isContainer(found.mediaType)) return;
  // A mail is an account and holds files: its attachments.
  await keeping.flush();
  await unpacking.unpack(keeping.known(makeId("snapshot", found.sha256)), found.file);
}

async function archivePacked(
  { file, path, mediaType }: Packed,
  folder: StudyFolder,
  keeping: Keeping,
  unpacking: Unpacking,
): Promise<void> {
  const { sha256, bytes } = await folder.originals.keepFile(path);
  await keeping.take({ file, sha256, mediaType, bytes: null, size: bytes });
  await keeping.flush();
  await unpacking.unpack(keeping.known(makeId("snapshot", sha256)), file);
}
