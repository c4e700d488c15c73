// The main job: archive what is new, read what has not been read, relate everything, write the report. Run twice,
// the second run finds nothing to do and changes no byte.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fail, type PartialDate, partialDateSchema } from "#model/index.js";
import { isStudy, StudyFolder } from "#store/index.js";
import { archiveFiles } from "./archiving.js";
import { now } from "./clock.js";
import { finishRun, type StudyOutcome } from "./finishing.js";
import { journalState } from "./journal-state.js";
import { programVersion } from "./package-files.js";
import { type Progress, progressTo } from "./progress.js";
import { defaultStudyFolder, layDownSettings } from "./settings.js";

export interface StudyOptions {
  /** Files and folders to read. */
  readonly paths: readonly string[];
  /** The study's folder; made where there is none. Left out: named for the first path, in the current folder. */
  readonly into?: string | undefined;
  /** A date for documents that carry none: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string | undefined;
  /** A codebook to use instead of the one the study has. */
  readonly codebook?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Makes or continues a study. Throws ProblemError where the job cannot be done; what was acknowledged stays. */
export async function runStudy(options: StudyOptions): Promise<StudyOutcome> {
  const published = publicationDate(options.published);
  const paths = options.paths.map((path) => existing(path));
  if (options.codebook !== undefined) existing(options.codebook);
  const directory = resolve(options.into ?? defaultStudyFolder(options.paths));
  const onProgress = progressTo(options.onProgress);
  return inStudy(directory, "study", async (folder) => {
    // 1. settings   2. archive   3. read, relate, write
    await layDownSettings(folder, { codebook: options.codebook ?? null, paths });
    const before = await journalState(folder.journal.entries());
    const { added, seen } = await archiveFiles(folder, paths, before, published, onProgress);
    if (seen === 0) fail("study/no-input", { path: options.paths.join(", ") });
    return finishRun(folder, added, onProgress);
  });
}

/** Reads, relates and writes again from what the study holds, without new files. */
export async function reportStudy(
  directory: string,
  onProgress?: (progress: Progress) => void,
): Promise<StudyOutcome> {
  return inStudy(await existingStudy(directory), "report", (folder) =>
    finishRun(folder, new Set(), progressTo(onProgress)),
  );
}

/** Holds the study's lock while `work` is done, and lets go whatever happens. */
export async function inStudy<T>(
  directory: string,
  command: string,
  work: (folder: StudyFolder) => Promise<T>,
): Promise<T> {
  const signed = { at: now(), by: "isnad" };
  const folder = await StudyFolder.openOrCreate(directory, {
    command: `isnad ${command}`,
    isnad: programVersion(),
    ...signed,
  });
  try {
    return await work(folder);
  } finally {
    await folder.close();
  }
}

/** The full path of a study folder; a problem where it is none. */
export async function existingStudy(directory: string): Promise<string> {
  const path = existing(directory);
  return (await isStudy(path)) ? path : fail("study/not-a-study", { directory });
}

function publicationDate(value: string | undefined): PartialDate | null {
  if (value === undefined) return null;
  const parsed = partialDateSchema.safeParse(value);
  return parsed.success ? parsed.data : fail("study/date-not-understood", { value });
}

function existing(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? full : fail("study/path-missing", { path });
}
