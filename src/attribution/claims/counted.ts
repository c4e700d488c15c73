// Who or what a stated number counts: the noun behind it, the pronoun that points back, or nobody but the sentence's
// own subject ("58 quit"). A number that counts neither people nor their countries is not a claim.
// Deliberately not read: ages, durations, money, years, "one", and nouns no table lists.
import { PhraseIndex, type StatedNumber, type Word } from "#text/index.js";
import { tallyWords } from "./claim-cues.js";
import {
  type CountedRole,
  countedNouns,
  formerWords,
  measureWords,
  partIntroductions,
  pronounPhrases,
} from "./counted-nouns.js";
import type { FoundCue, Sentence } from "./sentences.js";

/** How the counted are named. */
export type CountedBy = "noun" | "pronoun" | "phrase" | "tally" | "subject" | "definite" | "dual";

/** A number with those it counts. `of` and the whole are words [first, next). */
export interface Counted {
  readonly number: StatedNumber;
  readonly by: CountedBy;
  readonly role: CountedRole | "pronoun" | "subject";
  readonly first: number;
  readonly next: number;
  readonly of: readonly [first: number, next: number];
  /** Introduced as a part of those before: "including", «بينهم». */
  readonly introduced: boolean;
}

const roles = roleTable();
const pronouns = new PhraseIndex(pronounPhrases.map((row) => [row.phrase, row] as const));
const introductions = new PhraseIndex(partIntroductions.map((row) => [row.phrase, row] as const));
/** Words a counted noun never lies behind: another phrase has begun. */
const barrier =
  /^(?:and|or|in|on|at|to|for|with|by|who|that|which|from|as|is|are|was|were|have|has|had|be|been|over|under|into|than|about|et|ou|en|dans|sur|par|pour|qui|que|avec|est|sont|ont|a|au|aux|ans|في|علي|الي|عن|مع|ان|الذين|التي|الذي|قبل|بعد|منذ|او|ثم|لا|لم|كان|كانوا)$/;
const linking: ReadonlySet<string> = new Set([
  "of",
  "the",
  "these",
  "those",
  "de",
  "d",
  "des",
  "les",
  "ces",
  "l",
  "'",
  "من",
  "-",
  '"',
  "ال",
]);

/** Arabic counts its noun directly; only these heads may stand before it: «عشرات من كبار القادة». */
const arabicHeads: ReadonlySet<string> = new Set(
  "كبار صغار قدامي قدماء ابرز خيره اوايل صفوف بعض بين".split(" "),
);

/** How far behind a number its noun may stand, in words; links and quotation marks not counted. */
const nounReach = 4;

/** `taken` is the first word not yet part of a claim: its pronoun introduces no further number. */
export function countedBy(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  taken: number,
): Counted | null {
  if (!mayCountPeople(words, sentence, number)) return null;
  const introduction = introductionOf(words, number, taken);
  const found =
    withinNumber(words, number) ??
    byPronoun(words, number) ??
    ofNumber(words, sentence, number) ??
    byNoun(words, sentence, number) ??
    byTally(words, sentence, number) ??
    bySubject(words, sentence, number, introduction);
  return found === null ? null : { ...found, introduced: introduction !== null };
}

type Found = Omit<Counted, "introduced">;

/** "One" is an article or one person described; numbers inside a period or with a measure behind are no people. */
function mayCountPeople(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  if (
    number.value !== null &&
    (number.value < 2 || (!Number.isInteger(number.value) && number.kind === "count"))
  )
    return false;
  const behind = words[number.next];
  const unit = behind?.text === "-" ? words[number.next + 1] : behind;
  if (unit !== undefined && measureWords.has(unit.text)) return false;
  return !sentence.periods.some(({ span }) => span[0] <= number.span[0] && number.span[1] <= span[1]);
}

/** The number says by itself who is counted: «شخصان», «نصفهم». */
function withinNumber(words: readonly Word[], number: StatedNumber): Found | null {
  const { first, next } = number;
  if (number.pronoun)
    return { number, by: "pronoun", role: "pronoun", first, next, of: numeralWord(words, number) };
  if (number.dualOf === null) return null;
  const role = roles.get(number.dualOf);
  if (role === undefined) return null;
  const end = isFormer(words, next) ? next + 1 : next;
  return { number, by: "dual", role: end > next ? "leaver" : role, first, next: end, of: [next - 1, end] };
}

/** The word the numeral stands in, bounds aside. */
function numeralWord(words: readonly Word[], number: StatedNumber): readonly [number, number] {
  let at = number.first;
  while (at + 1 < number.next && words[at]!.to <= number.numeral[0]) at++;
  return [at, at + 1];
}

function byPronoun(words: readonly Word[], number: StatedNumber): Found | null {
  const phrase = pronouns.at(words, number.next);
  if (phrase === null) return null;
  const { first } = number;
  return {
    number,
    by: "pronoun",
    role: "pronoun",
    first,
    next: phrase.next,
    of: [phrase.first, phrase.next],
  };
}

