// Writes what a run made: study.json and the report in both languages, each whole or not at all.
import { createHash, type Hash } from "node:crypto";
import type { InterfaceLanguage, StudyRecords } from "#model/index.js";
import { renderReport, studyJsonPieces } from "#report/index.js";
import type { StudyFolder } from "#store/index.js";
import { programVersion, reportFont } from "./package-files.js";

/** Where a study keeps what it shows, relative to its folder. */
export const reportPaths: Readonly<Record<InterfaceLanguage, string>> = {
  en: "reports/report.en.html",
  ar: "reports/report.ar.html",
};
export const resultPath = "study.json";

/** Writes the three files and returns the SHA-256 of study.json. */
export async function publish(folder: StudyFolder, records: StudyRecords): Promise<string> {
  const version = programVersion();
  const fontBase64 = reportFont();
  for (const language of ["en", "ar"] as const) {
    const page = renderReport(records, { language, fontBase64, version, sha256Base64 });
    await folder.writeAtomically(reportPaths[language], page);
  }
  const hash = createHash("sha256");
  await folder.writeAtomically(resultPath, hashing(hash, studyJsonPieces(records, version)));
  return hash.digest("hex");
}

function* hashing(hash: Hash, pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** As the policy of a page names its styles and scripts. */
export function sha256Base64(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
