// Credits: "(AFP)" in a dateline or at the end, a closing line that is an outlet's name, «المصدر: …», "Source: …".
// Between brackets a name must be known or have a head noun of the press, unless a dateline's dash follows: "(ICSR)"
// behind a name is its short form, not a credit. A credit line of a name that tells nothing is of kind "unspecified".
import type { Passage, SourceKind } from "#model/index.js";
import type { Sighting, Stretch } from "./sighting.js";
import { kindOfHead } from "./sources/heads.js";
import type { Occurrence, SourceTable } from "./sources/source-table.js";
import type { Reading } from "./words.js";

const press: readonly (SourceKind | null)[] = ["agency", "outlet"];
const bracketed = /\(([^()\n]{1,60})\)/gu;
/** Last words of the names of papers and stations. */
const pressName =
  /(?:news|times|post|tribune|herald|courier|chronicle|mirror|ledger|observer|telegraph|star|echo|examiner|dispatch|press|wire|radio|tv|fm|mail|gazette|record|argus|review|today|online|daily|weekly)$/u;
/** Who wrote or helped to: "By Lena Ortow", "additional reporting by the News Exchange". */
const byline =
  /(?:^(?:by|from|par)|(?:^|[\s(;,])(?:(?:with|additional|further) ){0,2}(?:reporting|words|text|story|report) by)\s+(?=[\p{L}])/gu;
/** A byline is short. */
const longestByline = 110;
const labelled = /^\s*(?:source|sources|credit|المصدر|مصدر|المصادر|نقلا عن|عن)\s*[:：-]?\s*/u;
/** A dateline or a byline stands within so many characters of its passage. */
const dateline = 80;
/** A credit line is a name, not a sentence. */
const longestCredit = 60;

interface Credit {
  /** Within the passage. */
  readonly stretch: Stretch;
  readonly kind: SourceKind;
}

export function creditSightings(
  reading: Reading,
  passage: Passage,
  isLast: boolean,
  language: string,
  sources: SourceTable,
): readonly Sighting[] {
  const from = reading.shadow.at(passage.span[0]);
  const text = reading.shadow.text.slice(from, reading.shadow.at(passage.span[1]));
  const kindOf = (name: string): SourceKind | null => pressKind(name, language, sources);
  if (passage.kind === "credit" || (isLast && text.length <= longestCredit && !text.endsWith("."))) {
    const closing = closingCredit(text, passage.kind === "credit", kindOf);
    if (closing !== null) return [creditSighting("credit/closing", closing, from)];
  }
  const written =
    language !== "ar" && passage.kind !== "title" ? writtenBy(reading, text, from, kindOf) : null;
  if (written !== null) return [creditSighting("credit/byline", written, from)];
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const stretch: Stretch = [match.index, match.index + match[0].length];
    const kind =
      bracketKind(text, stretch, match[1]!, kindOf) ??
      (passage.kind === "title" && endsInShortName(reading, text, stretch, from) ? "agency" : null);
    return kind === null ? [] : [creditSighting("credit/brackets", { stretch, kind }, from)];
  });
}

/** A name in a credit line: a known outlet or agency, one with a head noun of the press, or a bare name. */
function closingCredit(
  text: string,
  certain: boolean,
  kindOf: (name: string) => SourceKind | null,
): Credit | null {
  const label = labelled.exec(text)?.[0].length ?? 0;
  const name = text.slice(label).replace(/^[\s("]+|[\s)".]+$/gu, "");
  if (!certain && label === 0 && name.split(/\s+/u).length > 3) return null;
  const known = kindOf(name) ?? (!certain && / /u.test(name) && pressName.test(name) ? "outlet" : null);
  const kind = known ?? (certain && name !== "" ? "unspecified" : null);
  if (kind === null || name.length > longestCredit) return null;
  const start = text.indexOf(name, label);
  return { stretch: [start, start + name.length], kind };
}

/** "By Lena Ortow, in Orl": a name in capitals, in a line that is no sentence. */
function writtenBy(
  reading: Reading,
  text: string,
  from: number,
  kindOf: (name: string) => SourceKind | null,
): Credit | null {
  if (text.length > longestByline || text.endsWith(".")) return null;
  for (const lead of text.matchAll(byline)) {
    const start = lead.index + lead[0].length;
    const name = /^[^;,.()\n]+/u.exec(text.slice(start))?.[0].trimEnd() ?? "";
    const print = reading.offsets.slice(reading.shadow.span(from + start, from + start + name.length));
    const kind = kindOf(name);
    if (!/^(?:the )?\p{Lu}[\p{L}'.-]* \p{Lu}/u.test(print) && kind === null) continue;
    const opens = /^\s*/u.exec(lead[0])![0].length;
    return { stretch: [lead.index + opens, start + name.length], kind: kind ?? "person" };
  }
  return null;
}

/** "… after the bridge fell (CPA)". */
function endsInShortName(reading: Reading, text: string, [start, end]: Stretch, from: number): boolean {
  const print = reading.offsets.slice(reading.shadow.span(from + start + 1, from + end - 1));
  return text.slice(end).trim() === "" && /^\p{Lu}{2,5}$/u.test(print);
}

/** "(AFP)" at either end of a passage; a name before a dateline's dash is a credit though nobody knows it. */
function bracketKind(
  text: string,
  [start, end]: Stretch,
  name: string,
  kindOf: (name: string) => SourceKind | null,
): SourceKind | null {
  if (
    start < dateline &&
    name.length <= 24 &&
    /^\s*-/u.test(text.slice(end, end + 3)) &&
    !/\p{N}/u.test(name)
  )
    return kindOf(name) ?? "agency";
  return start < dateline || end + 3 > text.length ? kindOf(name) : null;
}

/** Outlet or agency where the table or a head noun says so; null for all else. */
function pressKind(name: string, language: string, sources: SourceTable): SourceKind | null {
  const source = sources.resolve(name);
  if (source !== null && press.includes(source.kind) && isWhole(name, sources)) return source.kind;
  const words = name.match(/\p{L}[\p{L}-]*/gu) ?? [];
  if (words.length > 5) return null;
  return (
    words.map((word) => kindOfHead(word, language)).find((kind) => kind !== null && press.includes(kind)) ??
    null
  );
}

/** The name fills the brackets but for a city or a second name: "(Reuters, Orl)", "(أ ب)". */
function isWhole(name: string, sources: SourceTable): boolean {
  const covered = sources.find(name).reduce((sum: number, { from, to }: Occurrence) => sum + to - from, 0);
  return name.split(/\s+/u).length <= 3 || covered * 2 > name.length;
}

function creditSighting(rule: string, { stretch, kind }: Credit, from: number): Sighting {
  const placed: Stretch = [from + stretch[0], from + stretch[1]];
  return {
    form: "credit",
    rule,
    stretch: placed,
    cue: placed,
    source: placed,
    agreement: {},
    author: null,
    content: null,
    direct: false,
    negated: false,
    hedged: false,
    antecedent: null,
    kind,
  };
}
