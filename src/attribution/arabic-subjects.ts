// A named subject of an Arabic verb, behind it or before it, and whether with this subject the verb reports: its row
// says what it needs (`cues/row.ts`), armed people are taken to act rather than to speak.
import type { SourceKind } from "#model/index.js";
import { agreementOf } from "./antecedents.js";
import { acts, isAccused, isCarried, isDeedDone, isShown } from "./arabic-deeds.js";
import { isPersonalName } from "./arabic-names.js";
import {
  type ArabicPassing,
  arabicPhraseAfter,
  isAddressed,
  kindOfArabic,
  phraseBefore,
} from "./arabic-noun-phrases.js";
import {
  openingBehindAdjunct,
  openingWithin,
  opensAt,
  opensStrictly,
  saidBefore,
} from "./arabic-openings.js";
import { isDoubtful, isFollowing, isHomograph, nounPlaces, type Verb, verbsAt } from "./arabic-verb-forms.js";
import { deeds } from "./cues/ar-deeds.js";
import { addressees, demonstratives, negators, nobody, relatives } from "./cues/ar-grammar.js";
import type { Phrase } from "./noun-phrases.js";
import type { Sighting } from "./sighting.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { Word } from "./words.js";

/** What a verb was found to be at its place; words by their index. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly source: Phrase | null;
  readonly kind: SourceKind | null;
  /** Where what is said opens. */
  readonly content: number | null;
  readonly form: Sighting["form"];
}

const researchers: readonly (SourceKind | null)[] = [
  "study",
  "organisation",
  "person",
  "official",
  "outlet",
  "agency",
];

/** Words for people that say nothing of their having left: they need what is said beside them. */
const anybody =
  /^(?:رجل|رجال|شاب|شابه|شباب|امراه|نساء|شخص|اشخاص|مواطن|مواطنون|فتاه|فتي|طالب|طالبه|ام|اب|اخ|جار|جيران|صديق|زوج|سكان|طبيب|سايق|عالم|ابن|شيخ|طفل|طفله|اطفال|ولد|اولاد|راع|راعي|فلاح|تاجر|بنت|حراس|عمال|جندي|جنود)$/u;

/** قالت وزارة الصحة إن */
export function subjectBehind(passing: ArabicPassing, verb: Verb, next: number): Reading | null {
  const { words } = passing;
  if (hasSubjectBefore(passing, verb)) return null;
  const start = beyondAddressee(passing, next);
  if (opensAt(words, start, verb.form) && words[start]?.text !== '"') return null;
  // A verb before its subject stands in the singular: behind قالوا comes no subject.
  if (verb.form.agreement.number === "plural") return null;
  const phrase = arabicPhraseAfter(passing, start, verb.form);
  if (phrase === null || !mayBeSubject(passing, phrase)) return null;
  const kind = kindOfArabic(passing, phrase);
  if (disagrees(passing, verb, phrase, kind)) return null;
  const last = withManner(passing, phrase.last);
  const opening = openingWithin(words, last + 1, 24, verb.form);
  if (isAsked(words, phrase, verb)) return null;
  const isSaid =
    (saidBefore(words, verb.at) || asideStart(words, verb.at) < verb.at) &&
    (kind !== null || endsClause(words, phrase.last + 1));
  if (isSilence(verb, words, opening)) return null;
  if (!isSaid && !accepted(verb, kind, opening, words, { first: phrase.first, last })) return null;
  return { first: asideStart(words, verb.at), last, source: phrase, kind, content: opening, form: "verb" };
}

/** The words by which it is said belong to the cue: أردف المحافظ قائلا، ردت الجماعة على لسان ناطقها. */
function withManner(passing: ArabicPassing, last: number): number {
  const { words } = passing;
  const next = words[last + 1]?.text ?? "";
  if (/^(?:قايلا|قايله|قايلين|بالقول|بقوله|بقولها|بقولهم)$/u.test(next)) return last + 1;
  if (next !== "علي" || words[last + 2]?.text !== "لسان") return last;
  return arabicPhraseAfter(passing, last + 3, null)?.last ?? last;
}

/** لم تذكر المتحدثة موعدا: what is not mentioned is not said. */
function isSilence({ form, at }: Verb, words: readonly Word[], opening: number | null): boolean {
  if (!/^و?(?:لم|لا|لن|ما)$/u.test(words[at - 1]?.text ?? "") || asideStart(words, at) < at) return false;
  const isStrict = opening !== null && opensStrictly(words, opening);
  const isNothing = words.slice(at + 1, at + 6).some(({ text }) => /^(?:شييا|شيا|كلمه|حرفا)$/u.test(text));
  return !isStrict && (isNothing || withheld.test(form.text));
}

const withheld = /(?:ذكر|حدد|كشف|وضح|علن|فصح|نشر|قدم|عرض|شير|تطرق|ورد|^[يت]رد|جب|جيب|علق|عقب)(?:وا)?$/u;

function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next === undefined || next.kind === "mark" || relatives.has(next.text) || nounPlaces.has(next.text);
}

