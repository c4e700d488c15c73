// What stands behind an Arabic subject and is no part of its name: the object of its verb (نفت الوزارة الخبر), and what
// is, though it looks otherwise: an outlet called بريد or برق. Knows shapes of words only: an adjective in ـي, ـية or one
// that is listed belongs to the name. Not handled: an object without ال behind a name without ال.
import { addressees } from "./cues/ar-grammar.js";
import { bareArabic, kindOfHead } from "./sources/heads.js";
import type { VerbForm } from "./verb-index.js";
import { printed, type Reading, type Word } from "./words.js";

/**
 * ودعت الدراسة الحكومات، ونفت الوزارة صحة الرقم: a body's name is closed by its last word with ال; a bare noun behind
 * it is the object. Persons are not: الباحثة ليلى حسن.
 */
export function isObject(
  reading: Reading,
  words: readonly Word[],
  first: number,
  at: number,
  form: VerbForm | null,
): boolean {
  const { text, kind: mark } = words[at]!;
  const before = words[at - 1]!.text;
  if (addressees.has(text)) return true;
  if (mark === "number" || mark === "mark") return false;
  const kind = kindOfHead(words[first]!.text, "ar");
  if (/^ال/u.test(text) && form !== null && takesPlainObject(form) && !isAdjective(text))
    return isOwned(reading, words[first]!) || isBodyClosed(words, first, at);
  const closed = /^(?:لل|[بل]?ال)/u.test(before);
  if (kind !== null && before === '"' && named.has(kind)) return !/^(?:ال|ل)/u.test(text);
  if (kind === null || !closed) return false;
  if (numeral.test(text)) return true;
  if (kind === "person" || kind === "testimony") return isToldOrOwned(text) || isOneOf(words, first, at);
  if (/^(?:[بل]?ال|ل|ب|و)\p{L}{2}/u.test(text)) return false;
  return (
    kind !== "official" ||
    kindOfHead(words[first]!.text, "ar") !== "official" ||
    /(?:ه|ات)$/u.test(words[first]!.text) ||
    /\p{L}{3}ا$/u.test(text)
  );
}

/** Kinds that bear a name in quotation marks, so that the name ends there. */
const named = new Set(["outlet", "agency", "organisation", "study"]);

const numeral = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)(?:ه)?$|^(?:عشرات|مئات|الاف)$/u;

/** أخبر السائق موقع "الميناء"، يروي المعلم قصته: no part of the one who tells. */
function isToldOrOwned(text: string): boolean {
  const kind = kindOfHead(text, "ar");
  return kind === "outlet" || kind === "agency" || kind === "study" || /\p{L}{2}ت(?:ه|ها|هم)$/u.test(text);
}

/** وأبلغ أحد الناجين رجال الإنقاذ: one of a set has no name of his own behind it. */
function isOneOf(words: readonly Word[], first: number, at: number): boolean {
  return at === first + 2 && /^(?:احد|احدي|بعض)$/u.test(bareArabic(words[first]!.text));
}

/** Rows and verbs whose object stands without a preposition. */
function takesPlainObject({ opener, row }: VerbForm): boolean {
  if (/\/(?:deny|signed|publish|issue|reject|idiom)$/u.test(row.id)) return true;
  return (
    /\/(?:judge|claim|demand|mention|find)$/u.test(row.id) && (opener === null || row.needs === "source")
  );
}

/** محاميته، ناطقها: a noun closed by its owner. */
function isOwned(reading: Reading, word: Word): boolean {
  const own = printed(reading, word, word);
  return /\p{L}{3}(?:ه|ها|هم)\p{M}*$/u.test(own) && kindOfHead(word.text, "ar") !== null;
}

/** وزارة النقل الخبر، النيابة الموظف: a body's name of two words or more, or one whose gender is another. */
function isBodyClosed(words: readonly Word[], first: number, at: number): boolean {
  const head = words[first]!.text;
  const kind = kindOfHead(head, "ar");
  if (kind === null || kind === "person" || kind === "testimony") return false;
  if (kind === "official" && !/(?:ه|ات)$/u.test(head) && !bodies.test(bareArabic(head))) return false;
  const before = words[at - 1]!.text;
  if (before === '"' && named.has(kind)) return true;
  if (!/^و?ال/u.test(before)) return false;
  const isWhole = at - first >= 2 || (/^[وفبل]?ال/u.test(head) && /ه$/u.test(head));
  return isWhole && (!/^ال\p{L}+ه$/u.test(words[at]!.text) || (at - first >= 2 && !/^[وف]?ال/u.test(head)));
}

/** Official heads that are bodies, though masculine. */
const bodies = /^(?:جيش|جهاز|قضاء|امن|درك|حرس|كونغرس|ديوان|مجلس|برلمان)$/u;

/** Shapes and words by which a definite adjective is known. */
function isAdjective(text: string): boolean {
  if (nouns.test(text) || kindOfHead(text, "ar") === "official") return false;
  return /(?:يه?|يين|يون)$/u.test(text) || adjectives.test(text);
}

const nouns =
  /^ال(?:مشروع|مسوول|مجهود|موقوف|مسووليه|قضيه|عمليه|هويه|حريه|عضويه|اتفاقيه|روايه|نظريه|فرضيه|اغلبيه|وصيه|توصيه)$/u;

const adjectives =
  /^ال(?:عام|خاص|جديد|قديم|كبير|صغير|متحد|موحد|مستقل|مشترك|مختلط|مختص|متخصص|معني|مكلف|حاكم|حر|سابق|حالي|نفس|تابع|ناطق|صادر|منشور|واسع|اخير|مذكور|معروف|شهير|بارز|راحل|متقاعد|مساعد|مناوب|مقيم|مطلع|منتخب|موقت|دايم|شامل|كامل|مسلح|مدافع|مناهض|معارض|موالي|اول|ثاني|ثالث|رابع|خامس|عاشر)ه?$|^الم\p{L}{2}و\p{L}ه?$|^ال(?:اعلي|عليا|كبري|صغري|وسطي|اولي|اكبر|اصغر|ديمقراطي\p{L}*)$/u;

/** A word that begins with the preposition ب, and not بلاغ, باحث or another noun of its own. */
export function isOpenedByB(text: string): boolean {
  return (
    /^ب\p{L}{3,}$/u.test(text) &&
    (kindOfHead(text, "ar") === null || kindOfHead(text.slice(1), "ar") !== null)
  );
}

/** صحيفة بريد الوسط: a bare word for an outlet needs its name, whatever letter it begins with. */
export function isName(words: readonly Word[], first: number, at: number): boolean {
  const kind = kindOfHead(words[first]!.text, "ar");
  if (at !== first + 1 || (kind !== "outlet" && kind !== "agency")) return false;
  const { text } = words[at]!;
  if (/^[وفبل]?ال/u.test(words[first]!.text) || (/^(?:ب|ل)?ال|^لل/u.test(text) && !/^ال/u.test(text)))
    return false;
  return (
    /^[بكلف]\p{L}{2,}$/u.test(text) &&
    /^(?:ال|\p{L}{3,}$)/u.test(words[at + 1]?.text ?? "") &&
    !/^بان/u.test(text)
  );
}
