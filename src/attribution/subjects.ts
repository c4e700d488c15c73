// The subject that stands before a reporting verb in English and French, with what stands between them: auxiliaries,
// negation, adverbs, a phrase set off by commas.
//
//   Lena Ortow, who runs the clinic, has not said so.
//   ^^^^^^^^^^                       aux neg verb
import type { SourceKind } from "#model/index.js";
import { isAdverb, kindOfPhrase, type Passing, type Phrase } from "./noun-phrases.js";
import type { Agreement } from "./sighting.js";
import { kindOfHead } from "./sources/heads.js";
import { type Verbal, verbalGroup } from "./verbal-group.js";
import type { Word } from "./words.js";

export interface Subject {
  /** The whole stretch from the subject to the verb begins here. */
  readonly first: number;
  /** The noun phrase; null for a pronoun or a dropped subject. */
  readonly phrase: Phrase | null;
  readonly kind: SourceKind | null;
  readonly agreement: Agreement;
  readonly dropped: boolean;
  /** A clause boundary or mark stands right before it: "Few returned, he says". */
  readonly opens: boolean;
  readonly verbal: Verbal;
}

/** The subject of the verb at an index, or null where none is found. */
export function subjectBefore(passing: Passing, verb: number): Subject | null {
  const verbal = verbalGroup(passing, verb);
  const { words, grammar } = passing;
  const last = verbal.before;
  const word = words[last];
  if (word === undefined) return null;
  const pronoun = grammar.pronouns.get(word.text);
  if (pronoun !== undefined) return pronounSubject(passing, last, pronoun, verbal);
  if (grammar.nobody.has(word.text) && !grammar.relatives.has(word.text)) return null;
  if (grammar.coordinators.has(word.text)) return coordinated(passing, last, verbal);
  if (word.text === "," || word.text === "-") return beforeApposition(passing, last, verbal);
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
  const start = clauseStart(passing, last);
  const phrase = subjectPhrase(passing, start, last);
  if (phrase === null) return null;
  const before = passing.words[phrase.first - 1];
  const opens = before === undefined || before.kind === "mark";
  return {
    first: phrase.first,
    phrase: withoutRelative(passing.words, phrase),
    kind: kindOfPhrase(passing, phrase),
    agreement: {},
    dropped: false,
    opens,
    verbal,
  };
}

/** "One man, who", "outlets that": a relative pronoun before its verb is no part of the name. */
function withoutRelative(words: readonly Word[], { first, last }: Phrase): Phrase {
  if (!/^(?:who|which|that|qui)$/u.test(words[last]!.text) || first === last) return { first, last };
  const before = words[last - 1]!.text === "," ? last - 2 : last - 1;
  return { first, last: Math.max(first, before) };
}

/** Index of the first word of the clause that `last` stands in. */
function clauseStart(passing: Passing, last: number): number {
  let at = last;
  for (; at >= 0 && last - at < 30; at--) if (bounds(passing, at, last)) break;
  return at + 1;
}

function bounds({ words, grammar, verbs }: Passing, at: number, last: number): boolean {
  const word = words[at]!;
  if (word.kind === "mark") return word.text !== '"' || !closesShortName(words, at, last);
  if (grammar.relatives.has(word.text)) return word.text === "that" && at < last;
  if (grammar.coordinators.has(word.text)) return !joins(words, at, grammar.language);
  if (word.text === "as" && nameInRelative(words, at, grammar)) return false;
  if (grammar.subordinators.has(word.text)) return true;
  return (
    at < last &&
    verbs
      .of(word.text)
      .some(({ tense, row }) => row.needs === "subject" && tense !== "base" && tense !== "gerund")
  );
}

function closesShortName(words: readonly Word[], at: number, last: number): boolean {
  return (
    at === last ||
    words.slice(at + 1, at + 7).some(({ text }, offset) => text === '"' && at + 1 + offset <= last)
  );
}

/** "People who left the group known as the Front have said": "as" opens no clause behind a relative pronoun. */
function nameInRelative(words: readonly Word[], as: number, { relatives }: Passing["grammar"]): boolean {
  for (let at = as - 1; at > Math.max(0, as - 14); at--) {
    if (words[at]!.kind === "mark") return false;
    if (relatives.has(words[at]!.text) && words[at]!.text !== "that") return true;
  }
  return false;
}

/** "and" between two capitals, or two words for people ("men and women"), keeps a phrase together. */
function joins(words: readonly Word[], and: number, language: string): boolean {
  const left = words[and - 1];
  const right = words[and + 1];
  if (words[and]!.text !== "and" || left === undefined || right === undefined) return false;
  if (left.capital && right.capital) return true;
  return [left, right].every(
    ({ text }) => kindOfHead(text, language) === "testimony" && /(?:s|men)$/u.test(text),
  );
}