/** «الحرس» يتهم الوزير: whoever opens the clause and agrees with the verb is its subject, and what follows its object. */
function hasSubjectBefore(passing: ArabicPassing, { at, joined, form, suffixed }: Verb): boolean {
  if (joined || suffixed === true) return false;
  const { words, reading } = passing;
  const phrase = phraseBefore(words, at);
  if (phrase === null || relatives.has(words[at - 1]!.text)) return false;
  const kind = kindOfArabic(passing, phrase);
  const { number, gender } = agreementOf(
    reading.shadow.text.slice(words[phrase.first]!.from, words[phrase.last]!.to),
    "ar",
  );
  if (kind === null) return words[phrase.first]!.text === '"' && phrase.last === at - 1;
  return number !== "plural" && form.agreement.number === "singular" && gender === form.agreement.gender;
}

/** قال لصحيفة «الميناء» الناطق باسم الجيش: the one who tells stands beyond the one who is told. */
function beyondAddressee({ words }: ArabicPassing, next: number): number {
  if (words[next] === undefined || !isAddressed(words, next)) return next;
  for (let at = next + 1; at < next + 7 && at < words.length; at++) {
    const { text, kind } = words[at]!;
    if (kind === "mark" && text !== '"') return next;
    const head = kind === "word" && !/^[لبك]\p{L}{3}/u.test(text) ? kindOfHead(text, "ar") : null;
    if (head !== null && head !== "outlet" && head !== "agency") return at;
  }
  return next;
}

/** Where a clause begins whose words stand elsewhere in the sentence: كما قال، حسبما ذكر، على ما يروي; else the verb. */
function asideStart(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.text ?? "";
  if (before === "ما") return asides.test(words[at - 2]?.text ?? "") ? at - 2 : at;
  return /^و?(?:كما|حسبما|مثلما|لما)$/u.test(before) ? at - 1 : at;
}

const asides = /^[وف]?(?:بحسب|حسب|وفق|علي)$/u;

/** Not «لم يقل أحد», not the object «شبانا» nor the state «قائلا», both accusative. */
function mayBeSubject({ reading, words, sources }: ArabicPassing, { first, last }: Phrase): boolean {
  const { text } = words[first]!;
  if (text === "احد" && first === last) return /^(?:من|ممن)$/u.test(words[last + 1]?.text ?? "");
  if (text === "احد" && negators.has(words[first - 2]?.text ?? "")) return false;
  if (/^و(?:هو|هي|هم|هما|هن|قد)$/u.test(text)) return false;
  if (nobody.has(text)) return demonstratives.has(text) && last > first;
  if (/^(?:لل|بال|كال)/u.test(text) || (/^ب\p{L}{3}/u.test(text) && kindOfHead(text, "ar") === null))
    return false;
  return !/\p{L}{2}[^هني]ا$/u.test(text) || isPersonalName(reading, text) || sources.resolve(text) !== null;
}

/** تنبه قارئ: a feminine verb is not that of one man, so it is another verb. */
function disagrees(
  { reading, words }: ArabicPassing,
  { form }: Verb,
  { first, last }: Phrase,
  kind: SourceKind | null,
): boolean {
  if (form.agreement.gender !== "feminine" || (kind !== "person" && kind !== "testimony")) return false;
  const folded = reading.shadow.text.slice(words[first]!.from, words[last]!.to);
  const { number, gender } = agreementOf(folded, "ar");
  return number === "singular" && gender === "masculine" && kindOfHead(words[first]!.text, "ar") !== null;
}

/** وحذر الحكومات من: of whom something is asked, not who asks. */
function isAsked(words: readonly Word[], { first }: Phrase, { form, joined }: Verb): boolean {
  if (!addressees.has(words[first]!.text) || !/demand|judge/u.test(form.row.id)) return false;
  return joined || form.agreement.gender === "feminine" || first > 0;
}

/** Whether a verb with this named subject reports. `opening`: where what is said opens; null: nothing said. */
function accepted(
  verb: Verb,
  kind: SourceKind | null,
  opening: number | null,
  words: readonly Word[],
  phrase: Phrase,
): boolean {
  const { needs } = verb.form.row;
  const certain = kind !== null && !anybody.test(bareArabic(words[phrase.first]!.text));
  const strict = opening !== null && (opensStrictly(words, opening) || opensStrictly(words, opening + 1));
  const gap = opening === null || (!strict && kind === null) ? null : opening - phrase.last;
  const isDeed = acts(verb, words, phrase);
  const near = gap !== null && gap <= (strict ? 20 : certain ? 14 : 8);
  if (needs === "words") return kind !== null && namesFollowed(verb, words, phrase.last + 1);
  if (isCarried(verb, kind, opening, words, phrase.last) || isDeedDone(verb, words, phrase)) return false;
  if (opening === null && (isShown(verb, kind, words, phrase) || isAccused(verb, words, phrase)))
    return false;
  if (verb.form.text === "بين" && verb.signed !== true && kind === null) return false;
  if (isHomograph(verb) && (!near || (kind === null && !isDefinite(words[phrase.first]!)))) return false;
  if (needs === "subject") return kind !== null || gap !== null;
  if (near && (strict || ((needs !== "source" || certain) && !isDeed))) return true;
  if (needs === "clause" || isDeed) return false;
  if (needs === "study") return certain && researchers.includes(kind);
  return certain;
}

