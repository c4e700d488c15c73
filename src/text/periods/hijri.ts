// The Hijri calendar, months and years, laid on the Gregorian one by arithmetic: the thirty-year cycle with leap years
// 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 (Reingold & Dershowitz, Calendrical Calculations, ch. 7). A month begins
// where the moon is sighted, up to a day from that, so both ends are let out by a day and given as months.
import type { PartialDate } from "#model/index.js";
import { type Interval, inMonth, type Placed } from "./placing.js";

/** Months 1–12 as the shadow spells them. */
export const hijriMonths: Readonly<Record<"ar" | "en" | "fr", readonly (readonly [number, string])[]>> = {
  ar: [
    [1, "محرم|المحرم"],
    [2, "صفر"],
    [3, "ربيع الاول"],
    [4, "ربيع الثاني|ربيع الاخر"],
    [5, "جمادي الاولي|جمادي الاول"],
    [6, "جمادي الثانيه|جمادي الاخره|جمادي الاخر"],
    [7, "رجب"],
    [8, "شعبان"],
    [9, "رمضان"],
    [10, "شوال"],
    [11, "ذو القعده|ذي القعده"],
    [12, "ذو الحجه|ذي الحجه"],
  ],
  en: [
    [1, "muharram"],
    [2, "safar"],
    [7, "rajab"],
    [8, "shaban|sha'ban"],
    [9, "ramadan|ramadhan"],
    [10, "shawwal"],
    [11, "dhu al-qadah|dhu al-qa'dah"],
    [12, "dhu al-hijjah|dhu al-hijja"],
  ],
  fr: [
    [1, "mouharram|muharram"],
    [7, "rajab"],
    [8, "chaabane|chaban"],
    [9, "ramadan"],
    [10, "chawwal"],
  ],
};

/** A month of a Hijri year. */
export function inHijriMonth(year: number, month: number): Interval {
  return between(firstDay(year, month) - 1, firstDay(year, month + 1));
}

/** A Hijri year. */
export function inHijriYear(year: number): Interval {
  return between(firstDay(year, 1) - 1, firstDay(year + 1, 1));
}

/** The latest such month that began by the month of publication; `before` leaves out one that was not over by then. */
export function latestHijriMonth(published: PartialDate | null, month: number, before: boolean): Placed {
  if (published === null || published.length < 7) return "ask";
  const now = published.slice(0, 7);
  for (let year = Number(now.slice(0, 4)) - 570; ; year--) {
    const { from, to } = inHijriMonth(year, month);
    if (before ? to! < now : from! <= now) return { from, to };
  }
}

/** The months in which two Julian days lie. */
function between(first: number, last: number): Interval {
  return { from: monthOf(first).from, to: monthOf(last).to };
}

/** The Julian day on which a month begins; the thirteenth is the first of the next year. */
function firstDay(year: number, month: number): number {
  return Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + 1_948_056;
}

/** Fliegel & Van Flandern, Communications of the ACM 11 (1968) 657. */
function monthOf(julianDay: number): Interval {
  const a = julianDay + 68_569;
  const century = Math.floor((4 * a) / 146_097);
  const b = a - Math.floor((146_097 * century + 3) / 4);
  const year = Math.floor((4_000 * (b + 1)) / 1_461_001);
  const month = Math.floor((80 * (b - Math.floor((1_461 * year) / 4) + 31)) / 2_447);
  const isNextYear = month > 10;
  return inMonth(100 * (century - 49) + year + (isNextYear ? 1 : 0), isNextYear ? month - 10 : month + 2);
}
