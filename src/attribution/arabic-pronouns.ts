// Arabic verbs whose subject is not named beside them: dropped (وأضافت أن), or a pronoun (هو يقول، لكنها نفت). They
// report where their clause begins with them and what is said opens behind them.
import { type ArabicPassing, arabicPhraseAfter, kindOfArabic } from "./arabic-noun-phrases.js";
import { openingBehindAdjunct, opensAt, opensStrictly, saidBefore } from "./arabic-openings.js";
import { namesFollowed, type Reading } from "./arabic-subjects.js";
import { isDoubtful, isHomograph, isVerb, nounPlaces, type Verb } from "./arabic-verb-forms.js";
import { addressees, auxiliaries, phraseEnds, relatives, subjectPronouns } from "./cues/ar-grammar.js";
import { impersonals } from "./cues/ar-verbs.js";
import { printed, type Word } from "./words.js";

/** هو يقول إن، لكنها لم تؤكد أن، أما هم فقالوا */
export function pronounSubject(passing: ArabicPassing, verb: Verb, next: number): Reading | null {
  const { words } = passing;
  const pronoun = beforeVerb(words, verb.at);
  if (pronoun === null || !isSubject(words, pronoun)) return null;
  const content = whatIsSaid(passing, verb, next);
  if (content === null && !takesWithoutClause(passing, { ...verb, joined: true }, next)) return null;
  return { first: pronoun, last: verb.at, source: null, kind: null, content, form: "pronoun" };
}

function isSubject(words: readonly Word[], at: number): boolean {
  return (
    subjectPronouns.test(words[at]!.text) ||
    (/^ان(?:ه|ها|هم|هن|هما)$/u.test(words[at]!.text) && /^(?:غير|الا|بيد)$/u.test(words[at - 1]?.text ?? ""))
  );
}

/** وأضافت أن، وكتب على تويتر أن، ووصف من */
export function droppedSubject(passing: ArabicPassing, verb: Verb, next: number): Reading | null {
  const { words } = passing;
  if (
    words[next]?.text === "احد" ||
    isResumed(words, verb.at) ||
    !opensClause(words, verb) ||
    isImpersonal(passing, verb) ||
    isHeading(words, verb) ||
    isBetween(words, verb, next)
  )
    return null;
  const content = whatIsSaid(passing, verb, next);
  // "They found hunger" is no study's finding; "they explained what" tells.
  const isPlural = verb.form.agreement.number === "plural";
  if (content === null && verb.form.row.id === "ar/verb/find" && isPlural && words[next]?.text !== "ما")
    return null;
  // He found nobody who shakes his hand.
  if (content === null && verb.form.row.id === "ar/verb/find" && words[next]?.text === "من") return null;
  if (content === null && !takesWithoutClause(passing, verb, next)) return null;
  return { first: verb.at, last: verb.at, source: null, kind: null, content, form: "dropped subject" };
}

/** الدين الذي يدعو إليه: the pronoun takes up the noun, and nothing is said. */
function isResumed(words: readonly Word[], verb: number): boolean {
  return (
    relatives.has(words[verb - 1]?.text ?? "") &&
    /^(?:الي|عن|ب|من|علي|في)(?:ه|ها|هم|هما)$/u.test(words[verb + 1]?.text ?? "")
  );
}

/** بين السطور: between, and not "it made plain", unless what is made plain stands beside it. */
function isBetween(words: readonly Word[], verb: Verb, next: number): boolean {
  return verb.form.text === "بين" && verb.signed !== true && !opensStrictly(words, next);
}

/** «رأي:», «كتب: سامي»: a noun at the head of a line, before a colon. */
function isHeading(words: readonly Word[], verb: Verb): boolean {
  const before = words[verb.at - 1];
  return (
    isHomograph(verb) && words[verb.at + 1]?.text === ":" && (before === undefined || before.kind === "mark")
  );
}

function whatIsSaid({ words }: ArabicPassing, verb: Verb, next: number): number | null {
  const aside = words[verb.at - 1]?.text === "كما" && nounPlaces.has(words[next]?.text ?? "");
  if (opensAt(words, next, verb.form) || aside || inStatement(words, next)) return next;
  if (saidBefore(words, verb.at) && words[next] !== undefined) return next;
  const { needs } = verb.form.row;
  if (needs === "study" || needs === "source" || needs === "words") return null;
  return openingBehindAdjunct(words, next);
}

/** وعدّد في بيان، كتبت في رسالة: where it stands shows that it is said. */
function inStatement(words: readonly Word[], next: number): boolean {
  return words[next]?.text === "في" && statements.test(words[next + 1]?.text ?? "");
}

const statements =
  /^(?:بيان|بيانها?|تصريح|تصريحات|حديث|حوار|مقابله|رساله|تغريده|تدوينه|منشور|خطاب|كلمه|مذكره|تقرير|تقريره|تقريرها|مقال|مقاله|افاده|شهاده|شهادته|شهادتها|موتمر|مداخله|تسجيل|مقطع|احاطه)$/u;

function takesWithoutClause(passing: ArabicPassing, verb: Verb, next: number): boolean {
  const { words } = passing;
  const { row } = verb.form;
  const { needs } = row;
  if (needs === "words")
    return (
      !/begin/u.test(row.id) && !/^ال/u.test(words[next]?.text ?? "") && namesFollowed(verb, words, next)
    );
  if (needs === "study" && verb.joined && !isDoubtful(verb) && namesObject(verb, words, next)) return true;
  if (needs === "subject") return /^ل(?:ي|ه|ها|هم|نا)$/u.test(words[verb.at + 1]?.text ?? "");
  if (verb.form.opener !== null && row.id === "ar/verb/judge") return takesObject(passing, next, true);
  if (needs !== "clause" && verb.joined && isHuman(verb, words[next]) && isThing(passing, next)) return true;
  return needs !== "clause" && takesObject(passing, next, isDoubtful(verb));
}

