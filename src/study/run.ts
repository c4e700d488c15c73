// The main job: archive what is new, read what has not been read, relate everything, write the report. Run twice,
// the second run finds nothing to do and changes no byte.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  fail,
  type PartialDate,
  partialDateSchema,
  type Run,
  type Snapshot,
  type StudyRecords,
} from "#model/index.js";
import { canonicalJson, isStudy, StudyFolder, sha256Of } from "#store/index.js";
import { archiveFiles } from "./archiving.js";
import { now } from "./clock.js";
import { standingDecisions } from "./decisions.js";
import { type JournalState, journalState } from "./journal-state.js";
import { programVersion } from "./package-files.js";
import { type OnProgress, type Progress, progressTo } from "./progress.js";
import { publish, reportPaths, resultPath } from "./publishing.js";
import { readOriginals } from "./read-originals.js";
import { relate, type StudyContext } from "./relating.js";
import { changedSettings, defaultStudyFolder, layDownSettings, readContext } from "./settings.js";
import { stages } from "./stages.js";

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

export interface StudyOutcome {
  /** Full path of the study. */
  readonly directory: string;
  readonly records: StudyRecords;
  /** Documents that this run archived. */
  readonly added: number;
  /** True where the result is byte for byte that of the last run. */
  readonly unchanged: boolean;
  /** Paths relative to `directory`. */
  readonly reports: typeof reportPaths;
  readonly result: string;
  /** SHA-256 of study.json. */
  readonly resultSha256: string;
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

/** Everything after archiving: the same for a first run, a later one, a report and a rebuild. */
export async function finishRun(
  folder: StudyFolder,
  archived: ReadonlySet<Snapshot["id"]>,
  onProgress: OnProgress,
): Promise<StudyOutcome> {
  const context = readContext(folder.directory);
  const state = await journalState(folder.journal.entries());
  const { read, unread } = await readOriginals(folder, context, state, onProgress);
  onProgress("relating", 0, 0);
  const records = relate(read, unread, standingDecisions(state.decided), context);
  onProgress("writing", 0, 0);
  const resultSha256 = await publish(folder, records);
  const unchanged = await recordRun(folder, context, state, resultSha256);
  const { directory } = folder;
  const added = records.documents.filter(({ snapshot }) => archived.has(snapshot)).length;
  return { directory, records, added, unchanged, reports: reportPaths, result: resultPath, resultSha256 };
}

/** Journals the run, unless it is the last one over again. */
async function recordRun(
  folder: StudyFolder,
  context: StudyContext,
  state: JournalState,
  result: string,
): Promise<boolean> {
  const run = runOf(context, state);
  const changed = changedSettings(folder.directory, state.settings);
  const same = state.lastRun?.result === result && sameRun(state.lastRun.run, run);
  if (!same || changed.length > 0)
    await folder.journal.append([...changed, { kind: "run finished", run, result }], {
      at: now(),
      by: "isnad",
    });
  return state.lastRun?.result === result;
}

function sameRun(a: Run, b: Run): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function runOf({ codebook, codebookSha256 }: StudyContext, state: JournalState): Run {
  const inputs = [...state.snapshots.keys()].sort().map((id) => `${id}\n`);
  const { id, version } = codebook.codebook;
  return {
    isnad: programVersion(),
    stages,
    options: {},
    codebook: { id, version, sha256: codebookSha256 },
    seed: null,
    inputs: sha256Of(inputs.join("")),
  };
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
