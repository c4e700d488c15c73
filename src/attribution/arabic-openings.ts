// Where what is said opens behind an Arabic verb: أن, a colon, a quotation, or the verb's own preposition (أشار إلى).

import { closingMark } from "./arabic-noun-phrases.js";
import { isVerb, nounPlaces, verbsAt } from "./arabic-verb-forms.js";
import { complementiser, fillerPairs, fillers } from "./cues/ar-grammar.js";
import { arabicIdioms } from "./cues/ar-verbs.js";
import type { VerbForm } from "./verb-index.js";
import type { Word } from "./words.js";

/** Index of the first word behind a verb that is no adverb, day or "to him". */
export function skipFillers(words: readonly Word[], start: number, rule: string): number {
  let at = start;
  for (; at < words.length; at++) {
    const { text } = words[at]!;
    if (fillerPairs.get(text)?.has(words[at + 1]?.text ?? "") === true) at++;
    else if (rule === "ar/verb/mention" && at === start && arabicIdioms.includes(text)) continue;
    else if (!fillers.has(text) && !/^(?:ل(?:ه|ها|هم|نا|ي|ك)|في(?:ه|ها))$/u.test(text)) break;
  }
  return at;
}

/** What is said opens here: أن, a colon, a quotation, or the verb's own preposition. */
export function opensAt(words: readonly Word[], at: number, form: VerbForm): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    opensStrictly(words, at) ||
    isOpener(word.text, form) ||
    (word.text === "علي" && complementiser.test(words[at + 1]?.text ?? ""))
  );
}

export function opensStrictly(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (complementiser.test(word.text) || /^(?::|كيف|لماذا)$/u.test(word.text)) return true;
  if (word.text === '"') return true;
  return word.text === "،" && words[at + 1]?.text === '"';
}

function isOpener(text: string, { opener }: VerbForm): boolean {
  if (opener === null) return false;
  if (opener === "ب") return /^ب\p{L}{3,}$/u.test(text);
  return (
    text === opener ||
    (opener === "الي" && /^الي(?:ه|ها|هم)$/u.test(text)) ||
    (opener === "من" && /^م(?:ما|من)$/u.test(text))
  );
}

/** Index at which what is said opens within reach, names in quotation marks passed over; null where it does not. */
export function openingWithin(
  words: readonly Word[],
  start: number,
  reach: number,
  form: VerbForm,
): number | null {
  for (let at = start; at < start + reach && at < words.length; at++) {
    const name = words[at]!.text === '"' ? closingMark(words, at) : null;
    if (name !== null) at = name + 1;
    if (opensAt(words, at, form)) return at;
    if (at >= words.length) return null;
    if (/^[.؛!?؟\n]$/u.test(words[at]!.text)) return null;
    if (at > start && verbsAt(words, at).some(({ form: other }) => other.tense !== "gerund")) return null;
  }
  return null;
}

/** وكتب على تويتر، الثلاثاء، أن: the way to أن leads over a preposition and its noun. */
export function openingBehindAdjunct(words: readonly Word[], start: number): number | null {
  if (!nounPlaces.has(words[start]?.text ?? "") && !/^[بل]\p{L}{3,}/u.test(words[start]?.text ?? ""))
    return null;
  for (let at = start; at < start + 9 && at < words.length; at++) {
    if (complementiser.test(words[at]!.text) || words[at]!.text === ":") return at;
    if (/^[.؛"\n]$/u.test(words[at]!.text) || (at > start && isVerb(words, at))) return null;
  }
  return null;
}
