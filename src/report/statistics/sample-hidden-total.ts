// Invented records of hidden totals: three lists with Arabic and hostile names, one of them merged from two columns;
// two parts, one without a point, one without anything; and a refusal.
import { type Figure, type HiddenTotal, type HiddenTotalStratum, notDefined } from "#model/index.js";

const level = 0.95;
const interval = (low: number, high: number) => ({ low, high, level });
const figure = (value: number, low: number, high: number): Figure => ({
  kind: "figure",
  value,
  interval: interval(low, high),
});
const sha256 = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

const whole: HiddenTotalStratum = {
  stratum: null,
  lists: [
    { name: "محامون", size: 1131, columns: ["محامون"] },
    { name: `<img src=x onerror="alert(1)">`, size: 845, columns: ["court", "محكمة"] },
    { name: "Harbour survey", size: 2203, columns: ["survey"] },
  ],
  observed: 3617,
  histories: [
    { lists: "001", count: 1901 },
    { lists: "100", count: 845 },
    { lists: "010", count: 341 },
    { lists: "110", count: 251 },
    { lists: "011", count: 244 },
    { lists: "101", count: 26 },
    { lists: "111", count: 9 },
  ],
  timesSeen: [
    { times: 1, count: 3087 },
    { times: 2, count: 521 },
    { times: 3, count: 9 },
  ],
  answer: {
    kind: "estimated",
    interval: interval(8225.417, 22_790.113),
    lowerBound: 8591.1812,
    boundInterval: interval(8188.7214, 9026.9213),
    point: 10_356.51896,
    method: "log-linear",
  },
  methods: [
    { method: "chao", figure: figure(8591.1812, 8188.7214, 9026.9213) },
    { method: "independence", figure: figure(7394.587, 7002.1, 7844.9) },
    { method: "log-linear", figure: figure(10_356.51896, 9002.31, 12_122.87) },
    { method: "coverage low", figure: notDefined("too little overlap") },
    { method: "graph averaging", figure: { kind: "figure", value: 12_736.707, interval: null } },
  ],
  pairs: [
    {
      lists: ["محامون", `<img src=x onerror="alert(1)">`],
      both: 260,
      estimate: figure(3670.4421, 3391.5, 4002.2),
    },
    { lists: ["محامون", "Harbour survey"], both: 35, estimate: figure(69_342.77, 51_002.4, 97_310.9) },
    {
      lists: [`<img src=x onerror="alert(1)">`, "Harbour survey"],
      both: 0,
      estimate: notDefined("no overlap"),
    },
  ],
  models: {
    tried: 8,
    flagged: ["[12,13,23]"],
    within: [
      {
        model: "[12,3]",
        parameters: 5,
        standing: "regular",
        estimate: figure(10_356.51896, 9002.31, 12_122.87),
        standardError: 785.9012,
        deviance: 9.32267002,
        degreesOfFreedom: 2,
        aic: 126.4411,
        bic: 203.0296,
        bicAbove: 0,
      },
      {
        model: "[12,13]",
        parameters: 6,
        standing: "extended",
        estimate: figure(18_393.2, 11_201.7, 31_022.4),
        standardError: 1600.71,
        deviance: 4.1122,
        degreesOfFreedom: 1,
        aic: 123.2306,
        bic: 204.0112,
        bicAbove: 0.9816,
      },
    ],
  },
  bootstrap: {
    resamples: 1000,
    failed: 3,
    percentile: interval(8225.417, 22_790.113),
    bca: null,
    conditional: interval(9002.31, 12_122.87),
    quantiles: [
      { at: 0, value: 7905.2 },
      { at: 0.025, value: 8225.417 },
      { at: 0.5, value: 10_711.9 },
      { at: 0.975, value: 22_790.113 },
      { at: 1, value: 40_112.6 },
    ],
  },
  consistency: [
    {
      list: "محامون",
      known: 1131,
      seenElsewhere: 286,
      model: "[2,3]",
      estimate: figure(882.1, 610.2, 1290.8),
      ratio: 0.7799,
    },
    {
      list: `<img src=x onerror="alert(1)">`,
      known: 845,
      seenElsewhere: 504,
      model: "[1,3]",
      estimate: figure(853.4, 700.3, 1201.1),
      ratio: 1.0099,
    },
    {
      list: "Harbour survey",
      known: 2203,
      seenElsewhere: 279,
      model: "[1,2]",
      estimate: notDefined("too little overlap"),
      ratio: null,
    },
  ],
  linkage: [
    { missed: 0, merged: 0, estimate: figure(10_356.519, 9002.31, 12_122.87) },
    { missed: 0.05, merged: 0, estimate: figure(10_905.1, 9402.3, 12_822.8) },
    { missed: 0.2, merged: 0, estimate: figure(13_308.2, 11_402.3, 15_622.8) },
    { missed: 0, merged: 0.05, estimate: figure(9165.5, 8002.3, 10_622.8) },
  ],
  caveats: [],
};

