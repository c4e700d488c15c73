// How a text names a time, as data: a pattern over the shadow, where it lies on the calendar, an example and a
// counter-example. Patterns are written with {month} {year} {count} {unit} {season} {hijri}; the reader fills them in per
// language. Not read: weekdays, "yesterday" and "today" (they mostly tell when something was printed), feasts, centuries,
// times said of another time ("the year before that").
import type { PartialDate } from "#model/index.js";
import { inHijriMonth, inHijriYear, latestHijriMonth } from "./hijri.js";
import {
  acrossDays,
  type Interval,
  inMonth,
  inYear,
  lastUnits,
  latestDay,
  latestMonth,
  monthOfYearBack,
  monthsUpTo,
  onDay,
  type Placed,
  type Unit,
  unitsBack,
  yearOf,
  yearsBack,
} from "./placing.js";
import { latestSeason, quarterBack, type Whole } from "./portions.js";

/** What a pattern caught, already read: a month 1–12, a year, a count of units. */
export interface Caught {
  readonly month: number;
  readonly year: number;
  readonly day: number;
  /** The other end of a pair of years or days; 0 where there is none. */
  readonly lastYear: number;
  readonly firstDay: number;
  /** Month 1–12 and year of the Hijri calendar. */
  readonly hijriMonth: number;
  readonly hijriYear: number;
  /** 0 spring to 3 winter. */
  readonly season: number;
  readonly count: number;
  readonly unit: Unit;
  /** Words of the pattern's own choice, such as the "last" of "last year". */
  readonly which: string;
}

export interface TimeRule {
  readonly name: string;
  readonly pattern: string;
  /** Null where what was caught is no time after all ("31 February"). */
  readonly place: (caught: Caught, published: PartialDate | null) => Placed | null;
  /** Needs the publication date. */
  readonly relative: boolean;
  /** A month without its year: a neighbour in a range or list may lend one. */
  readonly bareMonth?: true;
  /** May be parted: "early 2014". */
  readonly whole?: Whole;
  /** A time only where a part of it is named: "the first half of the year". */
  readonly partOnly?: true;
  /** Also a common word or a name: needs a word that leads to a time. */
  readonly needsLead?: true;
  /** Runs from its start to publication when "since" stands before it or is part of it. */
  readonly open?: true;
  readonly example: string;
  readonly counterExample: string;
}

type Place = TimeRule["place"];

const day: Place = (caught) => onDay(caught.year, caught.month, caught.day);
const monthYear: Place = (caught) => inMonth(caught.year, caught.month);
const year: Place = (caught) => inYear(caught.year);
const bareMonth: Place = (caught, published) => latestMonth(published, caught.month);
const monthOf: Place = (caught, published) => monthOfYearBack(published, backOf(caught.which), caught.month);
const lastMonthNamed: Place = (caught, published) =>
  backOf(caught.which) === 0
    ? latestMonth(published, caught.month)
    : latestMonth(published, caught.month, true);
const yearBack: Place = (caught, published) => yearsBack(published, backOf(caught.which));
const unitBack: Place = (caught, published) =>
  backOf(caught.which) === 0 ? unitsBack(published, 0, caught.unit) : unitsBack(published, 1, caught.unit);
const ago: Place = (caught, published) => unitsBack(published, caught.count, caught.unit);
const span: Place = (caught, published) => lastUnits(published, caught.count, caught.unit);
const upTo: Place = (caught, published) => {
  const end = caught.year > 0 ? inMonth(caught.year, caught.month) : latestMonth(published, caught.month);
  return monthsUpTo(end, caught.count);
};
const recently: Place = (_, published): Placed =>
  published === null ? "ask" : ({ from: null, to: published.slice(0, 7) } satisfies Interval);

const dayOfMonth: Place = (caught, published) => latestDay(published, caught.month, caught.day);
const days: Place = (caught, published) =>
  acrossDays(
    caught.firstDay,
    caught.year > 0
      ? onDay(caught.year, caught.month, caught.day)
      : latestDay(published, caught.month, caught.day),
  );