/** أصدرت الجمعية، الأحد، بيانا: one of the row's words within reach of the verb, and no other verb between. */
export function namesFollowed({ form }: Verb, words: readonly Word[], start: number): boolean {
  const followed = form.row.followed ?? [];
  const reach = form.row.id === "ar/verb/reject" ? 2 : 8;
  for (let at = start; at < start + reach && at < words.length; at++) {
    const { text, kind } = words[at]!;
    if (kind === "mark" && text !== "،" && text !== '"') return false;
    if (at > start && /^و/u.test(text) && verbsAt(words, at).length > 0) return false;
    if (kind === "word" && isFollowing(followed, text)) return true;
  }
  return false;
}

/** السلطات قالت إن، القلة التي تكلمت */
export function subjectBeforeVerb(passing: ArabicPassing, verb: Verb, next: number): Reading | null {
  const { words } = passing;
  if (verb.joined && !answersTopic(words, verb.at)) return null;
  const phrase = spokeBefore(words, verb.at) ?? phraseBefore(words, verb.at);
  if (phrase === null) return null;
  const kind = kindOfArabic(passing, phrase) ?? (words[phrase.first]!.text === '"' ? "unspecified" : null);
  const far =
    (opensAt(words, next, verb.form) ? next : openingBehindAdjunct(words, next)) ??
    (kind === null ? null : openingWithin(words, next, 6, verb.form));
  const relative = relatives.has(words[verb.at - 1]!.text);
  if (relative && /(?:نا|ني)$/u.test(words[verb.at]!.text)) return null;
  if (
    (relative && kind === null) ||
    (isDoubtful(verb) && far === null && verb.suffixed !== true && verb.form.row.needs !== "words")
  )
    return null;
  const inTitle = passing.isTitle && kind !== null && announces(verb);
  if (!inTitle && !reportsBehind(verb, words, phrase, kind, far, relative)) return null;
  return { first: phrase.first, last: verb.at, source: phrase, kind, content: far, form: "verb" };
}

function isDefinite({ text }: Word): boolean {
  return text === '"' || /^[وف]?ال\p{L}{2}/u.test(text);
}

/** المتحدث فند الخبر: a noun with its article or its owner behind the verb. */
function hasObject(words: readonly Word[], at: number): boolean {
  return /^(?:ال\p{L}{2,}|\p{L}{3,}(?:ه|ها|هم))$/u.test(words[at]?.text ?? "");
}

/** أما الناشر فيتوقع: ف takes up the subject behind أما. */
function answersTopic(words: readonly Word[], verb: number): boolean {
  if (!words[verb]!.text.startsWith("ف")) return false;
  const topic = words.slice(Math.max(0, verb - 9), verb).findLastIndex(({ text }) => text === "اما");
  return topic >= 0 && !words.slice(Math.max(0, verb - 9) + topic, verb).some(({ text }) => text === ".");
}

/** وسبق للمنظمة أن حذرت: the one who spoke before stands behind ل. */
function spokeBefore(words: readonly Word[], verb: number): Phrase | null {
  if (words[verb - 1]?.text !== "ان") return null;
  for (let at = verb - 3; at >= 0 && at > verb - 9; at--) {
    if (words[at]!.kind === "mark") return null;
    if (/^[وف]?سبق$/u.test(words[at]!.text))
      return /^ل\p{L}{3}/u.test(words[at + 1]!.text) ? { first: at + 1, last: verb - 2 } : null;
  }
  return null;
}

/** زعيم الجماعة يتوعد الفارين: in a title a verb of speech needs nothing beside it. */
function announces({ form }: Verb): boolean {
  return (
    form.tense === "present" && /\/(?:say|hold|mention|claim)$/u.test(form.row.id) && !deeds.has(form.text)
  );
}

/** Rows whose verbs only people and bodies can be the subjects of. */
const spoken = /\/(?:say|go-on|hold|claim)$/u;

function reportsBehind(
  verb: Verb,
  words: readonly Word[],
  phrase: Phrase,
  kind: SourceKind | null,
  opening: number | null,
  relative: boolean,
): boolean {
  const { row, agreement } = verb.form;
  if (row.needs === "words") return kind !== null && namesFollowed(verb, words, verb.at + 1);
  if (opening !== null) return kind !== null || (spoken.test(row.id) && isDefinite(words[phrase.first]!));
  if (kind === null || row.needs === "clause" || anybody.test(bareArabic(words[phrase.first]!.text)))
    return false;
  if (acts(verb, words, phrase)) return false;
  if (row.needs === "source") return true;
  if (row.needs === "subject")
    return /علن(?:ت|وا|ون)?$/u.test(verb.form.text) && words[verb.at + 1]?.kind === "word";
  if (row.needs === "content")
    return agreement.number === "plural" || relative || hasObject(words, verb.at + 1);
  return row.needs === "study" && researchers.includes(kind);
}
