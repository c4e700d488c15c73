// The words on the pictures, in both languages, and numbers in the digits in which the pages print them
// (src/report/statistics/digits.ts). Names of methods and reasons come from the model.
import {
  type Figure,
  type InterfaceLanguage,
  type StatedInterval,
  type TrendClock,
  undefinedReasons,
} from "#model/index.js";
import { roundedDown, roundedTo } from "#stats/index.js";
import { Phrases } from "../phrases.js";
import { finestUnit, loneUnit, type Measure, measuredInterval, measuredUnit } from "../statistics/digits.js";

const messages = {
  nothing: { en: "There is nothing to draw.", ar: "لا شيء يُرسم." },
  unnamed: { en: "(without a name)", ar: "(بلا اسم)" },
  value: { en: "{value} ({interval})", ar: "{value} ({interval})" },
  interval: { en: "{low}–{high}", ar: "من {low} إلى {high}" },
  belowZero: { en: "{low} to {high}", ar: "من {low} إلى {high}" },
  notDefined: { en: "not defined: {reason}", ar: "غير معرَّف: {reason}" },
  sentenceOf: { en: "{name}: {value}.", ar: "{name}: {value}." },
  withIntervals: { en: "{what}, with {level} intervals", ar: "{what}، مع مجالات {level}" },

  totals: { en: "Estimated total by method", ar: "العدد الكلي المقدر بكل طريقة" },
  counted: { en: "counted {n}", ar: "المعدود {n}" },
  atLeast: { en: "at least {n}", ar: "{n} على الأقل" },
  modelsNear: { en: "Models within 6 BIC of the best", ar: "نماذج لا تزيد على أفضلها بأكثر من 6 في BIC" },
  modelBic: { en: "{model}, +{bic} BIC", ar: "{model}، \u2066+{bic} BIC\u2069" },
  extended: { en: "{model} (extended)", ar: "{model} (موسَّع)" },
  leading: { en: "The bar at the side marks the answer.", ar: "الشريط الجانبي يدل على الجواب." },
  logScale: { en: "Logarithmic scale.", ar: "المقياس لوغاريتمي." },

  missedLinks: {
    en: "Estimated total, had links between lists been missed",
    ar: "العدد الكلي المقدر لو فاتت روابط بين القوائم",
  },
  missedShown: {
    en: "The estimate again, as if links had been missed or made falsely.",
    ar: "التقدير مرة أخرى، كأن روابط فاتت أو أُقيمت خطأ.",
  },
  linksMissed: { en: "links missed", ar: "روابط فاتت" },
  asLinked: { en: "as linked", ar: "كما رُبطت" },
  falselyMerged: { en: "single cases falsely merged", ar: "حالات مفردة دُمجت خطأ" },
  missedShare: { en: "{share} of links missed", ar: "{share} من الروابط فاتت" },
  mergedShare: { en: "{share} of single cases falsely merged", ar: "{share} من الحالات المفردة دُمجت خطأ" },

  resamples: {
    en: "Totals of the resamples: the share that lie at or below each total",
    ar: "الأعداد الكلية للعينات المعادة: نسبة ما لا يزيد منها على كل عدد",
  },
  middle: {
    en: "{share} of the resamples lie between {low} and {high}.",
    ar: "تقع {share} من العينات المعادة بين {low} و{high}.",
  },
  lump: {
    en: "A steep rise is a lump: many resamples gave almost the same total.",
    ar: "الصعود الحاد تكتل: أعطت عينات كثيرة العدد نفسه تقريبا.",
  },
  quantile: {
    en: "{share} of the resamples: at most {n}",
    ar: "{share} من العينات المعادة: {n} على الأكثر",
  },

  agreement: { en: "Krippendorff's alpha by code", ar: "ألفا كريبندورف لكل رمز" },
  allCodes: { en: "all codes together", ar: "كل الرموز معا" },
  machines: { en: "A machine beside the people", ar: "آلة بجانب المرمزين" },
  tentative: { en: "tentative 0.667", ar: "أولي 0.667" },
  reliable: { en: "reliable 0.800", ar: "موثوق 0.800" },
  alphaMark: { en: "alpha", ar: "ألفا" },
  ac1Mark: {
    en: "Gwet's AC1, where one answer is very common",
    ar: "\u2066AC1\u2069 لغويت، حيث يشيع جواب واحد جدا",
  },
  withAc1: { en: "{alpha}, AC1 {ac1}", ar: "{alpha}، \u2066AC1\u2069 {ac1}" },

  matrix: {
    en: "Codes given to the same unit",
    ar: "الرموز التي أُعطيت للوحدة نفسها",
  },
  matrixShown: {
    en: "Pairs of judgements on one unit, by the code of each; columns are numbered like rows. The deeper the shade, the larger the share of its row.",
    ar: "أزواج من الأحكام على وحدة واحدة بحسب رمز كل منهما؛ رُقمت الأعمدة كالصفوف. كلما اشتد اللون كبر النصيب من الصف.",
  },
  agreeing: { en: "same code", ar: "الرمز نفسه" },
  disagreeing: { en: "different codes", ar: "رمزان مختلفان" },
  cell: { en: "{row} with {column}: {n}", ar: "{row} مع {column}: {n}" },
  mostConfused: { en: "Most often confused: {pairs}.", ar: "أكثر ما اختلط: {pairs}." },

  trend: { en: "Cases over time", ar: "الحالات عبر الزمن" },
  otherStories: { en: "Other stories in the same sources", ar: "أخبار أخرى في المصادر نفسها" },
  panel: { en: "Only sources collected throughout", ar: "المصادر المجموعة طوال المدة وحدها" },
  countedBar: { en: "counted", ar: "معدود" },
  expectedBar: {
    en: "expected once late reports are in, with its interval",
    ar: "متوقع بعد وصول الروايات المتأخرة، مع مجاله",
  },
  withheldBar: { en: "withheld", ar: "محجوب" },
  changeSet: { en: "where a change may lie", ar: "حيث قد يقع التغير" },
  levels: { en: "mean before and after", ar: "المتوسط قبله وبعده" },
  breakLine: { en: "the way of collecting changed", ar: "تغيرت طريقة الجمع" },
  undated: { en: "Without a date: {n}.", ar: "بلا تاريخ: {n}." },
  shared: { en: "Shared out among several periods: {n}.", ar: "موزَّعة على عدة فترات: {n}." },
  outside: { en: "Outside the window: {n}.", ar: "خارج النطاق الزمني: {n}." },
  withheldPeriods: {
    en: "Withheld, less than half complete or not yet over: {periods}.",
    ar: "محجوب لأن المعروف منه أقل من النصف أو لأنه لم ينته: {periods}.",
  },
  change: { en: "Changes most clearly at {period} ({p}).", ar: "أوضح تغير عند {period} ({p})." },
  noChange: {
    en: "No clear change; the likeliest is at {period} ({p}).",
    ar: "لا تغير واضح؛ أرجح موضع له عند {period} ({p}).",
  },
  changeMeans: {
    en: "Before: {before} a period; after: {after}.",
    ar: "قبله: {before} لكل فترة؛ وبعده: {after}.",
  },
  changeRates: {
    en: "Before: {before} for each item read; after: {after}.",
    ar: "قبله: {before} لكل مادة قُرئت؛ وبعده: {after}.",
  },
  through: { en: "{from} to {to}", ar: "من {from} إلى {to}" },
  quarter: { en: "quarter {n} of {year}", ar: "الربع {n} من {year}" },
  counts: { en: "{period}: {n}", ar: "{period}: {n}" },
  countsExpected: { en: "{period}: {n}; expected: {value}", ar: "{period}: {n}؛ والمتوقع: {value}" },
  seriesTold: {
    en: "{name}, {span}: most at {peak}.",
    ar: "{name}، {span}: الأكثر عند {peak}.",
  },
  breakTold: { en: "{mark}. {period}: {what}", ar: "{mark}. {period}: {what}" },
  comma: { en: ", ", ar: "، " },
} as const;

