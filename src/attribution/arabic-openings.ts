// Where what is said opens behind an Arabic verb: أن, a colon, a quotation, or the verb's own preposition (أشار إلى),
// right behind it or beyond days, places and addressees (قال لصحيفة «الميناء» أمس إن).

import { closingMark } from "./arabic-noun-phrases.js";
import { isOpenedByB } from "./arabic-objects.js";
import { isFiniteVerb } from "./arabic-verb-forms.js";
import {
  complementiser,
  fillerPairs,
  fillers,
  interrogatives,
  thoughts,
  withPronoun,
} from "./cues/ar-grammar.js";
import { arabicIdioms } from "./cues/ar-verbs.js";
import { kindOfHead } from "./sources/heads.js";
import type { VerbForm } from "./verb-index.js";
import type { Word } from "./words.js";

/** Index of the first word behind a verb that is no adverb, day or "to him". */
export function skipFillers(words: readonly Word[], start: number, form: VerbForm): number {
  let at = start;
  for (; at < words.length; at++) {
    const { text } = words[at]!;
    if (fillerPairs.get(text)?.has(words[at + 1]?.text ?? "") === true) at++;
    else if (form.opener === "الي" && at === start && arabicIdioms.includes(text)) continue;
    else if (fillers.has(text)) continue;
    else if (!withPronoun.test(text) || (opensAt(words, at, form) && !isPerson(words[at + 1]))) break;
  }
  return at;
}

/** أثنى عليه إمام المسجد: behind the preposition with its pronoun comes the subject. */
function isPerson(word: Word | undefined): boolean {
  return word?.kind === "word" && kindOfHead(word.text, "ar") !== null;
}

/** What is said opens here: أن, a colon, a quotation, or the verb's own preposition. */
export function opensAt(words: readonly Word[], at: number, form: VerbForm): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    opensStrictly(words, at) ||
    openersOf(form).some((opener) => isOpener(words, at, opener)) ||
    (word.text === "علي" && complementiser.test(words[at + 1]?.text ?? ""))
  );
}

export function opensStrictly(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (complementiser.test(word.text)) return !otherwise.has(words[at - 1]?.text ?? "");
  if (word.text === ":" || interrogatives.has(word.text)) return true;
  if (word.text === '"') return !closes(words, at);
  return word.text === "،" && words[at + 1]?.text === '"' && !closes(words, at + 1);
}

/** «…»، يقول: a quotation ends right before the verb, with a comma or "so" between, unless it is longer than a name. */
export function saidBefore(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (/^(?:هكذا|بهذا|كما|،|,)$/u.test(words[before]?.text ?? "")) before--;
  if (words[before]?.text !== '"' || !closes(words, before)) return false;
  const open = words.slice(0, before).findLastIndex(({ text }) => text === '"');
  return before - open > longestName || (before < at - 1 && words[open - 1]?.kind !== "word");
}

/** Words of a name in quotation marks. */
const longestName = 6;

/** A quotation mark that ends a quotation of this passage: an odd number stands before it. */
function closes(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).filter(({ text }) => text === '"').length % 2 === 1;
}

/** Words that make أن no opening of what is said: قبل أن، دون أن، غير أن. */
const otherwise = new Set(
  "قبل بعد دون بدون غير الا بيد بدل عوض مجرد بمجرد منذ رغم حتي ريثما شرط بشرط شريطه لولا سوي".split(" "),
);

function openersOf({ opener }: VerbForm): readonly string[] {
  return opener === null ? [] : opener.split("|");
}

/** A preposition, also with its pronoun (إليه، مما), or several words: إلى القول. */
function isOpener(words: readonly Word[], at: number, opener: string): boolean {
  const [first = "", ...rest] = opener.split(" ");
  if (rest.some((word, offset) => words[at + 1 + offset]?.text !== word)) return false;
  const { text } = words[at]!;
  if (first === "عن" && /^(?:طريق|بعد|قرب|كثب|عمد|ظهر|قصد)$/u.test(words[at + 1]?.text ?? "")) return false;
  if (first === "ب") return isOpenedByB(text) && !noPreposition.has(text);
  if (first === "ل") return /^ل(?!م$|ن$|ا$|كن)\p{L}{2,}$/u.test(text);
  if (text === first) return true;
  if (first === "من") return /^م(?:ما|من|نه|نها|نهم|نا)$/u.test(text);
  if (first === "عن") return /^ع(?:ما|من|نه|نها|نهم)$/u.test(text);
  return (first === "الي" || first === "علي") && new RegExp(`^${first}(?:ه|ها|هم)$`, "u").test(text);
}

/** Words that begin like ب with a noun and are not. */
const noPreposition = new Set(
  "بعد بين بدون بيان بحث بعض بل بلا بقي بعدما بينما برغم بشكل بحسب بيد بات باتت بدا".split(" "),
);

/** Index at which what is said opens within reach, names in quotation marks passed over; null where it does not. */
export function openingWithin(
  words: readonly Word[],
  start: number,
  reach: number,
  form: VerbForm,
): number | null {
  for (let at = start; at < start + reach && at < words.length; at++) {
    const isName = words[at]!.text === '"' && at > start && words[at - 1]!.kind === "word";
    const name = isName ? closingMark(words, at) : null;
    if (name !== null) at = name + 1;
    if (opensAt(words, at, form)) return isThought(words, at) ? null : at;
    if (endsSentence(words, at) || (words[at]!.text === '"' && closes(words, at))) return null;
    if (at > start && isFiniteVerb(words, at)) return null;
  }
  return null;
}

/** وهو يظن أن، وأدرك أن: what is thought or felt is not what the verb before it says. */
function isThought(words: readonly Word[], at: number): boolean {
  return complementiser.test(words[at]!.text) && thoughts.test(words[at - 1]!.text);
}

function endsSentence(words: readonly Word[], at: number): boolean {
  return at >= words.length || /^[.؛!?؟\n]$/u.test(words[at]!.text);
}

/** Index of أن, a colon or a quotation behind places, days and addressees: وكتب على تويتر، الثلاثاء، أن. */
export function openingBehindAdjunct(words: readonly Word[], start: number): number | null {
  for (let at = start; at < start + 14 && at < words.length; at++) {
    if (complementiser.test(words[at]!.text) && !otherwise.has(words[at - 1]!.text))
      return isThought(words, at) ? null : at;
    if (words[at]!.text === ":") return at;
    if (words[at]!.text === '"') {
      if (closes(words, at)) return null;
      const name = closingMark(words, at);
      if (name === null) return at;
      at = name;
    } else if (/^[.؛؟!\n]$/u.test(words[at]!.text) || (at > start && isFiniteVerb(words, at))) return null;
  }
  return null;
}
