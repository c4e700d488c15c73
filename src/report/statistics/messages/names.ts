// What the fixed values of the records are called on the pages.
import type {
  AgreementMetric,
  Localised,
  logLinearModelSchema,
  Reliability,
  TrendCheck,
  TrendClock,
  TrendDirection,
  TrendFamily,
} from "#model/index.js";

export const metricNames: Readonly<Record<AgreementMetric, Localised>> = {
  nominal: { en: "the same or not (nominal)", ar: "متطابقة أو لا (اسمي)" },
  ordinal: { en: "by their order (ordinal)", ar: "بحسب ترتيبها (رتبي)" },
  interval: { en: "by the distance between numbers (interval)", ar: "بحسب المسافة بين الأعداد (فئوي)" },
  ratio: { en: "by the proportion of numbers (ratio)", ar: "بحسب تناسب الأعداد (نسبي)" },
  set: {
    en: "several codes a unit, by how many are shared (sets, 1 − J·M)",
    ar: "عدة رموز للوحدة، بحسب المشترك منها (مجموعات، ⁦1 − J·M⁩)",
  },
  spans: {
    en: "stretches of a text, by what they have in common (unitising, u-alpha)",
    ar: "مقاطع من نص، بحسب ما تشترك فيه (التقطيع، ⁦u-alpha⁩)",
  },
};

/** Beside a row; the page says once in full what they mean. */
export const verdictNames: Readonly<Record<Reliability["overall"]["verdict"], Localised>> = {
  reliable: { en: "reliable", ar: "ثبات كافٍ" },
  tentative: { en: "tentative", ar: "ثبات محدود" },
  "not reliable": { en: "not reliable", ar: "ثبات غير كافٍ" },
  "too few to tell": { en: "too few to tell", ar: "أقل من أن يُحكم" },
  "not defined": { en: "not defined", ar: "غير معرَّف" },
};

/** Models with an ordinary estimate need no word. */
export const standingNotes: Readonly<
  Record<(typeof logLinearModelSchema.shape.standing.options)[number], Localised | null>
> = {
  regular: null,
  extended: {
    en: "cells that must be empty were left out (extended estimate)",
    ar: "أُخرجت خانات لا بد أن تكون فارغة (تقدير موسّع)",
  },
  "no estimate": { en: "no estimate exists", ar: "لا تقدير له" },
  "not identifiable": {
    en: "several totals fit equally well (not identifiable)",
    ar: "توافقه عدة أعداد كلية بالقدر نفسه (غير قابل للتحديد)",
  },
};

export const clockNames: Readonly<Record<TrendClock, Localised>> = {
  left: { en: "When they left", ar: "متى غادروا" },
  spoke: { en: "When they spoke", ar: "متى تكلموا" },
  published: { en: "When it was first published", ar: "متى نُشر أول مرة" },
};

export const directionNames: Readonly<Record<TrendDirection, Localised>> = {
  rises: { en: "rises", ar: "في ازدياد" },
  falls: { en: "falls", ar: "في تناقص" },
  "no clear change": { en: "no clear change", ar: "لا تغيّر واضح" },
  "cannot be said": { en: "cannot be said", ar: "لا يمكن قوله" },
};

export const familyNames: Readonly<Record<TrendFamily, Localised>> = {
  poisson: { en: "Poisson", ar: "بواسون" },
  "negative binomial": { en: "negative binomial", ar: "ثنائي الحد السالب" },
  "quasi-poisson": { en: "quasi-Poisson (errors widened)", ar: "شبه بواسون (بأخطاء موسّعة)" },
};

export const checkNames: Readonly<Record<TrendCheck["check"], Localised>> = {
  delay: { en: "Late reports counted in (delay)", ar: "احتساب الأخبار المتأخرة (التأخر)" },
  panel: { en: "The same sources throughout (panel)", ar: "المصادر نفسها طوال المدة (عينة ثابتة)" },
  control: {
    en: "Other stories did not rise as well (control)",
    ar: "لم تزد سائر الأخبار أيضا (سلسلة ضابطة)",
  },
  strata: {
    en: "Also among cases announced equally late (strata)",
    ar: "وكذلك بين ما أُعلن بالتأخر نفسه (طبقات)",
  },
};

export const outcomeNames: Readonly<Record<TrendCheck["outcome"], Localised>> = {
  agrees: { en: "agrees", ar: "يؤيد" },
  disagrees: { en: "disagrees", ar: "يعارض" },
  "not made": { en: "not made", ar: "لم يُجرَ" },
};
