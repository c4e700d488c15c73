// Dates as bylines print them, in Arabic, English and French, in digits of any script, with what the line says of
// them: published, updated, or nothing. Read on the shadow, so tatweel, vowel signs and bidi controls do not hinder.
// A date whose order of day and month nothing settles is known to the year only. Not read: the Hijri calendar (a
// Gregorian date beside it is), years of two digits, "three hours ago", a day without a year.
import type { PartialDate } from "#model/index.js";
import { monthNames } from "../periods/month-names.js";
import { foldText } from "../shadow.js";
import { calendarDate } from "./calendar-date.js";

export interface PrintedDate {
  readonly value: PartialDate;
  readonly says: "published" | "updated" | "nothing";
}

/** Whether 03/04/2015 has its day first; "unknown" where the page gives no evidence. */
export type DayOrder = "day first" | "unknown";

/** Longer lines are article text; in UTF-16 units. */
const longestLine = 400;

/**
 * The date of publication that a line prints, or null. A date said to be an update, of a copyright or of a registration is
 * none. Without `order`, Arabic letters or French words in the line are the evidence that days come first.
 */
export function dateInWords(text: string, order?: DayOrder): PartialDate | null {
  const dates = printedDates(text, order).filter(({ says }) => says !== "updated");
  const best = dates.find(({ says }) => says === "published") ?? longest(dates);
  return best?.value ?? null;
}

/** The first of those known most fully. */
function longest(dates: readonly PrintedDate[]): PrintedDate | undefined {
  return [...dates].sort((a, b) => b.value.length - a.value.length)[0];
}

/** Every date of a line in its order; copyright years are none. A line longer than 400 units has none. */
export function printedDates(text: string, order?: DayOrder): readonly PrintedDate[] {
  if (text.length > longestLine || !/\p{Nd}{4}/u.test(text)) return [];
  const line = foldText(text);
  const known =
    order ?? (/\p{Script=Arabic}|\b(?:le|du|publie|mis a jour)\b/u.test(line) ? "day first" : "unknown");
  let end = 0;
  return matchesIn(line).flatMap(({ rule, match }) => {
    if (match.index < end) return [];
    const lead = line.slice(end, match.index);
    end = match.index + match[0].length;
    const value = rule.read(match.groups!, { order: known, weekday: weekdayIn(lead) });
    const says = saidBefore(lead);
    return value === null || says === "something else" ? [] : [{ value, says }];
  });
}

interface Found {
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
}

/** In order of place; where two begin together the rule that stands first in the table. */
function matchesIn(line: string): readonly Found[] {
  const found = dateRules.flatMap((rule) =>
    [...line.matchAll(rule.pattern)].map((match) => ({ rule, match })),
  );
  return found.sort((a, b) => a.match.index - b.match.index);
}

/** What the line says before a date settles what kind of date it is. Nearest word wins. */
export const dateLabels: readonly {
  readonly says: PrintedDate["says"] | "something else";
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    says: "updated",
    pattern: /تحديث|تعديل|حدثت?\b|(?<!\p{L})عدل|updated?|modified|revised|mise? a jour|modifie|actualise/gu,
    example: "آخر تحديث: 21 سبتمبر 2015",
    counterExample: "نشر في: 21 سبتمبر 2015",
  },
  {
    says: "something else",
    pattern:
      /حقوق|©|\(c\)|copyright|all rights|tous droits|تسجيل|انضم|عضو منذ|join|registered|member since/gu,
    example: "جميع الحقوق محفوظة © سبتمبر 2015",
    counterExample: "الحلقة 21 سبتمبر 2015",
  },
  {
    says: "published",
    pattern: /نشر|تاريخ|اضيف|ادرج|publi|posted|created|(?<!\p{L})date(?!\p{L})|mise? en ligne|paru/gu,
    example: "تاريخ النشر: 21 سبتمبر 2015",
    counterExample: "الاثنين 21 سبتمبر 2015",
  },
];

function saidBefore(lead: string): PrintedDate["says"] | "something else" {
  const near = lead.slice(-60);
  let nearest = -1;
  let says: PrintedDate["says"] | "something else" = "nothing";
  for (const label of dateLabels) {
    const last = [...near.matchAll(label.pattern)].at(-1);
    // «تاريخ التحديث», "date updated": the word nearer to the date says which date it is.
    if (last !== undefined && last.index > nearest) {
      nearest = last.index;
      says = label.says;
    }
  }
  return says;
}

/** What else the line tells of a date in figures. */
interface Evidence {
  readonly order: DayOrder;
  /** 0 is Sunday. */
  readonly weekday: number | null;
}

export interface DateRule {
  readonly pattern: RegExp;
  readonly meaning: string;
  readonly example: string;
  readonly counterExample: string;
  readonly read: (groups: Readonly<Record<string, string>>, evidence: Evidence) => PartialDate | null;
}

