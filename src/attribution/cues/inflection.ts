// The inflected forms of a reporting verb, folded as the shadow folds. English and French verbs are regular but for
// a table; Arabic verbs are written as past and present ("أشار/يشير"), from which person, number, gender, the
// jussive after لم and the participle (مشيرا) follow. Handles third persons only: witnesses are quoted in the
// first, but nobody is attributed to "I".
import { foldText } from "#text/index.js";
import type { Agreement } from "../sighting.js";

export type Tense = "past" | "present" | "base" | "participle" | "gerund";

export interface Form {
  readonly text: string;
  readonly tense: Tense;
  readonly agreement: Agreement;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  retell: ["retold", "retold"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  put: ["put", "put"],
  set: ["set", "set"],
  lay: ["laid", "laid"],
  swear: ["swore", "sworn"],
  forecast: ["forecast", "forecast"],
  broadcast: ["broadcast", "broadcast"],
  read: ["read", "read"],
  quote: ["quoted", "quoted"],
  go: ["went", "gone"],
  come: ["came", "come"],
  give: ["gave", "given"],
  make: ["made", "made"],
  hold: ["held", "held"],
  draw: ["drew", "drawn"],
  spell: ["spelled", "spelt"],
  take: ["took", "taken"],
  admit: ["admitted", "admitted"],
  quip: ["quipped", "quipped"],
  refer: ["referred", "referred"],
  sum: ["summed", "summed"],
  speculate: ["speculated", "speculated"],
  plead: ["pleaded", "pled"],
  break: ["broke", "broken"],
  rebut: ["rebutted", "rebutted"],
  know: ["knew", "known"],
  send: ["sent", "sent"],
};

/** Forms of an English verb. A verb of several words ("point out") inflects its first. */
export function englishForms(verb: string): readonly Form[] {
  const [head = "", ...rest] = verb.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const [past, participle] = irregular[head] ?? [regularPast(head), regularPast(head)];
  const form = (text: string, tense: Tense): Form => ({ text: foldText(text + tail), tense, agreement: {} });
  return [
    form(head, "base"),
    form(thirdPerson(head), "present"),
    form(past, "past"),
    ...(participle === past ? [] : [form(participle, "participle")]),
    form(gerund(head), "gerund"),
  ];
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function gerund(verb: string): string {
  const past = irregular[verb]?.[0] ?? "";
  if (verb === "put" || verb === "set") return `${verb}ting`;
  if (past === `${verb}${verb.at(-1)}ed`) return `${past.slice(0, -2)}ing`;
  return verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/**
 * Forms of a French verb written as "infinitive/3rd singular/3rd plural/past participle", such as
 * "dire/dit/disent/dit". Compound tenses are read through the participle behind "a" or "ont".
 */
export function frenchForms(verb: string): readonly Form[] {
  const [infinitive = "", singular = "", plural = "", participle = ""] = verb.split("/");
  const gerundive = plural.replace(/ent$/u, "ant");
  const feminine = `${participle}e`;
  const form = (text: string, tense: Tense): Form => ({ text: foldText(text), tense, agreement: {} });
  return [
    form(infinitive, "base"),
    form(singular, "present"),
    form(plural, "present"),
    ...(participle === singular ? [] : [form(participle, "participle")]),
    form(feminine, "participle"),
    form(`${participle}s`, "participle"),
    form(`${feminine}s`, "participle"),
    form(gerundive, "gerund"),
  ];
}

const masculine: Agreement = { gender: "masculine", number: "singular" };
const feminine: Agreement = { gender: "feminine", number: "singular" };
const plural: Agreement = { number: "plural" };

/** Forms of an Arabic verb written as "past/present", with the participle behind a second stroke where irregular. */
export function arabicForms(verb: string): readonly Form[] {
  const [past = "", present = "", participle] = verb.split("/").map(foldText);
  return [...pastForms(past), ...presentForms(present), ...participles(participle ?? derived(present))];
}

function pastForms(past: string): readonly Form[] {
  const form = (text: string, agreement: Agreement): Form => ({ text, tense: "past", agreement });
  const weak = /[ايو]$/u.test(past) && past.length > 2;
  const stem = weak ? past.slice(0, -1) : past;
  const dual = weak ? `${stem}ي` : stem;
  return [
    form(past, masculine),
    form(`${stem}ت`, feminine),
    form(`${stem}وا`, plural),
    form(`${dual}ا`, plural),
    form(`${stem}تا`, plural),
    form(`${hollow.get(past) ?? dual}ن`, plural),
  ];
}

/** Hollow verbs shorten before the feminine plural ending: قلن. */
const hollow: ReadonlyMap<string, string> = new Map([["قال", "قل"]]);

function presentForms(present: string): readonly Form[] {
  const form = (text: string, agreement: Agreement): Form => ({ text, tense: "present", agreement });
  const rest = present.slice(1);
  const stem = /[يو]$/u.test(rest) ? rest.slice(0, -1) : rest;
  const short = jussive(rest);
  const both = (text: string): readonly Form[] => [form(`ي${text}`, masculine), form(`ت${text}`, feminine)];
  return [
    ...both(rest),
    ...(short === rest ? [] : both(short)),
    form(`ي${stem}وا`, plural),
    ...["ون", "ان"].flatMap((ending) => [
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
  ];
}
