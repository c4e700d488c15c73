// Runs the stages in their order and hands records from one to the next. The only floor that knows them all.

export { type AddedAddress, type AddOutcome, addAddresses } from "./add.js";
export { type PageChanges, studyChanges } from "./changes.js";
export { checkStudy, type StudyCheck } from "./check.js";
export {
  type DecideOptions,
  type DecideOutcome,
  decideOrigins,
  standingRecords,
  undoDecision,
} from "./deciding.js";
export { type ExportKind, exportKinds, exportStudy } from "./export.js";
export type { StudyOutcome } from "./finishing.js";
export { accountWithdrawn, linkDrawn, linksDecided } from "./origin-decisions.js";
export { programVersion } from "./package-files.js";
export type { Progress, Step } from "./progress.js";
export { type RebuildOutcome, rebuildStudy } from "./rebuild.js";
export { reportStudy, runStudy, type StudyOptions } from "./run.js";
export { type EstimateRequest, estimateStatistic } from "./statistics/estimate.js";
export { type ReliabilityRequest, reliabilityStatistic } from "./statistics/reliability.js";
export {
  type StatisticOutcome,
  type StatisticRequest,
  statisticText,
} from "./statistics/statistic-request.js";
export { type TrendBreak, type TrendRequest, trendStatistic } from "./statistics/trend.js";
export { type Change, numbersChanged, type Replacement } from "./text-changes.js";
export { type TimestampOutcome, timestampStudy } from "./timestamp.js";
