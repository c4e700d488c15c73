// The stage's door: study records in, the report page and study.json out. Touches no disk, reads no clock.
export {
  type ExportedFile,
  exportEndings,
  exportedFiles,
  type RecordExport,
  recordExports,
} from "./exports/index.js";
export { type ReportOptions, renderReport } from "./page.js";
export {
  hiddenTotalPage,
  hiddenTotalPictures,
  type Pictures,
  reliabilityPage,
  reliabilityPictures,
  renderStatisticHtml,
  renderText,
  type StatisticHtmlOptions,
  type StatisticPage,
  trendPage,
  trendPictures,
} from "./statistics/index.js";
export { studyJsonPieces, studyResult } from "./study-result.js";

/** Raised when the same records give another page or another study.json. */
export const reportVersion = 4;
