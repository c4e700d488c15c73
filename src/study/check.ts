// Is the study what its journal says, down to the result the last run left?
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Problem, problem } from "#model/index.js";
import { checkStudy as checkStore, readJournal, type StudyCheck, sha256Of } from "#store/index.js";
import { journalState } from "./journal-state.js";
import { resultPath } from "./publishing.js";
import { existingStudy } from "./run.js";

export type { StudyCheck };

/** Changes nothing. Throws `study/not-a-study` for any other folder; what is wrong is in `problems`. */
export async function checkStudy(directory: string): Promise<StudyCheck> {
  const path = await existingStudy(directory);
  const found = await checkStore(path);
  // Of a journal that is not sound, nothing further is believed.
  if (found.problems.some(({ name }) => name.startsWith("store/journal"))) return found;
  return { ...found, problems: [...found.problems, ...(await checkResult(path))] };
}

async function checkResult(directory: string): Promise<readonly Problem[]> {
  const { lastRun } = await journalState(readJournal(directory));
  const result = resolve(directory, resultPath);
  if (lastRun === null) return [];
  if (existsSync(result) && sha256Of(readFileSync(result)) === lastRun.result) return [];
  return [problem("study/result-changed", { file: resultPath, directory })];
}
