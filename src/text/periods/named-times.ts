// Finds the times a text names, one by one: months, years, "last year", «قبل ستة أسابيع». Only stretches around words
// that betray a time are searched. How times join into periods is for stated-periods.ts.

import type { PartialDate } from "#model/index.js";
import { type Word, wordsOf } from "../numbers/words.js";
import { capitalMonths } from "./month-names.js";
import type { Placed } from "./placing.js";
import { type Portion, partOf } from "./portions.js";
import type { Reader } from "./readers.js";
import { type Caught, links, type TimeRule } from "./time-rules.js";

/** A named time in the shadow. */
export interface NamedTime {
  readonly from: number;
  readonly to: number;
  readonly rule: TimeRule;
  readonly caught: Caught;
  /** The part of it that is meant: "early", "the first half of". */
  readonly part: FoundPortion | null;
}

interface FoundPortion {
  readonly portion: Portion;
  readonly count: number;
}

/** Where a named time lies, its part taken into account. */
export function placeOf({ rule, caught, part }: NamedTime, published: PartialDate | null): Placed {
  const placed = rule.place(caught, published) ?? { from: null, to: null };
  return part === null || rule.whole === undefined
    ? placed
    : partOf(placed, rule.whole, part.portion, part.count);
}

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
      if (caught === null) continue;
      const start = match.index + (match.groups?.["glued"]?.length ?? 0);
      const portion = rule.whole === undefined ? null : portionBefore(text, from, start, reader);
      if (portion === null && rule.partOnly === true) continue;
      found.push({
        from: portion?.from ?? start,
        to: match.index + match[0].length,
        rule,
        caught,
        part: portion?.part ?? null,
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

/** How far before a time its part may begin, in characters. */
const portionReach = 60;

/** The longest part that ends where a time begins, and where it begins itself. */
function portionBefore(
  text: string,
  windowFrom: number,
  start: number,
  reader: Reader,
): { readonly from: number; readonly part: FoundPortion } | null {
  const lead = text.slice(Math.max(windowFrom, start - portionReach), start);
  let best: { readonly from: number; readonly part: FoundPortion } | null = null;
  for (const { portion, pattern } of reader.portions) {
    const match = pattern.exec(lead);
    if (match === null) continue;
    const counted = match.groups?.["count"] ?? match.groups?.["count2"];
    const count = counted === undefined ? 1 : countOf(counted, reader);
    const from = start - lead.length + match.index + (match.groups?.["glued"]?.length ?? 0);
    if (count !== null && count < 12 && from < (best?.from ?? start))
      best = { from, part: { portion, count } };
  }
  return best;
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
    lastYear: lastYearOf(groups["year"] ?? "", groups["lastYear"] ?? ""),
    day: Number(groups["day"] ?? 0),
    firstDay: Number(groups["firstDay"] ?? 0),
    hijriMonth: reader.hijri.get(groups["hijri"] ?? "") ?? 0,
    hijriYear: Number(groups["hijriYear"] ?? 0),
    season: reader.seasons.get(groups["season"] ?? "") ?? 0,
    count:
      stated * (unit?.[1] ?? 1) + (/^ (?:ونصف|and a half|et demie?)$/.test(groups["half"] ?? "") ? 0.5 : 0),
    unit: unit?.[0] ?? "month",
    which,
  };
}

/** "2013-14" ends in 2014. */
function lastYearOf(year: string, last: string): number {
  return Number(last.length === 2 ? year.slice(0, 2) + last : last);
}

function countOf(text: string, reader: Reader): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const words = wordsOf(text);
  const numeral = reader.count(words, 0);
  if (numeral !== null) return numeral.next === words.length ? numeral.value : null;
  return text === "a" || text === "an" ? 1 : null;
}

/** A bare month, year or Ramadan is meant as a time behind a word that leads to one, or beside another time. */
function isMeant(
  text: string,
  { rule, caught, part, from, to }: NamedTime,
  previous: NamedTime | undefined,
  isCapital: (at: number) => boolean,
): boolean {
  const named = text.slice(from, to);
  if (
    caught.month > 0 &&
    capitalMonths.has(/[a-z]+/.exec(named)?.[0] ?? "") &&
    !isCapital(monthAt(text, from))
  )
    return false;
  const isBareYear = rule.whole === "year" && /^\d{4}$/.test(named);
  const isNamedAlone = rule.needsLead !== undefined && caught.which.trim() !== "";
  if (
    isNamedAlone ||
    part !== null ||
    (rule.bareMonth === undefined && rule.needsLead === undefined && !isBareYear)
  )
    return true;
  const before = text.slice(Math.max(0, from - 24), from);
  if (links.lead.test(before) || links.begin.test(before) || /(?:^|[^\p{L}])[وف]?[بل]$/u.test(before))
    return true;
  return previous !== undefined && isJoined(text.slice(previous.to, from));
}

/** Where the letters of a month begin: "12 May" is capital at its fourth character. */
function monthAt(text: string, from: number): number {
  return from + /^[^a-z]*/.exec(text.slice(from, from + 12))![0].length;
}

function isJoined(between: string): boolean {
  return between.length < 30 && (links.to.test(between) || links.list.test(between));
}
