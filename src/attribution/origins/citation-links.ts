// Who has it from which other document of the study: a document that attributes to an outlet, and what that outlet
// printed on the same subject. One that takes back what an outlet printed is linked to it too, as `withdraws`: it prints
// no account, it ends one. Proven by a distinctive number or copied text
// in common, or where the outlet has only one document on the subject that could have been read; else suspected. Naming
// an outlet is not enough, since an outlet prints many stories. Across languages a subject is the same number, group or
// names that sound alike.
import { type Claim, type Copy, type Id, overlaps, type Span } from "#model/index.js";
import { sharesWords } from "./copy-links.js";
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
/** Part of a number by which one that is called approximate may differ from it. */
const roundedShare = 0.1;
/** The same beside a number in common, round or not. */
const citedWordsWithNumber = 2;

/**
 * What shows that an outlet's document is the one cited, strongest first: a distinctive number or copied text; one story;
 * one subject; something that chance could explain.
 */
export const strengths = { mark: 1, story: 0.8, subject: 0.5, hint: 0.1 } as const;
type Strength = keyof typeof strengths;

/** What a document has from an outlet, or takes back, and the sentence that says so. */
interface Citing {
  readonly kind: "attributes to" | "withdraws";
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
  const copied = new Map(copies.map((copy) => [copy.documents.join(" "), sharesWords(copy)]));
  const strengthOf = (one: number, other: number) => strength(dossiers, one, other, stories, copied);
  return dossiers.flatMap((citer, one) => {
    const links = citingsOf(citer).map((citing) => {
      const cited = nearest(printed.get(citing.key) ?? [], citer, dossiers).flatMap((other) => {
        const strength =
          other !== one && mayMean(citing, citer, dossiers[other]!) ? strengthOf(one, other) : null;
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

function citingsOf(dossier: Dossier): readonly Citing[] {
  const { outlets, publisher, withdrawn } = dossier;
  const days = withdrawn.length > 0 ? withdrawingDays : citingDays;
  const takenBack = outletsTakenBack(dossier);
  const cited = outlets.map((outlet): Citing => {
    const kind = takenBack.has(outlet.key) ? "withdraws" : "attributes to";
    return { kind, key: outlet.key, name: outlet.name, span: outlet.attribution.span, days };
  });
  const [span] = withdrawn;
  if (publisher === null || span === undefined) return cited;
  return [...cited, { kind: "withdraws", key: publisher.key, name: publisher.name, span, days }];
}

/** Outlets of which a document says that they took something back: in that sentence, else the only one it names. */
function outletsTakenBack({ outlets, withdrawn }: Dossier): ReadonlySet<Id<"source">> {
  const inSentence = outlets.filter(({ attribution }) =>
    withdrawn.some((span) => overlaps(span, attribution.span)),
  );
  const sole = withdrawn.length > 0 && outlets.length === 1 ? outlets : [];
  return new Set((inSentence.length > 0 ? inSentence : sole).map(({ key }) => key));
}

/** Near enough in time; what is taken back was printed before. */
function mayMean({ kind, days }: Citing, citer: Dossier, cited: Dossier): boolean {
  return within(days, citer, cited) && (kind === "attributes to" || isReadable(citer, cited));
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
  copied: ReadonlyMap<string, boolean>,
): Strength | null {
  const [one, other] = [dossiers[left]!, dossiers[right]!];
  if (differ(one, other)) return null;
  const inWords = copied.get([one.document.id, other.document.id].sort().join(" "));
  if (sharesDistinctNumber(one, other) || inWords === true) return "mark";
  if (inWords === false || stories.sameStory(left, right) !== null) return "story";
  const { terms, share } = stories.words(left, right);
  const names = stories.names(left, right);
  const number = sharesNumber(one, other);
  const namesGroup =
    one.document.language.value !== other.document.language.value && meet(one.groups, other.groups);
  if ((terms >= citedWords && share >= citedShare) || names >= 2) return "subject";
  if (number && (terms >= citedWordsWithNumber || names > 0 || namesGroup)) return "subject";
  if (one.countsLeaving && other.countsLeaving) return "hint";
  return names > 0 || namesGroup || mayBeOneWitness(one, other) ? "hint" : null;
}

/** One number, or one that is a rounding of the other: who cites an outlet for "about 60" may have read 58 there. */
function sharesNumber(one: Dossier, other: Dossier): boolean {
  return one.claims.some((claim) =>
    other.claims.some((stated) => {
      if (distinctWeight(claim.value!) === 0 || distinctWeight(stated.value!) === 0) return false;
      return claim.value === stated.value || isRounding(claim, stated) || isRounding(stated, claim);
    }),
  );
}

function isRounding({ value, approximate }: Claim, exact: Claim): boolean {
  return approximate && value! >= 10 && Math.abs(value! - exact.value!) <= exact.value! * roundedShare;
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
      within(days === withdrawingDays ? days : soleDays, citer, dossier) && isReadable(citer, dossier),
  );
  const [first] = readable;
  return readable.length === 1 && first!.strength !== "hint" ? first!.dossier : null;
}

/** Whether one document was there when the other was written, as far as their dates tell. */
function isReadable(citer: Dossier, cited: Dossier): boolean {
  return citer.day === null || cited.day === null || cited.day <= citer.day + earlyDays;
}

/** The evidence is the sentence that cites or takes back, not taking back a notice; the link goes from what was printed. */
function citationLink(
  citer: Dossier,
  citing: Citing,
  { dossier, strength }: Cited,
  sole: boolean,
): FoundLink {
  const [one, other] = [citer.document.id, dossier.document.id];
  return {
    documents: one < other ? [one, other] : [other, one],
    kind: dossier.withdrawn.length > 0 ? "attributes to" : citing.kind,
    direction: { from: other, to: one },
    certainty: strength === "mark" || sole ? "proven" : "suspected",
    score: strengths[strength],
    evidence: [{ document: one, span: citing.span }],
    shared: citing.name,
  };
}
