// What is needed to find the times of one language: its rules made into expressions, its names of months, seasons and
// units, its number words, and the words near which a time may be named.
import { readArabic } from "../numbers/arabic-numerals.js";
import { readEnglish } from "../numbers/english-numerals.js";
import { readFrench } from "../numbers/french-numerals.js";
import type { Word } from "../numbers/words.js";
import { hijriMonths } from "./hijri.js";
import { monthNames } from "./month-names.js";
import type { Unit } from "./placing.js";
import { type Portion, portions, seasonNames } from "./portions.js";
import { type TimeRule, timeRules, unitWords } from "./time-rules.js";

export type Tongue = "ar" | "en" | "fr";

export interface Reader {
  readonly rules: readonly { readonly rule: TimeRule; readonly pattern: RegExp }[];
  readonly portions: readonly { readonly portion: Portion; readonly pattern: RegExp }[];
  readonly months: ReadonlyMap<string, number>;
  readonly hijri: ReadonlyMap<string, number>;
  /** 0 spring to 3 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly units: Readonly<Record<string, readonly [Unit, count: number]>>;
  /** Words near which a time may be named. */
  readonly triggers: ReadonlySet<string>;
  readonly count: (
    words: readonly Word[],
    at: number,
  ) => { readonly value: number; readonly next: number } | null;
}

/** Words that betray a time and are neither months nor units with a count. */
const otherTriggers =
  "العام السنه عامنا الشهر الاسبوع الاونه الفتره الربيع الصيف الخريف الشتاء العقد quarter eighties nineties seventies sixties fifties".split(
    " ",
  );

/** «التسعينيات», «تسعينات». */
const decadeWords = ["خمسين", "ستين", "سبعين", "ثمانين", "تسعين"].flatMap((tens) =>
  ["يات", "ات"].flatMap((ending) => [tens + ending, `ال${tens}${ending}`]),
);

/** The number of units in "the past six months". */
const countPattern = "\\d{1,3}|\\p{L}+(?:-\\p{L}+)?(?: عشره?)?";

export const readers: Readonly<Record<Tongue, Reader>> = {
  ar: readerOf("ar", readArabic),
  en: readerOf("en", readEnglish),
  fr: readerOf("fr", readFrench),
};

function readerOf(tongue: Tongue, count: Reader["count"]): Reader {
  const months = new Map(
    monthNames[tongue].flatMap(([month, names]) => names.split("|").map((name) => [name, month] as const)),
  );
  const units = unitWords[tongue];
  const hijri = new Map(
    hijriMonths[tongue].flatMap(([month, names]) => names.split("|").map((name) => [name, month] as const)),
  );
  const seasons = new Map(
    seasonNames[tongue].flatMap((names, season) => names.split("|").map((name) => [name, season] as const)),
  );
  const fill: Fill = {
    month: monthPattern([...months.keys()]),
    anyMonth: longestFirst([...months.keys(), ...hijri.keys()]),
    hijri: longestFirst([...hijri.keys()]),
    season: longestFirst([...seasons.keys()]),
    unit: longestFirst(Object.keys(units)),
  };
  return {
    rules: timeRules[tongue].map((rule) => ({ rule, pattern: compiled(rule.pattern, fill, tongue) })),
    portions: portions[tongue].map((portion) => ({
      portion,
      pattern: compiledLead(portion.pattern, tongue),
    })),
    months,
    hijri,
    seasons,
    units,
    count,
    triggers: new Set([
      ...[...months.keys(), ...hijri.keys()].map((name) => name.split(/[ '-]/u)[0]!),
      ...seasons.keys(),
      ...decadeWords,
      ...Object.keys(units),
      ...otherTriggers,
    ]),
  };
}

/** «كانون الثاني/يناير» and «كانون الثاني (يناير)» are one month named twice. */
function monthPattern(names: readonly string[]): string {
  const any = longestFirst(names);
  return `(?<month>${any})(?: ?/ ?(?:${any})| ?\\((?:${any})\\))?`;
}

function longestFirst(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

/** What stands for the names in a pattern. */
interface Fill {
  readonly month: string;
  readonly anyMonth: string;
  readonly hijri: string;
  readonly season: string;
  readonly unit: string;
}

function compiled(pattern: string, fill: Fill, tongue: Tongue): RegExp {
  const filled = pattern
    .replaceAll("{month}", fill.month)
    .replaceAll("{anyMonth}", fill.anyMonth)
    .replaceAll("{hijri}", `(?<hijri>${fill.hijri})`)
    .replaceAll("{season}", `(?<season>${fill.season})`)
    .replaceAll("{year}", "(?<year>(?:19|20)\\d\\d)(?![\\d٬]|[.,]\\d)")
    .replaceAll("{count}", `(?<count>${countPattern})`)
    .replaceAll("{unit}", `(?<unit>${fill.unit})`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${gluedPattern(tongue)}(?:${filled})(?![\\p{L}\\p{N}])`, "gu");
}

/** A portion ends where its time begins. */
function compiledLead(pattern: string, tongue: Tongue): RegExp {
  const filled = pattern
    .replace("{count}", `(?<count>${countPattern})`)
    .replace("{count}", `(?<count2>${countPattern})`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${gluedPattern(tongue)}(?:${filled})$`, "u");
}

function gluedPattern(tongue: Tongue): string {
  return tongue === "ar" ? "(?<glued>[وفبل]?)" : "";
}
