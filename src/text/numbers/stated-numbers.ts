// Numbers a text states, in digits and in words, exact, bounded, in ranges, vague or as shares. Arabic is read in
// every text, English or French where the text's language allows; other languages yield digits alone.
// Knows no study: whether a number counts people is for the caller to tell. No vague word is turned into a value.
import type { DocumentLanguage, Span } from "#model/index.js";
import type { Shadow } from "../shadow.js";
import { readDual } from "./arabic-duals.js";
import { arabicScales, readArabic } from "./arabic-numerals.js";
import { withPrefixes } from "./arabic-prefixes.js";
import { readDigits } from "./digits.js";
import { englishScales, readEnglish } from "./english-numerals.js";
import { frenchScales, readFrench } from "./french-numerals.js";
import type { Numeral } from "./numeral.js";
import { PhraseIndex } from "./phrase-index.js";
import {
  arabicPronouns,
  arabicShareStems,
  type BoundPhrase,
  boundPhrases,
  percentPhrases,
  type VaguePhrase,
  vaguePhrases,
} from "./phrases.js";
import { type Word, wordsOf } from "./words.js";

/** `count`: a cardinal. `vague`: many without a number. `share`: a fraction in words. `percent`: of a hundred. */
export type NumberKind = "count" | "vague" | "share" | "percent";

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

/** A number before its surroundings are read. */
interface Reading {
  readonly kind: NumberKind;
  readonly at: number;
  readonly next: number;
  readonly prefix: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly definite: boolean;
  readonly dualOf: string | null;
  readonly pronoun: boolean;
}

interface Grammar {
  readonly read: ((words: readonly Word[], at: number) => Numeral | null)[];
  readonly scales: ReadonlyMap<string, number>;
  readonly bounds: { readonly before: PhraseIndex<BoundPhrase>; readonly after: PhraseIndex<BoundPhrase> };
  readonly vague: PhraseIndex<VaguePhrase>;
}

const percents = new PhraseIndex(percentPhrases.map((phrase) => [phrase, true] as const));
const sharesWithPronoun = withPrefixes(
  arabicShareStems.flatMap((stem) => arabicPronouns.map((pronoun) => [stem + pronoun, true] as const)),
);
const grammars = { en: grammarOf("en"), fr: grammarOf("fr"), other: grammarOf(null) };
const rangeLinks: ReadonlySet<string> = new Set(["-", "to", "or", "a", "ou", "الي", "او", "حتي"]);
const betweenLinks: ReadonlySet<string> = new Set(["and", "et", "و"]);
const betweens: ReadonlySet<string> = new Set(["between", "entre", "بين", "وبين"]);
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
    const percent = asPercent(words, scaled(words, reading, grammar));
    const ranged = asOneIn(words, asRange(words, percent, grammar), grammar);
    const previous = stated.at(-1)?.next ?? 0;
    stated.push(bounded(shadow, words, ranged, grammar, previous));
    at = stated.at(-1)!.next - 1;
  }
  return stated;
}

function grammarFor(language: DocumentLanguage): Grammar {
  if (language === "fr") return grammars.fr;
  return language === "en" || language === "ar" || language === "und" ? grammars.en : grammars.other;
}

/** Arabic is part of every grammar: its words cannot be taken for those of another script. */
function grammarOf(latin: "en" | "fr" | null): Grammar {
  const languages = latin === null ? (["ar"] as const) : (["ar", latin] as const);
  const bounds = languages.flatMap((language) => boundPhrases[language]);
  const placed = (place: BoundPhrase["place"]) =>
    new PhraseIndex(bounds.filter((row) => row.place === place).map((row) => [row.phrase, row] as const));
  const scales = latin === "en" ? englishScales : latin === "fr" ? frenchScales : [];
  return {
    read:
      latin === "en" ? [readArabic, readEnglish] : latin === "fr" ? [readArabic, readFrench] : [readArabic],
    scales: new Map([...arabicScales, ...scales]),
    bounds: { before: placed("before"), after: placed("after") },
    vague: new PhraseIndex(
      languages.flatMap((language) => vaguePhrases[language].map((row) => [row.phrase, row] as const)),
    ),
  };
}

/** The longest reading that begins at a word; a numeral wins over a phrase of equal length. */
function readAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  if (words[at]!.kind === "mark") return null;
  if (words[at]!.kind === "digits") return ofNumeral(at, readDigits(words, at));
  return longest([
    numeralAt(words, at, grammar),
    phraseAt(words, at, grammar),
    dualAt(words, at),
    pronounAt(words, at),
  ]);
}

function longest(readings: readonly (Reading | null)[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) if (reading !== null && reading.next > (best?.next ?? 0)) best = reading;
  return best;
}

function numeralAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  for (const read of grammar.read) {
    const numeral = read(words, at);
    if (numeral !== null) return ofNumeral(at, numeral);
  }
  return null;
}

