// Numbers a text states, in digits and in words, exact, bounded, in ranges, vague or as shares. Arabic is read in
// every text, English or French where the text's language allows; other languages yield digits alone.
// Knows no study: whether a number counts people is for the caller to tell. No vague word is turned into a value.
import type { DocumentLanguage, Span } from "#model/index.js";
import type { Shadow } from "../shadow.js";
import { type Grammar, grammarFor } from "./grammar.js";
import type { PhraseIndex } from "./phrase-index.js";
import type { BoundPhrase } from "./phrases.js";
import { type NumberKind, type Reading, readAt } from "./reading.js";
import { completed, rangeStart } from "./surroundings.js";
import { type Word, wordsOf } from "./words.js";

/** A number as stated. Word places are indexes into `wordsOf(shadow.text)`. */
export interface StatedNumber {
  readonly kind: NumberKind;
  /** Code points of the original, bounding words included: "at least 58". */
  readonly span: Span;
  /** The numeral alone, without bounding words, in units of the shadow. */
  readonly numeral: readonly [from: number, to: number];
  /** The first word, bounds included, and the first word behind all. */
  readonly first: number;
  readonly next: number;
  /** Null for vague words, shares in words and ranges. */
  readonly value: number | null;
  /** Bounds the text states; "more than 58" gives low 58, as printed. */
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** Said with the article: "the 58", «الـ58». */
  readonly definite: boolean;
  /** The singular, as the shadow spells it, where an Arabic dual noun says "two": «شخصان» is شخص. */
  readonly dualOf: string | null;
  /** True where the pronoun of those counted is written on the word: «نصفهم». */
  readonly pronoun: boolean;
}

const articles: ReadonlySet<string> = new Set([
  "the",
  "these",
  "those",
  "les",
  "ces",
  "all",
  "هولاء",
  "their",
  "its",
]);

/** All numbers of a text in order; they never overlap. */
export function statedNumbers(
  shadow: Shadow,
  language: DocumentLanguage,
  words: readonly Word[] = wordsOf(shadow.text),
): readonly StatedNumber[] {
  const grammar = grammarFor(language);
  const stated: StatedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const reading = readAt(words, at, grammar);
    if (reading === null) continue;
    const previous = stated.at(-1)?.next ?? 0;
    stated.push(bounded(shadow, words, completed(words, reading, grammar), grammar, previous));
    at = stated.at(-1)!.next - 1;
  }
  return stated;
}

/** Takes in the words that bound a number, before it and directly behind it. */
function bounded(
  shadow: Shadow,
  words: readonly Word[],
  reading: Reading,
  { bounds }: Grammar,
  previous: number,
): StatedNumber {
  const rows: BoundPhrase[] = [];
  let { prefix, next } = reading;
  let first = reading.low === null ? reading.at : rangeStart(words, reading.at);
  if (reading.prefix === 0) {
    for (let step = 0; step < 2; step++) {
      const start = words[first - 1]?.text === "ال" && words[first]!.kind === "digits" ? first - 1 : first;
      const phrase = bounds.before.endingAt(words, start);
      if (phrase === null || phrase.first < previous) break;
      rows.push(phrase.row);
      first = phrase.first;
      prefix = phrase.prefix;
    }
  }
  const behind = bounds.after.at(words, next);
  if (behind !== null) {
    rows.push(behind.row);
    next = behind.next;
  } else if (words[next]?.text === "+" && words[next]!.from === words[next - 1]!.to) {
    rows.push(plus);
    next++;
  } else rows.push(...laterBound(words, next, bounds.after));
  return {
    ...limits(reading, rows),
    kind: reading.kind,
    span: shadow.span(words[first]!.from + prefix, words[next - 1]!.to),
    numeral: [words[reading.at]!.from + reading.prefix, words[reading.next - 1]!.to],
    first,
    next,
    definite: reading.definite || articles.has(words[first - 1]?.text ?? ""),
    dualOf: reading.dualOf,
    pronoun: reading.pronoun,
  };
}

const plus: BoundPhrase = {
  phrase: "+",
  bound: "at least",
  place: "after",
  example: "500+ left",
  counterExample: "500 left",
};

/** "58 people at least": a bound up to two words behind the number, the counted noun between. */
function laterBound(
  words: readonly Word[],
  next: number,
  after: PhraseIndex<BoundPhrase>,
): readonly BoundPhrase[] {
  for (let at = next; at < next + 2 && words[at]?.kind === "letters"; at++) {
    const phrase = after.at(words, at + 1);
    if (phrase !== null) return [phrase.row];
  }
  return [];
}

function limits(reading: Reading, rows: readonly BoundPhrase[]) {
  const has = (bound: BoundPhrase["bound"]) => rows.some((row) => row.bound === bound);
  return {
    value: reading.value,
    low: reading.low ?? (has("at least") ? reading.value : null),
    high: reading.high ?? (has("at most") ? reading.value : null),
    approximate: reading.approximate || rows.length > 0,
  };
}
