// What a text counts, by value and kind: people or things, ages and long times, short times as lengths. "Six weeks" and "a month and a half" are one length; "18 months" and "a year and a half" are. Years
// of the calendar are left to the reader of periods. Vague numbers and shares are none.
import type { DocumentLanguage } from "#model/index.js";
import { type Shadow, type StatedNumber, statedNumbers, type Word } from "#text/index.js";

export interface Counted {
  /** Equal where two texts count the same. */
  readonly key: string;
  readonly weight: number;
  /** Units of the shadow. */
  readonly at: number;
}

/** Units of time by the beginnings of their words, in days. */
const timeUnits: readonly (readonly [days: number, pattern: RegExp])[] = [
  [1, /^(?:days?|jours?|يوم|يوما|يومان|يومين|ايام|الايام)$/u],
  [7, /^(?:weeks?|semaines?|اسبوع|اسبوعا|اسبوعين|اسابيع)$/u],
  [30.4, /^(?:months?|mois|شهر|شهرا|شهرين|شهور|اشهر)$/u],
  [365, /^(?:years?|ans?|annees?|عام|عاما|عامين|اعوام|سنه|سنتين|سنوات|سنين)$/u],
];

/** All that is counted in a text, in order; `words` are those of the shadow. */
export function countedIn(
  shadow: Shadow,
  language: DocumentLanguage,
  words: readonly Word[],
): readonly Counted[] {
  const stated = statedNumbers(shadow, language, words);
  const counted = stated.flatMap((number) => countedBy(number, words));
  return [...counted, ...halves(words)].sort((a, b) => a.at - b.at);
}

function countedBy(number: StatedNumber, words: readonly Word[]): readonly Counted[] {
  const { value, kind, numeral } = number;
  const at = numeral[0];
  if (value === null || kind === "share" || value <= 0) return [];
  const [unit, later] = [words[number.next]?.text ?? "", words[number.next + 1]?.text ?? ""];
  const days = daysOf(number.dualOf ?? "") ?? daysOf(unit) ?? (/^[-']$/u.test(unit) ? daysOf(later) : null);
  if (days !== null) return [timed(value, days, at)];
  const behind = words[number.first - 1]?.text ?? "";
  if (/^(?:aged?|عمره|عمرها|العمر)$/u.test(behind)) return [timed(value, 365, at)];
  if (value >= 1900 && value <= 2100) return [];
  const weight = numberWeight(value);
  return weight === 0 ? [] : [{ key: `${value}`, weight, at }];
}

/** "A month and a half", «عاما ونصف العام». */
function* halves(words: readonly Word[]): Generator<Counted> {
  for (const [index, { text, from }] of words.entries()) {
    const days = daysOf(text);
    const behind = words.slice(index + 1, index + 4).map((word) => word.text);
    if (days !== null && /^(?:ونصف|and a half|et demie?)/u.test(behind.join(" ")))
      yield timed(1.5, days, from);
  }
}

function daysOf(word: string): number | null {
  return timeUnits.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** From so many years on, ages and lengths are not told apart: "aged 26", «26 عاما». */
const yearsOfAge = 7;
/** Two lengths of time that differ by less than about this share are one. */
const lengthStep = 1.15;

function timed(value: number, unit: number, at: number): Counted {
  if (unit === 365 && value >= yearsOfAge) return { key: `${value} years`, weight: 1, at };
  if (value === 1) return { key: `one ${unit}`, weight: 0.2, at };
  const step = Math.round(Math.log(value * unit) / Math.log(lengthStep));
  return { key: `length ${step}`, weight: 0.7, at };
}

/** 58 is a finding, 60 may be anybody's rounding, 7 is common, 1 and 2 are hardly numbers. */
function numberWeight(value: number): number {
  if (value < 2) return 0;
  if (value < 3) return 0.2;
  if (value < 10) return 0.5;
  return value % 10 === 0 ? 0.6 : 1;
}