/** "Two of the eleven": the whole is named by its number alone. */
function ofNumber(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  if (!isPartitive(words, number)) return null;
  const whole = sentence.numbers.find(({ first }) => first === number.next + 2);
  if (whole === undefined || whole.kind !== "count" || byNoun(words, sentence, whole) !== null) return null;
  const { first, next } = number;
  return { number, by: "pronoun", role: "pronoun", first, next: whole.next, of: [next, whole.next] };
}

/** The first counted noun behind the number, past adjectives and names. */
function byNoun(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  let former = false;
  let steps = 0;
  for (let at = number.next; at < sentence.next && steps < nounReach; at++) {
    const { text, kind } = words[at]!;
    if (linking.has(text) || isInnerNumber(words, number, at)) continue;
    if (kind !== "letters" || (barrier.test(text) && at > number.next - 1) || measureWords.has(text))
      return null;
    if (formerWords.has(text)) former = true;
    const role = roleOf(text);
    if (text > "\u0600" && role === undefined && !arabicHeads.has(text)) return null;
    if (role !== undefined && !isModifier(words, at))
      return withNoun(words, number, at, former ? asLeaver(role) : role);
    steps++;
  }
  return null;
}

/** "Two of the 58 defectors", "two of the eleven": the whole's own number is no barrier. */
function isInnerNumber(words: readonly Word[], number: StatedNumber, at: number): boolean {
  return at > number.next && isPartitive(words, number) && words[at]!.kind === "digits";
}

/** "of the", "of these", "of those" directly behind the number. */
export function isPartitive(words: readonly Word[], number: StatedNumber): boolean {
  return (
    words[number.next]?.text === "of" &&
    /^(?:the|these|those|their)$/.test(words[number.next + 1]?.text ?? "")
  );
}

/** "member states", "people smugglers": the noun that counts is the next one. */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === "letters" &&
    next.text < "\u0600" &&
    roleOf(next.text) !== undefined &&
    !linking.has(next.text)
  );
}

function withNoun(words: readonly Word[], number: StatedNumber, at: number, role: CountedRole): Found {
  const next = isFormer(words, at + 1) ? at + 2 : at + 1;
  return {
    number,
    by: "noun",
    role: next > at + 1 ? asLeaver(role) : role,
    first: number.first,
    next,
    of: [at, next],
  };
}

function isFormer(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? "";
  return text > "\u0600" && formerWords.has(text);
}

function asLeaver(role: CountedRole): CountedRole {
  return role === "person" ? "leaver" : role;
}

/** "The number of defectors reached 58", "ranks swelled to 30,000". */
function byTally(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  if (number.kind !== "count") return null;
  const noun = words[number.next];
  if (
    noun !== undefined &&
    noun.kind === "letters" &&
    !barrier.test(noun.text) &&
    number.next < sentence.next
  )
    return null;
  let named: number | null = null;
  for (let at = number.first - 1; at >= Math.max(sentence.first, number.first - 9); at--) {
    const text = words[at]!.text;
    if (/^[.;:،,؛()]$/.test(text)) return null;
    if (roleOf(text) !== undefined) named = at;
    if (!tallyWords.has(text.replace(/^[وف]?(?:ال)?/, "")) && !tallyWords.has(text)) continue;
    const role = named === null ? "person" : roleOf(words[named]!.text)!;
    return {
      number,
      by: "tally",
      role,
      first: at,
      next: number.next,
      of: named === null ? [at, at + 1] : [named, named + 1],
    };
  }
  return null;
}

/** No noun at all: "58 quit", "nine from Western Europe", "the 58". */
function bySubject(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  introduction: number | null,
): Found | null {
  if (isLikelyYear(words, number) || number.kind === "percent" || isGoverned(words, number)) return null;
  const { first, next } = number;
  const of: readonly [number, number] = [first, next];
  if (introduction !== null)
    return {
      number,
      by: "phrase",
      role: "pronoun",
      first: introduction,
      next,
      of: [introduction, first],
    };
  const behind = words[next]?.text ?? "";
  if (/^(?:who|qui|الذين|اللواتي|ممن)$/.test(behind))
    return { number, by: "subject", role: "subject", first, next: next + 1, of: [next, next + 1] };
  const predicate = predicateBehind(words, sentence, number);
  if (predicate !== null)
    return { number, by: "subject", role: "subject", first, next: predicate, of: [first, predicate] };
  if (verbBefore(words, sentence, number, behind))
    return { number, by: "subject", role: "subject", first: first - 1, next, of: [first - 1, first] };
  if (/^(?:from|من|de|d)$/.test(behind) && /^[,،(]$|^and$|^et$|^و$/.test(words[first - 1]?.text ?? ""))
    return { number, by: "phrase", role: "pronoun", first, next: phraseEnd(words, sentence, next), of };
  if (number.definite && number.kind === "count" && (/^[,،.)]$/.test(behind) || next >= sentence.next))
    return { number, by: "definite", role: "subject", first: Math.max(sentence.first, first - 1), next, of };
  return null;
}

