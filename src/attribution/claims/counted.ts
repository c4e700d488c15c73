// Who or what a stated number counts: the noun behind it, the pronoun that points back, the tally before it; bare
// numbers ("58 quit") are read in bare-numbers.ts. A number that counts neither people nor their countries is not a claim.
// Deliberately not read: ages, durations, money, years, "one", and nouns no table lists.
import { PhraseIndex, type StatedNumber, type Word } from "#text/index.js";
import { bareNumber } from "./bare-numbers.js";
import {
  type CountedRole,
  formerWords,
  measureWords,
  partIntroductions,
  pronounPhrases,
} from "./counted-nouns.js";
import { goingOn } from "./counting-on.js";
import { namesFormerPeople, namesPeopleByForm } from "./people-by-form.js";
import { barrier, roleOf, roleOfOwned, roles } from "./roles.js";
import { type Sentence, within } from "./sentences.js";
import { byTally } from "./tally.js";

/** How the counted are named. */
export type CountedBy =
  | "noun"
  | "pronoun"
  | "phrase"
  | "tally"
  | "subject"
  | "definite"
  | "dual"
  /** The object of a verb of counting: "speaks of 35". */
  | "object"
  /** It goes on counting the people of an earlier clause: "the army said 93". */
  | "context"
  /** Its noun stands with the number before it: "58 people in May, 31 in June". */
  | "ellipsis";

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

const pronouns = new PhraseIndex(pronounPhrases.map((row) => [row.phrase, row] as const));
const introductions = new PhraseIndex(partIntroductions.map((row) => [row.phrase, row] as const));
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
    byNounBefore(words, number) ??
    byNoun(words, sentence, number) ??
    byTally(words, Math.max(sentence.first, taken), sentence, number) ??
    bareNumber(words, sentence, number, introduction) ??
    goingOn(words, sentence, number);
  return found === null ? null : { ...found, introduced: introduction !== null };
}

/** How a number is counted, before its introduction is looked at. */
export type Found = Omit<Counted, "introduced">;

/** "One" is an article or one person described; numbers inside a period or with a measure behind are no people. */
function mayCountPeople(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  if (
    number.value !== null &&
    ((number.value < 2 && !isListed(words, sentence, number)) ||
      (!Number.isInteger(number.value) && number.kind === "count"))
  )
    return false;
  const behind = words[number.next];
  const unit = behind?.text === "-" ? words[number.next + 1] : behind;
  if (unit !== undefined && measureWords.has(unit.text)) return false;
  return !sentence.periods.some(({ span }) => span[0] <= number.span[0] && number.span[1] <= span[1]);
}

/** "51 men and one woman", "twelve are in training, one of them …": one of a list counts like the others. */
function isListed(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  if (number.value !== 1 || number.definite) return false;
  const behind = words[number.next]?.text ?? "";
  if (behind === "منهم" || behind === "منهن" || ofNumber(words, sentence, number) !== null) return true;
  const earlier = within(sentence.numbers, number.first - 10, number.first - 1).at(-1);
  if (earlier === undefined || earlier.first < sentence.first) return false;
  if (singleBefore(words, number) !== undefined) return true;
  return (
    /^(?:and|,|including)$/.test(words[number.first - 1]!.text) &&
    (/^(?:of|was|is|had|has|fell|died|[a-z]{3,}ed)$/.test(behind) || roleOf(behind) !== undefined)
  );
}

/** «وطفل واحد»: behind its noun, in a list. */
function singleBefore(words: readonly Word[], { value, first }: StatedNumber): CountedRole | undefined {
  const noun = words[first - 1]?.text ?? "";
  return value === 1 && noun.startsWith("و") ? roleOf(noun.slice(1)) : undefined;
}

