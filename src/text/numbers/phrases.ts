// Words around and in place of numbers, as data: what bounds a number ("at least"), what stands for many people
// without a number ("dozens"), what names a share ("half"). Written as the shadow spells them; an Arabic phrase's
// first word may carry prefixes. Every row has an example that must be read so and a counter-example that must not.
import { withPrefixes } from "./arabic-prefixes.js";

/** `about`: near the number; `at least`: the number is the low bound; `at most`: the high bound. */
export type Bound = "about" | "at least" | "at most";

export interface BoundPhrase {
  readonly phrase: string;
  readonly place: "before" | "after";
  readonly bound: Bound;
  readonly example: string;
  readonly counterExample: string;
}

/** A phrase that stands for a number nobody gives. */
export interface VaguePhrase {
  readonly phrase: string;
  readonly kind: "vague" | "share";
  readonly example: string;
  readonly counterExample: string;
}

type Row = readonly [
  phrases: string,
  bound: Bound,
  place: "before" | "after",
  example: string,
  counterExample: string,
];

const english: readonly Row[] = [
  [
    "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|just under|just over|in the region of|somewhere around|circa|perhaps|maybe|virtually|nigh on|getting on for|something like|in the order of|on the order of",
    "about",
    "before",
    "{} 58 people left",
    "58 people, {} all of them men",
  ],
  [
    "at least|no fewer than|not fewer than|no less than|not less than|more than|over|upwards of|upward of|north of|a good|above|in excess of|well over|a minimum of|not under",
    "at least",
    "before",
    "{} 58 people left",
    "58 left, {} that nothing is known",
  ],
  [
    "as many as|up to|at most|no more than|not more than|fewer than|less than|under|below|well under|a maximum of",
    "at most",
    "before",
    "{} 58 people left",
    "58 left, {} that nothing is known",
  ],
  [
    "or more|at least|at a minimum|and counting|or over",
    "at least",
    "after",
    "58 {} have left",
    "{} everyone agrees that 58 left",
  ],
  [
    "or so|- odd|odd|approximately|or thereabouts|more or less|in round numbers",
    "about",
    "after",
    "58 {} have left",
    "{} nothing else about the 58",
  ],
  [
    "at most|at the most|or fewer|or less|tops",
    "at most",
    "after",
    "58 {} have left",
    "{} it may be told that 58 left",
  ],
];
const arabic: readonly Row[] = [
  [
    "نحو|حوالي|زهاء|قرابه|ما يقارب|ما يقرب من|ما يناهز|يقارب|يقاربون|يناهز|بحدود|في حدود|تقريبا|قدر ب|يقدر ب|يقدرون ب|يقدر عددهم ب|قدر عددهم ب|ما يعادل|كاد يبلغ",
    "about",
    "before",
    "ترك {} 58 شخصا التنظيم",
    "ترك 58 شخصا التنظيم، {} الحدود",
  ],
  [
    "ما لا يقل عن|لا يقل عن|لا يقل عددهم عن|لا يقلون عن|علي الاقل|اكثر من|ما يزيد عن|ما يزيد علي|يزيد علي|يزيد عن|ازيد من|ما يربو علي|يربو علي|ما يفوق|يفوق|يتجاوز|يتجاوز عددهم|تجاوز|تجاوز عددهم|فوق|يزيد عددهم علي|يزيد عددهم عن|ما ينيف علي|يزيدون علي|يزيدون عن|يربو عددهم علي|ما لا يقل عددهم عن",
    "at least",
    "before",
    "ترك {} 58 شخصا التنظيم",
    "ترك 58 شخصا التنظيم، {} ذلك",
  ],
  [
    "ما يصل الي|يصل الي|يصل عددهم الي|اقل من|لا يزيد عن|لا يزيد علي|ما لا يزيد عن|ما لا يزيد علي|لا يتجاوز|ما لا يتجاوز|لا يتجاوز عددهم|لا يزيدون علي|لا يزيدون عن|لا يزيد عددهم علي|لا يزيد عددهم عن|لا يتجاوزون|علي الاكثر|دون|لا يتعدي",
    "at most",
    "before",
    "ترك {} 58 شخصا التنظيم",
    "ترك 58 شخصا التنظيم، {} ذلك",
  ],
  [
    "علي الاقل|او اكثر|فاكثر|او يزيد|ونيف|ويزيد",
    "at least",
    "after",
    "غادر 58 {} صفوفه",
    "{} غادر الجميع ومنهم 58",
  ],
  [
    "تقريبا|او نحو ذلك|علي وجه التقريب|او ما يقاربها",
    "about",
    "after",
    "غادر 58 {} صفوفه",
    "{} غادر الجميع ومنهم 58",
  ],
  ["علي الاكثر|او اقل|فاقل|كحد اقصي", "at most", "after", "غادر 58 {} صفوفه", "{} غادر الجميع ومنهم 58"],
];
const french: readonly Row[] = [
  [
    "environ|quelque|pres de|pres d '|autour d '|pas loin de|pas loin d '|autour de|a peu pres|presque|quasiment|approximativement|aux alentours de|dans les",
    "about",
    "before",
    "{} 58 personnes sont parties",
    "58 personnes, {} elles rien",
  ],
  [
    "au moins|au minimum|plus de|plus d '|pas moins de|pas moins d '|au dela de|au bas mot",
    "at least",
    "before",
    "{} 58 personnes sont parties",
    "58 personnes, {} elles rien",
  ],
  [
    "jusqu ' a|au plus|au maximum|moins de|moins d '|pas plus de|pas plus d '|tout au plus",
    "at most",
    "before",
    "{} 58 personnes sont parties",
    "58 personnes, {} elles rien",
  ],
  [
    "au moins|au minimum|ou plus|et plus|voire plus",
    "at least",
    "after",
    "58 {} sont parties",
    "{} on le sait pour 58",
  ],
  ["environ|a peu pres|approximativement", "about", "after", "58 {} sont parties", "{} on le sait pour 58"],
  [
    "au plus|au maximum|tout au plus|ou moins",
    "at most",
    "after",
    "58 {} sont parties",
    "{} on le sait pour 58",
  ],
];