/** The noun phrase inside a clause's opening: behind adverbs and prepositional phrases, before its relative clause. */
function subjectPhrase(passing: Passing, start: number, last: number): Phrase | null {
  const { words, grammar } = passing;
  let first = start;
  while (first < last && (isAdverb(words[first]!, grammar) || grammar.coordinators.has(words[first]!.text)))
    first++;
  if (words[last]!.text === "that" && passing.verbs.of(words[last - 1]?.text ?? "").length > 0) return null;
  const relative = indexOf(words, first, last, ({ text }) => /^(?:who|whose|which|qui)$/u.test(text));
  if (relative !== null)
    first = relative === start ? antecedentStart(passing, start) : phraseStart(passing, first, relative - 1);
  else if (indexOf(words, first, last, ({ text }) => text === "no") !== null) return null;
  else if (grammar.prepositions.has(words[first]!.text) && !words[first]!.capital)
    first = phraseStart(passing, first, last);
  if (first > last || first < 0) return null;
  const lead = words[first]!;
  if (lead.kind === "mark" && lead.text !== '"') return null;
  if (grammar.nobody.has(lead.text) || grammar.pronouns.has(lead.text)) return null;
  return { first, last };
}

/** Start of the last noun phrase before an index: its determiner, else its run of capitals, else its last word. */
function phraseStart({ words, grammar }: Passing, from: number, last: number): number {
  for (let at = last; at >= from; at--) {
    const word = words[at]!;
    if (grammar.determiners.has(word.text) || word.kind === "number" || tens.test(word.text))
      return determined(words, grammar.determiners, at, from);
  }
  let at = last;
  while (at > from && words[at]!.capital && words[at - 1]!.capital) at--;
  return at;
}

const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?$/u;

/** "the one", "another two": the determiner in front of a determiner. */
function determined(
  words: readonly Word[],
  determiners: ReadonlySet<string>,
  at: number,
  from: number,
): number {
  const counted = words[at - 1]?.text === "of" ? at - 2 : -1;
  if (counted >= from && (words[counted]!.kind === "number" || determiners.has(words[counted]!.text)))
    return counted;
  return at > from && determiners.has(words[at - 1]!.text) ? at - 1 : at;
}

/** "Ortow, who said": the phrase before the comma. */
function antecedentStart(passing: Passing, relative: number): number {
  const { words, grammar } = passing;
  if (words[relative - 1]?.text !== ",") return -1;
  const start = clauseStart(passing, relative - 2);
  const verb = indexOf(
    words,
    start + 1,
    relative - 2,
    ({ text, capital }) => !capital && (grammar.auxiliaries.has(text) || pastOrRelative.test(text)),
  );
  return verb === null ? start : phraseStart(passing, verb + 1, relative - 2);
}

function indexOf(
  words: readonly Word[],
  from: number,
  to: number,
  wanted: (word: Word) => boolean,
): number | null {
  for (let at = from; at <= to; at++) if (wanted(words[at]!)) return at;
  return null;
}

const pastOrRelative =
  /^(?:who|which|qui|left|fled|met|found|went|came|ran|quit|took|saw|got|made|gave|lost|kept|spent|sat|stood|\p{L}{3,}ed)$/u;

/** "people have left and spoken": the subject of the clause that "and" continues; else dropped. */
function coordinated(passing: Passing, and: number, verbal: Verbal): Subject | null {
  if (and === 0) return null;
  const clause = nominal(passing, and - 1, verbal);
  const dropped: Subject = {
    first: and + 1,
    phrase: null,
    kind: null,
    agreement: {},
    dropped: true,
    opens: false,
    verbal,
  };
  if (clause?.phrase === undefined || clause.phrase === null) return dropped;
  const end = indexOf(
    passing.words,
    clause.first + 1,
    and,
    ({ text, capital }) => !capital && (passing.grammar.auxiliaries.has(text) || pastOrRelative.test(text)),
  );
  if (end === null) return dropped;
  const phrase = { first: clause.first, last: end - 1 };
  const kind = kindOfPhrase(passing, phrase);
  return kind === null ? dropped : { ...clause, phrase, kind };
}

const apposed =
  /^(?:who|whose|which|its|his|her|their|a|an|the|from|of|released|published|issued|based|head|director|chief|one|among|including|nine|seven|qui|dont|son|sa)$/u;

/** "Ortow, its author, said": the phrase before the pair of commas. */
function beforeApposition(passing: Passing, comma: number, verbal: Verbal): Subject | null {
  const { words } = passing;
  let opening = comma - 1;
  while (opening > 0 && comma - opening < 26 && !/^[,.;:"\n-]$/u.test(words[opening]!.text)) opening--;
  if (opening <= 0 || words[opening]!.text !== words[comma]!.text) return null;
  const lead = words[opening + 1]!;
  const name = comma - opening <= 5 && words.slice(opening + 1, comma).every(({ capital }) => capital);
  const aside = comma - opening <= 3 && isAdverb(lead, passing.grammar);
  if (
    !name &&
    !aside &&
    !apposed.test(lead.text) &&
    lead.kind !== "number" &&
    !/(?:ed|ing)$/u.test(lead.text)
  )
    return null;
  const subject = nominal(passing, opening - 1, verbal);
  return subject === null || passing.grammar.pronouns.has(words[opening - 1]!.text) ? null : subject;
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