const years: Place = (caught) =>
  caught.lastYear > caught.year && caught.lastYear < caught.year + 20
    ? { from: inYear(caught.year).from, to: inYear(caught.lastYear).to }
    : null;
const thisWholeYear: Place = (_, published) => (published === null ? "ask" : inYear(yearOf(published)));
const decade: Place = (caught) => decadeFrom(caught.year);
const season: Place = (caught, published) => latestSeason(published, caught.season, backOf(caught.which) > 0);
const quarter: Place = (caught, published) => quarterBack(published, backOf(caught.which));
const yearTo: Place = (caught, published) => upTo({ ...caught, count: 12 }, published);
const hijriMonth: Place = (caught, published) =>
  caught.hijriYear > 0
    ? inHijriMonth(caught.hijriYear, caught.hijriMonth)
    : latestHijriMonth(published, caught.hijriMonth, backOf(caught.which) > 0);
const hijriYear: Place = (caught) => inHijriYear(caught.hijriYear);

function decadeFrom(first: number): Interval {
  return { from: inYear(first).from, to: inYear(first + 9).to };
}

/** How many years back a word points: "last", «الماضي» one; "before last", «قبل الماضي» two; "this" none. */
function backOf(which: string): number {
  if (/before|قبل|avant/.test(which)) return 2;
  return /last|previous|past|ماض|فايت|منصرم|منقض|سابق|dernier|passe|precedent/.test(which) ? 1 : 0;
}

const englishRules: readonly TimeRule[] = [
  {
    name: "day month year",
    pattern: "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {month},? {year}",
    place: day,
    relative: false,
    example: "on 12 June 2014",
    counterExample: "12 men in June",
  },
  {
    name: "month day year",
    pattern: "{month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? {year}",
    place: day,
    relative: false,
    example: "on June 12, 2014",
    counterExample: "June saw 12",
  },
  {
    name: "months to month",
    pattern: "the {count} (?<unit>months?) to (?:the end of )?{month}(?:,? {year})?",
    place: upTo,
    relative: true,
    example: "in the three months to August",
    counterExample: "three months to decide",
  },
  {
    name: "month year",
    pattern: "{month}(?: of|,)? (?:the year )?{year}",
    place: monthYear,
    relative: false,
    example: "in January 2014",
    counterExample: "in January 58 left",
  },
  {
    name: "month of last year",
    pattern: "{month},?(?: of| in)? (?<which>(?:the )?(?:last|this|previous|past) year|the year before last)",
    place: monthOf,
    relative: true,
    example: "since January of last year",
    counterExample: "January was cold",
  },
  {
    name: "last month by name",
    pattern: "(?<which>last|this|this past) {month}",
    place: lastMonthNamed,
    relative: true,
    example: "since last January",
    counterExample: "the last of January",
  },
  {
    name: "month",
    pattern: "{month}",
    place: bareMonth,
    relative: true,
    bareMonth: true,
    example: "since January",
    counterExample: "they may leave",
  },
  {
    name: "year",
    pattern: "{year}",
    place: year,
    relative: false,
    whole: "year",
    example: "since 2014",
    counterExample: "2,014 fighters",
  },
  {
    name: "last year",
    pattern: "(?<!the )(?<which>last|this) year|(?<which2>the (?:previous|year before last))(?: year)?",
    place: yearBack,
    relative: true,
    whole: "year",
    example: "since last year",
    counterExample: "the last year of school",
  },
  {
    name: "last unit",
    pattern: "(?<!the )(?<which>last|this|the previous) (?<unit>month|week)",
    place: unitBack,
    relative: true,
    example: "he left last month",
    counterExample: "the monthly wage",
  },
  {
    name: "past units",
    pattern: "the (?:past|last|previous)(?: {count})? {unit}",
    place: span,
    relative: true,
    open: true,
    example: "over the past six months",
    counterExample: "six months in jail",
  },
  {
    name: "past count units",
    pattern: "(?:past|last) {count} {unit}",
    place: span,
    relative: true,
    open: true,
    example: "in last three months",
    counterExample: "the last three men",
  },
  {
    name: "recently",
    pattern:
      "(?:(?:the |these )?(?:past|last) (?:few |several )|(?:the )?recent )(?:days|weeks|months|years)",
    place: recently,
    relative: true,
    open: true,
    example: "in recent months",
    counterExample: "recent defectors",
  },
  {
    name: "ago",
    pattern: "{count} {unit}(?<half> and a half)? (?:ago|earlier)",
    place: ago,
    relative: true,
    example: "fled six weeks ago",
    counterExample: "for six weeks",
  },
];