/** The number says by itself who is counted: «شخصان», «نصفهم». */
function withinNumber(words: readonly Word[], number: StatedNumber): Found | null {
  const { first, next } = number;
  if (number.pronoun)
    return { number, by: "pronoun", role: "pronoun", first, next, of: numeralWord(words, number) };
  if (number.dualOf === null) return null;
  // A singular that is also another noun («بحار», seas) stands in the table by its accusative alone.
  const role = roles.get(number.dualOf) ?? roles.get(`${number.dualOf}ا`);
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

/** "Two of the eleven", "nine out of 46", «تسعة من أصل 46»: the whole is named by its number alone. */
function ofNumber(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  const behind = words.slice(number.next, number.next + 3).map(({ text }) => text);
  const link = wholeLinks.find((phrase) => phrase.every((word, index) => word === behind[index]));
  if (link === undefined) return null;
  const at = number.next + link.length;
  const [whole] = within(sentence.numbers, at, at);
  if (whole === undefined || whole.kind !== "count" || byNoun(words, sentence, whole) !== null) return null;
  const { first, next } = number;
  return { number, by: "pronoun", role: "pronoun", first, next: whole.next, of: [next, whole.next] };
}

/** What stands between a part and its whole, longest first. */
const wholeLinks: readonly (readonly string[])[] = [
  ["out", "of", "the"],
  ["out", "of"],
  ["of", "the"],
  ["of", "these"],
  ["of", "those"],
  ["of", "their"],
  ["من", "اصل"],
  ["من", "بين"],
  ["من"],
];

/** «الفارين الاثنين والخمسين»: with the article the Arabic noun stands before its number, its owner too: «أصحاب الشهادات الستين». */
function byNounBefore(words: readonly Word[], number: StatedNumber): Found | null {
  const { first, next } = number;
  const single = singleBefore(words, number);
  if (single !== undefined)
    return { number, by: "noun", role: single, first: first - 1, next, of: [first - 1, first] };
  const noun = words[first - 1]?.text ?? "";
  if (!/^(?:ال|لل)/.test(noun) || !number.definite || number.kind !== "count") return null;
  const role = roles.get(noun.slice(2));
  if (role !== undefined) return { number, by: "noun", role, first: first - 1, next, of: [first - 1, first] };
  const holders = roles.get(words[first - 2]?.text ?? "");
  return holders === undefined
    ? null
    : { number, by: "noun", role: holders, first: first - 2, next, of: [first - 2, first] };
}

/** The first counted noun behind the number, past adjectives and names. */
function byNoun(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  let former = false;
  let steps = 0;
  for (let at = number.next; at < sentence.next && steps < nounReach; at++) {
    const { text, kind } = words[at]!;
    if (linking.has(text) || isInnerNumber(words, number, at)) continue;
    if (at > number.next && within(sentence.numbers, at, at).length > 0 && !isPartitive(words, number))
      return null;
    if (kind !== "letters" || (barrier.test(text) && at > number.next - 1) || measureWords.has(text))
      return null;
    if (formerWords.has(text)) former = true;
    const role =
      roleOf(text) ??
      (words[at - 1]!.text === "من" ? roleOfOwned(text) : undefined) ??
      roleByForm(words, number, at);
    if (text > "\u0600" && role === undefined && !arabicHeads.has(text)) return null;
    if (role !== undefined && !isModifier(words, at))
      return withNoun(words, number, at, former ? asLeaver(role) : role);
    steps++;
  }
  return null;
}

/** People told by the form of their noun. */
function roleByForm(words: readonly Word[], number: StatedNumber, at: number): CountedRole | undefined {
  const between = words.slice(number.next, at).map(({ text }) => text);
  if (namesFormerPeople(words[at]!.text, between)) return "person";
  return namesPeopleByForm(words[at]!.text, number, between) ? "person" : undefined;
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

/** The first word of "including", «بينهم», « dont » directly before a number. */
function introductionOf(words: readonly Word[], number: StatedNumber, taken: number): number | null {
  const phrase = introductions.endingAt(words, number.first);
  return phrase === null || phrase.first < taken ? null : phrase.first;
}
