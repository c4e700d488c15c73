// The screen at the end of a run: what was read, on how many origins it rests, what was counted, what is unknown,
// and where the report is. One screen; the report has the rest.
import { basename, join, relative } from "node:path";
import {
  type Answer,
  type InterfaceLanguage,
  inLanguage,
  type Loop,
  type Origin,
  originName,
  type StudyRecords,
  type Tally,
} from "#model/index.js";
import type { StudyOutcome } from "#study/index.js";
import { say } from "./messages.js";

const reasonsShown = 5;
const totalsShown = 3;
const barWidth = 12;
const labelWidth = 11;

/** The summary as text, ending with a line feed. `here` is the folder paths are shown relative to. */
export function summaryOf(outcome: StudyOutcome, language: InterfaceLanguage, here: string): string {
  const { records } = outcome;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [say(language, "documents"), documentLines(outcome, language)],
    [say(language, "origins"), originLines(records, language)],
    [say(language, "numbers"), numberLines(records, language)],
    [say(language, "reasons"), reasonLines(records, language)],
    [say(language, "unknown"), unknownLines(records, language)],
    [say(language, "report"), reportLines(outcome, language, here)],
  ];
  const { title = basename(outcome.directory) } = records.settings;
  return `\n  ${inLanguage(title, language)}\n\n${sections.map(([label, lines]) => section(label, lines)).join("\n")}\n`;
}

function section(label: string, lines: readonly string[]): string {
  return lines.map((line, index) => `  ${(index === 0 ? label : "").padEnd(labelWidth)} ${line}\n`).join("");
}

/** "5" or "5–7". */
export function intervalText({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

function documentLines({ records, added }: StudyOutcome, language: InterfaceLanguage): string[] {
  const names = new Intl.DisplayNames([language], { type: "language", fallback: "code" });
  const counts = new Map<string, number>();
  for (const document of records.documents)
    counts.set(document.language.value, (counts.get(document.language.value) ?? 0) + 1);
  const languages = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([code, count]) => `${code === "und" ? say(language, "languageUnknown") : names.of(code)} ${count}`)
    .join(language === "ar" ? "، " : ", ");
  return [
    say(language, "documentsLine", { count: records.documents.length, languages }),
    ...(added > 0 && added < records.documents.length ? [say(language, "newLine", { count: added })] : []),
    ...(records.unread.length > 0 ? [say(language, "unreadLine", { count: records.unread.length })] : []),
  ];
}

function originLines(records: StudyRecords, language: InterfaceLanguage): string[] {
  const withdrawn = records.origins.filter((origin) => origin.withdrawn.length > 0);
  return [
    say(language, "originsLine", { interval: intervalText(records.originCount) }),
    ...records.loops.map((loop) => say(language, "loopLine", { names: loopNames(loop, records, language) })),
    ...withdrawn.map((origin) => say(language, "withdrawnLine", { name: nameOf(origin, records, language) })),
  ];
}

/** "A → B → C", each outlet by its name in the language where the study knows it. */
export function loopNames(loop: Loop, { sources }: StudyRecords, language: InterfaceLanguage): string {
  const known = new Map(sources.map((source) => [source.id as string, source]));
  return loop.names.map((name, at) => known.get(loop.sources[at] ?? "")?.names[language] ?? name).join(" → ");
}

/** The origin's name on the screen; words for it where nothing names it. */
export function nameOf(origin: Origin, { sources }: StudyRecords, language: InterfaceLanguage): string {
  const name = originName(origin, new Map(sources.map((source) => [source.id, source])), language);
  return name ?? say(language, origin.kind === "testimony" ? "unnamedTestimony" : "unnamed");
}

function numberLines(records: StudyRecords, language: InterfaceLanguage): string[] {
  const { analysis, origins } = records;
  const totals = analysis.comparisons
    .filter((comparison) => comparison.about === "departures" && comparison.values.length > 0)
    .slice(0, totalsShown);
  if (totals.length === 0) return [say(language, "noNumbers")];
  return totals.map((comparison) => {
    const line = say(language, "departuresLine", {
      values: comparison.values.join(language === "ar" ? "، " : ", "),
      name: nameOf(origins.find(({ id }) => id === comparison.origin)!, records, language),
    });
    return comparison.differs ? `${line} (${say(language, "differsMark")})` : line;
  });
}

function reasonLines({ analysis, codebook, documents }: StudyRecords, language: InterfaceLanguage): string[] {
  const reasons = analysis.tallies
    .filter((tally) => tally.code.startsWith("leave.") && tally.documents.length > 0)
    .sort((a, b) => b.documents.length - a.documents.length)
    .slice(0, reasonsShown);
  const [first] = reasons;
  if (!first) return [say(language, "noReasons")];
  const labels = new Map(codebook.codes.map((code) => [code.id, code.label[language]]));
  const line = (tally: Tally) =>
    `${bar(tally.documents.length, first.documents.length)} ${say(language, "reasonLine", {
      label: labels.get(tally.code) ?? tally.code,
      documents: tally.documents.length,
      all: documents.length,
      interval: intervalText(tally.origins),
    })}`;
  return [...reasons.map(line), say(language, "unreviewed")];
}

function bar(count: number, most: number): string {
  return "█".repeat(Math.max(1, Math.round((count / most) * barWidth))).padEnd(barWidth);
}

function unknownLines({ analysis, caveats }: StudyRecords, language: InterfaceLanguage): string[] {
  const undated = caveats.find(({ name }) => name === "period/no-publication-date");
  return [
    ...hiddenLine(analysis.hiddenTotal, language),
    ...(undated ? [say(language, "askDate", { count: undated.values["count"] ?? 0 })] : []),
  ];
}

function hiddenLine(answer: Answer, language: InterfaceLanguage): string[] {
  return answer.kind === "estimate"
    ? []
    : [say(language, "hiddenLine", { because: because[answer.because][language] })];
}

const because = {
  "no lists": { en: "no total is stated", ar: "لا يُذكر مجموع" },
  "one list": { en: "one origin, one list", ar: "أصل واحد، قائمة واحدة" },
  "two lists": { en: "two origins, two lists", ar: "أصلان، قائمتان" },
  "no overlap": { en: "no origin lists its cases", ar: "لا يسرد أي أصل حالاته" },
  "no dates": { en: "no dates", ar: "لا تواريخ" },
  "no series": { en: "no series", ar: "لا سلسلة" },
} as const;

function reportLines(
  { directory, reports }: StudyOutcome,
  language: InterfaceLanguage,
  here: string,
): string[] {
  const shown = (path: string) => relative(here, join(directory, path)) || path;
  const other = language === "ar" ? "en" : "ar";
  return [shown(reports[language]), shown(reports[other]), say(language, "workingCopy")];
}