const englishLater: readonly TimeRule[] = [
  {
    name: "day month",
    pattern: "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {month}",
    place: dayOfMonth,
    relative: true,
    needsLead: true,
    example: "on 3 August",
    counterExample: "3 august men",
  },
  {
    name: "month day",
    pattern: "{month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?= ?[,.;:)]| (?:to|and|until|through|when|after) |$)",
    place: dayOfMonth,
    relative: true,
    needsLead: true,
    example: "on August 3.",
    counterExample: "in August 3 men left",
  },
  {
    name: "days of a month",
    pattern:
      "(?<firstDay>\\d{1,2})(?:st|nd|rd|th)? ?(?:to|and|until|through|-) ?(?<day>\\d{1,2})(?:st|nd|rd|th)? {month}(?:,? {year})?",
    place: days,
    relative: true,
    example: "from 12 to 20 June 2014",
    counterExample: "12 to 20 men",
  },
  {
    name: "pair of years",
    pattern: "{year} ?[-/] ?(?<lastYear>(?:20)?\\d\\d)(?!\\d|-)",
    place: years,
    relative: false,
    whole: "years",
    example: "in 2013-14",
    counterExample: "2013-",
  },
  {
    name: "the year",
    pattern: "the year",
    place: thisWholeYear,
    relative: true,
    whole: "year",
    partOnly: true,
    example: "the first half of the year",
    counterExample: "all the year",
  },
  {
    name: "year to month",
    pattern: "the year to (?:the end of )?{month}(?:,? {year})?",
    place: yearTo,
    relative: true,
    example: "in the year to June 2015",
    counterExample: "a year to June",
  },
  {
    name: "decade",
    pattern: "(?:the )?(?<year>(?:19|20)\\d0) ?'?s",
    place: decade,
    relative: false,
    whole: "decade",
    example: "in the 1990s",
    counterExample: "the 1990 men",
  },
  ...(
    [
      ["fifties", 1950],
      ["sixties", 1960],
      ["seventies", 1970],
      ["eighties", 1980],
      ["nineties", 1990],
    ] as const
  ).map(
    ([word, first]): TimeRule => ({
      name: word,
      pattern: `the ${word}`,
      place: () => decadeFrom(first),
      relative: false,
      whole: "decade",
      example: `in the ${word}`,
      counterExample: `in his ${word}`,
    }),
  ),
  {
    name: "season",
    pattern: "(?:the )?(?<which>last|this past|this|past|previous|) ?{season}",
    place: season,
    relative: true,
    needsLead: true,
    example: "since last summer",
    counterExample: "a summer dress",
  },
  {
    name: "quarter",
    pattern: "(?<which>last|this|the last|the previous) quarter",
    place: quarter,
    relative: true,
    example: "during the previous quarter",
    counterExample: "a quarter of them",
  },
  {
    name: "Hijri month",
    pattern: "(?:(?:the )?(?:holy )?month of )?{hijri},? (?<hijriYear>1[34]\\d\\d)(?: ?ah)?",
    place: hijriMonth,
    relative: false,
    example: "in Ramadan 1436",
    counterExample: "in 1436",
  },
  {
    name: "Ramadan",
    pattern: "(?:(?:the )?(?:holy |fasting )?month of )?(?<which>last |this )?(?<hijri>ramadan|ramadhan)",
    place: hijriMonth,
    relative: true,
    needsLead: true,
    example: "during Ramadan",
    counterExample: "Ramadan said",
  },
];

