// Reporting verbs that tell of a deed and not of a word, by who stands behind them and what: soldiers attack, parliaments
// pass laws, medics carry the wounded. Knows lists of verbs and nouns only.
import type { SourceKind } from "#model/index.js";
import type { Verb } from "./arabic-verb-forms.js";
import { deeds } from "./cues/ar-deeds.js";
import { armed } from "./cues/ar-grammar.js";
import type { Phrase } from "./noun-phrases.js";
import { bareArabic } from "./sources/heads.js";
import type { Word } from "./words.js";

/** نقل المسعفون ثلاثة مصابين: people carry things; who passes on words names whose they are. */
export function isCarried(
  { form }: Verb,
  kind: SourceKind | null,
  opening: number | null,
  words: readonly Word[],
  last: number,
): boolean {
  if (form.row.id !== "ar/verb/pass-on" || opening !== null || kind === "outlet" || kind === "agency")
    return false;
  return !words
    .slice(last + 1, last + 10)
    .some(({ text }) => /^(?:عن|قول|عنه|عنها|عنهم|خبر|تحيات|تعازي|رساله)/u.test(text));
}

/** أقر البرلمان القانون بأغلبية: a law is passed, not admitted. */
export function isPassed({ form }: Verb, words: readonly Word[], { first, last }: Phrase): boolean {
  if (!/^[يتن]?ا?قر(?:ت|وا|ون)?$/u.test(form.text)) return false;
  return words.slice(first + 1, last + 2).some(({ text }) => passed.test(text));
}

const passed =
  /^(?:ال)?(?:قانون|قوانين|موازنه|ميزانيه|اتفاق|اتفاقيه|خطه|تعديل|تعديلات|مشروع|لايحه|دستور|اجراءات|عفو|هدنه|زياده|صرف)$/u;

/** هاجم الجيش البلدة، شدد الجيش الحصار على: a deed of arms, where nothing is said. */
export function acts({ form }: Verb, words: readonly Word[], { first, last }: Phrase): boolean {
  if (!armed.test(bareArabic(words[first]!.text))) return false;
  return deeds.has(form.text) || (form.row.id === "ar/verb/go-on" && last > first);
}
