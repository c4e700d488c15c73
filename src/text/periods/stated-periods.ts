// Periods a text states, placed on the calendar as seen from its publication date. A relative period without that
// date keeps its words and asks for it. Never a date after publication; "January" alone is the latest January that
// is not after it. Understood: Arabic, English, French, Gregorian calendar; see time-rules.ts for what is not.
//
//   منذ يناير بالعام الماضي   published 2015-09   becomes   2014-01 to 2015-09
import type { DocumentLanguage, PartialDate, Period, Span } from "#model/index.js";
import { type Word, wordsOf } from "../numbers/words.js";
import { Offsets } from "../offsets.js";
import { type Shadow, shadowOf } from "../shadow.js";
import { type NamedTime, namedTimes, placeOf, windowsOf } from "./named-times.js";
import { endBefore, inMonth, isAfter, latestMonth, type Placed, yearOf } from "./placing.js";
import { type Reader, readers, type Tongue } from "./readers.js";
import { links } from "./time-rules.js";

/** A period and where it is printed, its "since" included. */
export interface StatedPeriod {
  readonly span: Span;
  readonly period: Period;
}

/** One or two named times read together. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly placed: Placed;
  readonly relative: boolean;
}

/** All periods of a text in order; they never overlap. */
export function statedPeriods(
  text: string,
  language: DocumentLanguage,
  published: PartialDate | null,
  shadow: Shadow = shadowOf(text),
  words: readonly Word[] = wordsOf(shadow.text),
): readonly StatedPeriod[] {
  const offsets = new Offsets(text);
  const phrases = tonguesOf(language).flatMap((tongue) =>
    phrasesIn(shadow, words, text, offsets, readers[tongue], published),
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

/** Its own tongue first: a bare year is read by it. */
function tonguesOf(language: DocumentLanguage): readonly Tongue[] {
  if (language === "fr") return ["fr", "ar"];
  if (language === "ar") return ["ar", "en"];
  return language === "en" || language === "und" ? ["en", "ar"] : [];
}

function phrasesIn(
  shadow: Shadow,
  words: readonly Word[],
  text: string,
  offsets: Offsets,
  reader: Reader,
  published: PartialDate | null,
): readonly Phrase[] {
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(offsets.toUtf16(shadow.span(at, at + 1)[0])));
  return windowsOf(words, reader).flatMap(([from, to]) => {
    const times = namedTimes(shadow.text.slice(0, to), from, reader, isCapital);
    return combined(shadow.text, from, times, published);
  });
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
  const before = single ? links.before.exec(bare) : null;
  const begin = single ? null : links.begin.exec(bare);
  const word = since ?? until ?? before ?? begin;
  const start =
    word === null ? first.from - (lead.length - bare.length) : first.from - lead.length + wordStart(word);
  const isClosed = first.caught.firstDay > 0 || first.caught.lastYear > 0;
  const interval =
    since !== null && single && !isClosed
      ? openEnd(placed, published)
      : until !== null
        ? openStart(placed)
        : before !== null
          ? endingBefore(placed, first)
          : placed;
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
  if (run.length === 1) return placeOf(first, published);
  const end = placedBeside(last, first, published, false);
  const start = placedBeside(first, last, published, true, end);
  if (typeof start === "string") return start;
  return typeof end === "string" ? end : { from: start.from, to: end.to };
}

/** A month without a year takes it from the other end of its range. */
function placedBeside(
  time: NamedTime,
  other: NamedTime,
  published: PartialDate | null,
  isStart: boolean,
  end: Placed = "ask",
): Placed {
  if (time.rule.bareMonth === undefined) return placeOf(time, published);
  const month = time.caught.month;
  if (isStart)
    return typeof end === "string" || end.to === null ? "ask" : latestMonth(withMonth(end.to), month);
  const start = other.rule.bareMonth === undefined ? placeOf(other, published) : "ask";
  if (typeof start === "string" || start.from === null) return latestMonth(published, month);
  const startMonth = Number(start.from.slice(5, 7) || "1");
  return inMonth(yearOf(start.from) + (month < startMonth ? 1 : 0), month);
}

/** A year alone ends with its December. */
function withMonth(date: PartialDate): PartialDate {
  return date.length === 4 ? `${date}-12` : date;
}

function openEnd(placed: Placed, published: PartialDate | null): Placed {
  return typeof placed === "string" ? placed : { from: placed.from, to: published?.slice(0, 7) ?? null };
}

function openStart(placed: Placed): Placed {
  return typeof placed === "string" ? placed : { from: null, to: placed.to };
}

/** “Before 2014” ends with 2013; “before the end of 2014” with the part it names. */
function endingBefore(placed: Placed, { part }: NamedTime): Placed {
  if (typeof placed === "string" || placed.from === null || part !== null) return openStart(placed);
  return { from: null, to: endBefore(placed.from) };
}

/** Null for a time that begins after publication: in an account of the past it is not a period. */
function periodOf(words: string, { placed, relative }: Phrase, published: PartialDate | null): Period | null {
  if (placed === "ask" || placed === "unclear")
    return {
      text: words,
      from: null,
      to: null,
      relative: placed === "ask",
      question: questions[placed](words),
    };
  const { from, to } = placed;
  if (from === null && to === null) return null;
  if (published === null) return { text: words, from, to, relative, question: null };
  if (from !== null && isAfter(from, published)) return null;
  return { text: words, from, to: to === null ? null : notAfter(to, published), relative, question: null };
}

/** This year ends with the month of publication. */
function notAfter(to: PartialDate, published: PartialDate): PartialDate {
  const isOpenYear = to.length === 4 && published.startsWith(to);
  return isOpenYear || isAfter(to, published) ? published.slice(0, 7) : to;
}

const questions = {
  ask: (words: string) => ({
    en: `When was this published? “${words}” cannot be placed without it.`,
    ar: `متى نُشر هذا؟ لا يمكن تحديد زمن «${words}» من دون تاريخ النشر.`,
  }),
  unclear: (words: string) => ({
    en: `Which months are meant by “${words}”? It may be either of two.`,
    ar: `أي أشهر يُقصد بـ«${words}»؟ العبارة تحتمل زمنين.`,
  }),
} as const;
