// Reporting verbs that tell of a deed and not of a word, by who stands behind them and what: soldiers attack, parliaments
// pass laws, medics carry the wounded. Knows lists of verbs and nouns only.
import type { SourceKind } from "#model/index.js";
import type { Verb } from "./arabic-verb-forms.js";
import { deedRows, deeds } from "./cues/ar-deeds.js";
import { armed, complementiser } from "./cues/ar-grammar.js";
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

/** أقر البرلمان القانون، نشرت الوزارة قوات: the first nouns behind tell of a deed. */
export function isDeedDone({ form }: Verb, words: readonly Word[], { first, last }: Phrase): boolean {
  const behind = words.slice(first + 1, last + 4);
  const ends = behind.findIndex(({ text }) => complementiser.test(text) || /^[.،:]$/u.test(text));
  const near = ends < 0 ? behind : behind.slice(0, ends);
  return deedRows.some(
    ({ verb, object }) => verb.test(form.text) && near.some(({ text }) => object.test(text)),
  );
}

/**
 * عبر النازحون النهر، سجل اللاعب هدفا، ناقش المجلس المشروع، صورت القناة القرية: verbs that people do as often as say, where nothing is said.
 * Texts, the press and those whose work it is to tell are taken at their word.
 */
export function isShown(
  { form }: Verb,
  kind: SourceKind | null,
  words: readonly Word[],
  { first }: Phrase,
): boolean {
  if (/^[يت]?عبر(?:ت|وا|ون)?$/u.test(form.text)) return true;
  if (!doneOrSaid.test(form.text)) return false;
  if (kind === "study" || kind === "agency") return false;
  if (kind === "outlet") return filmed.test(form.text);
  if (kind === "organisation" || kind === "official") return discussed.test(form.text);
  return !tellers.test(bareArabic(words[first]!.text));
}

const filmed = /صور(?:ت|وا|ون)?$/u;
const discussed = /^(?:(?:ناقش|تناول|عرض|لاحظ|صور)(?:ت|وا)?|[يت](?:ناقش|تناول|عرض|لاحظ|صور)(?:ون)?)$/u;
const doneOrSaid =
  /^(?:(?:ناقش|تناول|عرض|لاحظ|ابرز|وثق|اثبت|بث|ارجع|صور|ربط|سجل|حدد|قدر|رصد|وجد|احصي|اظهر|صنف)(?:ت|وا)?|[يت](?:ناقش|تناول|عرض|لاحظ|برز|وثق|ثبت|بث|رجع|صور|ربط|سجل|حدد|قدر|رصد|جد|حصي|ظهر|صنف)(?:ون)?)$/u;

/** People whose work it is to find out or to tell. */
const tellers =
  /^(?:باحث|كاتب|مولف|معد|خبير|خبراء|محلل|مراقب|مختص|متخصص|اكاديمي|استاذ|مورخ|صحفي|صحافي|مراسل|ناقد|نقاد|شاهد|شهود|مصدر|مصادر|ناشط|نشطاء|حقوقي|محامي|محام|دكتور|راو|راوي|عالم|علماء|مخرج|روائي|شاعر|محرر)(?:ه|و|ون|ين|ان|ات|وه|وها)?$/u;

/** اتهم رجلان بالسرقة: so many, without one whom they accuse, are the accused. */
export function isAccused({ form }: Verb, words: readonly Word[], { first, last }: Phrase): boolean {
  if (!/تهم(?:ت)?$/u.test(form.text) || /^ال/u.test(words[first]!.text)) return false;
  const counted = counts.test(words[first]!.text);
  const next = words[first + (counted ? 2 : 1)]?.text ?? "";
  return (counted || last <= first + 1) && /^ب\p{L}{3}/u.test(next);
}

const counts = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$|^\p{N}+$/u;

/** هاجم الجيش البلدة، شدد الجيش الحصار على: a deed of arms, where nothing is said. */
export function acts({ form }: Verb, words: readonly Word[], { first, last }: Phrase): boolean {
  if (!armed.test(bareArabic(words[first]!.text))) return false;
  return deeds.has(form.text) || (form.row.id === "ar/verb/go-on" && last > first);
}
