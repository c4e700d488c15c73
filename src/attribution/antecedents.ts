// Whom a pronoun, a dropped subject or a definite noun means: the last fitting source before it. Knows number, gender
// and kind; knows no meaning, so "he" after two men is the later one. Centering theory in its plainest form (Grosz,
// Joshi and Weinstein 1995): the most recent compatible source.
import type { Source, SourceKind } from "#model/index.js";
import type { Agreement, Sighting } from "./sighting.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";

/** A source as it was met in the text. */
export interface Met {
  /** As printed. */
  readonly name: string;
  /** At its fullest. */
  readonly fullest: string;
  readonly kind: SourceKind;
  readonly source: Source | null;
  readonly agreement: Agreement;
  /** Position in the shadow. */
  readonly at: number;
  /** Introduced as a person, without having spoken yet: "a man of thirty". */
  readonly silent: boolean;
  /** Of the silent: it opens its sentence, so that the sentence is about it. */
  readonly opens: boolean;
  /** Named here, and not taken up by a definite noun or from elsewhere in the text. */
  readonly named: boolean;
}

/** How many sources back a pronoun may reach. */
const memory = 60;

/**
 * The source that a definite noun takes up: الصحيفة, "the ministry", "this young Syrian". The last one named with the
 * same head; for outlets and studies, without one, the last one named. Null where the words are no such noun.
 */
