// The inflected forms of an English reporting verb, folded as the shadow folds: regular but for a table.
// Handles third persons only: witnesses are quoted in the first. Arabic and French verbs have files of their own.
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
  hear: ["heard", "heard"],
  swear: ["swore", "sworn"],
  let: ["let", "let"],
  hit: ["hit", "hit"],
  cast: ["cast", "cast"],
  begin: ["began", "begun"],
  run: ["ran", "run"],
  pay: ["paid", "paid"],
  bring: ["brought", "brought"],
  bear: ["bore", "borne"],
  stand: ["stood", "stood"],
  beg: ["begged", "begged"],
  sob: ["sobbed", "sobbed"],
  snap: ["snapped", "snapped"],
  slam: ["slammed", "slammed"],
  dub: ["dubbed", "dubbed"],
  infer: ["inferred", "inferred"],
  concur: ["concurred", "concurred"],
  lead: ["led", "led"],
  regret: ["regretted", "regretted"],
  withdraw: ["withdrew", "withdrawn"],
  label: ["labelled", "labeled"],
  signal: ["signalled", "signaled"],
  send: ["sent", "sent"],
};

/** Forms of an English verb. A verb of several words ("point out") inflects its first. */
export function englishForms(verb: string): readonly Form[] {
  const [head = "", ...rest] = verb.split(" ");
  const tail = rest.length === 0 ? "" : ` ${rest.join(" ")}`;
  if (head === "be") return beForms(tail);
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

function beForms(tail: string): readonly Form[] {
  const form = (text: string, tense: Tense): Form => ({ text: foldText(text + tail), tense, agreement: {} });
  return [form("are", "base"), form("is", "present"), form("was", "past"), form("were", "past")];
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
  if (/^(?:put|set|let|hit|run|begin)$/u.test(verb)) return `${verb}${verb.at(-1)}ing`;
  if (past === `${verb}${verb.at(-1)}ed`) return `${past.slice(0, -2)}ing`;
  return verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
