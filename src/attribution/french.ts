// Reporting verbs with their sources in French clauses, in both orders, and what only French does: the pronoun behind
// its verb ("a-t-il martelé"), "pour la sociologue". Phrases are in `phrases.ts`, titles in `titles.ts`.
import type { SourceKind } from "#model/index.js";
import { contentBefore, contentBehind, sighting } from "./clause-sighting.js";
import { type FrenchGroup, frenchGroup, frenchKind, frenchSubject } from "./french-subjects.js";
import { speakers } from "./needs.js";
import { isAdverb, type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Agreement, Sighting } from "./sighting.js";
import type { Subject } from "./subjects.js";
import type { Verb } from "./verb-index.js";

export function frenchSightings(passing: Passing): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < passing.words.length; at++) {
    for (const form of passing.verbs.at(passing.words, at)) {
      const verb = { form, first: at, last: at + form.parts.length - 1 };
      const one = read(passing, verb, found.length > 0);
      if (one === null) continue;
      found.push(one);
      break;
    }
  }
  return [...found, ...viewOf(passing)];
}

function read(passing: Passing, verb: Verb, spoken: boolean): Sighting | null {
  const group = frenchGroup(passing, verb.first);
  const { row, tense } = verb.form;
  if ((row.reflexive === true) !== group.reflexive) return null;
  if (tense === "gerund") return participial(passing, verb, spoken);
  if (tense === "base") return null;
  if (tense === "participle" && !group.perfect && !enclitic(passing, verb.first - 1))
    return agentOf(passing, verb, group, spoken);
  if (group.passive || isNoun(passing, verb)) return null;
  return behind(passing, verb, group) ?? before(passing, verb, group, spoken);
}

/** "la note", "une demande", "de l'annonce": a noun of the same form. */
function isNoun({ words, grammar }: Passing, { form, first }: Verb): boolean {
  const before = words[first - 1];
  if (before === undefined || form.tense !== "present") return false;
  const owned =
    grammar.determiners.has(before.text) || (grammar.prepositions.has(before.text) && before.text !== "en");
  return owned && !objectPronoun(words[first - 2]?.text ?? "");
}

function objectPronoun(before: string): boolean {
  return /^(?:ils?|elles?|ne|n|qui|comme)$/u.test(before);
}

const enclitics = /^(?:ils?|elles?)$/u;

/** "a-t-il": the pronoun right behind an auxiliary. */
function enclitic({ words, grammar }: Passing, at: number): boolean {
  let pronoun = at;
  while (pronoun > 0 && isAdverb(words[pronoun]!, grammar)) pronoun--;
  return enclitics.test(words[pronoun]?.text ?? "") && isEnclitic(words, pronoun);
}

function isEnclitic(words: Passing["words"], pronoun: number): boolean {
  const before = words[pronoun - 1];
  return (
    words[pronoun] !== undefined &&
    before !== undefined &&
    /^(?:1|3)$/u.test(`${words[pronoun]!.from - before.to}`)
  );
}