export function namedBefore(folded: string, kind: SourceKind, met: readonly Met[]): Met | null {
  const head =
    /^(?:the|this|that|its) (?:[\p{L}-]+ ){0,2}([\p{L}-]+)$/u.exec(folded)?.[1] ??
    /^(?:l'|(?:le|la|les|ce|cet|cette|ces) )([\p{L}-]+)$/u.exec(folded)?.[1] ??
    /^[وفبل]?(?:ال|لل)([\p{L}]+)(?: (?:ال)\p{L}+)?$/u.exec(folded)?.[1];
  if (head === undefined) return null;
  const before = met.slice(-memory).filter((entry) => entry.named && alike(entry.kind, kind));
  const same = before.findLast(({ name }) => wordIn(name, head));
  return same ?? (lastNamed.includes(kind) || civil.test(folded) ? (before.at(-1) ?? null) : null);
}

/** "Its authors", "the researchers" speak for the study met last. */
export function authoredBefore(folded: string, met: readonly Met[]): Met | null {
  if (
    !/^(?:the|its|their) (?:(?:study|report|paper|survey)'s )?(?:authors|researchers)(?:,|$| themselves)/u.test(
      folded,
    )
  )
    return null;
  return met.slice(-memory).findLast(({ kind }) => kind === "study") ?? null;
}

/** Said of a body that was named, and never of an armed group. */
const civil =
  /^the (?:charity|watchdog|ngo|think-tank|nonprofit|(?:human )?rights (?:group|body|organi[sz]ation)|(?:aid|relief|advocacy|monitoring|campaign) (?:group|agency|organi[sz]ation))$/u;

const lastNamed: readonly SourceKind[] = ["outlet", "agency", "study"];

/** A body that does research is met now as its study, now as itself. */
function alike(met: SourceKind, wanted: SourceKind): boolean {
  return met === wanted || (wanted === "organisation" && met === "study");
}

function wordIn(name: string, head: string): boolean {
  return name.split(/[^\p{L}-]+/u).some((word) => word === head || bareArabic(word) === head);
}

/** The last source before a sighting that its pronoun or verb form allows. */
export function antecedentOf(sighting: Sighting, met: readonly Met[]): Met | null {
  const { agreement, antecedent } = sighting;
  if (agreement.person === "first") return null;
  const before = met.slice(-memory);
  const fitting = (entry: Met): boolean =>
    agreeing(agreement, entry) && (antecedent === null || antecedent.includes(entry.kind));
  const last = before.findLast((entry) => fitting(entry) && (!entry.silent || entry.opens));
  if (last !== undefined) return sameGender(agreement, last, before.filter(fitting));
  const aside = before.findLast(fitting);
  if (aside !== undefined) return aside;
  const loose = before.findLast(
    ({ kind, silent }) => !silent && (antecedent === null || antecedent.includes(kind)),
  );
  return agreement.animate === undefined ? (loose ?? null) : null;
}

/** "She": one who was "she" before goes before "the recruiter", of whom that is not known. */
function sameGender({ gender }: Agreement, last: Met, fitting: readonly Met[]): Met {
  if (gender === undefined || last.agreement.gender !== undefined || !/^(?:the|an?) /u.test(last.name))
    return last;
  return fitting.findLast((entry) => entry.agreement.gender === gender && !entry.silent) ?? last;
}

const persons: readonly SourceKind[] = ["person", "testimony", "official"];

function agreeing(wanted: Agreement, { agreement, kind, silent }: Met): boolean {
  if (wanted.animate === true && !persons.includes(kind)) return false;
  if (wanted.animate === false && (kind === "person" || kind === "testimony")) return false;
  if (wanted.number !== undefined && agreement.number !== undefined && wanted.number !== agreement.number)
    return false;
  if (wanted.number === "plural" && agreement.number === undefined) return false;
  if (silent && wanted.gender === undefined) return false;
  return wanted.gender === undefined || agreement.gender === undefined || wanted.gender === agreement.gender;
}

const pluralHeads =
  /^(?:people|men|women|those|many|several|some|others|most|few|authors?|children|police|مصادر|شهود|خبراء|عناصر|رجال|نساء|شباب|نشطاء|بعضهم|اخرون|كثيرون|اشخاص|سكان|اهالي|ضباط|نواب|جنود|علماء|بعض|مويدوه)$/u;

/** Number and gender of a noun phrase, from its folded words. */
export function agreementOf(folded: string, language: string): Agreement {
  const words = folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (language === "fr") return frenchAgreement(words);
  return language === "ar" ? arabicAgreement(words) : latinAgreement(words, language);
}

/** The article tells number and gender: les, la; of "l'étude" and of names neither is known but by the noun. */
function frenchAgreement(words: readonly string[]): Agreement {
  const lead = words[0] ?? "";
  if (
    /^(?:les|des|ces|ses|leurs|plusieurs|certaine?s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|ceux|celles)$|^\p{N}/u.test(
      lead,
    )
  )
    return { number: "plural" };
  if (/^(?:la|une|cette|sa)$/u.test(lead)) return { number: "singular", gender: "feminine" };
  if (/^(?:le|un|ce|cet)$/u.test(lead)) return { number: "singular", gender: "masculine" };
  return { number: "singular" };
}

function arabicAgreement(words: readonly string[]): Agreement {
  const head = bareArabic(words[0] ?? "");
  if (/^\p{N}/u.test(head) || pluralHeads.test(head) || /(?:ون|ين|ان|و)$/u.test(head) || numeral.test(head))
    return { number: "plural" };
  if (kindOfHead(head, "ar") === null) return { number: "singular" };
  const feminine =
    /(?:ه|ات)$/u.test(head) ||
    /^(?:وكالات|صحف|مصادر|وسايل|وسائل|ام|اخت|حركات|اخري|احدي|كبري|احداهن)$/u.test(head);
  return { number: "singular", gender: feminine ? "feminine" : "masculine" };
}

const numeral = /^(?:اثن|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرات|مئات|مات)/u;

function latinAgreement(words: readonly string[], language: string): Agreement {
  const cut = words.findIndex(
    (word, index) => index > 0 && /^(?:who|which|that|of|for|from|at|in|de|du|des|qui)$/u.test(word),
  );
  const head = words.slice(0, cut < 0 ? undefined : cut);
  const last = head.at(-1) ?? "";
  if (head.some((word) => /^\p{N}/u.test(word) || pluralHeads.test(word)) && !/^authors?$/u.test(last))
    return { number: "plural" };
  if (/^\p{L}+[^su']s$/u.test(last) && kindOfHead(last, language) !== null) return { number: "plural" };
  if (/^(?:woman|girl|mother|sister|wife|daughter|widow|bride|spokeswoman|femme|fille|mere)$/u.test(last))
    return { number: "singular", gender: "feminine" };
  if (/^(?:man|boy|father|brother|husband|son|spokesman|homme|garcon|pere)$/u.test(last))
    return { number: "singular", gender: "masculine" };
  return { number: "singular" };
}
