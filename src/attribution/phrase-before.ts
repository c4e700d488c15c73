// The noun phrase that ends before a verb in English and French, read to the left: where its clause begins, and where in
// the clause the phrase does. A shallow reading by closed classes of small words, like `noun-phrases.ts`.
//
//   In May, after a week of criticism, the two of them who left said
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^
import { isAdverb, isPossessive, opensSentence, type Passing, type Phrase } from "./noun-phrases.js";
import { kindOfHead } from "./sources/heads.js";
import type { Word } from "./words.js";

/** The noun phrase that ends at an index, with its relative clause; null where there is none or an article alone. */
export function phraseBefore(passing: Passing, last: number): Phrase | null {
  const phrase = subjectPhrase(passing, clauseStart(passing, last), last);
  return phrase === null || isArticle(passing.words, phrase) ? null : phrase;
}

/** "The condemned house": an article alone is no subject. */
function isArticle(words: readonly Word[], { first, last }: Phrase): boolean {
  return (
    first === last &&
    /^(?:the|an?|its|his|her|their|our|my|your|every|no|le|la|les|l|un|une)$/u.test(words[first]!.text)
  );
}

/** Index of the first word of the clause that `last` stands in. */
export function clauseStart(passing: Passing, last: number): number {
  let at = last;
  for (; at >= 0 && last - at < 30; at--) if (bounds(passing, at, last)) break;
  return at + 1;
}

function bounds({ words, grammar, verbs }: Passing, at: number, last: number): boolean {
  const word = words[at]!;
  if (isPossessive(words, at)) return false;
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
  if (
    words[first]!.text === "it" &&
    /^(?:is|was)$/u.test(words[first + 1]?.text ?? "") &&
    words[last]!.text === "that"
  )
    first += 2;
  if (words[last]!.text === "that" && passing.verbs.of(words[last - 1]?.text ?? "").length > 0) return null;
  const relative = indexOf(words, first, last, ({ text }) => /^(?:who|whose|which|qui)$/u.test(text));
  if (relative !== null)
    first = relative === start ? antecedentStart(passing, start) : headStart(passing, first, relative - 1);
  else if (indexOf(words, first, last, ({ text }) => text === "no") !== null) return null;
  else if (
    grammar.prepositions.has(words[first]!.text) &&
    (!words[first]!.capital || opensSentence(words, first))
  )
    first = phraseStart(passing, first, last);
  if (first > last || first < 0) return null;
  if (relative !== null && leadsIn(passing, first)) first++;
  const lead = words[first]!;
  if (lead.kind === "mark" && lead.text !== '"') return null;
  if (grammar.nobody.has(lead.text) || grammar.pronouns.has(lead.text)) return null;
  return { first: relative === null ? afterOpening(passing, first, last) : first, last };
}

/** "citing the Daily, which quoted", "that of a paper, which claimed": the word before the antecedent is no part of it. */
function leadsIn({ words, grammar, verbs }: Passing, first: number): boolean {
  const { text, capital } = words[first]!;
  if (grammar.prepositions.has(text) && !capital) return true;
  return verbs.of(text).some(({ tense }) => tense === "gerund") && words[first + 1]?.kind === "word";
}

/** "After a week of criticism the institute": a determiner right behind a noun opens the subject. */
function afterOpening({ words, grammar }: Passing, first: number, last: number): number {
  for (let at = last; at > first; at--) {
    const before = words[at - 1]!;
    if (
      /^(?:the|an?|its|his|her|their|this|these|those)$/u.test(words[at]!.text) &&
      before.kind === "word" &&
      !grammar.determiners.has(before.text) &&
      !grammar.prepositions.has(before.text) &&
      !grammar.coordinators.has(before.text)
    )
      return at;
  }
  return first;
}

/** "a resident of the old town who": the start of the phrase that "of" and its like hang on to. */
function headStart(passing: Passing, from: number, last: number): number {
  let start = phraseStart(passing, from, last);
  while (start - 2 >= from && passing.grammar.binding.has(passing.words[start - 1]!.text))
    start = phraseStart(passing, from, start - 2);
  return start;
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

export function indexOf(
  words: readonly Word[],
  from: number,
  to: number,
  wanted: (word: Word) => boolean,
): number | null {
  for (let at = from; at <= to; at++) if (wanted(words[at]!)) return at;
  return null;
}

export const pastOrRelative =
  /^(?:who|which|qui|left|fled|met|found|went|came|ran|quit|took|saw|got|made|gave|lost|kept|spent|sat|stood|\p{L}{3,}ed)$/u;
