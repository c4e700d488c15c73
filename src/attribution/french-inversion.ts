// French reporting verbs that stand before their source: "a déclaré mardi le gouverneur", "résume-t-elle", "a-t-il martelé".
import { sighting } from "./clause-sighting.js";
import { type FrenchGroup, frenchGroup, frenchKind } from "./french-subjects.js";
import { speakers } from "./needs.js";
import { isAdverb, type Passing, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Agreement, Sighting } from "./sighting.js";
import type { Subject } from "./subjects.js";
import type { Verb } from "./verb-index.js";

/** The source behind the verb: "a déclaré le gouverneur", "résume-t-elle", "a-t-il martelé". */
export function behind(passing: Passing, verb: Verb, group: FrenchGroup): Sighting | null {
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

/** "mardi", "mardi soir", "en mai", "dans un communiqué": what may stand between a verb and its subject. */
function behindTime(passing: Passing, start: number): number {
  const { words, grammar } = passing;
  let at = start;
  while (words[at] !== undefined && (grammar.weekdays.has(words[at]!.text) || isAdverb(words[at]!, grammar)))
    at++;
  return leads.test(words[at]?.text ?? "") ? (behindPlace(passing, at) ?? at) : at;
}

const leads = /^(?:en|dans|à|au|aux|lors|sur|devant|ce|cette|ces)$/u;
const articles = /^(?:le|la|les|l|un|une|son|sa|leur)$/u;
/** How many words such a phrase may have. */
const longestPlace = 7;

/** The first article behind a prepositional phrase that no preposition leads. */
function behindPlace({ words, grammar }: Passing, start: number): number | null {
  for (let at = start + 2; at < start + longestPlace && words[at] !== undefined; at++) {
    if (words[at]!.kind === "mark") return null;
    if (articles.test(words[at]!.text) && !grammar.prepositions.has(words[at - 1]!.text)) return at;
  }
  return null;
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

const enclitics = /^(?:ils?|elles?)$/u;

/** "a-t-il": the pronoun right behind an auxiliary. */
export function enclitic({ words, grammar }: Passing, at: number): boolean {
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