const arabicLast = "(?<which>قبل الماضيه?|الماضيه?|الفايته?|المنصرمه?|المنقضيه?|السابقه?|الحاليه?|الجاريه?)";
const arabicRules: readonly TimeRule[] = [
  {
    name: "يوم شهر عام",
    pattern: "(?<day>\\d{1,2}) {month}(?: من)?(?: عام| سنه|،)? ?{year}",
    place: day,
    relative: false,
    example: "في 12 يونيو 2014",
    counterExample: "12 رجلا في يونيو",
  },
  {
    name: "شهر عام",
    pattern: "{month}(?: من| في)?(?: عام| سنه| العام| السنه|،)? {year}",
    place: monthYear,
    relative: false,
    example: "منذ كانون الثاني/يناير 2014",
    counterExample: "في يناير 58 شخصا",
  },
  {
    name: "شهر من العام الماضي",
    pattern: `{month} (?:من |في |ب)?(?:العام|السنه) ${arabicLast}`,
    place: monthOf,
    relative: true,
    example: "منذ يناير بالعام الماضي",
    counterExample: "في شتاء العام",
  },
  {
    name: "الشهر بالاسم الماضي",
    pattern: `{month} ${arabicLast}`,
    place: lastMonthNamed,
    relative: true,
    example: "منذ يناير الماضي",
    counterExample: "الماضي القريب",
  },
  {
    name: "شهر",
    pattern: "{month}",
    place: bareMonth,
    relative: true,
    bareMonth: true,
    example: "منذ شباط",
    counterExample: "مارس ضغوطا عليهم",
  },
  {
    name: "عام",
    pattern: "(?:عامي |سنتي |عام |سنه |العام |السنه )?{year}",
    place: year,
    relative: false,
    whole: "year",
    example: "منذ عام 2014",
    counterExample: "2014 مقاتلا",
  },
  {
    name: "العام الماضي",
    pattern: `(?:العام|السنه) ${arabicLast}|(?<which2>هذا العام|هذه السنه|عامنا هذا)`,
    place: yearBack,
    relative: true,
    whole: "year",
    example: "منذ العام الماضي",
    counterExample: "في العام الدراسي",
  },
  {
    name: "الشهر الماضي",
    pattern: `ال(?<unit>شهر|اسبوع) ${arabicLast}|(?<which2>هذا) ال(?<unit3>شهر|اسبوع)`,
    place: unitBack,
    relative: true,
    example: "في الشهر الماضي",
    counterExample: "أجر الشهر كاملا",
  },
  {
    name: "الأشهر الثلاثة الماضية",
    pattern:
      "(?<unit3>الاشهر|الشهور|الاسابيع|الايام|السنوات|الاعوام|السنين) (?:ال)?{count} (?:الاخيره|الماضيه|المنصرمه|الفايته)",
    place: span,
    relative: true,
    open: true,
    example: "خلال الأشهر الستة الماضية",
    counterExample: "الأشهر الستة",
  },
  {
    name: "الثلاثة أشهر الماضية",
    pattern: "(?:ال)?{count} {unit} (?:الاخيره|الماضيه|المنصرمه|الفايته|ماضيه|مضت)",
    place: span,
    relative: true,
    open: true,
    example: "خلال الثلاثة أشهر الماضية",
    counterExample: "ثلاثة أشهر",
  },
  {
    name: "الشهرين الماضيين",
    pattern: "{unit} (?:الماضيين|الاخيرين|المنصرمين|الفايتين)",
    place: span,
    relative: true,
    open: true,
    example: "خلال الشهرين الماضيين",
    counterExample: "خلال الشهرين",
  },
  {
    name: "الأشهر الأخيرة",
    pattern:
      "(?:الاشهر|الشهور|الاسابيع|الايام|السنوات|الاعوام|الاونه|الفتره)(?: القليله)? (?:الاخيره|الماضيه|المنصرمه|القليله)",
    place: recently,
    relative: true,
    open: true,
    example: "خلال الأشهر الأخيرة",
    counterExample: "الأشهر الحرم",
  },
  {
    name: "قبل مدة",
    pattern:
      "قبل (?:نحو |حوالي |اكثر من |قرابه )?(?:(?<unit3>شهر|عام|سنه|اسبوع|شهرين|عامين|سنتين|اسبوعين|عقد|عقدين)(?<half> ونصف)?|{count} {unit})(?! {year}| (?:{anyMonth})(?!\\p{L}))",
    place: ago,
    relative: true,
    example: "هربوا قبل ستة أسابيع",
    counterExample: "قبل عام 2014",
  },
  {
    name: "منذ مدة",
    pattern:
      "(?:منذ|خلال) (?:نحو |حوالي |اكثر من |قرابه )?(?:(?<unit3>شهر|عام|سنه|اسبوع|شهرين|عامين|سنتين|اسبوعين|عقد|عقدين)(?<half> ونصف)?|{count} {unit})(?! {year}| (?:{anyMonth})(?!\\p{L}))",
    place: span,
    relative: true,
    open: true,
    example: "فروا منذ عام",
    counterExample: "منذ عام 2014",
  },
];

