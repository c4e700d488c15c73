// Makes the database again from originals and journal, and tells whether the result is what it was.
import { now } from "./clock.js";
import { finishRun, type StudyOutcome } from "./finishing.js";
import { journalState } from "./journal-state.js";
import { type Progress, progressTo } from "./progress.js";
import { existingStudy, inStudy } from "./run.js";

export interface RebuildOutcome extends StudyOutcome {
  /** True where study.json is byte for byte what the last run made. */
  readonly sameBytes: boolean;
}

export async function rebuildStudy(
  directory: string,
  onProgress?: (progress: Progress) => void,
): Promise<RebuildOutcome> {
  return inStudy(await existingStudy(directory), "rebuild", async (folder) => {
    const { lastRun } = await journalState(folder.journal.entries());
    await folder.destroyDatabase();
    await folder.journal.append([{ kind: "database rebuilt" }], { at: now(), by: "isnad" });
    const outcome = await finishRun(folder, new Set(), progressTo(onProgress));
    return { ...outcome, sameBytes: lastRun === null || lastRun.result === outcome.resultSha256 };
  });
}
