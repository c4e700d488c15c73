// The stages in their order, with the version each records in a run. A version is raised whenever the same input
// would give another output; the study then reads its originals again.
import { analysisVersion } from "#analysis/index.js";
import { archiveVersion } from "#archive/index.js";
import { attributionVersion } from "#attribution/index.js";
import { codingVersion } from "#coding/index.js";
import { extractionVersion } from "#extraction/index.js";
import { reportVersion } from "#report/index.js";

export const stages = {
  archive: archiveVersion,
  extraction: extractionVersion,
  attribution: attributionVersion,
  coding: codingVersion,
  analysis: analysisVersion,
  report: reportVersion,
} as const;

/** The stages whose output is kept in the database: a change in one of them means reading again. */
export const readingStages = ["extraction", "attribution", "coding"] as const;
