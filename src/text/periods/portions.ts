// Words before a year or a decade that mean a part of it: "early", "the first half of", «أواخر», «صيف عام», « fin ».
// Thirds, quarters, halves and seasons follow ISO 8601-2:2019, 4.8 (codes 21–24, 33–41); the seasons are those of the
// north. The winter of one year may be either of two, and is asked for. What a part of a month is stays in the words.
import type { PartialDate } from "#model/index.js";
import { type Interval, inMonth, inYear, type Placed, yearOf } from "./placing.js";

/** What a time that can be parted spans. */
export type Whole = "year" | "years" | "decade";

export interface Portion {
  /** Over the shadow, ending directly before the time; `{count}` is a number of months. */
  readonly pattern: string;
  /** First and last month of a year; the winter's last lies in the next. */
  readonly months: (count: number) => readonly [first: number, last: number];
  /** First and last year of a decade, where it can be said of one. */
  readonly years: readonly [first: number, last: number] | null;
  /** Before a time, as in the phrase it begins. */
  readonly example: string;
  readonly counterExample: string;
}

const winter = [12, 14] as const;

/** The part of a placed year, pair of years or decade. */
export function partOf(placed: Placed, whole: Whole, portion: Portion, count: number): Placed {
  if (typeof placed === "string" || placed.from === null || placed.to === null) return placed;
  const year = yearOf(placed.from);
  if (whole === "decade") return portion.years === null ? placed : yearsIn(year, portion.years);
  const [first, last] = portion.months(count);
  if (last > 12) return whole === "years" ? monthsIn(year, [first, last]) : "unclear";
  return whole === "years" ? placed : monthsIn(year, [first, last]);
}

/** The latest such season that began by publication; `before` leaves out one that was not over by then. */
export function latestSeason(published: PartialDate | null, season: number, before: boolean): Placed {
  if (published === null || published.length < 7) return "ask";
  const now = published.slice(0, 7);
  for (let year = yearOf(now); ; year--) {
    const { from, to } = monthsIn(year, seasons[season]!);
    if (before ? to! < now : from! <= now) return { from, to };
  }
}

/** The quarter of the year so many before that of publication. */
export function quarterBack(published: PartialDate | null, back: number): Placed {
  if (published === null || published.length < 7) return "ask";
  const quarter = yearOf(published) * 4 + Math.floor((Number(published.slice(5, 7)) - 1) / 3) - back;
  const first = (quarter % 4) * 3 + 1;
  return monthsIn(Math.floor(quarter / 4), [first, first + 2]);
}

function monthsIn(year: number, [first, last]: readonly [number, number]): Interval {
  return {
    from: inMonth(year, first).from,
    to: inMonth(year + (last > 12 ? 1 : 0), ((last - 1) % 12) + 1).to,
  };
}

function yearsIn(decade: number, [first, last]: readonly [number, number]): Interval {
  return { from: inYear(decade + first).from, to: inYear(decade + last).to };
}

/** Spring, summer, autumn, winter as months. */
const seasons: readonly (readonly [number, number])[] = [[3, 5], [6, 8], [9, 11], winter];

/** Season names as the shadow spells them, in the order of `seasons`. */
export const seasonNames: Readonly<Record<"ar" | "en" | "fr", readonly string[]>> = {
  en: ["spring", "summer|summertime", "autumn|fall", "winter|wintertime"],
  ar: ["ربيع", "صيف", "خريف", "شتاء"],
  fr: ["printemps", "ete", "automne", "hiver"],
};

type Row = readonly [
  pattern: string,
  months: readonly [number, number],
  years: readonly [number, number] | null,
  example: string,
  counterExample: string,
];

