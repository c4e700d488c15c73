// Where an Arabic noun phrase begins and ends, and what kind of source it names. A shallow reading: it ends at small
// words, verbs and marks, and where a body's name is closed by a word with ال.
import type { SourceKind } from "#model/index.js";
import { isPersonalName } from "./arabic-names.js";
import { isName, isObject, isOpenedByB } from "./arabic-objects.js";
import { kindOfRank } from "./arabic-ranks.js";
import { isFiniteVerb, isFollowing, isVerb, nounPlaces, verbsAt } from "./arabic-verb-forms.js";
import {
  auxiliaries,
  clauseStarts,
  complementiser,
  demonstratives,
  fillerPairs,
  fillers,
  hedges,
  issuing,
  leavingVerbs,
  negators,
  nobody,
  phraseEnds,
  relatives,
  states,
  thoughts,
} from "./cues/ar-grammar.js";
import type { Phrase } from "./noun-phrases.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { SourceTable } from "./sources/source-table.js";
import type { VerbForm } from "./verb-index.js";
import { printed, type Reading, type Word } from "./words.js";

export interface ArabicPassing {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly sources: SourceTable;
  readonly isTitle: boolean;
}

/** The noun phrase that begins at an index and runs on; null where none begins there. */
export function arabicPhraseAfter(
  passing: ArabicPassing,
  first: number,
  form: VerbForm | null,
): Phrase | null {
  const { reading, words } = passing;
  let last = first - 1;
  for (let at = first; at < words.length && at < first + 12; at++) {
    const word = words[at]!;
    if (word.text === '"') {
      const close = closingMark(words, at);
      if (close === null) break;
      last = at = close;
    } else if (word.kind === "mark") break;
    else if (at > first && isOwned(reading, words, at)) break;
    else if (ends(passing, first, at, form) && !(at === first && mayOpen(reading, word))) break;
    else last = at;
  }
  return last < first ? null : { first, last };
}

/** إمام is written like أمام but for the hamza; نحو نصفهم is about half. */
function mayOpen(reading: Reading, word: Word): boolean {
  return word.text === "نحو" || (word.text === "امام" && printed(reading, word, word).startsWith("إ"));
}

/** وختم السائق حديثه: a noun with its owner, behind a name that is closed by its last word with ال, is the object. */
function isOwned(reading: Reading, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.kind !== "word" || !/^(?:لل|[بل]?ال)/u.test(words[at - 1]!.text) || /^ال/u.test(word.text))
    return false;
  return /\p{L}{3}(?:ه|ها|هم|هما|هن)\p{M}*$/u.test(printed(reading, word, word));
}

export function closingMark(words: readonly Word[], open: number): number | null {
  for (let at = open + 2; at <= open + 6 && at < words.length; at++) if (words[at]!.text === '"') return at;
  return null;
}

/** الحكومة من جهتها رفضت؛ أحدهم، ويدعى «الفأر»، يقول: what is said by the way between subject and verb. */
function beforeAside(words: readonly Word[], last: number): number {
  if (words[last - 1]?.text === "من" && fillerPairs.get("من")!.has(words[last]!.text)) return last - 2;
  if (words[last]?.text !== "،") return last;
  for (let at = last - 2; at > 0 && at > last - 12; at--)
    if (words[at]!.text === "،") return asides.test(words[at + 1]!.text) ? at - 1 : last;
  return last;
}

const asides =
  /^(?:و(?:هو|هي|هم|هما|يدعي|تدعي|كان|كانت|قد|عمره|عمرها|اسمه|اسمها)|الذي|التي|الذين|البالغ|البالغه|من|وفق|بحسب)$/u;

/** «الحرس الأخضر» يتهم: a name in quotation marks before its verb. */
function openingMark(words: readonly Word[], close: number): number | null {
  for (let at = close - 2; at >= close - 6 && at >= 0; at--) if (words[at]!.text === '"') return at;
  return null;
}

/** اثنان ممن غادروا: so many of those who left. */
function isPart(words: readonly Word[], first: number, at: number): boolean {
  const ofWhom = at - first === 1 ? at : at - 1;
  return (
    at - first <= 2 && words[ofWhom]!.text === "ممن" && someOfThem.test(words[first]!.text) && ofWhom > first
  );
}

