// The inflected forms of an Arabic reporting verb, folded as the shadow folds. A verb is written as past and present
// ("أشار/يشير"), which tell its class: sound, doubled, hollow, weak at its end, with a final hamza. Third persons, and of
// the first person what no third is written like (قلنا, أقول), as tense "base". Not handled: the second person, the imperative.
import { foldText } from "#text/index.js";
import type { Agreement } from "../sighting.js";
import type { Form } from "./inflection.js";

const masculine: Agreement = { gender: "masculine", number: "singular" };
const feminine: Agreement = { gender: "feminine", number: "singular" };
const plural: Agreement = { number: "plural" };

/**
 * Forms of a verb written as "past/present", with the participle behind a second stroke where it is irregular
 * ("قال/يقول/قائل"). A doubled verb is written with its sign: "ردّ/يردّ".
 */
export function arabicForms(verb: string): readonly Form[] {
  const [past = "", present = "", participle] = verb.split("/");
  const third = [...pastForms(past), ...presentForms(foldText(present))];
  const known = new Set(third.map(({ text }) => text));
  const first = firstPersons(past, foldText(present)).filter((text) => !known.has(text));
  return [
    ...third,
    ...first.map((text): Form => ({ text, tense: "base", agreement: { person: "first" } })),
    ...participles(foldText(participle ?? derived(present))),
  ];
}

function pastForms(verb: string): readonly Form[] {
  const form = (text: string, agreement: Agreement): Form => ({ text, tense: "past", agreement });
  const past = foldText(verb);
  const isWeak = weak(verb);
  const stem = isWeak ? past.slice(0, -1) : past;
  const dual = isWeak ? `${stem}ي` : stem;
  const hamza = /أ$/u.test(verb) ? [form(`${past.slice(0, -1)}ووا`, plural)] : [];
  return [
    form(past, masculine),
    form(`${stem}ت`, feminine),
    form(`${stem}وا`, plural),
    form(`${dual}ا`, plural),
    form(`${stem}تا`, plural),
    form(`${beforeConsonant(verb)}ن`, plural),
    ...hamza,
  ];
}

/** A final long vowel that falls: نفى, دعا. A final hamza stays: تنبأ. */
function weak(verb: string): boolean {
  return /[اىيو]$/u.test(verb) && verb.length > 2;
}

/** The stem before an ending that begins with a consonant: قلـ, أشرـ, رددـ, نفيـ, دعوـ. */
function beforeConsonant(verb: string): string {
  const past = foldText(verb);
  if (weak(verb)) return `${past.slice(0, -1)}${/ا$/u.test(verb) && past.length === 3 ? "و" : "ي"}`;
  if (isDoubled(verb)) return `${past}${past.at(-1)}`;
  return /ا\p{L}$/u.test(verb) ? past.replace(/^(\p{L}{1,3})ا(\p{L})$/u, "$1$2") : past;
}

function isDoubled(verb: string): boolean {
  return /\u0651$/u.test(verb.normalize("NFD"));
}

function firstPersons(past: string, present: string): readonly string[] {
  const stem = beforeConsonant(past);
  const rest = present.slice(1);
  return [`${stem}ت`, `${stem}نا`, `ا${rest}`, `ن${rest}`].filter((text) => text.length > 2);
}

function presentForms(present: string): readonly Form[] {
  const form = (text: string, agreement: Agreement): Form => ({ text, tense: "present", agreement });
  const rest = present.slice(1);
  const stem = /[ايو]$/u.test(rest) ? rest.slice(0, -1) : rest;
  const short = jussive(rest);
  const both = (text: string): readonly Form[] => [form(`ي${text}`, masculine), form(`ت${text}`, feminine)];
  return [
    ...both(rest),
    ...(short === rest ? [] : both(short)),
    form(`ي${stem}وا`, plural),
    ...["ون", "ان", "يان"].flatMap((ending) => [
      form(`ي${stem}${ending}`, plural),
      form(`ت${stem}${ending}`, plural),
    ]),
    form(`ي${rest}ن`, plural),
  ];
}

/** After لم the long vowel of weak verbs falls: لم يقل, لم ينف. */
function jussive(rest: string): string {
  if (/[يوا]$/u.test(rest) && rest.length > 2) return rest.slice(0, -1);
  return rest.replace(/^(.{1,3})[وي](.)$/u, "$1$2");
}

/** Derived verbs make their participle with م: يؤكد, مؤكد. Verbs of the first form name theirs: قائل. */
function derived(present: string): string {
  return `م${present.slice(1)}`;
}

function participles(participle: string): readonly Form[] {
  if (participle === "") return [];
  const form = (text: string, agreement: Agreement): Form => ({ text, tense: "gerund", agreement });
  const stem = participle.replace(/ي$/u, "");
  return [
    form(participle.endsWith("ا") ? participle : `${participle}ا`, masculine),
    form(participle.endsWith("ي") ? `${participle}ه` : `${stem}ه`, feminine),
    form(`${stem}ين`, plural),
    form(participle.endsWith("ي") ? `${participle}ات` : `${stem}ات`, plural),
  ];
}
