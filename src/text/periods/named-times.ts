// Finds the times a text names, one by one: months, years, "last year", «قبل ستة أسابيع». Only stretches around words
// that betray a time are searched. How times join into periods is for stated-periods.ts.
import { readArabic } from "../numbers/arabic-numerals.js";
import { readEnglish } from "../numbers/english-numerals.js";
import { readFrench } from "../numbers/french-numerals.js";
import { type Word, wordsOf } from "../numbers/words.js";
import { alsoWords, monthNames } from "./month-names.js";
import type { Unit } from "./placing.js";
import { type Caught, links, type TimeRule, timeRules, unitWords } from "./time-rules.js";

export type Tongue = "ar" | "en" | "fr";

export interface Reader {
  readonly rules: readonly { readonly rule: TimeRule; readonly pattern: RegExp }[];
  readonly months: ReadonlyMap<string, number>;
  readonly units: Readonly<Record<string, readonly [Unit, count: number]>>;
  /** Words near which a time may be named. */
  readonly triggers: ReadonlySet<string>;
  readonly count: (
    words: readonly Word[],
    at: number,
  ) => { readonly value: number; readonly next: number } | null;
}

/** A named time in the shadow. */
export interface NamedTime {
  readonly from: number;
  readonly to: number;
  readonly rule: TimeRule;
  readonly caught: Caught;
}

/** Words that betray a time and are neither months nor units with a count. */
const otherTriggers = "العام السنه عامنا الشهر الاسبوع الاونه الفتره".split(" ");

export const readers: Readonly<Record<Tongue, Reader>> = {
  ar: readerOf("ar", readArabic),
  en: readerOf("en", readEnglish),
  fr: readerOf("fr", readFrench),
};

/** How far, in words, a named time may reach from the word that betrays it. */
const reach = 9;

/** Stretches around words that betray a time; the rest of the text is never searched. */
export function windowsOf(
  words: readonly Word[],
  reader: Reader,
): readonly (readonly [from: number, to: number])[] {
  const windows: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    if (!betrays(words[at]!, reader)) continue;
    const from = words[Math.max(0, at - reach)]!.from;
    const to = words[Math.min(words.length - 1, at + reach)]!.to;
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else windows.push([from, to]);
  }
  return windows;
}

function betrays({ kind, text }: Word, { triggers }: Reader): boolean {
  if (kind === "digits") return /^(?:19|20)\d\d$/.test(text);
  return kind === "letters" && (triggers.has(text) || (glued.has(text[0]!) && triggers.has(text.slice(1))));
}

/** Letters Arabic writes onto a month or a year: «بيناير», «ومارس». */
const glued: ReadonlySet<string> = new Set(["و", "ف", "ب", "ل"]);

/** Named times of one window, the longest at each place, none overlapping. */
export function namedTimes(
  text: string,
  from: number,
  reader: Reader,
  isCapital: (at: number) => boolean,
): readonly NamedTime[] {
  const found: NamedTime[] = [];
  for (const { rule, pattern } of reader.rules) {
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const caught = caughtBy(match.groups ?? {}, reader);
      if (caught !== null)
        found.push({
          from: match.index + (match.groups?.["glued"]?.length ?? 0),
          to: match.index + match[0].length,
          rule,
          caught,
        });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const times: NamedTime[] = [];
  for (const time of found) {
    const previous = times.at(-1);
    if (previous !== undefined && time.from < previous.to) continue;
    if (isMeant(text, time, previous, isCapital)) times.push(time);
  }
  return times;
}

function caughtBy(groups: Record<string, string | undefined>, reader: Reader): Caught | null {
  const unitWord = groups["unit"] ?? groups["unit3"];
  const unit = unitWord === undefined ? undefined : reader.units[unitWord];
  if (unitWord !== undefined && unit === undefined) return null;
  const stated = groups["count"] === undefined ? 1 : countOf(groups["count"], reader);
  if (stated === null) return null;
  const which = groups["which"] ?? groups["which2"] ?? "";
  return {
    month: reader.months.get(groups["month"] ?? "") ?? 0,
    year: Number(groups["year"] ?? 0),
    day: Number(groups["day"] ?? 0),
    count: stated * (unit?.[1] ?? 1) + (which === " ونصف" ? 0.5 : 0),
    unit: unit?.[0] ?? "month",
    which,
  };
}

function countOf(text: string, reader: Reader): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const words = wordsOf(text);
  const numeral = reader.count(words, 0);
  if (numeral !== null) return numeral.next === words.length ? numeral.value : null;
  return text === "a" || text === "an" ? 1 : null;
}

/** A bare month or year is meant as a time behind a word that leads to one, or beside another time. */
function isMeant(
  text: string,
  time: NamedTime,
  previous: NamedTime | undefined,
  isCapital: (at: number) => boolean,
): boolean {
  if (time.rule.bareMonth === undefined && time.caught.which !== "") return true;
  const isBareYear = time.rule.pattern.endsWith("{year}") && /^\d{4}$/.test(text.slice(time.from, time.to));
  if (time.rule.bareMonth === undefined && !isBareYear) return true;
  const before = text.slice(Math.max(0, time.from - 24), time.from);
  const named = text.slice(time.from, time.to);
  if (alsoWords.has(named) && named < "\u0600" && !isCapital(time.from)) return false;
  if (links.lead.test(before) || links.begin.test(before) || /(?:^|[^\p{L}])[وف]?[بل]$/u.test(before))
    return true;
  return previous !== undefined && isJoined(text.slice(previous.to, time.from));
}

function isJoined(between: string): boolean {
  return between.length < 30 && (links.to.test(between) || links.list.test(between));
}

function readerOf(tongue: Tongue, count: Reader["count"]): Reader {
  const months = new Map(
    monthNames[tongue].flatMap(([month, names]) => names.split("|").map((name) => [name, month] as const)),
  );
  const units = unitWords[tongue];
  const fill = { month: monthPattern([...months.keys()]), unit: longestFirst(Object.keys(units)) };
  return {
    rules: timeRules[tongue].map((rule) => ({ rule, pattern: compiled(rule.pattern, fill, tongue) })),
    months,
    units,
    count,
    triggers: new Set([
      ...[...months.keys()].map((name) => name.split(" ")[0]!),
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

function compiled(
  pattern: string,
  fill: { readonly month: string; readonly unit: string },
  tongue: Tongue,
): RegExp {
  const filled = pattern
    .replaceAll("{month}", fill.month)
    .replaceAll("{year}", "(?<year>(?:19|20)\\d\\d)(?![\\d٬]|[.,]\\d)")
    .replaceAll("{count}", "(?<count>\\d{1,3}|\\p{L}+(?:-\\p{L}+)?(?: عشره?)?)")
    .replaceAll("{unit}", `(?<unit>${fill.unit})`);
  const prefix = tongue === "ar" ? "(?<glued>[وفبل]?)" : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${filled})(?![\\p{L}\\p{N}])`, "gu");
}