const someOfThem = /^[وفبل]?(?:احد|احدي|اثن(?:ان|ين|تان|تين)|(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?)$/u;

function ends({ reading, words }: ArabicPassing, first: number, at: number, form: VerbForm | null): boolean {
  const { text } = words[at]!;
  if (at > first && isPart(words, first, at)) return false;
  if (phraseEnds.has(text) || complementiser.test(text) || fillers.has(text) || isVerb(words, at))
    return true;
  if (
    states.has(text) ||
    (at > first && (isParticiple(words, at) || form?.opener?.split("|").includes(text) === true))
  )
    return true;
  if (at === first) return false;
  if (form !== null && isFollowing(form.row.followed ?? [], text)) return true;
  if (at === first + 1 && oneOfThem.test(words[first]!.text)) return true;
  if (
    leavingVerbs.has(text.replace(/^[وف]/u, "")) ||
    demonstratives.has(text) ||
    issuing.includes(text) ||
    isAddressed(words, at)
  )
    return true;
  if (isName(words, first, at)) return false;
  if (/^لل\p{L}{2,}/u.test(text) || (form?.opener === "ب" && isOpenedByB(text))) return true;
  if (
    /^و/u.test(text) &&
    (isFiniteVerb(words, at) || thoughts.test(text) || /^و(?:هو|هي|هم|هما|هن)$/u.test(text))
  )
    return true;
  return isObject(reading, words, first, at, form);
}

/** وأردف المحافظ قائلا: the participle is no part of the name. */
function isParticiple(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  return kindOfHead(text, "ar") === null && verbsAt(words, at).some(({ form }) => form.tense === "gerund");
}

/** أحدهما مذكراته: closed by its pronoun. */
const oneOfThem = /^[وفبل]?(?:احدهم|احداهن|احدهما|بعضهم|بعضهن)$/u;

/** To whom it was told: يقول الشاب لمجلة الميناء، لـ"منبر الميناء". */
export function isAddressed(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (text === "ل") return words[at + 1]?.text === '"';
  const kind = /^ل\p{L}{3,}/u.test(text) ? kindOfHead(text.slice(1), "ar") : null;
  return (kind === "outlet" || kind === "agency") && kindOfHead(words[at - 1]!.text, "ar") !== "study";
}

/** The noun phrase that ends right before a verb and begins its clause. */
export function phraseBefore(words: readonly Word[], verb: number): Phrase | null {
  let last = verb - 1;
  while (
    last >= 0 &&
    (negators.has(words[last]!.text) ||
      hedges.has(words[last]!.text) ||
      fillers.has(words[last]!.text) ||
      auxiliaries.has(words[last]!.text))
  )
    last--;
  if (last >= 0 && relatives.has(words[last]!.text)) last--;
  last = beforeAside(words, last);
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < 8; at--) {
    const word = words[at]!;
    const open = at === last && word.text === '"' ? openingMark(words, at) : null;
    if (open !== null) at = open;
    else if (word.kind === "mark" || clauseStarts.has(word.text) || isVerb(words, at)) break;
    first = at;
  }
  if (first > last || /^و?(?:في|الي|علي|عن)$/u.test(words[first - 1]?.text ?? "")) return null;
  const lead = words[first]!;
  if (words.slice(first, last).some(({ text }) => text === "نقلا")) return null;
  if (nobody.has(lead.text) || nounPlaces.has(lead.text) || phraseEnds.has(lead.text)) return null;
  if (lead.kind === "mark" && lead.text !== '"') return null;
  return { first, last };
}

export function kindOfArabic(
  { reading, words, sources }: ArabicPassing,
  { first, last }: Phrase,
): SourceKind | null {
  const source = sources.resolve(printed(reading, words[first]!, words[last]!));
  if (/^(?:ال)?سابقه?$/u.test(words[first + 1]?.text ?? "") && first < last)
    return keepsOffice(words[first]!.text) ? "official" : "testimony";
  const head = headOf(words, first, last);
  if (words[head]!.kind === "number") return "testimony";
  const kind = kindOfRank(words, head, last) ?? kindOfHead(words[head]!.text, "ar");
  if (kind === null) return source?.kind ?? (isPersonalName(reading, words[head]!.text) ? "person" : null);
  return kind === "study" || kind === "person" || source === null ? kind : source.kind;
}

/** A former minister is known by the office; a former commander is one who left. */
function keepsOffice(head: string): boolean {
  return kindOfHead(head, "ar") === "official" && !/^(?:ال)?قائده?$/u.test(head);
}

const modifiers =
  /^(?:كبير|كبار|كبيره|احد|احدي|بعض|عدد|كل|جميع|معظم|اغلب|نحو|حوالي|قرابه|اكثر|مساعد|نايب|غالبيه|عشرات|مئات|مجموعه|ابرز)$/u;

const numeral = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/u;

/** An Arabic phrase begins with its head, but for words of number and rank: كبير الباحثين، ثلاثة مصادر. */
function headOf(words: readonly Word[], first: number, last: number): number {
  if (words[first]!.text === '"' && first < last) return first + 1;
  const next = first + 1;
  return next <= last &&
    (modifiers.test(bareArabic(words[first]!.text)) || numeral.test(words[first]!.text)) &&
    kindOfHead(words[next]!.text, "ar") !== null
    ? next
    : first;
}
