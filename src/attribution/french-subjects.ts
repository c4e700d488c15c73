// The subject before a French verb, and what stands between them: clitics, auxiliaries, negation, adverbs, an aside
// between commas. Read to the left by closed classes of small words.
//
//   L'opposition, elle, ne l'a jamais reconnu
//   ^^^^^^^^^^^^        -- - - ------
import { isAdverb, kindOfPhrase, type Passing, type Phrase } from "./noun-phrases.js";
import type { Agreement } from "./sighting.js";
import type { Subject } from "./subjects.js";
import type { Verbal } from "./verbal-group.js";

const clitics = /^(?:me|m|te|t|se|s|lui|leur|y|en|le|la|les|l|nous|vous)$/u;
const reflexives = /^(?:se|s)$/u;
const taking = /^(?:celui|celle|ceux|celles)-(?:ci|la)$/u;
const reach = 26;
const agreements: Readonly<Record<string, Agreement>> = {
  il: { gender: "masculine", number: "singular" },
  elle: { gender: "feminine", number: "singular" },
  ils: { number: "plural" },
  elles: { number: "plural" },
};

export interface FrenchGroup extends Verbal {
  readonly reflexive: boolean;
}

/** What stands right before the verb. Articles are taken for clitics only behind "ne", a pronoun or before an auxiliary. */
export function frenchGroup(passing: Passing, verb: number): FrenchGroup {
  const { words, grammar } = passing;
  let before = verb - 1;
  const seen: string[] = [];
  for (; before >= 0; before--) {
    const word = words[before]!;
    const { text, kind } = word;
    if (kind === "mark" || (word.capital && before > 0)) break;
    const isAuxiliary = grammar.auxiliaries.has(text);
    const isClitic = clitics.test(text) && (!/^(?:l|les?|la|leur)$/u.test(text) || objectAt(passing, before));
    if (!isAuxiliary && !grammar.negators.has(text) && !isClitic && !isAdverb(word, grammar)) break;
    seen.push(text);
  }
  const has = (words: ReadonlySet<string>): boolean => seen.some((text) => words.has(text));
  const reflexive = seen.some((text) => reflexives.test(text));
  return {
    before,
    negated: seen.some((text) => /^(?:ne|n)$/u.test(text)),
    hedged: has(grammar.hedges),
    passive: has(grammar.passives) && !reflexive,
    perfect: has(grammar.perfects) || (reflexive && has(grammar.passives)),
    auxiliary: has(grammar.auxiliaries),
    reflexive,
    infinitive: false,
  };
}

/** "il la dénonce", "le préfet leur a promis": no article. */
function objectAt({ words, grammar }: Passing, at: number): boolean {
  const before = words[at - 1]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  return (
    grammar.auxiliaries.has(next) || grammar.pronouns.has(before) || /^(?:ne|n|qui|comme)$/u.test(before)
  );
}

/** The subject of a verb, or null where none is found. */
export function frenchSubject(passing: Passing, verbal: Verbal): Subject | null {
  const { words, grammar } = passing;
  const last = verbal.before;
  const word = words[last];
  if (word === undefined) return null;
  const plain = { phrase: null, kind: null, dropped: false, opens: opensAt(passing, last), verbal };
  if (taking.test(word.text)) return { ...plain, first: last, agreement: demonstrative(word.text) };
  if (agreements[word.text] !== undefined && !grammar.prepositions.has(words[last - 1]?.text ?? ""))
    return { ...plain, first: last, agreement: agreements[word.text]! };
  if (grammar.coordinators.has(word.text))
    return { ...plain, first: last + 1, agreement: {}, dropped: true, opens: false };
  if (word.text === "," || word.text === ")") return beforeAside(passing, last, verbal);
  if (word.text === "qui") return nominal(passing, last - (words[last - 1]?.text === "," ? 2 : 1), verbal);
  if (word.kind === "mark" && word.text !== '"') return null;
  return nominal(passing, last, verbal);
}

function demonstrative(text: string): Agreement {
  if (/^ce(?:ux|lles)/u.test(text)) return { number: "plural" };
  return { number: "singular", gender: text.startsWith("celle") ? "feminine" : "masculine" };
}

