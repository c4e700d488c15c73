// Invented records of agreement, shaped like what `isnad reliability` answers: two people and a machine on forty
// passages, codes with Arabic names, a code nobody disputes, one that hardly occurs, and names that would harm a page.
import type { AgreementRow, Figure, Reliability } from "#model/index.js";
import { notDefined } from "#model/index.js";

/** A unit name that would end an attribute, open a tag and steer a terminal. */
export const hostileUnit = `"><script>alert(1)</script>\u001b[31m\u202e`;

const level = 0.95;

function figure(value: number, low: number, high: number): Figure {
  return { kind: "figure", value, interval: { low, high, level } };
}

const lone = (value: number): Figure => ({ kind: "figure", value, interval: null });

const overall: AgreementRow = {
  code: null,
  units: 38,
  prevalence: null,
  percent: figure(0.8157894736842105, 0.6842105263157895, 0.9210526315789473),
  alpha: figure(0.7434210526315789, 0.6265018234, 0.8396171111),
  ac1: figure(0.7754441, 0.6501, 0.8812),
  cohen: notDefined("not two coders"),
  fleiss: lone(0.76117),
  verdict: "tentative",
  skewed: false,
};

const codes: readonly AgreementRow[] = [
  {
    ...overall,
    code: "خيبة الأمل",
    prevalence: 0.21212121,
    alpha: figure(0.4012345, -0.0745678, 0.7312345),
    percent: figure(0.7894736, 0.6578947, 0.8947368),
    verdict: "not reliable",
  },
  {
    ...overall,
    code: "قسوة القادة على المقاتلين في المعسكر",
    prevalence: 0.04347826,
    alpha: figure(0.4794521, 0.1012345, 0.8701234),
    ac1: figure(0.9512345, 0.8912345, 0.9912345),
    verdict: "too few to tell",
    skewed: true,
  },
  {
    ...overall,
    code: "unpaid wages",
    prevalence: 0.3333333,
    alpha: figure(0.9212345, 0.8412345, 0.9812345),
    verdict: "reliable",
  },
  {
    ...overall,
    code: "<b>other</b>",
    prevalence: 0,
    alpha: notDefined("one category"),
    percent: lone(1),
    ac1: notDefined("one category"),
    verdict: "not defined",
  },
];

const pair = (value: number, low: number, high: number): AgreementRow => ({
  ...overall,
  alpha: figure(value, low, high),
  cohen: figure(value + 0.0023, low, high),
});

const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

export const sampleReliability: Reliability = {
  schema: "isnad-reliability/1",
  metric: "nominal",
  coders: [
    { name: "ليلى", kind: "person", units: 40 },
    { name: "Omar", kind: "person", units: 39 },
    { name: "سلمى", kind: "person", units: 38 },
    { name: "suggester-2", kind: "machine", units: 40 },
  ],
  units: 40,
  compared: 38,
  overall,
  codes: [...codes],
  pairs: [
    { coders: ["ليلى", "Omar"], row: pair(0.7012345, 0.5512345, 0.8212345) },
    { coders: ["ليلى", "سلمى"], row: pair(0.7512345, 0.6112345, 0.8612345) },
    { coders: ["Omar", "سلمى"], row: pair(0.7781234, 0.6412345, 0.8812345) },
  ],
  machines: [
    {
      machine: "suggester-2",
      row: pair(0.6112345, 0.5012345, 0.7112345),
      beside: [
        { person: "ليلى", row: pair(0.5512345, 0.4012345, 0.6812345) },
        { person: "Omar", row: { ...overall, alpha: notDefined("no common units"), verdict: "not defined" } },
      ],
    },
  ],
  coincidences: {
    values: ["خيبة الأمل", "قسوة القادة على المقاتلين في المعسكر", "unpaid wages"],
    counts: [
      [24, 3.5, 2],
      [3.5, 9, 0],
      [2, 0, 70],
    ],
  },
  disagreements: [
    {
      unit: hostileUnit,
      judgements: [
        { coder: "ليلى", codes: ["خيبة الأمل"], times: 1 },
        { coder: "Omar", codes: [], times: 1 },
        { coder: "suggester-2", codes: ["unpaid wages"], times: 1 },
      ],
    },
    ...Array.from({ length: 23 }, (_, index) => ({
      unit: `مقطع ${index + 1}`,
      judgements: [
        { coder: "ليلى", codes: ["خيبة الأمل", "unpaid wages"], times: 1 },
        { coder: "Omar", codes: ["قسوة القادة على المقاتلين في المعسكر"], times: 1 },
        { coder: "سلمى", codes: ["خيبة الأمل"], times: 1 },
      ],
    })),
  ],
  sentence: {
    en: "Three coders independently coded 38 passages; agreement was Krippendorff's alpha = 0.743 (95% bootstrap interval 0.627 to 0.840).",
    ar: "رمّز ثلاثة مرمّزين 38 مقطعا كل على حدة؛ وبلغ الاتفاق بمعامل ألفا لكريبندورف 0.743 (المجال 95% بإعادة السحب: من 0.627 إلى 0.840).",
  },
  making: {
    isnad: "0.1.0",
    files: [{ name: "ترميز.csv", sha256, rows: 157 }],
    columns: [
      { column: "المقطع", use: "unit" },
      { column: "coder", use: "coder" },
      { column: "الرمز", use: "code" },
    ],
    options: { resamples: 1000, level, metric: "nominal", order: null },
    seed: 1,
    caveats: [{ name: "reliability/one-coder", values: {} }],
  },
};

/** A table that counts judgements without saying whose. */
export const talliedReliability: Reliability = {
  ...sampleReliability,
  coders: [],
  pairs: [],
  machines: [],
  disagreements: [
    {
      unit: "مقطع 1",
      judgements: [
        { coder: null, codes: ["خيبة الأمل"], times: 3 },
        { coder: null, codes: ["unpaid wages"], times: 2 },
      ],
    },
  ],
};

/** One person coded: there is nothing to compare, and the page says so. */
export const loneCoder: Reliability = {
  ...sampleReliability,
  coders: [{ name: "ليلى", kind: "person", units: 40 }],
  compared: 0,
  overall: {
    code: null,
    units: 0,
    prevalence: null,
    percent: notDefined("one coder"),
    alpha: notDefined("one coder"),
    ac1: notDefined("one coder"),
    cohen: notDefined("not two coders"),
    fleiss: notDefined("one coder"),
    verdict: "not defined",
    skewed: false,
  },
  codes: [],
  pairs: [],
  machines: [],
  coincidences: { values: [], counts: [] },
  disagreements: [],
};