/** Bounds of every language read; Latin and Arabic phrases cannot be taken for one another. */
export const boundPhrases: Readonly<Record<"ar" | "en" | "fr", readonly BoundPhrase[]>> = {
  ar: arabic.flatMap(boundRows),
  en: english.flatMap(boundRows),
  fr: french.flatMap(boundRows),
};

type VagueRow = readonly [phrases: string, kind: "vague" | "share", example: string, counterExample: string];

const numerators: readonly (readonly [words: string, plural: boolean])[] = [
  ["a|one", false],
  ["two|three|four|five|six|seven|eight|nine", true],
];
const denominators = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth";
/** "A third", "two-fifths", "three quarters": every fraction down to tenths, with and without hyphen. */
const englishFractions = numerators
  .flatMap(([words, plural]) =>
    words.split("|").flatMap((numerator) =>
      denominators
        .split("|")
        .map((part) => (plural ? `${part}s` : part))
        .flatMap((part) => [`${numerator} ${part}`, `${numerator} - ${part}`]),
    ),
  )
  .join("|");

const englishVague: readonly VagueRow[] = [
  [englishFractions, "share", "{} of them left", "some of them left"],
  [
    "dozens|dozens and dozens|scores|scores and scores|hundreds|hundreds and hundreds|thousands|millions|tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|a handful|several dozen|several hundred|several thousand|a few dozen|a few hundred|a few thousand|many hundreds|many dozens|a couple hundred|a couple of hundred|a couple of dozen|a couple dozen|low hundreds|high hundreds|many thousands",
    "vague",
    "{} of them left",
    "many of them left",
  ],
  [
    "most|half|a half|one half|the majority|a majority|a large majority|a small majority|the vast majority|a vast majority|an overwhelming majority|the overwhelming majority|the bulk|the lion ' s share|a minority|a small minority|a tiny minority|a small part|a small fraction|a tiny fraction|a fraction|only a fraction|a small share|a large share|a small proportion|a large proportion|a large part|a small number|a sliver",
    "share",
    "{} of them left",
    "some of them left",
  ],
];
const arabicVague: readonly VagueRow[] = [
  [
    "عشرات|ميات|مايات|الاف|ملايين|عشرات الاف|عشرات الالاف|ميات الاف|ميات الالاف|عشرات الملايين|حفنه|عدد ضييل|نفر قليل|بضع عشرات|بضع ميات|بضعه الاف|عده عشرات|عده ميات|عده الاف|عشرات عشرات",
    "vague",
    "{} منهم غادروا",
    "بعض منهم غادروا",
  ],
  [
    "نصف|ثلث|ثلثا|ثلثي|ثلثان|ربع|ثلاثه ارباع|سدس|ثلاثه اخماس|اربعه اخماس|ثلاثه اعشار|تسعه اعشار|معظم|اغلب|اغلبيه|غالبيه|جل|اكثريه|اقليه|قسم كبير|قسم صغير|جزء بسيط|جزء صغير|جزء ضييل|جزء يسير|جزء قليل|جزء كبير|جزءا بسيطا|جزءا صغيرا|جزءا ضييلا|جزءا يسيرا|جزءا كبيرا|جزء اكبر|قسم اكبر|نسبه ضييله|نسبه صغيره|نسبه بسيطه|نسبه قليله|نسبه كبيره",
    "share",
    "غادر {} المقاتلين",
    "غادر بعض المقاتلين",
  ],
];
const frenchVague: readonly VagueRow[] = [
  [
    "des dizaines|des douzaines|des centaines|des milliers|des millions|plusieurs dizaines|plusieurs centaines|plusieurs milliers|quelques dizaines|quelques centaines|quelques milliers|les dizaines|les centaines|les milliers|ces dizaines|ces centaines|ces milliers|des dizaines de milliers|des centaines de milliers|une poignee|dizaines|centaines|milliers",
    "vague",
    "{} de combattants",
    "beaucoup de combattants",
  ],
  [
    "la moitie|une moitie|un tiers|le tiers|deux tiers|les deux tiers|un quart|le quart|trois quarts|les trois quarts|la plupart|la majorite|une majorite|la grande majorite|l ' immense majorite|la quasi - totalite|une minorite|une petite minorite|une petite partie|une petite fraction|une infime partie|une fraction|une faible part|une grande partie|un cinquieme|un dixieme",
    "share",
    "{} de ces combattants",
    "certains de ces combattants",
  ],
];

