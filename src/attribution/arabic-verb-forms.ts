// Which words of an Arabic sentence are reporting verbs: with و, ف or س in front, with an object behind (نفته), with the
// ب of spoken Arabic (بيقول), and not where a noun stands written alike (في كتب التاريخ).
import { seemingVerbs } from "./cues/ar-grammar.js";
import { arabicHomographs, seemingDuals } from "./cues/ar-verbs.js";
import { arabicIndex, type VerbForm } from "./verb-index.js";
import type { Word } from "./words.js";

/** A verb form at its place; `joined` where و or ف is written in front of it. */
export interface Verb {
  readonly form: VerbForm;
  readonly at: number;
  readonly joined: boolean;
  /** It carries its object, so what follows can only be its subject. */
  readonly suffixed?: boolean;
  /** Its doubling sign is printed, so it is no noun written alike: قدّر. */
  readonly signed?: boolean;
}

/** The reporting verbs a word may be, the likeliest first. Read once per passage. */
export function verbsAt(words: readonly Word[], at: number): readonly Verb[] {
  let known = readings.get(words);
  if (known === undefined) {
    known = [];
    readings.set(words, known);
  }
  known[at] ??= verbsOf(words, at);
  return known[at];
}

const readings = new WeakMap<readonly Word[], (readonly Verb[])[]>();

function verbsOf(words: readonly Word[], at: number): readonly Verb[] {
  const { text, kind } = words[at]!;
  if (kind !== "word") return [];
  const whole = arabicIndex.of(text).map((form) => ({ form, at, joined: false }));
  const suffixed = whole.some(({ form }) => form.agreement.person === undefined) ? [] : withObject(words, at);
  const known = [...suffixed, ...whole];
  const joined = /^[وف]/u.test(text);
  for (const written of [/^[وف](.{2,})$/u, /^[وف]?س([يتن].{2,})$/u, spoken]) {
    const forms = arabicIndex.of(written.exec(text)?.[1] ?? "");
    if (forms.length > 0) return [...known, ...forms.map((form) => ({ form, at, joined }))];
  }
  return known;
}

/** بيقول، هيقول، عم بقول: the present of spoken Arabic. */
const spoken = /^[وف]?[بهحك]([يت]\p{L}{2,})$/u;

/** نفته الجماعة، وصفه جيرانه، أخبرنا شاب: a past verb that carries its object. */
function withObject(words: readonly Word[], at: number): readonly Verb[] {
  const found = /^([وف])?(\p{L}{3,}?)(?:ه|ها|هم|نا|ني|لي|لنا)$/u.exec(words[at]!.text);
  if (found === null) return [];
  const bare = found[2]!;
  // A final ي turns to ا before the object: رآه is a verb, راية a banner.
  const stem = bare.replace(/ا$/u, "ي");
  return [...(bare.endsWith("ي") ? [] : arabicIndex.of(bare)), ...(stem === bare ? [] : arabicIndex.of(stem))]
    .filter(
      ({ tense, row, text }) =>
        tense !== "gerund" &&
        row.needs !== "words" &&
        row.id !== "ar/verb/publish" &&
        row.id !== "ar/verb/find" &&
        (!/ل(?:ي|نا)$/u.test(words[at]!.text) || /^(?:قال|حكي|كتب|شرح)/u.test(text)) &&
        (!arabicHomographs.includes(text) || /^(?:سال|طالب|حذر|وصف|نادي|خبر|اجاب|كذب|كشف)$/u.test(text)),
    )
    .map((form) => ({
      form: { ...form, row: { ...form.row, needs: "source" as const } },
      at,
      joined: found[1] !== undefined,
      suffixed: true,
    }));
}

export const nounPlaces = new Set(
  "في الي علي عن مع بين دون بدون عدم بعدم لعدم تحت فوق عند ذات ذو كل اي من بعد قبل خلال حول ضد منذ عبر لدي امام خلف وفي والي وعلي وعن ومع ومن سوي غير".split(
    " ",
  ),
);

/** Behind a preposition a word is a noun: في كتب التاريخ. */
export function inNounPlace(words: readonly Word[], { at, joined, form }: Verb): boolean {
  if (seemingDuals.includes(form.text) || words[at + 1]?.text === "عشر") return true;
  const before = words[at - 1]?.text ?? "";
  if (refusing.test(before) && arabicHomographs.includes(form.text)) return true;
  return !joined && form.tense !== "gerund" && before !== "من" && before !== "عبر" && nounPlaces.has(before);
}

/** رفض كشف هويته: behind these comes the name of a deed, not a verb. */
const refusing = /^[وف]?[يت]?(?:رفض|طلب|حاول|اراد|تجنب|قرر|استطاع)(?:ت|وا)?$/u;

/** A form that is as often a noun, written without و. */
export function isHomograph({ form, joined, signed }: Verb): boolean {
  return (!joined || form.text === "بين") && signed !== true && arabicHomographs.includes(form.text);
}

/** Words that, with و, are one word more: وعدد, وقدر, ورد, وبين. */
export function isDoubtful({ form, signed }: Verb): boolean {
  return signed !== true && arabicHomographs.includes(form.text);
}

/** A finite reporting verb of the third person that is no other word. */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  return verbsAt(words, at).some(
    (verb) =>
      verb.form.tense !== "gerund" &&
      verb.form.agreement.person === undefined &&
      verb.suffixed !== true &&
      !isDoubtful(verb) &&
      !inNounPlace(words, verb),
  );
}

/** A reporting verb, or a word shaped like a present: يدرس. Nouns of that shape are listed. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (/^[وف]?ي\p{L}{3,}$/u.test(text) && !seemingVerbs.has(text.replace(/^[وف]/u, ""))) return true;
  return (
    arabicIndex
      .of(text)
      .some(
        ({ row, tense, agreement }) =>
          tense !== "gerund" &&
          agreement.person === undefined &&
          row.needs !== "study" &&
          row.needs !== "source" &&
          row.needs !== "words",
      ) || /^(?:و?كان\p{L}{0,2}|و?هناك)$/u.test(text)
  );
}

/** A word of these, with what is written onto it: بياناً, بياناته, بتصريحات, شهادتها. */
export function isFollowing(stems: readonly string[], text: string): boolean {
  const bare = text.replace(/^[بل](?=\p{L}{3})/u, "").replace(/^ال/u, "");
  const own = text.replace(/^ال/u, "");
  return stems.some((stem) => [own, bare].some((word) => isFormOf(word, stem)));
}

function isFormOf(word: string, stem: string): boolean {
  const root = stem.replace(/[هي]$/u, "");
  if (word === stem || word === `${stem}ا`) return true;
  return (
    word.startsWith(root) && /^(?:ات|ت|اي|ي)?(?:ه|ها|هم|هما|هن|نا|ين|ان)?$/u.test(word.slice(root.length))
  );
}