const arabicDecades = [
  ["خمسين", 1950],
  ["ستين", 1960],
  ["سبعين", 1970],
  ["ثمانين", 1980],
  ["تسعين", 1990],
] as const;

const arabicLater: readonly TimeRule[] = [
  {
    name: "يوم شهر",
    pattern: "(?<day>\\d{1,2}) (?:من )?(?:شهر )?{month}",
    place: dayOfMonth,
    relative: true,
    needsLead: true,
    example: "في 3 آب",
    counterExample: "3 آباء",
  },
  {
    name: "أيام من شهر",
    pattern:
      "(?<firstDay>\\d{1,2}) ?(?:الي|حتي|و|-) ?(?<day>\\d{1,2}) (?:من )?{month}(?: (?:من )?(?:عام )?{year})?",
    place: days,
    relative: true,
    example: "من 12 إلى 20 حزيران 2014",
    counterExample: "من 12 إلى 20 رجلا",
  },
  {
    name: "عامان",
    pattern: "(?:عامي |عام |سنه )?{year} ?[-/] ?(?<lastYear>(?:20)?\\d\\d)(?!\\d|-)",
    place: years,
    relative: false,
    whole: "years",
    example: "في شتاء 2013-2014",
    counterExample: "2013-",
  },
  {
    name: "العام",
    pattern: "(?:العام|السنه)",
    place: thisWholeYear,
    relative: true,
    whole: "year",
    partOnly: true,
    example: "منذ بداية العام",
    counterExample: "الرأي العام",
  },
  ...arabicDecades.map(
    ([word, first]): TimeRule => ({
      name: word,
      pattern: `(?:ال)?(?:${word}يات|${word}ات)(?: (?:من )?القرن (?:الماضي|العشرين|المنصرم|الفايت))?`,
      place: () => decadeFrom(first),
      relative: false,
      whole: "decade",
      example: `في ال${word}يات`,
      counterExample: `${word} رجلا`,
    }),
  ),
  {
    name: "عقد",
    pattern: `العقد ${arabicLast}`,
    place: (_, published) => lastUnits(published, 10, "year"),
    relative: true,
    open: true,
    example: "خلال العقد الماضي",
    counterExample: "العقد المبرم",
  },
  {
    name: "فصل",
    pattern: `(?:فصل )?ال{season} ${arabicLast}`,
    place: season,
    relative: true,
    example: "منذ الصيف الماضي",
    counterExample: "ملابس الصيف",
  },
  {
    name: "هذا الفصل",
    pattern: "هذا ال{season}",
    place: season,
    relative: true,
    example: "غادروا هذا الصيف",
    counterExample: "هذا المصيف",
  },
  {
    name: "شهر هجري وعامه",
    pattern:
      "(?:شهر )?{hijri}(?: من)?(?: عام| سنه| العام)? (?<hijriYear>1[34]\\d\\d)(?: ?(?:هجريه?|للهجره|ه))?",
    place: hijriMonth,
    relative: false,
    example: "في محرم 1436 هـ",
    counterExample: "التدخين محرم",
  },
  {
    name: "عام هجري",
    pattern: "(?:عام |سنه |العام )?(?<hijriYear>1[34]\\d\\d) ?(?:هجريه?|للهجره|ه)",
    place: hijriYear,
    relative: false,
    example: "في عام 1436 هـ",
    counterExample: "1436 رجلا",
  },
  {
    name: "شهر هجري",
    pattern: `شهر {hijri}(?: ${arabicLast}| المبارك| الكريم)?`,
    place: hijriMonth,
    relative: true,
    example: "خلال شهر رمضان",
    counterExample: "قال رمضان",
  },
  {
    name: "رمضان",
    pattern: `(?<hijri>رمضان)(?: ${arabicLast}| المبارك)?`,
    place: hijriMonth,
    relative: true,
    needsLead: true,
    example: "في رمضان",
    counterExample: "قال رمضان",
  },
];

