// What the words of the page call the things that were compared, and the coefficient: units and alpha, or of stretches
// of text documents and u-alpha.
import type { Reliability } from "#model/index.js";
import type { StatisticWords } from "../statistic-words.js";

const ofSpans = {
  overallFigures: "overallSpans",
  compared: "comparedSpans",
  alphaTerm: "uAlphaTerm",
  alphaHead: "uAlphaHead",
  codesCaption: "codesCaptionSpans",
  unitsHead: "documentsHead",
  differHead: "differDocuments",
  unit: "document",
  byCodeUnits: "byCodeDocuments",
} as const;

/** The message of that name, in the words for this metric. */
export function sayOf(
  words: StatisticWords,
  { metric }: Pick<Reliability, "metric">,
  name: keyof typeof ofSpans,
  values: Readonly<Record<string, string>> = {},
): string {
  return words.say(metric === "spans" ? ofSpans[name] : name, values);
}

/** "12 units", or "12 documents". */
export function countOf(
  words: StatisticWords,
  { metric }: Pick<Reliability, "metric">,
  count: number,
): string {
  return words.count(metric === "spans" ? "documents" : "units", count);
}