const part = (
  stratum: string,
  observed: number,
  answer: HiddenTotalStratum["answer"],
): HiddenTotalStratum => ({
  ...whole,
  stratum,
  observed,
  answer,
  histories: [
    { lists: "001", count: observed - 12 },
    { lists: "110", count: 12 },
  ],
  timesSeen: [
    { times: 1, count: observed - 12 },
    { times: 2, count: 12 },
  ],
  methods: [{ method: "chao", figure: figure(observed * 2.2, observed * 1.7, observed * 3.1) }],
  models: { tried: 8, flagged: [], within: [] },
  bootstrap: null,
  consistency: [],
  linkage: [],
  caveats: [{ name: "estimate/two-lists", values: {} }],
});

export const sampleHiddenTotal: HiddenTotal = {
  schema: "isnad-estimate/1",
  of: "من غادروا",
  window: { from: "2015-01-01", to: null },
  whole,
  strata: [
    part("حلب", 411, {
      kind: "lower bound only",
      lowerBound: 904.2,
      boundInterval: interval(698.7, 1274.1),
      because: "too wide",
      explanation: {
        en: "The upper end is more than ten times the lower one: the data do not fix a total.",
        ar: "الطرف الأعلى أكثر من عشرة أضعاف الأدنى: لا تحدد المعطيات عددا كليا.",
      },
    }),
    part("Idlib", 44, {
      kind: "cannot be estimated",
      because: "too few cases",
      explanation: {
        en: "Fewer than 50 cases were counted.",
        ar: "عدد المعدودين أقل من 50 حالة.",
      },
    }),
  ],
  sentence: {
    en: "Between 8,200 and 22,800 in all (95% interval), at least 8,500; a point of 10,400 lies within.",
    ar: "العدد الكلي من 8,200 إلى 22,800 (المجال 95%)، وهو 8,500 على الأقل؛ وفي داخله النقطة 10,400.",
  },
  making: {
    isnad: "0.1.0",
    files: [{ name: "قوائم \u202efdp.csv", sha256, rows: 3617 }],
    columns: [
      { column: "محامون", use: "list" },
      { column: "count", use: "count" },
    ],
    options: { resamples: 1000, level, strata: "محافظة", criterion: "bic" },
    seed: 20_260_101,
    caveats: [{ name: "origins/suspected", values: { count: 2 } }],
  },
};

export const refusedTotal: HiddenTotal = {
  ...sampleHiddenTotal,
  of: "cases",
  window: null,
  whole: {
    ...whole,
    lists: whole.lists.slice(0, 1),
    histories: [{ lists: "1", count: 1131 }],
    timesSeen: [{ times: 1, count: 1131 }],
    observed: 1131,
    answer: {
      kind: "cannot be estimated",
      because: "one list",
      explanation: {
        en: "With one list nothing tells how many are on none.",
        ar: "لا تدل قائمة واحدة على عدد من لم يردوا في أي قائمة.",
      },
    },
    methods: [],
    pairs: [],
    models: { tried: 0, flagged: [], within: [] },
    bootstrap: null,
    consistency: [],
    linkage: [],
  },
  strata: [],
  sentence: {
    en: "The total cannot be estimated: with one list nothing tells how many are on none. Counted: 1,131.",
    ar: "لا يمكن تقدير العدد الكلي: لا تدل قائمة واحدة على عدد من لم يردوا في أي قائمة. المعدود: 1,131.",
  },
};