export const vaguePhrases: Readonly<Record<"ar" | "en" | "fr", readonly VaguePhrase[]>> = {
  ar: arabicVague.flatMap(vagueRows),
  en: englishVague.flatMap(vagueRows),
  fr: frenchVague.flatMap(vagueRows),
};

const shareStems = "نصف ثلث ثلثا ثلثي ربع سدس معظم اغلب اغلبيت غالبيت جل اكثر اكثريت اقليت".split(" ");

/** Arabic shares with their pronoun on them: «نصفهم», "half of them". The pronoun says who is counted. */
export const pronounShares = withPrefixes(
  shareStems.flatMap((stem) => ["هم", "هن", "هما", "نا"].map((pronoun) => [stem + pronoun, true] as const)),
);

/** What makes a number a percentage, behind it. */
export const percentPhrases: readonly string[] = [
  "%",
  "٪",
  "percent",
  "per cent",
  "pour cent",
  "في المايه",
  "في الميه",
  "بالمايه",
  "بالميه",
];

function boundRows([phrases, bound, place, example, counterExample]: Row): readonly BoundPhrase[] {
  return phrases.split("|").map((phrase) => ({
    phrase,
    bound,
    place,
    example: example.replace("{}", phrase),
    counterExample: counterExample.replace("{}", phrase),
  }));
}

function vagueRows([phrases, kind, example, counterExample]: VagueRow): readonly VaguePhrase[] {
  return phrases
    .split("|")
    .map((phrase) => ({ phrase, kind, example: example.replace("{}", phrase), counterExample }));
}