/** The source behind the verb: "a déclaré le gouverneur", "résume-t-elle", "a-t-il martelé". */
function behind(passing: Passing, verb: Verb, group: FrenchGroup): Sighting | null {
  const { words, grammar } = passing;
  const { row, tense } = verb.form;
  if (enclitic(passing, verb.first - 1) && tense === "participle")
    return withPronoun(passing, verb, verb.first - 1);
  if (isEnclitic(words, verb.last + 1) && enclitics.test(words[verb.last + 1]?.text ?? ""))
    return withPronoun(passing, verb, verb.last + 1);
  const lead = words[group.before];
  const isFree = lead === undefined || /^(?:[,"'.;)?!-]|comme|que|qu|ce)$/u.test(lead.text);
  if (row.inverts !== true || !isFree) return null;
  const phrase = phraseAfter(passing, behindTime(passing, verb.last + 1));
  if (phrase === null || !endsBare(passing, phrase) || phrase.first >= words.length) return null;
  if (/^(?:en|que|qu|à|de|d|je|on|nous|vous)$/u.test(words[phrase.first]!.text)) return null;
  const kind = frenchKind(passing, phrase);
  const asAs = lead?.text === "comme";
  if (lead === undefined && kind === null) return null;
  if (kind === null && !asAs && row.needs !== "subject" && row.needs !== "clause") return null;
  if (!grammar.determiners.has(words[phrase.first]!.text) && !words[phrase.first]!.capital && kind === null)
    return null;
  return sighting(passing, verb, {
    first: group.before + 1,
    last: phrase.last,
    source: phrase,
    kind,
    content: lead === undefined ? null : [words[0]!.from, lead.to],
    form: "verb",
    subject: { ...nobody, verbal: group },
  });
}

const nobody: Omit<Subject, "verbal"> = {
  first: 0,
  phrase: null,
  kind: null,
  agreement: {},
  dropped: false,
  opens: false,
};

/** "mardi", "mardi soir", "le 3 mai": the time between a verb and its subject. */
function behindTime({ words, grammar }: Passing, start: number): number {
  let at = start;
  while (words[at] !== undefined && (grammar.weekdays.has(words[at]!.text) || isAdverb(words[at]!, grammar)))
    at++;
  return at;
}

function endsBare({ words, grammar }: Passing, { last }: Phrase): boolean {
  const next = words[last + 1];
  return (
    next === undefined ||
    next.kind === "mark" ||
    grammar.prepositions.has(next.text) ||
    grammar.relatives.has(next.text) ||
    grammar.coordinators.has(next.text) ||
    isAdverb(next, grammar) ||
    /é(?:e?s?)$|^(?:joint|interroge|alors|quand|lorsqu?e?)/u.test(next.text)
  );
}

function withPronoun(passing: Passing, verb: Verb, from: number): Sighting {
  const { words } = passing;
  let at = from;
  while (!enclitics.test(words[at]!.text)) at--;
  const group = frenchGroup(passing, at < verb.first ? at : verb.first);
  const lead = words[group.before];
  return sighting(passing, verb, {
    first: group.before + 1,
    last: Math.max(at, verb.last),
    source: null,
    kind: null,
    content: lead === undefined ? null : [words[0]!.from, lead.to],
    form: "pronoun",
    subject: { ...nobody, agreement: agreementOf(words[at]!.text), verbal: group },
    antecedent: speakers,
  });
}

function agreementOf(pronoun: string): Agreement {
  if (pronoun.endsWith("s")) return { number: "plural" };
  return { number: "singular", gender: pronoun === "elle" ? "feminine" : "masculine" };
}

/** The source before the verb. */
function before(passing: Passing, verb: Verb, group: FrenchGroup, spoken: boolean): Sighting | null {
  const subject = frenchSubject(passing, group);
  if (subject === null) return null;
  const said = opensSaid(passing, verb) || isAside(passing, verb, subject);
  if (!reports(passing, verb, subject, said, spoken)) return null;
  return sighting(passing, verb, {
    first: subject.first,
    last: verb.last,
    source: subject.phrase,
    kind: subject.kind,
    content: contentBehind(passing, verb) ?? contentBefore(passing, subject),
    form: subject.phrase !== null ? "verb" : subject.dropped ? "dropped subject" : "pronoun",
    subject,
    antecedent: subject.phrase === null ? speakers : null,
  });
}

const researchers: readonly (SourceKind | null)[] = ["study", "organisation", "official", "outlet", "agency"];

/** Whether what the row needs stands beside the verb. */
function reports(passing: Passing, verb: Verb, subject: Subject, said: boolean, spoken: boolean): boolean {
  const { needs } = verb.form.row;
  const { kind, phrase, dropped } = subject;
  const { subject: asked } = verb.form;
  if (asked !== null && phrase !== null && !asked.test(spelled(passing, phrase))) return false;
  if (said) return needs !== "study" || kind !== null || phrase === null;
  if (needs === "clause") return false;
  if (dropped) return spoken;
  if (needs === "source") return (kind === "testimony" || kind === "person") && ends(passing, verb);
  if (needs === "subject") return phrase === null || kind !== null;
  if (needs === "study")
    return phrase === null
      ? /s$/u.test(passing.words[subject.first]!.text) && ends(passing, verb)
      : researched(passing, subject);
  const isPlace = kind === null;
  return phrase === null ? needs === "object" || !ends(passing, verb) : !isPlace;
}

function spelled({ reading, words }: Passing, { first, last }: Phrase): string {
  return reading.shadow.text.slice(words[first]!.from, words[last]!.to);
}

function ends({ words }: Passing, { last }: Verb): boolean {
  const next = words[last + 1];
  return next === undefined || next.text === ".";
}

/** A study, a body, or several persons who do research. */
function researched({ words }: Passing, { kind, phrase }: Subject): boolean {
  if (researchers.includes(kind)) return true;
  return (
    kind === "person" &&
    phrase !== null &&
    words.slice(phrase.first, phrase.last + 1).some(({ text }) => /^(?:\p{L}+s)$/u.test(text))
  );
}

const infinitive = /^(?:\p{L}{2,}(?:er|ir|re)|ne|n|avoir|etre|s|se)$/u;
/** Words that end like an infinitive. */
const noInfinitive =
  /^(?:hier|premier|dernier|janvier|fevrier|leur|entre|contre|notre|votre|autre|quatre|pour|sur|par)$/u;
const longestAddress = 9;

/** What is said opens right behind the verb: "que", a quotation, a colon, an infinitive; "à la presse que". */
function opensSaid({ words, grammar }: Passing, { last }: Verb): boolean {
  let at = last + 1;
  while (words[at] !== undefined && isAdverb(words[at]!, grammar)) at++;
  if (words[at]?.text === ",") {
    const close = words.findIndex(({ text }, index) => index > at && text === ",");
    const colon = words.findIndex(({ text }, index) => index > at && text === ":");
    if (colon > 0 && colon - at < longestAddress) return true;
    if (close > 0 && close - at < longestAddress) at = close + 1;
  }
  const next = words[at];
  if (next === undefined) return false;
  if (grammar.complementisers.has(next.text) || next.text === '"' || next.text === ":") return true;
  if (/^(?:de|d)$/u.test(next.text) && isInfinitive(words[at + 1]?.text ?? "")) return true;
  if (isInfinitive(next.text)) return true;
  if (
    !/^(?:à|au|aux|dans|lors|devant|par|mardi|en|sur|lundi|ce|hier|vendredi|jeudi|samedi|dimanche|mercredi)$/u.test(
      next.text,
    )
  )
    return false;
  const that = words.findIndex(
    ({ text, kind }, index) => index > at && (kind === "mark" || /^(?:que|qu)$/u.test(text)),
  );
  return that > 0 && that - at < longestAddress && /^(?:que|qu|:)$/u.test(words[that]!.text);
}

function isInfinitive(text: string): boolean {
  return infinitive.test(text) && !noInfinitive.test(text);
}

/** "Peu sont revenus, le maire l'admet." */
function isAside({ words }: Passing, { last }: Verb, { first }: Subject): boolean {
  const next = words[last + 1];
  return (
    /^[,"]$/u.test(words[first - 1]?.text ?? "") &&
    (next === undefined || /^[,.;"]$/u.test(next.text)) &&
    words[first - 2]?.text !== "elle"
  );
}

/** ", ajoutant que", "tout en saluant les efforts": a subject dropped behind a comma or "en". */
function participial(passing: Passing, verb: Verb, spoken: boolean): Sighting | null {
  const { words } = passing;
  const lead = words[verb.first - 1]?.text ?? "";
  if (!/^(?:,|et|en|puis|mais)$/u.test(lead)) return null;
  const { needs } = verb.form.row;
  const said = opensSaid(passing, verb);
  if (!said && (!spoken || needs === "clause" || needs === "study" || ends(passing, verb))) return null;
  return sighting(passing, verb, {
    first: lead === "en" ? verb.first - 1 : verb.first,
    last: verb.last,
    source: null,
    kind: null,
    content: contentBehind(passing, verb),
    form: "dropped subject",
    antecedent: speakers,
  });
}

/** "a été annoncé par le ministère": a passive with its agent. */
function agentOf(passing: Passing, verb: Verb, group: FrenchGroup, spoken: boolean): Sighting | null {
  const { words } = passing;
  if (spoken && !group.auxiliary) return joined(passing, verb);
  if (!group.passive || words[verb.last + 1]?.text !== "par" || verb.form.row.needs === "clause") return null;
  const phrase = phraseAfter(passing, verb.last + 2);
  const kind = phrase === null ? null : frenchKind(passing, phrase);
  if (phrase === null || kind === null || kind === "testimony") return null;
  const parts = { first: verb.first, last: phrase.last, source: phrase, kind };
  return sighting(passing, verb, { ...parts, content: null, form: "passive" });
}

/** "a reconnu des erreurs et promis une enquête": the auxiliary of the verb before. */
function joined(passing: Passing, verb: Verb): Sighting | null {
  const { words, grammar } = passing;
  if (!grammar.coordinators.has(words[verb.first - 1]?.text ?? "")) return null;
  const next = words[verb.last + 1];
  const object =
    next !== undefined && (grammar.determiners.has(next.text) || grammar.complementisers.has(next.text));
  if (!object && !opensSaid(passing, verb)) return null;
  const content = contentBehind(passing, verb);
  const parts = { first: verb.first, last: verb.last, source: null, kind: null, content };
  return sighting(passing, verb, { ...parts, form: "dropped subject", antecedent: speakers });
}

/** "Pour la sociologue Nawel Berthier, le logement est en cause": one who judges, at the head of a sentence. */
function viewOf(passing: Passing): readonly Sighting[] {
  const { words } = passing;
  const phrase = words[0]?.text === "pour" ? phraseAfter(passing, 1) : null;
  const kind = phrase === null ? null : frenchKind(passing, phrase);
  if (phrase === null || words[phrase.last + 1]?.text !== ",") return [];
  if (kind !== "person" && kind !== "official") return [];
  if (/^(?:les|des|sa|son|ses)$/u.test(words[phrase.first]!.text)) return [];
  const end = words.at(-1)!.to;
  return [
    {
      form: "according to",
      rule: "fr/according/view",
      stretch: [words[0]!.from, words[phrase.last]!.to],
      cue: [words[0]!.from, words[0]!.to],
      source: [words[phrase.first]!.from, words[phrase.last]!.to],
      agreement: {},
      author: null,
      content: [words[phrase.last + 1]!.to, end],
      direct: false,
      negated: false,
      hedged: false,
      antecedent: null,
      kind,
    },
  ];
}
