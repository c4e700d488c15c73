// Everything after archiving: read what has not been read, relate everything, write the result. The same for a first
// run, a later one, a report, a rebuild and a decision.
import type { Run, Snapshot, StudyRecords, Unread } from "#model/index.js";
import { canonicalJson, type DocumentRecords, type StudyFolder, sha256Of } from "#store/index.js";
import { now } from "./clock.js";
import { standingDecisions } from "./decisions.js";
import { type JournalState, journalState } from "./journal-state.js";
import { programVersion } from "./package-files.js";
import type { OnProgress } from "./progress.js";
import { publish, reportPaths, resultPath } from "./publishing.js";
import { readOriginals } from "./read-originals.js";
import { relate, type StudyContext } from "./relating.js";
import { changedSettings, readContext } from "./settings.js";
import { stages } from "./stages.js";

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

/** What the study's documents say, each read alone. */
export interface ReadStudy {
  readonly context: StudyContext;
  readonly read: readonly DocumentRecords[];
  readonly unread: readonly Unread[];
}

export async function readStudy(folder: StudyFolder, onProgress: OnProgress): Promise<ReadStudy> {
  const context = readContext(folder.directory);
  const state = await journalState(folder.journal.entries());
  return { context, ...(await readOriginals(folder, context, state, onProgress)) };
}

/** All records, under the decisions that stand in `state`. */
export function relateStudy({ context, read, unread }: ReadStudy, state: JournalState): StudyRecords {
  return relate(read, unread, standingDecisions(state.decided), context);
}

/** Reads, relates, writes the result, and journals the run. */
export async function finishRun(
  folder: StudyFolder,
  archived: ReadonlySet<Snapshot["id"]>,
  onProgress: OnProgress,
): Promise<StudyOutcome> {
  return writeStudy(folder, await readStudy(folder, onProgress), archived, onProgress);
}

/** Relates what was read and writes the result. */
export async function writeStudy(
  folder: StudyFolder,
  study: ReadStudy,
  archived: ReadonlySet<Snapshot["id"]>,
  onProgress: OnProgress,
): Promise<StudyOutcome> {
  onProgress("relating", 0, 0);
  const state = await journalState(folder.journal.entries());
  const records = relateStudy(study, state);
  onProgress("writing", 0, 0);
  const resultSha256 = await publish(folder, records);
  const unchanged = await recordRun(folder, study.context, state, resultSha256);
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
  const decided = standingDecisions(state.decided);
  const { id, version } = codebook.codebook;
  return {
    isnad: programVersion(),
    stages,
    options: decided.length === 0 ? {} : { decisions: decided.map(({ entry }) => entry).join(" ") },
    codebook: { id, version, sha256: codebookSha256 },
    seed: null,
    inputs: sha256Of(inputs.join("")),
  };
}