/** «وعاد ستة عشر.»: the verb stands before its number, and no noun behind it. */
function verbBefore(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  behind: string,
): boolean {
  if (words[number.first]!.text < "\u0600" && words[number.first]!.kind === "letters") return false;
  const verb = sentence.cues.find(({ next }) => next === number.first);
  if (verb === undefined || !isPredicate(verb) || words[verb.first]!.text < "\u0600") return false;
  return number.next >= sentence.next || /^(?:[.،,؛)]|في|من|علي|الي|عن|قبل|بعد|منذ)$/.test(behind);
}

/** The word behind a verb that follows the number, so close that the number is its subject. */
function predicateBehind(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const reach = number.kind === "vague" || words[number.next]?.text === "من" ? 6 : 3;
  const cue = sentence.cues.find(({ first }) => first >= number.next && first <= number.next + reach);
  if (cue === undefined || !isPredicate(cue)) return verbOfSubject(words, sentence, number);
  for (let at = number.next; at < cue.first; at++) if (words[at]!.kind !== "letters") return null;
  if (words[number.next]?.text === "من" && cue.first > number.next) return cue.first;
  return barrierFree(words, number.next, cue.first) ? cue.next : null;
}

function isPredicate({ meaning }: FoundCue): boolean {
  return meaning === "left" || meaning === "killed" || meaning === "joined" || meaning === "held";
}

/** Between subject and verb stand only auxiliaries and adverbs. */
function barrierFree(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !/^(?:have|has|had|were|was|are|who|also|later|since|already|believed|known|reported|said|thought|to|ont|sont|qui|ayant|avaient|قد|كانوا|الذين)$/.test(
        words[at]!.text,
      )
    )
      return false;
  return true;
}

const subjectVerb =
  /^(?:felt|feel|were|are|had|have|did|said|say|left|came|come|lost|found|got|got|joined|cited|spoke|described|complained|gave|went|died|took|told|began|s|se|sont|ont|disent|etaient|avaient|evoquent|denoncent|[a-z]{3,}ed)$/;

/** "Most felt", "Sixty have found work": a bare subject, where a clause begins. */
function verbOfSubject(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const before = words[number.first - 1]?.text ?? "";
  const begins =
    number.first === sentence.first || /^(?:[,;:(."]|and|but|et|mais|only|another)$/.test(before);
  return begins && number.kind !== "vague" && subjectVerb.test(words[number.next]?.text ?? "")
    ? number.next + (number.kind === "share" ? 0 : 1)
    : null;
}

/** Where the words behind a preposition end: the next mark or number, or six words on. */
function phraseEnd(words: readonly Word[], sentence: Sentence, at: number): number {
  const begins = (word: number) => sentence.numbers.some(({ first }) => first === word);
  let end = at + 1;
  while (end < sentence.next && end < at + 6 && words[end]!.kind === "letters" && !begins(end)) end++;
  return words[end - 1]!.text === "and" || words[end - 1]!.text === "et" ? end - 1 : end;
}

/** "A man of 50", "aged 26", "in 58": a bare number behind a preposition is no subject. */
function isGoverned(words: readonly Word[], number: StatedNumber): boolean {
  const before = words[number.first - 1]?.text ?? "";
  return /^(?:of|aged|age|in|at|by|with|article|chapter|page|unit|de|d|a|age|agee|عمره|عمرها|يبلغ|تبلغ|سن|رقم|ماده|في)$/.test(
    before,
  );
}

/** 2014 without a noun is a year, not a crowd. */
function isLikelyYear(words: readonly Word[], number: StatedNumber): boolean {
  return (
    number.value !== null &&
    number.value >= 1900 &&
    number.value < 2100 &&
    /^\d{4}$/.test(words[number.first]?.text ?? "")
  );
}

/** The first word of "including", «بينهم», « dont » directly before a number. */
function introductionOf(words: readonly Word[], number: StatedNumber, taken: number): number | null {
  const phrase = introductions.endingAt(words, number.first);
  return phrase === null || phrase.first < taken ? null : phrase.first;
}

function roleOf(text: string): CountedRole | undefined {
  return roles.get(text) ?? (text.startsWith("ال") ? roles.get(text.slice(2)) : undefined);
}

/** Where a form stands in several rows, the one that says most of leaving wins. */
function roleTable(): ReadonlyMap<string, CountedRole> {
  const order: readonly CountedRole[] = ["leaver", "other", "country", "person"];
  const table = new Map<string, CountedRole>();
  for (const role of order)
    for (const row of countedNouns)
      if (row.role === role)
        for (const form of row.forms.split(" ")) if (!table.has(form)) table.set(form, role);
  return table;
}
