// The sentence for the methods section of a paper: coefficient, interval, metric, coders, units, worst code, and what
// was left out. Arabic puts numbers behind what they count, so that no noun has to agree with them.
import {
  type AgreementMetric,
  type AgreementRow,
  type Figure,
  fillIn,
  type InterfaceLanguage,
  type Localised,
  type Reliability,
  undefinedReasons,
} from "#model/index.js";
import { roundedDown, roundedUp } from "#stats/index.js";
import { isolated, quoted } from "../names-in-sentences.js";
import { whoJudged } from "./judged-units.js";
import type { ReliabilityOptions } from "./reliability-input.js";

/** `toldApart`: false where the table counts judgements without saying whose. */
type MeasuredAgreement = Pick<Reliability, "metric" | "coders" | "overall" | "codes" | "machines"> & {
  readonly toldApart: boolean;
};

export function reliabilitySentence(
  measured: MeasuredAgreement,
  options: Pick<ReliabilityOptions, "seed" | "resamples" | "level">,
): Localised {
  const inLanguage = (language: InterfaceLanguage): string =>
    [
      overallSentence(measured, options, language),
      worstSentence(measured, language),
      machineSentence(measured, language),
    ]
      .filter((sentence) => sentence !== null)
      .join(" ");
  return { en: inLanguage("en"), ar: inLanguage("ar") };
}

/** More coders are counted and not named: no paper prints such a sentence. */
const mostNamed = 30;

const sentences = {
  overall: {
    en: "Agreement between coders ({coders}) on {counted} judged by at least two of them: {coefficient} {alpha}{making}; {beside}raw agreement {percent}.",
    ar: "الاتفاق بين المرمِّزين ({coders}) على ما حكم عليه اثنان منهم على الأقل ({counted}): {coefficient} {alpha}{making}؛ {beside}ونسبة الاتفاق الخام {percent}.",
  },
  notDefined: {
    en: "Agreement between coders ({coders}) on {counted} judged by at least two of them: {coefficient} is not defined: {reason}.",
    ar: "الاتفاق بين المرمِّزين ({coders}) على ما حكم عليه اثنان منهم على الأقل ({counted}): {coefficient} غير معرَّف: {reason}.",
  },
  counted: { en: "{coders} people", ar: "{coders}" },
  named: { en: "{coders}: {names}", ar: "{coders}: {names}" },
  notToldApart: {
    en: "raters are not told apart: the table counts how many gave each code",
    ar: "لا يُميَّز بعضهم من بعض: يعدّ الجدول من أعطوا كل رمز",
  },
  nobody: {
    en: "No person coded, so there is no agreement to report.",
    ar: "لم يرمّز أي شخص، فلا اتفاق يُذكر.",
  },
  bootstrap: {
    en: " (bootstrap over {kind}, {resamples} resamples, seed {seed})",
    ar: " (بإعادة معاينة {kind}، عدد المعاينات {resamples}، البذرة {seed})",
  },
  exact: {
    en: " (no two judgements differ; the interval allows for {kind} in dispute that were not met)",
    ar: " (لا يختلف حكمان؛ والمجال يحسب حساب خلاف لم يُصادَف في {kind})",
  },
  noInterval: {
    en: " (no interval: too few {kind}, or nearly all judged the same)",
    ar: " (بلا مجال: {kind} قليلة جدا، أو أحكامها تكاد تتماثل)",
  },
  worst: { en: "Least agreed on: {code}, alpha {alpha}.", ar: "أقل الرموز اتفاقا: {code}، ألفا {alpha}." },
  worstOfSpans: {
    en: "Least agreed on: {code}, u-alpha {alpha}.",
    ar: "أقل الرموز اتفاقا: {code}، معامل u-alpha {alpha}.",
  },
  machines: {
    en: "Judgements by machine ({names}) were left out of these figures.",
    ar: "استُبعدت من هذه الأرقام أحكام المقترِحات الآلية ({names}).",
  },
  ac1: {
    en: "as more than nine judgements in ten are the same, Gwet’s AC1 {ac1}; ",
    ar: "ولأن أكثر من تسعة أحكام من كل عشرة متماثلة فمعامل غويت AC1 {ac1}؛ ",
  },
  interval: {
    en: "{value}, {level}% interval {low} to {high}",
    ar: "{value}، ومجال {level}% من {low} إلى {high}",
  },
} as const satisfies Record<string, Localised>;

/** What is compared, and how many there are: `one` where there is one. */
const units = {
  units: {
    kind: { en: "units", ar: "الوحدات" },
    one: { en: "1 unit", ar: "الوحدات: 1" },
    many: { en: "{units} units", ar: "الوحدات: {units}" },
  },
  documents: {
    kind: { en: "documents", ar: "الوثائق" },
    one: { en: "1 document", ar: "الوثائق: 1" },
    many: { en: "{units} documents", ar: "الوثائق: {units}" },
  },
} as const satisfies Record<string, Record<string, Localised>>;

