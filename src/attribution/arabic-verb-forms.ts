// Which words of an Arabic sentence are reporting verbs: with و, ف or س in front, with an object behind (نفته), and not
// where a noun stands written alike (في كتب التاريخ).
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
}

export function verbsAt(words: readonly Word[], at: number): readonly Verb[] {
  const { text, kind } = words[at]!;
  if (kind !== "word") return [];
  const whole = arabicIndex.of(text).map((form) => ({ form, at, joined: false }));
  if (whole.length > 0) return whole;
  const suffixed = withObject(words, at);
  if (suffixed.length > 0) return suffixed;
  const bare = /^[وف]س?(.{2,})$/u.exec(text)?.[1] ?? /^س([يت].{2,})$/u.exec(text)?.[1];
  return bare === undefined
    ? []
    : arabicIndex.of(bare).map((form) => ({ form, at, joined: /^[وف]/u.test(text) }));
}

/** نفته الجماعة، وصفه جيرانه، أخبرنا شاب: a past verb that carries its object. */
function withObject(words: readonly Word[], at: number): readonly Verb[] {
  const found = /^([وف])?(\p{L}{3,}?)(?:ه|ها|هم|نا|ني)$/u.exec(words[at]!.text);
  if (found === null) return [];
  const bare = found[2]!;
  // A final ي turns to ا before the object: رآه is a verb, راية a banner.
  const stem = bare.replace(/ا$/u, "ي");
  return [...(bare.endsWith("ي") ? [] : arabicIndex.of(bare)), ...(stem === bare ? [] : arabicIndex.of(stem))]
    .filter(
      ({ tense, row, text }) =>
        tense === "past" &&
        row.needs !== "words" &&
        row.id !== "ar/verb/publish" &&
        !arabicHomographs.includes(text),
    )
    .map((form) => ({
      form: { ...form, row: { ...form.row, needs: "source" as const } },
      at,
      joined: found[1] !== undefined,
      suffixed: true,
    }));
}

export const nounPlaces = new Set("في الي علي عن مع بين دون بدون تحت فوق عند ذات ذو كل اي".split(" "));

/** Behind a preposition a word is a noun: في كتب التاريخ. */
export function inNounPlace(words: readonly Word[], { at, joined, form }: Verb): boolean {
  if (seemingDuals.includes(form.text)) return true;
  return !joined && form.tense === "past" && nounPlaces.has(words[at - 1]?.text ?? "");
}

/** A form that is as often a noun, written without و. */
export function isHomograph({ form, joined }: Verb): boolean {
  return !joined && arabicHomographs.includes(form.text);
}

export function followedBy({ form }: Verb, words: readonly Word[], at: number): boolean {
  return (form.row.followed ?? []).includes(words[at]?.text ?? "");
}

/** A reporting verb, or a word shaped like a present: يدرس. Nouns of that shape are listed. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (/^[وف]?ي\p{L}{3,}$/u.test(text) && !seemingVerbs.has(text.replace(/^[وف]/u, ""))) return true;
  return (
    arabicIndex
      .of(text)
      .some(({ row, tense }) => tense !== "gerund" && row.needs !== "study" && row.needs !== "source") ||
    /^(?:و?كان\p{L}{0,2}|و?هناك)$/u.test(text)
  );
}
