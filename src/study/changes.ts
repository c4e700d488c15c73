// What changed on pages that were captured more than once: the text of the latest capture against the one before it.
// Texts are compared, not markup: an advertisement that changed is no change.
import type { Snapshot } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import { type JournalState, journalState } from "./journal-state.js";
import type { StudyContext } from "./relating.js";
import { existingStudy, inStudy } from "./run.js";
import { readContext } from "./settings.js";
import { captures } from "./superseded.js";
import { type Change, changesBetween } from "./text-changes.js";
import { readIn, secondsFor } from "./workers/read-each.js";
import { readingWorkers } from "./workers/workers.js";

export interface PageChanges {
  readonly address: string;
  /** How often the page was captured with bytes that differ. */
  readonly versions: number;
  /** UTC; null where the web archive does not say. */
  readonly before: string | null;
  readonly after: string | null;
  readonly changes: readonly Change[];
}

/** Every page of the study with more than one version, in order of address. */
export async function studyChanges(directory: string): Promise<readonly PageChanges[]> {
  return inStudy(await existingStudy(directory), "changes", async (folder) => {
    const state = await journalState(folder.journal.entries());
    return pageChanges(folder, readContext(folder.directory), state, () => true);
  });
}

/** Only pages whose latest version is wanted. */
export async function pageChanges(
  folder: StudyFolder,
  { codebook, settings }: StudyContext,
  state: JournalState,
  isWanted: (latest: Snapshot) => boolean,
): Promise<readonly PageChanges[]> {
  const several = [...captures(state)].filter(
    ([, versions]) => versions.length > 1 && isWanted(versions.at(-1)!),
  );
  if (several.length === 0) return [];
  const workers = readingWorkers({ codebook, settings }, 1);
  const textOf = async (snapshot: Snapshot): Promise<string> => {
    const bytes = await folder.originals.read(snapshot.sha256);
    const { documents } = await readIn(workers, { snapshot, bytes, published: null }, secondsFor(snapshot));
    return documents.map(({ document }) => document.text).join("\n");
  };
  try {
    const found: PageChanges[] = [];
    for (const [address, versions] of several.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [before, after] = [versions.at(-2)!, versions.at(-1)!];
      const changes = changesBetween(await textOf(before), await textOf(after));
      const times = { before: before.retrieved, after: after.retrieved };
      found.push({ address, versions: versions.length, ...times, changes });
    }
    return found;
  } finally {
    await workers.close();
  }
}
