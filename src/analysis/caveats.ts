// The warnings that travel with every number of a study, gathered from what the stages saw.
import type { Caveat, Codebook, Document, Loop, Origin, OriginLink, Unread } from "#model/index.js";

export interface CaveatInput {
  readonly documents: readonly Document[];
  readonly unread: readonly Unread[];
  readonly codebook: Codebook;
  readonly origins: readonly Origin[];
  readonly loops: readonly Loop[];
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

function aboutOrigins({ origins, loops }: CaveatInput): Caveat[] {
  const unresolved = origins.filter((origin) => origin.kind === "unresolved");
  const suspected = origins.flatMap(decidingLinks);
  const withdrawn = origins.filter((origin) => origin.withdrawn.length > 0);
  return [
    ...withdrawn.map((origin) => caveat("origins/withdrawn", { origin: origin.name ?? origin.id })),
    ...loops.map((loop) => caveat("origins/loop", { names: loop.names.join(", ") })),
    ...(suspected.length > 0 ? [caveat("origins/suspected", { count: suspected.length })] : []),
    ...(unresolved.length > 0
      ? [caveat("origins/unresolved", { count: unresolved.flatMap((origin) => origin.documents).length })]
      : []),
  ];
}

/** Suspected links that join what no proven link joins: without them the number of origins would be higher. */
function decidingLinks({ proven, links }: Origin): OriginLink[] {
  const groupOf = new Map(
    proven.flatMap((group, index) => group.map((document) => [document, index] as const)),
  );
  return links.filter(
    ({ certainty, documents: [a, b] }) => certainty === "suspected" && groupOf.get(a) !== groupOf.get(b),
  );
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
