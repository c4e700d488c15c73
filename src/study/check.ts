// Is the study what its journal says, down to the result the last run left?
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Problem, problem } from "#model/index.js";
import { checkStudy as checkStore, Originals, readJournal, type StudyCheck, sha256Of } from "#store/index.js";
import { type JournalState, journalState } from "./journal-state.js";
import { resultPath } from "./publishing.js";
import { existingStudy } from "./run.js";
import { checkTimestamps } from "./timestamp.js";

export type { StudyCheck };

/** Changes nothing. Throws `study/not-a-study` for any other folder; what is wrong is in `problems`. */
export async function checkStudy(directory: string): Promise<StudyCheck> {
  const path = await existingStudy(directory);
  const found = await checkStore(path);
  // Of a journal that is not sound, nothing further is believed.
  if (found.problems.some(({ name }) => name.startsWith("store/journal"))) return found;
  const state = await journalState(readJournal(path));
  const further = [...checkResult(path, state), ...(await checkTimestamps(path, state, tokensIn(path)))];
  return { ...found, problems: [...found.problems, ...further] };
}

/** A token that is missing or was changed is named like any original. */
function tokensIn(directory: string): (sha256: string) => Promise<Uint8Array> {
  const originals = new Originals(join(directory, "originals"));
  return (sha256) => originals.read(sha256);
}

function checkResult(directory: string, { lastRun }: JournalState): readonly Problem[] {
  const result = resolve(directory, resultPath);
  if (lastRun === null) return [];
  if (existsSync(result) && sha256Of(readFileSync(result)) === lastRun.result) return [];
  return [problem("study/result-changed", { file: resultPath, directory })];
}
