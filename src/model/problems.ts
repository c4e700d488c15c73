// The catalogue of problems: permanent name, what happened, what to do, what state the study is in.
import { archiveProblems } from "./problems/archive.js";
import { captureProblems } from "./problems/capture.js";
import { exportProblems } from "./problems/export.js";
import { extractionProblems } from "./problems/extraction.js";
import { originProblems } from "./problems/origins.js";
import { statisticProblems } from "./problems/statistics.js";
import { storeProblems } from "./problems/store.js";
import { studyProblems } from "./problems/study.js";
import { tableProblems } from "./problems/tables.js";
import { timestampProblems } from "./problems/timestamps.js";

export const problems = {
  ...studyProblems,
  ...storeProblems,
  ...archiveProblems,
  ...captureProblems,
  ...extractionProblems,
  ...exportProblems,
  ...originProblems,
  ...statisticProblems,
  ...tableProblems,
  ...timestampProblems,
} as const;

export type ProblemName = keyof typeof problems;
export const problemNames = Object.keys(problems) as [ProblemName, ...ProblemName[]];
