// The subject that stands before a reporting verb in English and French, with what stands between them: auxiliaries,
// negation, adverbs, a phrase set off by commas.
//
//   Lena Ortow, who runs the clinic, has not said so.
//   ^^^^^^^^^^                       aux neg verb
import type { SourceKind } from "#model/index.js";
import { kindOfPhrase, type Passing, type Phrase } from "./noun-phrases.js";
import { indexOf, pastOrRelative, phraseBefore } from "./phrase-before.js";
import type { Agreement } from "./sighting.js";
import { type Verbal, verbalGroup } from "./verbal-group.js";
import type { Word } from "./words.js";

export interface Subject {
  /** The whole stretch from the subject to the verb begins here. */
  readonly first: number;
  /** The noun phrase; null for a pronoun or a dropped subject. */
  readonly phrase: Phrase | null;
  readonly kind: SourceKind | null;
  /** Where it is dropped behind "and": the phrase it would repeat. */
  readonly repeats?: Phrase | null;
  readonly agreement: Agreement;
  readonly dropped: boolean;
  /** A clause boundary or mark stands right before it: "Few returned, he says". */
  readonly opens: boolean;
  readonly verbal: Verbal;
}

/** "Said and said and said": how many joined verbs are gone back over for a subject. */
const longestChain = 3;

/** The subject of the verb at an index, or null where none is found; `steps` verbs were gone back over to get here. */
export function subjectBefore(passing: Passing, verb: number, steps = 0): Subject | null {
  const verbal = verbalGroup(passing, verb);
  const { words, grammar } = passing;
  const last = verbal.before;
  const word = words[last];
  if (word === undefined) return null;
  const pronoun = grammar.pronouns.get(word.text);
  const isObject = grammar.prepositions.has(words[last - 1]?.text ?? "") && word.text === "it";
  if (pronoun !== undefined && !isObject) return pronounSubject(passing, last, pronoun, verbal);
  if (grammar.nobody.has(word.text) && !grammar.relatives.has(word.text)) return null;
  if (grammar.coordinators.has(word.text)) return coordinated(passing, last, verbal, steps);
  if (word.text === "," || word.text === "-") return beforeAside(passing, last, verbal, steps);
  if (word.text === ")") return afterAcronym(passing, last, verbal);
  if (word.kind === "mark" && word.text !== '"') return null;
  return nominal(passing, last, verbal);
}

const agreements: Readonly<Record<"he" | "she" | "it" | "they", Agreement>> = {
  he: { gender: "masculine", number: "singular", animate: true },
  she: { gender: "feminine", number: "singular", animate: true },
  it: { number: "singular", animate: false },
  they: { number: "plural" },
};

function pronounSubject(
  { words, grammar }: Passing,
  at: number,
  pronoun: keyof typeof agreements,
  verbal: Verbal,
): Subject {
  const before = words[at - 1];
  const opens = before === undefined || before.kind === "mark" || grammar.coordinators.has(before.text);
  return {
    first: at,
    phrase: null,
    kind: null,
    agreement: agreements[pronoun],
    dropped: false,
    opens,
    verbal,
  };
}

/** The noun phrase that ends right before the verbal group. */
function nominal(passing: Passing, last: number, verbal: Verbal): Subject | null {
  const phrase = phraseBefore(passing, last);
  if (phrase === null) return null;
  const before = passing.words[phrase.first - 1];
  const opens = before === undefined || before.kind === "mark";
  return {
    first: phrase.first,
    phrase: withoutRelative(passing.words, phrase),
    kind: kindOfPhrase(passing, phrase) ?? surname(passing, phrase),
    agreement: {},
    dropped: false,
    opens,
    verbal,
  };
}

/** "Belmar denied it": one capital at the head of a sentence is a name before its verb. */
function surname({ words }: Passing, { first, last }: Phrase): SourceKind | null {
  const { text, capital } = words[first]!;
  return first === last && capital && !/(?:s|ing|ly)$/u.test(text) ? "person" : null;
}

/** "One man, who", "outlets that": a relative pronoun before its verb is no part of the name. */
function withoutRelative(words: readonly Word[], { first, last }: Phrase): Phrase {
  if (!/^(?:who|which|that|qui)$/u.test(words[last]!.text) || first === last) return { first, last };
  const before = words[last - 1]!.text === "," ? last - 2 : last - 1;
  return { first, last: Math.max(first, before) };
}

