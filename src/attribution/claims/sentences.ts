// A document cut into sentences that hold stated numbers, each with its words, numbers, cues and periods: all that
// the later steps look at. Positions are units of the document's shadow and indexes of its words.
import type { Document, PartialDate, Passage } from "#model/index.js";
import {
  type Shadow,
  type StatedNumber,
  type StatedPeriod,
  shadowOf,
  statedNumbers,
  statedPeriods,
  type Word,
  wordsOf,
} from "#text/index.js";
import { type CueMeaning, claimCues } from "./claim-cues.js";

/** A cue found in a sentence, as words [first, next). */
export interface FoundCue {
  readonly meaning: CueMeaning;
  readonly first: number;
  readonly next: number;
}

export interface ReadDocument {
  readonly document: Document;
  readonly shadow: Shadow;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly passage: Passage;
  /** Words [first, next) of the document. */
  readonly first: number;
  readonly next: number;
  readonly numbers: readonly StatedNumber[];
  readonly cues: readonly FoundCue[];
  readonly periods: readonly StatedPeriod[];
}

/** Those of a list ordered by first word that begin at words[from] to words[to]. */
export function within<T extends { readonly first: number }>(
  ordered: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let start = 0;
  for (let end = ordered.length; start < end; ) {
    const middle = (start + end) >> 1;
    if (ordered[middle]!.first < from) start = middle + 1;
    else end = middle;
  }
  let stop = start;
  while (stop < ordered.length && ordered[stop]!.first <= to) stop++;
  return ordered.slice(start, stop);
}

const latin = { en: cuePattern("en"), fr: cuePattern("fr") };
const arabic = cuePattern("ar");
const arabicLetter = /[\u0621-\u064a]/;

/** Sentences and titles with numbers in them; credits state none. */
export function readSentences(document: Document, passages: readonly Passage[]): ReadDocument {
  const shadow = shadowOf(document.text);
  const words = wordsOf(shadow.text);
  const language = document.language.value;
  const published: PartialDate | null = document.published.value;
  const numbers = statedNumbers(shadow, language, words);
  const periods =
    numbers.length === 0 ? [] : statedPeriods(document.text, language, published, shadow, words);
  const sentences: Sentence[] = [];
  let word = 0;
  let number = 0;
  for (const passage of passages) {
    const [from, to] = [shadow.at(passage.span[0]), shadow.at(passage.span[1])];
    while (word < words.length && words[word]!.from < from) word++;
    const first = word;
    while (word < words.length && words[word]!.from < to) word++;
    while (number < numbers.length && numbers[number]!.first < first) number++;
    const start = number;
    while (number < numbers.length && numbers[number]!.first < word) number++;
    if (passage.kind === "credit" || passage.kind === "caption" || number === start) continue;
    sentences.push({
      passage,
      first,
      next: word,
      numbers: numbers.slice(start, number),
      cues: cuesIn(words, first, word, shadow.text.slice(from, to), from, language),
      periods: periods.filter(({ span }) => span[0] >= passage.span[0] && span[0] < passage.span[1]),
    });
  }
  return { document, shadow, words, sentences };
}

function patternsFor(text: string, language: string): readonly RegExp[] {
  return [...(arabicLetter.test(text) ? [arabic] : []), language === "fr" ? latin.fr : latin.en];
}

function cuesIn(
  words: readonly Word[],
  first: number,
  next: number,
  text: string,
  offset: number,
  language: string,
): readonly FoundCue[] {
  const cues: FoundCue[] = [];
  for (const pattern of patternsFor(text, language)) {
    let at = first;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [offset + match.index, offset + match.index + match[0].trimEnd().length];
      while (at < next && words[at]!.to <= from) at++;
      let end = at;
      while (end < next && words[end]!.from < to) end++;
      const meaning = Object.keys(match.groups ?? {}).find((name) => match.groups![name] !== undefined);
      if (end > at) cues.push({ meaning: meaning as CueMeaning, first: at, next: end });
    }
  }
  return cues.sort((a, b) => a.first - b.first);
}

/** One expression per language; meanings that deny a departure are tried before `left`. */
function cuePattern(language: "ar" | "en" | "fr"): RegExp {
  const meanings: readonly CueMeaning[] = ["stayed", "wished", "joined", "left", "killed", "held", "size"];
  const groups = meanings.map((meaning) => {
    const rows = claimCues.filter((cue) => cue.language === language && cue.meaning === meaning);
    return `(?<${meaning}>${rows.map((cue) => cue.pattern).join("|")})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