const frenchRules: readonly TimeRule[] = [
  {
    name: "jour mois année",
    pattern: "(?<day>\\d{1,2})(?:er)? {month} {year}",
    place: day,
    relative: false,
    example: "le 12 juin 2014",
    counterExample: "12 hommes en juin",
  },
  {
    name: "mois année",
    pattern: "{month}(?: de)? {year}",
    place: monthYear,
    relative: false,
    example: "depuis janvier 2014",
    counterExample: "en janvier 58 hommes",
  },
  {
    name: "mois de l'an dernier",
    pattern: "{month} (?:de )?l ?' ?(?:an|annee) (?<which>derniere?|passee?|precedente?)",
    place: monthOf,
    relative: true,
    example: "depuis janvier de l'an dernier",
    counterExample: "l'an mil",
  },
  {
    name: "mois dernier par son nom",
    pattern: "{month} (?<which>dernier|passe)",
    place: lastMonthNamed,
    relative: true,
    example: "depuis janvier dernier",
    counterExample: "le dernier janvier",
  },
  {
    name: "mois",
    pattern: "{month}",
    place: bareMonth,
    relative: true,
    bareMonth: true,
    example: "depuis janvier",
    counterExample: "mars attaque",
  },
  {
    name: "année",
    pattern: "(?:l ?' ?annee )?{year}",
    place: year,
    relative: false,
    whole: "year",
    example: "depuis 2014",
    counterExample: "2014 combattants",
  },
  {
    name: "an dernier",
    pattern: "l ?' ?(?:an|annee) (?<which>derniere?|passee?|precedente?)|(?<which2>cette annee)",
    place: yearBack,
    relative: true,
    whole: "year",
    example: "depuis l'an dernier",
    counterExample: "l'an prochain",
  },
  {
    name: "mois dernier",
    pattern: "(?:le|la) (?<unit>mois|semaine) (?<which>derniere?|passee?)|ce (?<unit3>mois)(?!-)",
    place: unitBack,
    relative: true,
    example: "parti le mois dernier",
    counterExample: "le mois du jeûne",
  },
  {
    name: "derniers mois comptés",
    pattern: "(?:les |ces |des ){count} (?:derniere?s|passee?s) {unit}",
    place: span,
    relative: true,
    open: true,
    example: "ces six derniers mois",
    counterExample: "ces six hommes",
  },
  {
    name: "derniers mois",
    pattern: "(?:les|ces|des) derniere?s (?:jours|semaines|mois|annees)",
    place: recently,
    relative: true,
    open: true,
    example: "ces derniers mois",
    counterExample: "ces derniers partis",
  },
  {
    name: "il y a",
    pattern: "il y a (?:environ |pres de |plus d ?' ?|plus de )?{count} {unit}(?<half> et demie?)?",
    place: ago,
    relative: true,
    example: "enfuis il y a six semaines",
    counterExample: "il y a six hommes",
  },
  {
    name: "en un an",
    pattern: "(?:en|depuis|en l ?' ?espace d ?' ?) ?{count} {unit}",
    place: span,
    relative: true,
    open: true,
    example: "repérés en un an",
    counterExample: "en une phrase",
  },
];