const clocks: Readonly<Record<TrendClock, Readonly<Record<InterfaceLanguage, string>>>> = {
  left: { en: "When they left", ar: "متى غادروا" },
  spoke: { en: "When they spoke", ar: "متى تكلموا" },
  published: { en: "When it was first published", ar: "متى نُشر أول مرة" },
};

export const coefficient = { of: "coefficient" } as const;

/** Cases, of which so many were counted, in tenths where these were shared out: no figure in print is lower. */
export function people(counted: number): Measure {
  return { of: "people", counted, finest: Number.isInteger(counted) ? 1 : 0.1 };
}

export class PictureWords extends Phrases<typeof messages, Record<never, never>> {
  constructor(language: InterfaceLanguage) {
    super(language, messages, {});
  }

  clock(clock: TrendClock): string {
    return clocks[clock][this.language];
  }

  /** "740 (620–910)", or "not defined: " with the reason. */
  figure(figure: Figure, measure: Measure): string {
    if (figure.kind === "not defined")
      return this.say("notDefined", { reason: undefinedReasons[figure.because][this.language] });
    const value = this.value(figure.value, figure.interval, measure);
    if (figure.interval === null) return value;
    return this.say("value", { value, interval: this.interval(figure.interval, measure) });
  }

  /** "620–910", rounded outwards. */
  interval(interval: StatedInterval, measure: Measure): string {
    const { low, high, units } = measuredInterval(interval, measure);
    return this.say(low < 0 ? "belowZero" : "interval", {
      low: this.decimal(low, Math.min(units.low, 1)),
      high: this.decimal(high, Math.min(units.high, 1)),
    });
  }

  /** The value alone, in the digits its interval bears, or three where it has none. */
  value(value: number, interval: StatedInterval | null, measure: Measure): string {
    const unit = interval === null ? loneUnit(value, measure) : measuredUnit(value, interval, measure);
    if (measure.of !== "people") return this.decimal(value, unit);
    const least = Math.min(measure.counted, value);
    return this.decimal(Math.max(roundedTo(value, unit), least), finestUnit(measure));
  }

  /** A bound from below, rounded down, never under what was counted. */
  lowerBound(value: number, interval: StatedInterval | null, counted: number): string {
    const measure = people(counted);
    const unit = interval === null ? loneUnit(value, measure) : measuredUnit(value, interval, measure);
    return this.decimal(Math.max(roundedDown(value, unit), counted), 1);
  }

  /** A number in whole units, with as many decimals as the unit has: 0.70 in hundredths. A minus stays to its left. */
  decimal(value: number, unit: number): string {
    const rounded = roundedTo(value, unit);
    const text = unit >= 1 ? this.number(rounded) : rounded.toFixed(Math.round(-Math.log10(unit)));
    return text.startsWith("-") ? `\u2066−${text.slice(1)}\u2069` : text;
  }

  /** "5%" of a share between 0 and 1; after an Arabic word a percent sign would change sides (UAX #9, W2). */
  share(share: number): string {
    const text = `${this.number(share * 100)}%`;
    return this.direction === "rtl" ? `\u2066${text}\u2069` : text;
  }

  /** "p = 0.012", always left to right and on one line. */
  probability(p: number): string {
    return `\u2066${p < 0.001 ? "p\u00a0<\u00a00.001" : `p\u00a0=\u00a0${p.toFixed(3)}`}\u2069`;
  }
}