function opensAt({ words, grammar }: Passing, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.kind === "mark" || grammar.coordinators.has(before.text);
}

/** "Me Solange Ruy, son avocate, a plaidé": the phrase before the pair of marks. */
function beforeAside(passing: Passing, close: number, verbal: Verbal): Subject | null {
  const { words, grammar } = passing;
  const opening = words[close]!.text === ")" ? "(" : ",";
  let at = close - 1;
  while (at > 0 && close - at < reach && !/^[,.;:"\n()]$/u.test(words[at]!.text)) at--;
  if (at <= 0 || words[at]!.text !== opening) return null;
  if (grammar.coordinators.has(words[at - 1]!.text))
    return { first: at, phrase: null, kind: null, agreement: {}, dropped: true, opens: false, verbal };
  return frenchSubject(passing, { ...verbal, before: at - 1 });
}

/** The noun phrase that ends at an index. */
function nominal(passing: Passing, last: number, verbal: Verbal): Subject | null {
  const { words, grammar } = passing;
  const phrase = phraseEnding(passing, last);
  if (phrase === null) return null;
  const lead = words[phrase.first]!;
  if (grammar.nobody.has(lead.text) && !lead.capital) return null;
  if (
    phrase.first === last &&
    (grammar.nobody.has(lead.text) || grammar.determiners.has(lead.text) || lead.text === "personne")
  )
    return null;
  return {
    first: phrase.first,
    phrase,
    kind: frenchKind(passing, phrase),
    agreement: {},
    dropped: false,
    opens: opensAt(passing, phrase.first),
    verbal,
  };
}

/** The kind of a phrase; a single name that opens its clause is a person. */
export function frenchKind(passing: Passing, phrase: Phrase): Subject["kind"] {
  const kind = kindOfPhrase(passing, phrase);
  if (kind !== null) return kind;
  const words = passing.words.slice(phrase.first, phrase.last + 1).map(({ text }) => text);
  if (/^(?:l un|une?|d aucuns|certaine?s|plusieurs|beaucoup|d autres)(?: |$)/u.test(words.join(" ")))
    return /^(?:l un|l une|une? d|une? autre|d |certaine?s$|plusieurs$|beaucoup$)/u.test(words.join(" "))
      ? "unspecified"
      : null;
  const [first] = words;
  const isName =
    phrase.first === phrase.last &&
    passing.words[phrase.first]!.capital &&
    !passing.grammar.prepositions.has(first!) &&
    !isAdverb(passing.words[phrase.first]!, passing.grammar);
  return isName ? "person" : null;
}

/** From the clause's beginning, behind its adverbs and what a preposition leads. */
function phraseEnding(passing: Passing, last: number): Phrase | null {
  const { words, grammar } = passing;
  let start = last;
  for (; start >= 0 && last - start < reach; start--) if (bounds(passing, start, last)) break;
  start++;
  while (start < last && (isAdverb(words[start]!, grammar) || grammar.coordinators.has(words[start]!.text)))
    start++;
  if (start > last) return null;
  const text = words[start]!.text;
  if (text === "d" && /^(?:aucuns|autres)$/u.test(words[start + 1]?.text ?? ""))
    return { first: start, last };
  const leads = grammar.prepositions.has(text) && !(text === "des" || text === "du");
  return leads ? behindPreposition(passing, start, last) : { first: start, last };
}

/** Words that bound a clause to the left. */
function bounds({ words, grammar }: Passing, at: number, last: number): boolean {
  const { text, kind } = words[at]!;
  if (kind === "mark")
    return text !== '"' || !words.slice(at + 1, last + 1).some((word) => word.text === '"');
  return grammar.relatives.has(text) || grammar.subordinators.has(text) || grammar.nobody.has(text);
}

/** "Dans la vallée le maire": the last article or name that no preposition leads. */
function behindPreposition({ words, grammar }: Passing, start: number, last: number): Phrase | null {
  for (let at = last; at > start + 1; at--) {
    const word = words[at]!;
    const before = words[at - 1]!;
    const opens = grammar.determiners.has(word.text) && at < last;
    if (opens && !grammar.prepositions.has(before.text) && !grammar.determiners.has(before.text))
      return { first: at, last };
  }
  return null;
}