/** Spellings that bylines have and running text has not. */
const moreNames: readonly (readonly [month: number, names: string])[] = [
  [1, "janv|كانون ثاني"],
  [2, "fevr"],
  [4, "avr"],
  [5, "مايس"],
  [7, "juil|juillet"],
  [10, "اوكتوبر|تشرين اول"],
  [11, "تشرين ثاني"],
  [12, "كانون اول"],
];
const months: ReadonlyMap<string, number> = new Map(
  [...monthNames.en, ...monthNames.fr, ...monthNames.ar, ...moreNames, [6, "juin"] as const].flatMap(
    ([month, names]) => names.split("|").map((name) => [foldText(name), month] as const),
  ),
);
const oneMonth = [...months.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");

/** A month's name, perhaps with its other name: «أيلول/سبتمبر», «أيلول (سبتمبر)». */
const month = `(?<!\\p{L})(?<month>${oneMonth})\\.?(?!\\p{L})(?: ?[/(-] ?(?:${oneMonth})(?!\\p{L})\\)?)?`;
const day = "(?<!\\d|\\d[/.:-])(?<day>\\d{1,2})(?!\\d)";
const year = "(?<year>(?:19|20)\\d{2})(?![\\d])";
const gap = "[ ,،.\\-/]{1,3}";

export const dateRules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${day}(?:st|nd|rd|th|er)?(?:${gap}|(?= ?\\p{L}))(?:of |من )?(?:شهر )?${month}(?:${gap})?(?:(?:of|de|سنه|عام) )?${year}`,
      "gu",
    ),
    meaning: "day, month in words, year",
    example: "الاثنين 21 أيلول/سبتمبر 2015",
    counterExample: "8 ذو الحجة 1436",
    read: ({ day, month, year }) => dated(year, months.get(month!), day),
  },
  {
    pattern: new RegExp(`${month}${gap}${day}(?:st|nd|rd|th)?${gap}${year}`, "gu"),
    meaning: "month in words, day, year",
    example: "Sept. 21, 2015",
    counterExample: "September 2015",
    read: ({ day, month, year }) => dated(year, months.get(month!), day),
  },
  {
    pattern: new RegExp(`(?<!\\d)${year}${gap}${month}${gap}(?<day>\\d{1,2})(?!\\d)`, "gu"),
    meaning: "year, month in words, day",
    example: "2015 سبتمبر 21",
    counterExample: "2015 سبتمبر",
    read: ({ day, month, year }) => dated(year, months.get(month!), day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${year} ?(?<mark>[-/.]) ?(?<second>\\d{1,2}) ?\\k<mark> ?(?<third>\\d{1,2})(?!\\d)`,
      "gu",
    ),
    meaning: "year first in figures; the day stands second only where it must",
    example: "2015/09/21",
    counterExample: "2015/09",
    read: ({ year, second, third }) =>
      Number(second) > 12 ? dated(year, third, second) : dated(year, second, third),
  },
  {
    pattern: new RegExp(
      `(?<!\\d|\\d[/.])(?<first>\\d{1,2}) ?(?<mark>[-/.]) ?(?<second>\\d{1,2}) ?\\k<mark> ?${year}`,
      "gu",
    ),
    meaning: "year last in figures; which of the others is the day, weekday or locale must tell",
    example: "21-09-2015",
    counterExample: "21-09",
    read: ({ first, second, year }, evidence) => inFigures(first!, second!, year!, evidence),
  },
  {
    pattern: new RegExp(`${month}(?:${gap})?${year}`, "gu"),
    meaning: "month in words and year, as quarterlies print it",
    example: "سبتمبر 2015",
    counterExample: "سبتمبر الماضي",
    read: ({ month, year }) => dated(year, months.get(month!), undefined),
  },
];

function dated(year?: string, month?: string | number, day?: string): PartialDate | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return calendarDate(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}

function inFigures(
  first: string,
  second: string,
  year: string,
  { order, weekday }: Evidence,
): PartialDate | null {
  const readings = [dated(year, second, first), dated(year, first, second)];
  const [dayFirst, monthFirst] = readings;
  if (dayFirst == null || monthFirst == null) return dayFirst ?? monthFirst ?? null;
  if (dayFirst === monthFirst) return dayFirst;
  const onThatWeekday = readings.filter((date) => weekdayOf(date!) === weekday);
  if (onThatWeekday.length === 1) return onThatWeekday[0]!;
  return order === "day first" ? dayFirst : year;
}

function weekdayOf(date: PartialDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

const weekdays: readonly string[] = [
  "sunday|sun|dimanche|الاحد",
  "monday|mon|lundi|الاثنين|الاتنين",
  "tuesday|tue|mardi|الثلاثاء|الثلاثا",
  "wednesday|wed|mercredi|الاربعاء|الاربعا",
  "thursday|thu|jeudi|الخميس",
  "friday|fri|vendredi|الجمعه",
  "saturday|sat|samedi|السبت",
];
const weekdayPatterns = weekdays.map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u"));

/** The weekday printed right before a date, 0 for Sunday; null where there is none or several. */
function weekdayIn(lead: string): number | null {
  const found = weekdayPatterns.flatMap((pattern, index) => (pattern.test(lead.slice(-20)) ? [index] : []));
  return found.length === 1 ? found[0]! : null;
}