const frenchLater: readonly TimeRule[] = [
  {
    name: "jour mois",
    pattern: "(?<day>\\d{1,2})(?:er)? {month}",
    place: dayOfMonth,
    relative: true,
    needsLead: true,
    example: "depuis le 3 août",
    counterExample: "3 aoûtiens",
  },
  {
    name: "jours d'un mois",
    pattern: "(?<firstDay>\\d{1,2})(?:er)? (?:au|et le|et) (?<day>\\d{1,2}) {month}(?: {year})?",
    place: days,
    relative: true,
    example: "du 12 au 20 juin 2014",
    counterExample: "du 12 au 20",
  },
  {
    name: "deux années",
    pattern: "{year} ?[-/] ?(?<lastYear>(?:20)?\\d\\d)(?!\\d|-)",
    place: years,
    relative: false,
    whole: "years",
    example: "en 2013-2014",
    counterExample: "2013-",
  },
  {
    name: "l'année",
    pattern: "l ?' ?annee",
    place: thisWholeYear,
    relative: true,
    whole: "year",
    partOnly: true,
    example: "depuis le début de l'année",
    counterExample: "toute l'année",
  },
  {
    name: "décennie",
    pattern: "(?:les )?annees (?<year>(?:19|20)\\d0)",
    place: decade,
    relative: false,
    whole: "decade",
    example: "dans les années 1990",
    counterExample: "ces années",
  },
  {
    name: "saison",
    pattern: "(?:l ?' ?|le ){season} (?<which>derniere?|passee?|precedente?)",
    place: season,
    relative: true,
    example: "depuis l'été dernier",
    counterExample: "l'été indien",
  },
  {
    name: "cette saison",
    pattern: "(?:cet|ce) {season}",
    place: season,
    relative: true,
    example: "partis cet été",
    counterExample: "cet étudiant",
  },
  {
    name: "mois hégirien",
    pattern: "(?:le )?(?:mois de )?(?:du )?{hijri} (?<hijriYear>1[34]\\d\\d)",
    place: hijriMonth,
    relative: false,
    example: "pendant le ramadan 1436",
    counterExample: "en 1436",
  },
  {
    name: "ramadan",
    pattern: "(?:le |du )?(?:mois (?:de |du ))?(?<hijri>ramadan)(?: (?<which>dernier|passe))?",
    place: hijriMonth,
    relative: true,
    needsLead: true,
    example: "pendant le ramadan",
    counterExample: "ramadan dit",
  },
];

export const timeRules: Readonly<Record<"ar" | "en" | "fr", readonly TimeRule[]>> = {
  ar: [...arabicRules, ...arabicLater],
  en: [...englishRules, ...englishLater],
  fr: [...frenchRules, ...frenchLater],
};

/** Words of length, with the unit and, for Arabic duals, the count they carry. */
export const unitWords: Readonly<
  Record<"ar" | "en" | "fr", Readonly<Record<string, readonly [Unit, count: number]>>>
