// Periods a text states, placed on the calendar as seen from its publication date. A relative period without that
// date keeps its words and asks for it. Never a date after publication; "January" alone is the latest January that
// is not after it. Understood: Arabic, English, French, Gregorian calendar; see time-rules.ts for what is not.
//
//   منذ يناير بالعام الماضي   published 2015-09   becomes   2014-01 to 2015-09
import type { DocumentLanguage, PartialDate, Period, Span } from "#model/index.js";
import { readArabic } from "../numbers/arabic-numerals.js";
import { readEnglish } from "../numbers/english-numerals.js";
import { readFrench } from "../numbers/french-numerals.js";
import { type Word, wordsOf } from "../numbers/words.js";
import { Offsets } from "../offsets.js";
import { type Shadow, shadowOf } from "../shadow.js";
import { alsoWords, monthNames } from "./month-names.js";
import { type Interval, inMonth, isAfter, latestMonth, type Placed, type Unit, yearOf } from "./placing.js";
import { type Caught, links, type TimeRule, timeRules, unitWords } from "./time-rules.js";

/** A period and where it is printed, its "since" included. */
export interface StatedPeriod {
  readonly span: Span;
  readonly period: Period;
}

type Tongue = "ar" | "en" | "fr";

interface Reader {
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
interface NamedTime {
  readonly from: number;
  readonly to: number;
  readonly rule: TimeRule;
  readonly caught: Caught;
}

/** One or two named times read together. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly placed: Placed;
  readonly relative: boolean;
}

/** Words that betray a time and are neither months nor units with a count. */
const otherTriggers = "العام السنه عامنا الشهر الاسبوع الاونه الفتره".split(" ");
const readers: Readonly<Record<Tongue, Reader>> = {
  ar: readerOf("ar", readArabic),
  en: readerOf("en", readEnglish),
  fr: readerOf("fr", readFrench),
};

/** How far, in words, a named time may reach from the word that betrays it. */
const reach = 9;

/** All periods of a text in order; they never overlap. */
export function statedPeriods(
  text: string,
  language: DocumentLanguage,
  published: PartialDate | null,
  shadow: Shadow = shadowOf(text),
): readonly StatedPeriod[] {
  const offsets = new Offsets(text);
  const phrases = tonguesOf(language).flatMap((tongue) =>
    phrasesIn(shadow, text, offsets, readers[tongue], published),
  );
  phrases.sort((a, b) => a.from - b.from || b.to - a.to);
  const periods: StatedPeriod[] = [];
  let end = 0;
  for (const phrase of phrases) {
    if (phrase.from < end) continue;
    const span = shadow.span(phrase.from, phrase.to);
    const period = periodOf(offsets.slice(span), phrase, published);
    if (period === null) continue;
    periods.push({ span, period });
    end = phrase.to;
  }
  return periods;
}

function tonguesOf(language: DocumentLanguage): readonly Tongue[] {
  if (language === "fr") return ["ar", "fr"];
  return language === "en" || language === "ar" || language === "und" ? ["ar", "en"] : [];
}

function phrasesIn(
  shadow: Shadow,
  text: string,
  offsets: Offsets,
  reader: Reader,
  published: PartialDate | null,
): readonly Phrase[] {
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(offsets.toUtf16(shadow.span(at, at + 1)[0])));
  return windowsOf(shadow.text, reader).flatMap(([from, to]) => {
    const times = namedTimes(shadow.text.slice(0, to), from, reader, isCapital);
    return combined(shadow.text, from, times, published);
  });
}

/** Stretches around words that betray a time; the rest of the text is never searched. */
function windowsOf(shadowText: string, reader: Reader): readonly (readonly [from: number, to: number])[] {
  const words = wordsOf(shadowText);
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
  return (
    kind === "letters" && (triggers.has(text) || triggers.has(text.slice(1)) || triggers.has(text.slice(2)))
  );
}

/** Named times of one window, the longest at each place, none overlapping. */
function namedTimes(
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
      if (caught !== null) found.push({ from: match.index, to: match.index + match[0].length, rule, caught });
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

/** Joins times into ranges and lists, and takes in the words before them. */
function combined(
  text: string,
  from: number,
  times: readonly NamedTime[],
  published: PartialDate | null,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < times.length; at++) {
    const last = lastOfRun(text, times, at);
    phrases.push(phraseOf(text, from, times.slice(at, last + 1), published));
    at = last;
  }
  return phrases;
}

/** The last time that belongs to the range or list begun at times[at]. */
function lastOfRun(text: string, times: readonly NamedTime[], at: number): number {
  const between = (index: number) => text.slice(times[index]!.to, times[index + 1]!.from);
  const before = leadOf(text, times[at]!.from);
  if (at + 1 < times.length && isRange(before, between(at))) return at + 1;
  let last = at;
  while (
    last + 1 < times.length &&
    times[last]!.rule.bareMonth === true &&
    times[last + 1]!.caught.month > 0 &&
    links.list.test(between(last))
  )
    last++;
  return last;
}

function isRange(before: string, between: string): boolean {
  if (!links.to.test(between) || between.trim() === "") return false;
  const joins = /^\s*(?:and|et|و)/.test(between);
  return joins ? /(?:between|entre|بين)\s*$/.test(before.replace(links.part, "")) : true;
}

