// The inflected third persons of a French reporting verb, from its infinitive: regular verbs in -er and -ir by rule, the
// others with their principal parts written out. Accents of participles stay (`french-words.ts`): they tell "déclaré"
// from "déclare". Not handled: the first and second person, the subjunctive.
import { foldFrench } from "../french-words.js";
import type { Form, Tense } from "./inflection.js";

/**
 * Forms of a verb written as its infinitive, or, where it is irregular, as "infinitive/3rd singular/3rd plural/past
 * participle/simple past", such as "dire/dit/disent/dit/dit". A verb of several words inflects its first: "faire état"
 * is written "faire/fait/font/fait/fit état".
 */
export function frenchForms(verb: string): readonly Form[] {
  const [head = "", ...rest] = verb.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  const written = head.split("/");
  const parts = written.length > 1 ? written : regular(head);
  const form = (tense: Tense) => (text: string) => ({
    text: `${text}${tail}`.split(/[ ']/u).map(foldFrench).join(" "),
    tense,
    agreement: {},
  });
  const [infinitive = "", singular = "", plural = "", participle = "", past = ""] = parts;
  const isRegular = written.length === 1 && head.endsWith("er");
  const stem = isRegular ? soft(head.slice(0, -2)) : plural === "font" ? "fais" : plural.replace(/ent$/u, "");
  return [
    form("base")(infinitive),
    ...[singular, plural, ...coming(infinitive)].map(form("present")),
    ...[...pastForms(past), `${stem}ait`, `${stem}aient`].map(form("past")),
    ...[participle, `${participle}e`, `${participle}s`, `${participle}es`].map(form("participle")),
    form("gerund")(`${stem}ant`),
  ];
}

function regular(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir")) return [infinitive, `${stem}it`, `${stem}issent`, `${stem}i`, `${stem}it`];
  // Accents on the stem are folded away; a doubled consonant ("rappelle") is not.
  const present = /(?:appel|jet)$/u.test(stem)
    ? `${stem}${stem.at(-1)}`
    : /(?:oy|uy)$/u.test(stem)
      ? `${stem.slice(0, -1)}i`
      : stem;
  return [infinitive, `${present}e`, `${present}ent`, `${stem}é`, `${soft(stem)}a`];
}

/** "annonça", "jugea": the accent is folded away, the e stays. */
function soft(stem: string): string {
  return stem.endsWith("g") ? `${stem}e` : stem;
}

function pastForms(past: string): readonly string[] {
  if (past === "") return [];
  return [past, past.endsWith("a") ? `${past.replace(/e?a$/u, "")}erent` : `${past.slice(0, -1)}rent`];
}

/** Future and conditional: "dira", "diraient". */
function coming(infinitive: string): readonly string[] {
  const stem = infinitive === "faire" ? "fer" : infinitive.replace(/e$/u, "").replace(/oir$/u, "r");
  return ["a", "ont", "ait", "aient"].map((ending) => `${stem}${ending}`);
}