const coefficients = {
  nominal: { en: "Krippendorff’s alpha (nominal)", ar: "ألفا كريبندورف (اسمي)" },
  ordinal: { en: "Krippendorff’s alpha (ordinal)", ar: "ألفا كريبندورف (رتبي)" },
  interval: { en: "Krippendorff’s alpha (interval)", ar: "ألفا كريبندورف (فئوي)" },
  ratio: { en: "Krippendorff’s alpha (ratio)", ar: "ألفا كريبندورف (نسبي)" },
  set: {
    en: "Krippendorff’s alpha (sets of codes, MASI distance)",
    ar: "ألفا كريبندورف (مجموعات رموز، بمسافة MASI)",
  },
  spans: {
    en: "Krippendorff’s u-alpha (stretches of text)",
    ar: "معامل u-alpha لكريبندورف (مواضع النص)",
  },
} as const satisfies Record<AgreementMetric, Localised>;

function overallSentence(
  { metric, coders, overall, toldApart }: MeasuredAgreement,
  { seed, resamples }: Pick<ReliabilityOptions, "seed" | "resamples">,
  language: InterfaceLanguage,
): string {
  const people = whoJudged(coders, "person");
  if (toldApart && people.length === 0) return sentences.nobody[language];
  const { kind, one, many } = metric === "spans" ? units.documents : units.units;
  const values = {
    coders: toldApart ? codersNamed(people, language) : sentences.notToldApart[language],
    counted: fillIn((overall.units === 1 ? one : many)[language], { units: overall.units }),
    coefficient: coefficients[metric][language],
  };
  if (overall.alpha.kind === "not defined")
    return fillIn(sentences.notDefined[language], {
      ...values,
      reason: undefinedReasons[overall.alpha.because][language],
    });
  return fillIn(sentences.overall[language], {
    ...values,
    alpha: coefficientIn(language, overall.alpha),
    beside: overall.skewed ? besideAlpha(overall, language) : "",
    percent: coefficientIn(language, overall.percent),
    making: fillIn(howMade(overall)[language], { kind: kind[language], resamples, seed }),
  });
}

function codersNamed(people: readonly string[], language: InterfaceLanguage): string {
  const named = people.length > mostNamed ? sentences.counted : sentences.named;
  return fillIn(named[language], { coders: people.length, names: joined(people, language) });
}

function howMade({ alpha, percent }: AgreementRow): Localised {
  if (alpha.kind === "not defined" || alpha.interval === null) return sentences.noInterval;
  return percent.kind === "figure" && percent.value === 1 ? sentences.exact : sentences.bootstrap;
}

function besideAlpha({ ac1 }: AgreementRow, language: InterfaceLanguage): string {
  return ac1.kind === "figure" ? fillIn(sentences.ac1[language], { ac1: coefficientIn(language, ac1) }) : "";
}

function worstSentence({ codes, metric }: MeasuredAgreement, language: InterfaceLanguage): string | null {
  const worst = codes[0];
  if (worst === undefined || worst.code === null || worst.alpha.kind === "not defined") return null;
  const code = quoted[language](worst.code);
  return fillIn((metric === "spans" ? sentences.worstOfSpans : sentences.worst)[language], {
    code,
    alpha: coefficientIn(language, worst.alpha),
  });
}

function machineSentence({ machines }: MeasuredAgreement, language: InterfaceLanguage): string | null {
  if (machines.length === 0) return null;
  const names = joined(
    machines.map(({ machine }) => machine),
    language,
  );
  return fillIn(sentences.machines[language], { names });
}

function joined(names: readonly string[], language: InterfaceLanguage): string {
  return names.map(isolated).join(language === "ar" ? "، " : ", ");
}

/** To three decimals, ends outwards: "0.760, 95% interval 0.621 to 0.842". */
function coefficientIn(language: InterfaceLanguage, figure: Figure): string {
  if (figure.kind === "not defined") return undefinedReasons[figure.because][language];
  const value = decimal(figure.value);
  if (figure.interval === null) return value;
  const { low, high, level } = figure.interval;
  return fillIn(sentences.interval[language], {
    value,
    level: Number((level * 100).toFixed(6)),
    low: decimal(roundedDown(low, 0.001)),
    high: decimal(roundedUp(high, 0.001)),
  });
}

/** A minus stays to the left of its number in either language (UAX #9, 2.5). */
function decimal(value: number): string {
  const text = Math.abs(value).toFixed(3);
  return value < 0 && text !== "0.000" ? `\u2066−${text}\u2069` : text;
}
