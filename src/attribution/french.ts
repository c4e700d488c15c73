// Reporting verbs with their sources in French clauses, in both orders, and what only French does: the pronoun behind
// its verb ("a-t-il martelé"), "pour la sociologue". Phrases are in `phrases.ts`, titles in `titles.ts`.
import type { SourceKind } from "#model/index.js";
import { contentBefore, contentBehind, sighting } from "./clause-sighting.js";
import { behind, enclitic } from "./french-inversion.js";
import { opensSaid } from "./french-said.js";
import { type FrenchGroup, frenchGroup, frenchKind, frenchSubject } from "./french-subjects.js";
import { speakers } from "./needs.js";
import { type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Sighting } from "./sighting.js";
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
  const after = behind(passing, verb, group);
  // "L'étude, menée en mai, explique la faim": behind an aside the phrase behind the verb may be its object.
  if (after !== null && (after.kind !== null || after.source === null)) return after;
  return before(passing, verb, group, spoken) ?? after;
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

/** "ne dit pas combien": nothing was said. */
const withheld = /^(?:combien|si|comment|pourquoi|quand|ou|qui|ce)$/u;

/** The source before the verb. */
function before(passing: Passing, verb: Verb, group: FrenchGroup, spoken: boolean): Sighting | null {
  const subject = frenchSubject(passing, group);
  if (subject === null) return null;
  if (group.negated && withheld.test(passing.words[verb.last + 1]?.text ?? "")) return null;
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