const unstated = { low: null, high: null, dualOf: null, pronoun: false } as const;

function ofNumeral(at: number, numeral: Numeral | null): Reading | null {
  return numeral === null ? null : { ...unstated, ...numeral, kind: "count", at };
}

function phraseAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  const phrase = grammar.vague.at(words, at);
  if (phrase === null) return null;
  const { next, prefix, definite, row } = phrase;
  return { ...unstated, kind: row.kind, at, next, prefix, definite, value: null, approximate: true };
}

function dualAt(words: readonly Word[], at: number): Reading | null {
  const dual = readDual(words, at);
  if (dual === null) return null;
  const { next, prefix, definite, singular } = dual;
  return {
    ...unstated,
    kind: "count",
    at,
    next,
    prefix,
    definite,
    value: 2,
    approximate: false,
    dualOf: singular,
  };
}

function pronounAt(words: readonly Word[], at: number): Reading | null {
  const found = sharesWithPronoun.get(words[at]!.text);
  if (found === undefined || found.definite) return null;
  const { prefix } = found;
  return {
    ...unstated,
    kind: "share",
    at,
    next: at + 1,
    prefix,
    definite: false,
    value: null,
    approximate: true,
    pronoun: true,
  };
}

/** "3 million", "30 ألفا", "5 آلاف و200". */
function scaled(words: readonly Word[], reading: Reading, { scales }: Grammar): Reading {
  if (reading.value === null || words[reading.at]!.kind !== "digits") return reading;
  const scale = scales.get(words[reading.next]?.text ?? "");
  if (scale === undefined) return reading;
  const rest = words[reading.next + 2];
  if (words[reading.next + 1]?.text === "و" && rest?.kind === "digits" && /^\d{1,3}$/.test(rest.text))
    return { ...reading, value: reading.value * scale + Number(rest.text), next: reading.next + 3 };
  return { ...reading, value: Math.round(reading.value * scale), next: reading.next + 1 };
}

function asPercent(words: readonly Word[], reading: Reading): Reading {
  if (reading.value === null) return reading;
  const behind = percents.at(words, reading.next);
  if (behind !== null) return { ...reading, kind: "percent", next: behind.next };
  const before = words[reading.at - 1]?.text;
  return before === "%" || before === "٪" ? { ...reading, kind: "percent" } : reading;
}

/** "20-30", "between 20 and 30", «ما بين 20 و30», « de 20 à 30 »; not "rose from 20 to 30". */
function asRange(words: readonly Word[], low: Reading, grammar: Grammar): Reading {
  if (low.value === null || low.dualOf !== null) return low;
  const between = betweens.has(words[low.at - 1]?.text ?? "");
  const link = words[low.next]?.text ?? "";
  const linked = between
    ? betweenLinks.has(link) || link === "-"
    : rangeLinks.has(link) && !isMovement(words, low.at);
  const start = linked ? low.next + 1 : between && link.startsWith("و") ? low.next : -1;
  if (start < 0 || start >= words.length || words[start]!.kind === "mark") return low;
  const end = readAt(words, start, grammar);
  if (end === null) return low;
  const high = asPercent(words, scaled(words, end, grammar));
  if (high.kind !== "count" && high.kind !== "percent") return low;
  if (high.value === null || high.value <= low.value || high.dualOf !== null) return low;
  return {
    ...high,
    at: low.at,
    prefix: low.prefix,
    value: null,
    low: low.value,
    high: high.value,
    approximate: true,
  };
}

/** "Three in ten", «ثلاثة من كل عشرة», « un sur cinq »: a share, not a number of people. */
function asOneIn(words: readonly Word[], reading: Reading, grammar: Grammar): Reading {
  if (reading.kind !== "count" || reading.value === null || reading.value > 99) return reading;
  const link = words[reading.next]?.text ?? "";
  const every = link === "من" && words[reading.next + 1]?.text === "كل";
  if (!every && link !== "in" && link !== "sur") return reading;
  const start = reading.next + (every ? 2 : 1);
  const whole = start < words.length ? readAt(words, start, grammar) : null;
  if (whole?.kind !== "count" || whole.value === null) return reading;
  if (whole.value <= reading.value || whole.value > 100) return reading;
  return { ...reading, kind: "share", value: null, next: whole.next, approximate: true };
}

const movement =
  /^(?:from|de|من|rose|grew|risen|grown|increased|climbed|jumped|fell|dropped|passant|passe|ارتفع|زاد|تراجع|انخفض)$/;

function isMovement(words: readonly Word[], at: number): boolean {
  return movement.test(words[at - 1]?.text ?? "");
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

/** "between" and «ما بين» belong to the range behind them. */
function rangeStart(words: readonly Word[], at: number): number {
  if (!betweens.has(words[at - 1]?.text ?? "")) return at;
  return words[at - 2]?.text === "ما" ? at - 2 : at - 1;
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
