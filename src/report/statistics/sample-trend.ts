// Invented records of trends: three clocks by month with delays, a panel and a control; a series that came counted by
// year; and one of which nothing may be said.
import { type Figure, notDefined, type Trend, type TrendPeriod, type TrendSeries } from "#model/index.js";

const level = 0.95;
const figure = (value: number, low: number, high: number): Figure => ({
  kind: "figure",
  value,
  interval: { low, high, level },
});
const sha256 = "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9";

const plain = { exposure: null, expected: null, completeness: null, withheld: false };

/** Fourteen months of leaving; the last two are hardly known yet. */
const leaving: readonly TrendPeriod[] = Array.from({ length: 14 }, (_, index) => {
  const completeness = index < 10 ? 1 : [0.93, 0.81, 0.44, 0.12][index - 10]!;
  const count = 3 + index * 1.5;
  return {
    period: `${index < 6 ? "2014" : "2015"}-${String(((index + 6) % 12) + 1).padStart(2, "0")}`,
    count,
    exposure: null,
    expected:
      completeness < 0.5 ? null : figure(count / completeness, count * 0.96, count / (completeness - 0.08)),
    completeness,
    withheld: completeness < 0.5,
  };
});

const left: TrendSeries = {
  clock: "left",
  periods: [...leaving],
  undated: 12,
  censored: 7,
  outside: 3,
  models: [
    {
      family: "negative binomial",
      offset: false,
      yearlyRatio: figure(2.4521, 1.3312, 4.5187),
      p: 0.00392,
      dispersion: {
        pearson: { kind: "figure", value: 2.1734, interval: null },
        cameronTrivedi: { z: 2.4116, p: 0.007941307 },
        theta: { kind: "figure", value: 6.214858, interval: null },
      },
    },
  ],
  mannKendall: {
    tau: { kind: "figure", value: 0.7143, interval: null },
    p: 0.00021,
    slope: figure(1.52, 1.1, 1.9),
  },
  change: {
    period: "2015-01",
    before: 6.75,
    after: 16.125,
    offset: false,
    likelihoodRatio: 19.9883,
    p: 0.001,
    set: ["2014-12", "2015-01", "2015-02"],
  },
  direction: "rises",
};

const published: TrendSeries = {
  ...left,
  clock: "published",
  periods: leaving.map(({ period, count }, index) => ({
    ...plain,
    period,
    count: Math.round(count),
    exposure: index === 3 ? null : 1200 + index * 210,
  })),
  undated: 0,
  censored: 0,
  models: [
    { ...left.models[0]!, family: "poisson" },
    {
      family: "quasi-poisson",
      offset: true,
      yearlyRatio: figure(1.0213, 0.6118, 1.7049),
      p: 0.93651,
      dispersion: {
        pearson: { kind: "figure", value: 1.9, interval: null },
        cameronTrivedi: null,
        theta: null,
      },
    },
  ],
  change: { ...left.change!, before: 0.00812, after: 0.01134, offset: true },
  direction: "no clear change",
};

const bareSeries: TrendSeries = {
  clock: "left",
  periods: [
    { ...plain, period: "2014", count: 0 },
    { ...plain, period: "2015", count: 2 },
  ],
  undated: 0,
  censored: 0,
  outside: 0,
  models: [],
  mannKendall: { tau: notDefined("too few periods"), p: null, slope: notDefined("too few periods") },
  change: null,
  direction: "cannot be said",
};

export const sampleTrend: Trend = {
  schema: "isnad-trend/1",
  unit: "month",
  window: { from: "2014-07", to: "2015-08" },
  cases: 201,
  series: [left, { ...bareSeries, clock: "spoke", periods: [] }, published],
  panel: { sources: ["وكالة الميناء", "Harbour <Gazette>"], series: published },
  control: { series: { ...published, direction: "rises" }, ratio: figure(1.0412, 0.7118, 1.523), p: 0.8342 },
  delay: {
    cases: 163,
    known: [0.12, 0.44, 0.81, 0.93, 1],
    stability: { statistic: 5.8213, degreesOfFreedom: 4, p: 0.21291 },
    corrected: true,
  },
  strata: [
    { delay: { from: 0, to: 0 }, cases: 41, yearlyRatio: figure(1.92, 0.91, 4.05), p: 0.0871 },
    { delay: { from: 1, to: 2 }, cases: 88, yearlyRatio: figure(2.31, 1.22, 4.37), p: 0.0102 },
    { delay: { from: 3, to: 8 }, cases: 34, yearlyRatio: notDefined("too few cases"), p: null },
  ],
  breaks: [{ period: "2015-03", what: "أُضيف مصدر جديد إلى العينة" }],
  statement: {
    kind: "publicly announced departures",
    direction: "rises",
    checks: [
      {
        check: "delay",
        outcome: "agrees",
        explanation: {
          en: "Corrected for late reports, the count still rises.",
          ar: "تبقى الزيادة بعد تصحيح الأخبار المتأخرة.",
        },
      },
      {
        check: "panel",
        outcome: "agrees",
        explanation: { en: "The fixed panel rises as well.", ar: "تزيد العينة الثابتة أيضا." },
      },
      {
        check: "control",
        outcome: "disagrees",
        explanation: {
          en: "Other stories rose just as much: that is attention.",
          ar: "زادت سائر الأخبار بالقدر نفسه: هذا اهتمام.",
        },
      },
      {
        check: "strata",
        outcome: "not made",
        explanation: { en: "Too few cases in one group.", ar: "حالات قليلة جدا في إحدى المجموعات." },
      },
    ],
    sentence: {
      en: "Publicly announced departures rose between July 2014 and August 2015 by a factor of 1.3 to 4.6 a year.",
      ar: "زادت المغادرات المعلنة بين يوليو 2014 وأغسطس 2015 بمعامل سنوي من 1.3 إلى 4.6.",
    },
  },
  making: {
    isnad: "0.1.0",
    files: [{ name: "cases.csv", sha256, rows: 201 }],
    columns: [
      { column: "تاريخ المغادرة", use: "left" },
      { column: "published", use: "published" },
    ],
    options: { resamples: 1000, level },
    seed: 1,
    caveats: [{ name: "trend/announced-not-left", values: {} }],
  },
};

/** Two years, counted already: nothing can be said, and the page says why. */
export const bareTrend: Trend = {
  ...sampleTrend,
  unit: "year",
  window: { from: "2014", to: "2015" },
  cases: 2,
  series: [bareSeries],
  panel: null,
  control: null,
  delay: null,
  strata: [],
  breaks: [],
  statement: {
    kind: "no statement",
    checks: [],
    sentence: { en: "Two years are too few to speak of a trend.", ar: "سنتان أقل من أن تدلا على اتجاه." },
  },
  making: { ...sampleTrend.making, columns: [], options: {}, seed: null, caveats: [] },
};
