// Who has it from which other document of the study: a document that attributes to an outlet, or takes back what its
// own outlet printed, and what that outlet printed on the same subject. Proven by a distinctive number or copied text
// in common, or where the outlet has only one document on the subject that could have been read; else suspected. Naming
// an outlet is not enough, since an outlet prints many stories. Across languages a subject is the same number, group or
// names that sound alike.
import type { Copy, Id, Span } from "#model/index.js";
import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { meet, within } from "./meeting.js";
import { distinctWeight, sharesDistinctNumber } from "./number-links.js";
import type { Stories } from "./stories.js";
import { differ } from "./story-links.js";

/** Days between a report and one that cites it; within which its outlet's only one counts; until it is taken back. */
const citingDays = 62;
const soleDays = 30;
const withdrawingDays = 400;
/** Days by which a document may be dated before what it cites: clocks and time zones differ. */
const earlyDays = 2;
/** Documents of one outlet looked at, nearest in time first. */
const lookedAt = 16;
/** Rare words in common that show one subject where the outlet is named, and as a share of the shorter text. */
const citedWords = 4;
const citedShare = 0.12;
/** The same beside a number in common, round or not. */
const citedWordsWithNumber = 2;

/**
 * What shows that an outlet's document is the one cited, strongest first: a distinctive number or copied text; one story;
 * one subject; something that chance could explain.
 */
const strengths = { mark: 1, story: 0.8, subject: 0.5, hint: 0.1 } as const;
type Strength = keyof typeof strengths;

/** What a document has from an outlet, and the sentence that says so. */
interface Citing {
  readonly key: Id<"source">;
  readonly name: string;
  readonly span: Span;
  readonly days: number;
}

export function citationLinks(
  dossiers: readonly Dossier[],
  stories: Stories,
  copies: readonly Copy[],
): readonly FoundLink[] {
  const printed = printedBy(dossiers);
  const copied = new Set(copies.map(({ documents }) => documents.join(" ")));
  const strengthOf = (one: number, other: number) => strength(dossiers, one, other, stories, copied);
  return dossiers.flatMap((citer, one) => {
    const links = citingsOf(citer).map((citing) => {
      const cited = nearest(printed.get(citing.key) ?? [], citer, dossiers).flatMap((other) => {
        const near = other !== one && within(citing.days, citer, dossiers[other]!);
        const strength = near ? strengthOf(one, other) : null;
        return strength === null ? [] : [{ dossier: dossiers[other]!, strength }];
      });
      const best = strongest(cited);
      const sole = soleOf(best, citer, citing);
      return best.map((found) => citationLink(citer, citing, found, found.dossier === sole));
    });
    return provenOnce(links);
  });
}

/** A document that cites several outlets does not make them one: only the best proven of its citations stays so. */
function provenOnce(links: readonly (readonly FoundLink[])[]): readonly FoundLink[] {
  const scores = links.map((found) =>
    Math.max(0, ...found.map(({ certainty, score }) => (certainty === "proven" ? score : 0))),
  );
  const best = scores.indexOf(Math.max(0, ...scores));
  return links.flatMap((found, index) =>
    index === best ? found : found.map((link): FoundLink => ({ ...link, certainty: "suspected" })),
  );
}

/** The documents of each outlet, in order of date. */
function printedBy(dossiers: readonly Dossier[]): ReadonlyMap<Id<"source">, readonly number[]> {
  const printed = new Map<Id<"source">, number[]>();
  dossiers.forEach(({ publisher }, number) => {
    if (publisher === null) return;
    const known = printed.get(publisher.key);
    if (known === undefined) printed.set(publisher.key, [number]);
    else known.push(number);
  });
  for (const numbers of printed.values())
    numbers.sort((a, b) => (dossiers[a]!.day ?? 0) - (dossiers[b]!.day ?? 0) || a - b);
  return printed;
}