function leadOf(text: string, from: number): string {
  return text.slice(Math.max(0, from - 40), from);
}

function phraseOf(
  text: string,
  windowFrom: number,
  run: readonly NamedTime[],
  published: PartialDate | null,
): Phrase {
  const [first, last] = [run[0]!, run.at(-1)!];
  const placed = placedRun(run, published);
  const lead = leadOf(text, first.from);
  const bare = lead.replace(links.part, "");
  const single = run.length === 1;
  const since = links.since.exec(bare);
  const until = single ? links.until.exec(bare) : null;
  const begin = single ? null : links.begin.exec(bare);
  const word = since ?? until ?? begin;
  const start =
    word === null ? first.from - (lead.length - bare.length) : first.from - lead.length + wordStart(word);
  const interval =
    since !== null && single ? openEnd(placed, published) : until !== null ? openStart(placed) : placed;
  return {
    from: Math.max(start, windowFrom),
    to: last.to,
    placed: interval,
    relative: run.some((time) => time.rule.relative && !(time.caught.year > 0)) && !lendsYear(run),
  };
}

/** Where the letters of a matched lead begin, past the mark or space before it. */
function wordStart(match: RegExpExecArray): number {
  return match.index + match[0].search(/\p{L}/u);
}

/** A bare month whose neighbour gives the year is not relative. */
function lendsYear(run: readonly NamedTime[]): boolean {
  return (
    run.some((time) => time.caught.year > 0) &&
    run.every((time) => time.caught.year > 0 || time.rule.bareMonth === true)
  );
}

function placedRun(run: readonly NamedTime[], published: PartialDate | null): Placed {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (run.length === 1) return first.rule.place(first.caught, published) ?? { from: null, to: null };
  const end = placedBeside(last, first, published, false);
  const start = placedBeside(first, last, published, true, end);
  return start === "ask" || end === "ask" ? "ask" : { from: start.from, to: end.to };
}

/** A month without a year takes it from the other end of its range. */
function placedBeside(
  time: NamedTime,
  other: NamedTime,
  published: PartialDate | null,
  isStart: boolean,
  end: Placed = "ask",
): Placed {
  if (time.rule.bareMonth === undefined)
    return time.rule.place(time.caught, published) ?? { from: null, to: null };
  const month = time.caught.month;
  if (isStart) return end === "ask" || end.to === null ? "ask" : latestMonth(withMonth(end.to), month);
  const start =
    other.rule.bareMonth === undefined ? (other.rule.place(other.caught, published) ?? "ask") : "ask";
  if (start === "ask" || start.from === null) return latestMonth(published, month);
  const startMonth = Number(start.from.slice(5, 7) || "1");
  return inMonth(yearOf(start.from) + (month < startMonth ? 1 : 0), month);
}

/** A year alone ends with its December. */
function withMonth(date: PartialDate): PartialDate {
  return date.length === 4 ? `${date}-12` : date;
}

function openEnd(placed: Placed, published: PartialDate | null): Placed {
  return placed === "ask" ? placed : { from: placed.from, to: published?.slice(0, 7) ?? null };
}

function openStart(placed: Placed): Placed {
  return placed === "ask" ? placed : { from: null, to: placed.to };
}

/** Null for a time that begins after publication: in an account of the past it is not a period. */
function periodOf(words: string, { placed, relative }: Phrase, published: PartialDate | null): Period | null {
  if (placed === "ask")
    return { text: words, from: null, to: null, relative: true, question: questionFor(words) };
  const { from, to }: Interval = placed;
  if (from === null && to === null) return null;
  if (published === null) return { text: words, from, to, relative, question: null };
  if (from !== null && isAfter(from, published)) return null;
  const end = to !== null && isAfter(to, published) ? published.slice(0, 7) : to;
  return { text: words, from, to: end, relative, question: null };
}

function questionFor(words: string): { en: string; ar: string } {
  return {
    en: `When was this published? “${words}” cannot be placed without it.`,
    ar: `متى نُشر هذا؟ لا يمكن تحديد زمن «${words}» من دون تاريخ النشر.`,
  };
}

function readerOf(tongue: Tongue, count: Reader["count"]): Reader {
  const months = new Map(
    monthNames[tongue].flatMap(([month, names]) => names.split("|").map((name) => [name, month] as const)),
  );
  const units = unitWords[tongue];
  const fill = { month: monthPattern([...months.keys()]), unit: longestFirst(Object.keys(units)) };
  return {
    rules: timeRules[tongue].map((rule) => ({ rule, pattern: compiled(rule.pattern, fill) })),
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

function compiled(pattern: string, fill: { readonly month: string; readonly unit: string }): RegExp {
  const filled = pattern
    .replaceAll("{month}", fill.month)
    .replaceAll("{year}", "(?<year>(?:19|20)\\d\\d)(?![\\d٬]|[.,]\\d)")
    .replaceAll("{count}", "(?<count>\\d{1,3}|\\p{L}+(?:-\\p{L}+)?(?: عشره?)?)")
    .replaceAll("{unit}", `(?<unit>${fill.unit})`);
  return new RegExp(`(?<=^|[^\\p{L}\\p{N}]|(?:^|[^\\p{L}])[وفبل])(?:${filled})(?![\\p{L}\\p{N}])`, "gu");
}