/** "people have left and spoken": the subject of the clause that "and" continues; else dropped. */
function coordinated(passing: Passing, and: number, verbal: Verbal, steps: number): Subject | null {
  if (and === 0) return null;
  const dropped: Subject = {
    first: and + 1,
    phrase: null,
    kind: null,
    agreement: {},
    dropped: true,
    opens: false,
    verbal,
  };
  if (steps >= longestChain) return dropped;
  const cue = cueBefore(passing, and);
  const speaker = cue === null ? null : subjectBefore(passing, cue, steps + 1);
  if (speaker !== null)
    return {
      ...dropped,
      kind: speaker.phrase === null ? "unspecified" : speaker.kind,
      repeats: speaker.phrase,
    };
  const clause = nominal(passing, and - 1, verbal);
  if (clause?.phrase === undefined || clause.phrase === null) return repeated(passing, and, dropped, steps);
  const end = indexOf(
    passing.words,
    clause.first + 1,
    and,
    ({ text, capital }) => !capital && (passing.grammar.auxiliaries.has(text) || pastOrRelative.test(text)),
  );
  if (end === null) return repeated(passing, and, dropped, steps);
  const phrase = { first: clause.first, last: end - 1 };
  const kind = kindOfPhrase(passing, phrase);
  return kind === null ? dropped : { ...clause, phrase, kind };
}

/** "Its spokesman, reached by phone, laughed and called": the subject of whatever verb stands before "and". */
function repeated(passing: Passing, and: number, dropped: Subject, steps: number): Subject {
  const { words, grammar } = passing;
  for (let at = and - 1; at > 0 && and - at < cueReach; at--) {
    const { text, capital } = words[at]!;
    if (/^[.;:\n"]$/u.test(text)) return dropped;
    const before = words[at - 1]!.text;
    if (capital || grammar.prepositions.has(before) || grammar.determiners.has(before)) continue;
    if (!grammar.auxiliaries.has(text) && !pastOrRelative.test(text)) continue;
    const subject = subjectBefore(passing, at, steps + 1);
    return subject?.phrase == null ? dropped : { ...dropped, kind: subject.kind, repeats: subject.phrase };
  }
  return dropped;
}

/** How far before "and" the verb is looked for that it joins on to, in words. */
const cueReach = 26;

/** "denied the report but conceded": the finite cue of the same sentence, whose subject is the second verb's too. */
function cueBefore({ words, verbs, grammar }: Passing, and: number): number | null {
  for (let at = and - 1; at > 0 && and - at < cueReach; at--) {
    const { text } = words[at]!;
    if (/^[.;:\n]$/u.test(text)) return null;
    const before = words[at - 1]!;
    const isNoun = grammar.determiners.has(before.text) || grammar.prepositions.has(before.text);
    if (!isNoun && verbs.of(text).some(({ tense }) => tense === "past" || tense === "present")) return at;
  }
  return null;
}

/** How many words two commas may hold between subject and verb. */
const asideReach = 26;

/** "Ortow, its author, said", "The guards, when pressed, concede": the phrase before the pair of marks. */
function beforeAside(passing: Passing, comma: number, verbal: Verbal, steps: number): Subject | null {
  const { words, grammar } = passing;
  if (words[comma + 1]?.text === "then") return coordinated(passing, comma + 1, verbal, steps);
  let opening = comma - 1;
  while (opening > 0 && comma - opening < asideReach && !/^[,.;:"\n-]$/u.test(words[opening]!.text))
    opening--;
  if (opening <= 0 || words[opening]!.text !== words[comma]!.text) return null;
  const before = words[opening - 1]!;
  const pronoun = grammar.pronouns.get(before.text);
  if (pronoun !== undefined) return pronounSubject(passing, opening - 1, pronoun, verbal);
  if (grammar.coordinators.has(before.text)) return coordinated(passing, opening - 1, verbal, steps);
  return nominal(passing, opening - 1, verbal);
}

/** "the centre (ICSR) said". */
function afterAcronym(passing: Passing, close: number, verbal: Verbal): Subject | null {
  for (let at = close - 1; at > Math.max(0, close - 8); at--)
    if (passing.words[at]!.text === "(") {
      const subject = nominal(passing, at - 1, verbal);
      return subject;
    }
  return null;
}
