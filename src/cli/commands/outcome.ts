// What the commands share: progress while they work, and how an outcome is printed.
import { join } from "node:path";
import type { InterfaceLanguage } from "#model/index.js";
import type { Progress, StudyOutcome } from "#study/index.js";
import { say } from "../messages.js";
import { progressOn } from "../progress.js";
import { summaryOf } from "../summary.js";

export interface CommonOptions {
  readonly lang: InterfaceLanguage;
  readonly json?: true;
  readonly quiet?: true;
}

/** Runs `work` with progress on standard error, and leaves the line clean whatever happens. */
export async function withProgress<T>(
  { lang, quiet }: CommonOptions,
  work: (onProgress: ((progress: Progress) => void) | undefined) => Promise<T>,
): Promise<T> {
  const progress = progressOn(process.stderr, lang, quiet === true);
  try {
    return await work(progress.report);
  } finally {
    progress.end();
  }
}

/** The summary screen, or with --json one object a program can read. */
export function printStudy(outcome: StudyOutcome, { lang, json }: CommonOptions): void {
  if (json) {
    printJson(studyAsJson(outcome));
    return;
  }
  process.stdout.write(summaryOf(outcome, lang, process.cwd()));
  if (outcome.unchanged) process.stdout.write(`  ${say(lang, "nothingNew")}\n\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function studyAsJson(outcome: StudyOutcome) {
  const { directory, records, added, unchanged, reports, result, resultSha256 } = outcome;
  return {
    study: directory,
    result: join(directory, result),
    resultSha256,
    reports: { en: join(directory, reports.en), ar: join(directory, reports.ar) },
    documents: records.documents.length,
    added,
    unchanged,
    unread: records.unread,
    originCount: records.originCount,
    findings: records.analysis.findings,
    caveats: records.caveats,
  };
}