const english: readonly Row[] = [
  [
    "(?:the )?(?:(?:very )?(?:start|beginning|opening months|first months|early months|early part) of |early (?:in )?)",
    [1, 4],
    [0, 3],
    "early 2014",
    "nearly 2014",
  ],
  ["(?:the )?(?:middle of |mid(?: - |-| )?)", [5, 8], [4, 6], "mid-2014", "amid 2014"],
  [
    "(?:the )?(?:(?:very )?(?:end|close|final months|last months|closing months) of |late (?:in )?)",
    [9, 12],
    [7, 9],
    "late 2014",
    "they ate in 2014",
  ],
  ["(?:the )?(?:first|1st) half of ", [1, 6], [0, 4], "the first half of 2014", "half of 2014"],
  [
    "(?:the )?(?:second|2nd|latter|last) half of ",
    [7, 12],
    [5, 9],
    "the second half of 2014",
    "half of 2014",
  ],
  [
    "(?:the )?(?:first|1st) quarter of |q ?1(?: of)? ",
    [1, 3],
    null,
    "the first quarter of 2014",
    "a quarter of 2014",
  ],
  ["(?:the )?(?:second|2nd) quarter of |q ?2(?: of)? ", [4, 6], null, "Q2 2014", "two quarters of 2014"],
  [
    "(?:the )?(?:third|3rd) quarter of |q ?3(?: of)? ",
    [7, 9],
    null,
    "the third quarter of 2014",
    "three quarters of 2014",
  ],
  [
    "(?:the )?(?:fourth|4th|last|final) quarter of |q ?4(?: of)? ",
    [10, 12],
    null,
    "the last quarter of 2014",
    "a quarter of 2014",
  ],
];
const arabic: readonly Row[] = [
  ["(?:مطلع|بدايه|بدايات|اوايل|مستهل|اول) ", [1, 4], [0, 3], "مطلع 2014", "طلع 2014"],
  ["(?:منتصف|اواسط|وسط|نصف) ", [5, 8], [4, 6], "منتصف 2014", "انتصف 2014"],
  ["(?:نهايه|نهايات|اواخر|ختام|اخر) ", [9, 12], [7, 9], "أواخر 2014", "تأخر 2014"],
  ["النصف الاول (?:من |ل)", [1, 6], [0, 4], "النصف الأول من 2014", "النصف من 2014"],
  ["النصف (?:الثاني|الاخر|الاخير) (?:من |ل)", [7, 12], [5, 9], "النصف الثاني من 2014", "النصف من 2014"],
  ["(?:الربع|الفصل) الاول (?:من |ل)", [1, 3], null, "الربع الأول من 2014", "الربع من 2014"],
  ["(?:الربع|الفصل) الثاني (?:من |ل)", [4, 6], null, "الربع الثاني من 2014", "الربع من 2014"],
  ["(?:الربع|الفصل) الثالث (?:من |ل)", [7, 9], null, "الربع الثالث من 2014", "الربع من 2014"],
  ["(?:الربع|الفصل) (?:الرابع|الاخير) (?:من |ل)", [10, 12], null, "الربع الأخير من 2014", "الربع من 2014"],
];
const french: readonly Row[] = [
  ["(?:le |au )?(?:tout )?debut (?:de )?|les premiers mois de ", [1, 4], [0, 3], "début 2014", "débute 2014"],
  ["(?:la )?mi ?- ?|(?:le )?milieu de ", [5, 8], [4, 6], "mi-2014", "ami 2014"],
  ["(?:la )?(?:toute )?fin (?:de )?|les derniers mois de ", [9, 12], [7, 9], "fin 2014", "afin 2014"],
  [
    "(?:le )?premier semestre (?:de )?|la premiere moitie de ",
    [1, 6],
    [0, 4],
    "le premier semestre 2014",
    "un semestre 2014",
  ],
  [
    "(?:le )?(?:second|deuxieme|dernier) semestre (?:de )?|la (?:seconde|deuxieme) moitie de ",
    [7, 12],
    [5, 9],
    "le second semestre 2014",
    "un semestre 2014",
  ],
  ["(?:le )?premier trimestre (?:de )?", [1, 3], null, "le premier trimestre 2014", "un trimestre 2014"],
  [
    "(?:le )?(?:second|deuxieme) trimestre (?:de )?",
    [4, 6],
    null,
    "le deuxième trimestre 2014",
    "un trimestre 2014",
  ],
  ["(?:le )?troisieme trimestre (?:de )?", [7, 9], null, "le troisième trimestre 2014", "un trimestre 2014"],
  [
    "(?:le )?(?:quatrieme|dernier) trimestre (?:de )?",
    [10, 12],
    null,
    "le dernier trimestre 2014",
    "un trimestre 2014",
  ],
];

const counted: Readonly<Record<"ar" | "en" | "fr", readonly [first: string, last: string]>> = {
  en: ["(?:the )?first {count} months of ", "(?:the )?(?:last|final) {count} months of "],
  ar: [
    "(?:الاشهر|الشهور) {count} الاولي (?:من |ل)|{count} (?:اشهر|الاشهر) الاولي (?:من |ل)",
    "(?:الاشهر|الشهور) {count} الاخيره (?:من |ل)|{count} (?:اشهر|الاشهر) الاخيره (?:من |ل)",
  ],
  fr: ["(?:les )?{count} premiers mois de ", "(?:les )?{count} derniers mois de "],
};
const countedExamples = {
  en: ["the first six months of 2014", "the last six months of 2014", "six months of 2014"],
  ar: ["الأشهر الستة الأولى من 2014", "الأشهر الستة الأخيرة من 2014", "ستة أشهر من 2014"],
  fr: ["les six premiers mois de 2014", "les six derniers mois de 2014", "six mois de 2014"],
} as const;
const seasonLinks: Readonly<Record<"ar" | "en" | "fr", readonly [before: string, behind: string]>> = {
  en: ["(?:the )?", " (?:of |in )?"],
  ar: ["", " "],
  fr: ["(?:le |l ?' ?|du )?", " (?:de )?"],
};

/** Every part of a year or decade, by language. */
export const portions: Readonly<Record<"ar" | "en" | "fr", readonly Portion[]>> = {
  en: portionsOf("en", english),
  ar: portionsOf("ar", arabic),
  fr: portionsOf("fr", french),
};

function portionsOf(tongue: "ar" | "en" | "fr", rows: readonly Row[]): readonly Portion[] {
  const [firstExample, lastExample, counterExample] = countedExamples[tongue];
  const [first, last] = counted[tongue];
  const [before, behind] = seasonLinks[tongue];
  return [
    ...rows.map(([pattern, months, years, example, other]) => ({
      pattern,
      months: () => months,
      years,
      example,
      counterExample: other,
    })),
    { pattern: first, months: (count) => [1, count], years: null, example: firstExample, counterExample },
    { pattern: last, months: (count) => [13 - count, 12], years: null, example: lastExample, counterExample },
    ...seasonNames[tongue].map((names, season) => ({
      pattern: `${before}(?:${names})${behind}`,
      months: () => seasons[season]!,
      years: null,
      example: `${names.split("|")[0]} 2014`,
      counterExample: "2014",
    })),
  ];
}