function citingsOf({ outlets, publisher, withdrawn }: Dossier): readonly Citing[] {
  const cited = outlets.map(({ key, name, attribution }) => ({
    key,
    name,
    span: attribution.span,
    days: withdrawn.length > 0 ? withdrawingDays : citingDays,
  }));
  const [span] = withdrawn;
  if (publisher === null || span === undefined) return cited;
  return [...cited, { key: publisher.key, name: publisher.name, span, days: withdrawingDays }];
}

/** The documents nearest in time: those around the place where the citing one would stand. */
function nearest(numbers: readonly number[], citer: Dossier, dossiers: readonly Dossier[]) {
  if (numbers.length <= lookedAt || citer.day === null) return numbers.slice(0, lookedAt);
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((dossiers[numbers[middle]!]!.day ?? 0) <= citer.day) from = middle + 1;
    else to = middle;
  }
  return numbers.slice(Math.max(0, from - lookedAt / 2), from + lookedAt / 2);
}

function strength(
  dossiers: readonly Dossier[],
  left: number,
  right: number,
  stories: Stories,
  copied: ReadonlySet<string>,
): Strength | null {
  const [one, other] = [dossiers[left]!, dossiers[right]!];
  if (differ(one, other)) return null;
  const pair = [one.document.id, other.document.id];
  if (sharesDistinctNumber(one, other) || copied.has(pair.sort().join(" "))) return "mark";
  if (stories.sameStory(left, right) !== null) return "story";
  const { terms, share } = stories.words(left, right);
  const names = stories.names(left, right);
  const number = [...one.counts.keys()].some((value) => distinctWeight(value) > 0 && other.counts.has(value));
  const namesGroup =
    one.document.language.value !== other.document.language.value && meet(one.groups, other.groups);
  if ((terms >= citedWords && share >= citedShare) || names >= 2) return "subject";
  if (number && (terms >= citedWordsWithNumber || names > 0 || namesGroup)) return "subject";
  return names > 0 || namesGroup || mayBeOneWitness(one, other) ? "hint" : null;
}

/**
 * Both speak of people of the same single country and neither names a study: retold in other words, a testimony keeps
 * little more. Weak, and wrong where an outlet interviews several people of one country.
 */
function mayBeOneWitness(one: Dossier, other: Dossier): boolean {
  return (
    [one, other].every(({ studies, countries }) => studies.length === 0 && countries.size === 1) &&
    meet(one.countries, other.countries)
  );
}

interface Cited {
  readonly dossier: Dossier;
  readonly strength: Strength;
}

/** Where one document of an outlet is plainly the one cited, its others on the subject are not. */
function strongest(cited: readonly Cited[]): readonly Cited[] {
  const best = Math.max(0, ...cited.map(({ strength }) => strengths[strength]));
  return cited.filter(({ strength }) => strengths[strength] === best);
}

/** The only document of the outlet on the subject that the citing one can have read; null where there are several. */
function soleOf(cited: readonly Cited[], citer: Dossier, { days }: Citing): Dossier | null {
  const readable = cited.filter(
    ({ dossier }) =>
      within(days === withdrawingDays ? days : soleDays, citer, dossier) &&
      (citer.day === null || dossier.day === null || dossier.day <= citer.day + earlyDays),
  );
  const [first] = readable;
  return readable.length === 1 && first!.strength !== "hint" ? first!.dossier : null;
}

/** The evidence is the sentence that cites: the document it stands in has it from the other. */
function citationLink(
  citer: Dossier,
  citing: Citing,
  { dossier, strength }: Cited,
  sole: boolean,
): FoundLink {
  const [one, other] = [citer.document.id, dossier.document.id];
  return {
    documents: one < other ? [one, other] : [other, one],
    kind: "attributes to",
    direction: { from: other, to: one },
    certainty: strength === "mark" || sole ? "proven" : "suspected",
    score: strengths[strength],
    evidence: [{ document: one, span: citing.span }],
    shared: citing.name,
  };
}