/** Verbs that only people and bodies can be the subjects of: a thing behind them is their object. */
function isHuman(verb: Verb, object: Word | undefined): boolean {
  const { row, text } = verb.form;
  if (isDoubtful(verb) || object === undefined || oftenDone.test(text)) return false;
  if (condemning.test(text)) return true;
  const tells = /(?:وضح|ورد|سرد|لخص|برر|فسر|ستعيد|ستعاد)ت?$/u.test(text);
  return !/^ال/u.test(object.text) && (tells || /judge|deny|claim/u.test(row.id));
}

/** Prescribed, drew, asked for: as often done as said. */
const oftenDone = /(?:وصف|صف|صور|شبه|طلب|طالب|نادي|علق)ت?$/u;

/** Verbs of denial and blame, whose object may have its article too. */
const condemning = /نفي|نفت|نكر|فند|دحض|دين|دان|ندد|شجب|نتقد/u;

/** ونفت الاتهامات، ويورد حكاية: a noun, and no word for anybody. */
function isThing(passing: ArabicPassing, next: number): boolean {
  const phrase = arabicPhraseAfter(passing, next, null);
  if (phrase === null || passing.words[next]!.kind !== "word") return false;
  return kindOfArabic(passing, phrase) === null || /\p{L}{3}ا$/u.test(passing.words[next]!.text);
}

/** ويذكر أن، ويتوقع أن، يُروى أن: without a subject, said by nobody in particular. */
function isImpersonal({ reading, words }: ArabicPassing, { at, form }: Verb): boolean {
  const before = words[at - 1]?.text ?? "";
  if (form.tense !== "present" || form.agreement.gender !== "masculine" || before === "كما") return false;
  if (before === "يكن" || before === "تكن") return true;
  return impersonals.includes(form.text) && !/ي$/u.test(printed(reading, words[at]!, words[at]!));
}

const clauseOpeners = new Set(
  "كما وقد قد ثم لم ولم فيما بل حيث وكما فقد لن ولن لا ولا وقتما بعدما حسبما حيثما ربما سبق او اذ وحيث عندما حين حينما لما ولما فلما بينما مثلما فلم وهنا هنا هكذا وهكذا".split(
    " ",
  ),
);

/** The verb begins its clause: behind a mark, a conjunction, an auxiliary, قبل أن, سبق أن, or with و. */
function opensClause(words: readonly Word[], { at, joined }: Verb): boolean {
  const before = words[at - 1];
  if (joined || before === undefined || before.kind === "mark") return true;
  if (before.text === "ان") return /^(?:قبل|و?سبق)$/u.test(words[at - 2]?.text ?? "");
  if (clauseOpeners.has(before.text) || relatives.has(before.text) || auxiliaries.has(before.text))
    return true;
  // An indefinite noun takes its clause without a relative: بيان اتهمت فيه.
  return /^(?:في|ب)(?:ه|ها|هم|هما)$/u.test(words[at + 1]?.text ?? "") || isFronted(words, at);
}

/** ولدى سؤاله عن الضمانات قال: what stands before the verb in its clause begins with a preposition. */
function isFronted(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && verb - at < 10 && words[at - 1]!.kind !== "mark" && !isVerb(words, at)) at--;
  return fronting.test(words[at]?.text ?? "") && (at === 0 || words[at - 1]!.kind === "mark");
}

const fronting =
  /^[وف]?(?:في|عن|علي|من|ب\p{L}{3,}|لدي|عند|حول|بعد|قبل|خلال|عقب|اثر|ردا|تعليقا|تعقيبا|بشان|بخصوص|امام|مع|منذ|عبر|بينما|فيما|الي|حين|عندما|لما)$/u;

/** Index of the word before a verb and what belongs to it: لم، قد، كان. */
function beforeVerb(words: readonly Word[], verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--) {
    const { text } = words[at]!;
    if (!clauseOpeners.has(text) && !auxiliaries.has(text)) return at;
  }
  return null;
}

/** ووجدت روايات مشتركة: a bare noun is what a study found. */
function namesObject({ form }: Verb, words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (word?.kind !== "word" || phraseEnds.has(word.text) || nounPlaces.has(word.text)) return false;
  // وأظهر انهيار الجسر: an event may show something, only people count and sum up.
  const isEvent = /(?:ظهر|دل|وجد|جد)ت?$/u.test(form.text) && /^ال/u.test(words[next + 1]?.text ?? "");
  return !/^ال/u.test(word.text) && !isEvent;
}

/** ووصف من عذبهم، ودعا الحكومات إلى، أبدى فيه ندمه، واتهمت القادة */
function takesObject({ reading, words }: ArabicPassing, next: number, isDoubtful: boolean): boolean {
  const word = words[next];
  if (word === undefined) return false;
  if (/^(?:من|ما|ذلك|هذا|هذه)$/u.test(word.text) || addressees.has(word.text)) return true;
  return !isDoubtful && /\p{L}{2}(?:ه|ها|هم)\p{M}*$/u.test(printed(reading, word, word));
}
