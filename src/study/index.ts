// Runs the stages in their order and hands records from one to the next. The only floor that knows them all.

export { checkStudy, type StudyCheck } from "./check.js";
export { type ExportKind, exportKinds, exportStudy } from "./export.js";
export { programVersion } from "./package-files.js";
export type { Progress, Step } from "./progress.js";
export { type RebuildOutcome, rebuildStudy } from "./rebuild.js";
export { reportStudy, runStudy, type StudyOptions, type StudyOutcome } from "./run.js";
