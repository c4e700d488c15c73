// Tells the language of a text by its letter sequences (eld and its small table, which are part of the package:
// no download, no network). What it may not know it calls "und": too little text, two languages equally likely, or
// letters that the language found does not write. Sorani is known ("ku"); Pashto, Somali, Hausa and Kurmanji are
// not, and Bosnian and Indonesian pass as Croatian ("hr") and Malay ("ms").
import type { DocumentLanguage } from "#model/index.js";

export interface DetectedLanguage {
  /** ISO 639-1, or "und". */
  readonly language: DocumentLanguage;
  /** 0 to 1: likeness to the language times the share of letters in its script; 0 for "und". */
  readonly confidence: number;
}
export type LanguageDetector = (text: string) => DetectedLanguage;

/** Only the beginning is looked at, in UTF-16 units: a report does not change its language further down. */
const sampleLength = 1500;
/** Running text in a language it knows scores about 0.8; languages it does not know score up to 0.6. */
const leastScore = 0.68;
/** Languages nearer to each other than this cannot be told apart; Arabic leads Persian by about 0.05. */
const leastLead = 0.02;
const leastLetters = 8;
/** Share of letters in the language's own script, and share of letters its alphabet does not have. */
const leastShare = 0.5;
const mostForeign = 0.03;

const unknown: DetectedLanguage = { language: "und", confidence: 0 };

/**
 * Loads the detector's table, once. The small table takes 190 MB where the large one takes 430, and tells sentences and
 * five-word pieces of Arabic, English and French news alike (measured on
 * 500 and 1,000 of them). The detector itself is pure: same text, same answer.
 */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const { eld } = await import("eld/small");
  return (text) => detect(text, (sample) => eld.detect(sample).getScores());
}

/** Likeness of a text to each language, 0 to 1. */
type Scores = (sample: string) => Readonly<Record<string, number>>;

function detect(text: string, scoresOf: Scores): DetectedLanguage {
  const sample = text.slice(0, sampleLength).replace(addresses, " ");
  const letters = count(sample, /\p{L}/gu);
  if (letters < leastLetters) return unknown;
  const running = asTypedInArabic(inMainScript(sample, letters));
  const [best, next] = Object.entries(scoresOf(running)).sort((a, b) => b[1] - a[1]);
  if (best === undefined) return unknown;
  const [language, score] = best;
  if (score < leastScore || score - (next?.[1] ?? 0) < leastLead) return unknown;
  const share = count(sample, scriptOf(language)) / letters;
  if (share < leastShare || writesForeignLetters(running, language)) return unknown;
  return { language, confidence: score * Math.min(1, share) };
}

const addresses = /\S*(?:https?:|www\.|@)\S*/gu;

/** Names and quotations in the other script would blur the letter sequences: an Arabic report naming ICSR. */
function inMainScript(sample: string, letters: number): string {
  const latin = count(sample, /\p{Script=Latin}/gu);
  return latin * 2 > letters
    ? sample.replace(/(?!\p{Script=Latin})\p{L}/gu, " ")
    : sample.replace(/\p{Script=Latin}/gu, " ");
}

/** Arabic typed on a Persian keyboard has its kaf and yeh, but hamzas and ta marbuta too, and no Persian letter. */
function asTypedInArabic(running: string): string {
  if (/[پچژگ]/u.test(running) || !/[أإؤة]/u.test(running)) return running;
  return running.replace(/ک/gu, "ك").replace(/ی/gu, "ي");
}

function count(text: string, each: RegExp): number {
  return text.match(each)?.length ?? 0;
}

/** Scripts of the languages that are not written in Latin letters. */
const scripts: Readonly<Record<string, RegExp>> = {
  ...shared(/\p{Script=Arabic}/gu, ["ar", "fa", "ku", "ur"]),
  ...shared(/\p{Script=Cyrillic}/gu, ["be", "bg", "ru", "sr", "uk"]),
  ...shared(/\p{Script=Devanagari}/gu, ["hi", "mr"]),
  ...shared(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ["ja", "zh"]),
  am: /\p{Script=Ethiopic}/gu,
  bn: /\p{Script=Bengali}/gu,
  el: /\p{Script=Greek}/gu,
  gu: /\p{Script=Gujarati}/gu,
  he: /\p{Script=Hebrew}/gu,
  hy: /\p{Script=Armenian}/gu,
  ka: /\p{Script=Georgian}/gu,
  kn: /\p{Script=Kannada}/gu,
  ko: /\p{Script=Hangul}/gu,
  lo: /\p{Script=Lao}/gu,
  ml: /\p{Script=Malayalam}/gu,
  or: /\p{Script=Oriya}/gu,
  pa: /\p{Script=Gurmukhi}/gu,
  ta: /\p{Script=Tamil}/gu,
  te: /\p{Script=Telugu}/gu,
  th: /\p{Script=Thai}/gu,
};

function shared(script: RegExp, languages: readonly string[]): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(languages.map((language) => [language, script]));
}

function scriptOf(language: string): RegExp {
  return scripts[language] ?? /\p{Script=Latin}/gu;
}

/**
 * Letters of the Arabic script that the language does not write. The 28 letters with their hamzas, and the Persian
 * kaf and yeh that many keyboards give, are everyone's.
 */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  ar: /(?![ء-ي٠-٩کیٱپچڤگ])\p{Script=Arabic}/gu,
  fa: /(?![ء-ي٠-٩۰-۹کیپچژگهٔۀ])\p{Script=Arabic}/gu,
  ku: /(?![ء-ي٠-٩۰-۹کیپچژگڤەێۆڕڵھ])\p{Script=Arabic}/gu,
  ur: /(?![ء-ي٠-٩۰-۹کیپچژگٹڈڑےںھہۃۂۓ۔])\p{Script=Arabic}/gu,
};

/** True where the text is written with letters the language lacks: Pashto or Uyghur taken for Persian. */
function writesForeignLetters(running: string, language: string): boolean {
  const foreign = foreignLetters[language];
  if (foreign === undefined) return false;
  const letters = running.match(/\p{L}/gu)?.join("") ?? "";
  return count(letters, foreign) > letters.length * mostForeign;
}
