// The warnings that travel with every number of a study, gathered from what the stages saw.
import type {
  Analysis,
  Caveat,
  Codebook,
  CountInterval,
  Document,
  Loop,
  Origin,
  Unread,
} from "#model/index.js";
import { intervalInAny } from "./interval-text.js";

export interface CaveatInput {
  readonly documents: readonly Document[];
  readonly unread: readonly Unread[];
  readonly codebook: Codebook;
  readonly origins: readonly Origin[];
  readonly originCount: CountInterval;
  readonly loops: readonly Loop[];
  readonly analysis: Pick<Analysis, "independence" | "doubts">;
  /** Documents with a relative period that has no publication date to rest on. */
  readonly undatedPeriods: number;
  /** Numbers read from pictures. */
  readonly unreviewedNumbers: number;
}

export function caveatsOf(input: CaveatInput): Caveat[] {
  return [...aboutReading(input), ...aboutOrigins(input), ...aboutCoding(input)];
}

function aboutReading({ documents, unread, undatedPeriods, unreviewedNumbers }: CaveatInput): Caveat[] {
  const deceptive = documents.filter((document) => document.deceptive.length > 0);
  return [
    ...(unread.length > 0 ? [caveat("study/unread", { count: unread.length })] : []),
    ...(undatedPeriods > 0 ? [caveat("period/no-publication-date", { count: undatedPeriods })] : []),
    ...(unreviewedNumbers > 0 ? [caveat("pictures/numbers-unreviewed", { count: unreviewedNumbers })] : []),
    ...(deceptive.length > 0
      ? [
          caveat("text/deceptive-characters", {
            count: deceptive.length,
            files: someFiles(deceptive.map(({ file }) => file)),
          }),
        ]
      : []),
  ];
}

/** The first few; the list of documents marks them all. */
const filesNamed = 5;

function someFiles(files: readonly string[]): string {
  return [...files.slice(0, filesNamed), ...(files.length > filesNamed ? ["…"] : [])].join(", ");
}

function aboutOrigins({ origins, loops, analysis, ...input }: CaveatInput): Caveat[] {
  const counted = origins.filter(({ count }) => count.high > 0);
  const unresolved = new Set(
    counted.filter(({ kind }) => kind === "unresolved").flatMap(({ documents }) => documents),
  );
  const suspected = analysis.doubts.flatMap(({ links }) => links);
  const withdrawn = counted.filter((origin) => origin.withdrawn.length > 0);
  return [
    ...(!analysis.independence.measurable && counted.length > 0
      ? [caveat("origins/not-measurable", {})]
      : []),
    ...aboutWithdrawn({ analysis, ...input }),
    ...withdrawn.map((origin) => caveat("origins/withdrawn", { origin: origin.name ?? origin.id })),
    ...loops.map((loop) => caveat("origins/loop", { names: loop.names.join(", ") })),
    ...(suspected.length > 0 ? [caveat("origins/suspected", { count: suspected.length })] : []),
    ...(unresolved.size > 0 ? [caveat("origins/unresolved", { count: unresolved.size })] : []),
  ];
}

function aboutWithdrawn({
  documents,
  originCount,
  analysis: { independence },
}: Pick<CaveatInput, "documents" | "originCount" | "analysis">): Caveat[] {
  if (independence.withdrawn === null) return [];
  const setAside = new Set(independence.withdrawn.documents);
  const files = documents.filter(({ id }) => setAside.has(id)).map(({ file }) => file);
  const values = { count: setAside.size, files: someFiles(files) };
  const before = intervalInAny(independence.withdrawn.before);
  return [caveat("origins/set-aside", { ...values, before, after: intervalInAny(originCount) })];
}

function aboutCoding({ documents, codebook }: CaveatInput): Caveat[] {
  const languages = new Set(
    codebook.codes.flatMap((code) => Object.keys(code.cues).filter((key) => code.cues[key]!.length > 0)),
  );
  const without = documents.filter((document) => !languages.has(document.language.value));
  const missing = [...new Set(without.map((document) => document.language.value))].sort().join(", ");
  return [
    caveat("coding/unreviewed", {}),
    ...(documents.some((document) => document.language.value === "ar")
      ? [caveat("coding/cues-unreviewed-arabic", {})]
      : []),
    ...(without.length > 0
      ? [caveat("coding/language-without-cues", { count: without.length, languages: missing })]
      : []),
  ];
}

function caveat(name: Caveat["name"], values: Caveat["values"]): Caveat {
  return { name, values };
}