> = {
  en: {
    day: ["day", 1],
    days: ["day", 1],
    week: ["week", 1],
    weeks: ["week", 1],
    month: ["month", 1],
    months: ["month", 1],
    year: ["year", 1],
    years: ["year", 1],
    decade: ["year", 10],
    decades: ["year", 10],
  },
  fr: {
    jour: ["day", 1],
    jours: ["day", 1],
    semaine: ["week", 1],
    semaines: ["week", 1],
    mois: ["month", 1],
    an: ["year", 1],
    ans: ["year", 1],
    annee: ["year", 1],
    annees: ["year", 1],
    decennie: ["year", 10],
    decennies: ["year", 10],
  },
  ar: {
    يوم: ["day", 1],
    يوما: ["day", 1],
    ايام: ["day", 1],
    الايام: ["day", 1],
    يومين: ["day", 2],
    اليومين: ["day", 2],
    اسبوع: ["week", 1],
    اسبوعا: ["week", 1],
    اسابيع: ["week", 1],
    الاسابيع: ["week", 1],
    اسبوعين: ["week", 2],
    الاسبوعين: ["week", 2],
    شهر: ["month", 1],
    شهرا: ["month", 1],
    اشهر: ["month", 1],
    شهور: ["month", 1],
    الاشهر: ["month", 1],
    الشهور: ["month", 1],
    شهرين: ["month", 2],
    الشهرين: ["month", 2],
    عام: ["year", 1],
    عاما: ["year", 1],
    اعوام: ["year", 1],
    الاعوام: ["year", 1],
    سنه: ["year", 1],
    سنوات: ["year", 1],
    سنين: ["year", 1],
    السنوات: ["year", 1],
    السنين: ["year", 1],
    عامين: ["year", 2],
    العامين: ["year", 2],
    سنتين: ["year", 2],
    السنتين: ["year", 2],
    عقد: ["year", 10],
    عقود: ["year", 10],
    العقود: ["year", 10],
    عقدين: ["year", 20],
    العقدين: ["year", 20],
  },
};

/** Words before, between and behind named times. `year` and bare months need one of `lead` before them. */
export const links = {
  since:
    /(?:^|[^\p{L}])(?:since|from|after|as of|starting in|beginning in|[وف]?منذ|[وف]?ابتداء من|[وف]?اعتبارا من|[وف]?بدءا من|[وف]?بعد|depuis|apres|a partir de|des)\s*$/u,
  until: /(?:^|[^\p{L}])(?:until|till|up to|through|by|[وف]?حتي|لغايه|jusqu ?' ?(?:en|au|a la|a))\s*$/u,
  before: /(?:^|[^\p{L}])(?:before|prior to|[وف]?قبل|avant)\s*$/u,
  begin: /(?:^|[^\p{L}])(?:from|between|[وف]?من|[وف]?(?:ما )?بين|[وف]?خلال الفتره من|de|d'|entre)\s*$/u,
  to: /^\s*(?:to|until|till|through|and|-|,? ?up to|[وف]?(?:حتي|الي)|لغايه|a|au|jusqu ?' ?(?:en|au|a)|et)?\s*(?:the (?:end|start|beginning|middle) of |early |late |mid-?|نهايه |مطلع |بدايه |اواخر |اوايل |منتصف |شهر |و)*\s*$/u,
  list: /^\s*(?:,|،|and|, and|et|و|، و)\s*(?:شهر )?(?:و)?$/u,
  lead: /(?:^|[^\p{L}])(?:in|in the|during the|the month of|since|from|to|until|till|by|of|during|between|and|through|before|after|on|over|early|late|mid|last|this|[وف]?منذ|[وفل]?في|[وف]?خلال|[وف]?حتي|[وف]?من|الي|[وف]?بين|شهر|[وف]?قبل|[وف]?بعد|مطلع|بدايه|اوايل|اواخر|نهايه|منتصف|اواسط|en|depuis|de|d'|a|des|fin|debut|mi|jusqu'en|et|entre|avant|apres|au mois de|courant|pendant|durant|le|du)[\s-]*$/u,
  /** Words that belong to the time and sharpen it less than a month: kept in the words, not in the interval. */
  part: /(?:(?:the )?(?:start|beginning|end|middle) of |early |late |mid-? ?|مطلع |بدايه |اوايل |اواخر |نهايه |منتصف |اواسط |شهر |(?:le )?(?:debut|fin|mi)[ -]|mois de |mois d')+$/u,
} as const;
