// What every statistic is asked with, and what it answers: the record, its page, and the files that were written.
import { basename, resolve } from "node:path";
import type { InterfaceLanguage } from "#model/index.js";
import { type Pictures, renderText, type StatisticPage } from "#report/index.js";
import { standingRecords } from "../deciding.js";
import type { Progress } from "../progress.js";
import { checkTargets, type PageTargets, writePage, writePictures } from "./statistic-page-files.js";

export interface StatisticRequest {
  /** A table, or the folder of a study. */
  readonly path: string;
  /** A study that knows more of what the table names; null where there is none. */
  readonly study: string | null;
  /** Which column is used for what, by the name of the use; uses left out are recognised. */
  readonly columns: Readonly<Record<string, string>>;
  readonly targets: PageTargets;
  readonly seed: number;
  readonly resamples: number;
  /** Of every interval, between 0 and 1. */
  readonly level: number;
  /** Of the page. */
  readonly language: InterfaceLanguage;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface StatisticOutcome<Answer> {
  readonly record: Answer;
  readonly page: StatisticPage;
  /** Full paths of what was written. */
  readonly written: readonly string[];
}

/** How a kind of answer becomes a page: its pictures are drawn only where somebody wants to see them. */
export interface Presentation<Answer> {
  /** Pictures as files that stand alone, or for inside a page. */
  readonly pictures: (
    record: Answer,
    language: InterfaceLanguage,
    place: "file" | "page",
  ) => Promise<Pictures>;
  readonly page: (record: Answer, language: InterfaceLanguage, pictures: Pictures) => StatisticPage;
}

/** Measures, then writes what was asked for. Where a target cannot be written nothing is measured. */
export async function statisticOutcome<Answer>(
  { targets, language }: StatisticRequest,
  measure: () => Promise<Answer>,
  { pictures, page }: Presentation<Answer>,
): Promise<StatisticOutcome<Answer>> {
  checkTargets(targets);
  const record = await measure();
  const inside = targets.html === null ? {} : await pictures(record, language, "page");
  const outcome = { record, page: page(record, language, inside) };
  const written = [
    ...(targets.html === null ? [] : [writePage(targets.html, outcome.page)]),
    ...(targets.svg === null ? [] : writePictures(targets.svg, await pictures(record, language, "file"))),
  ];
  return { ...outcome, written };
}

/** The page for a terminal of so many columns; 80 where nobody says, 100 at most. */
export function statisticText(page: StatisticPage, columns = 80): string {
  return renderText(page, Math.min(Math.max(columns, 60), 100));
}

/** Of a study its folder's own name, for the record: where it lies stays on this computer. */
export function folderName(study: string | null): string | null {
  return study === null ? null : basename(resolve(study));
}

/** The records of the study a request names; null where it names none. */
export async function recordsBeside({ study, onProgress }: StatisticRequest) {
  return study === null ? null : standingRecords(study, onProgress);
}
