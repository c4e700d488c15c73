// An invented hidden total, for the tests and the committed pictures: every method answered or refused, one interval
// that leaves the picture, models of every standing, lumpy resamples. No place or person is meant.
import type { Figure, HiddenTotalStratum } from "#model/index.js";

function total(value: number, low: number, high: number): Figure {
  return { kind: "figure", value, interval: { low, high, level: 0.95 } };
}

const lists = [
  "Harbour Gazette",
  "Tellwick Institute",
  "صحيفة الميناء",
  "Court records of the northern district",
];

function model(name: string, bicAbove: number, estimate: Figure, extended = false) {
  return {
    model: name,
    parameters: 8,
    standing: extended ? ("extended" as const) : ("regular" as const),
    estimate,
    standardError: 60,
    deviance: 12.4,
    degreesOfFreedom: 7,
    aic: 90.2 + bicAbove,
    bic: 101.7 + bicAbove,
    bicAbove,
  };
}

export const sampleStratum: HiddenTotalStratum = {
  stratum: null,
  lists: lists.map((name, index) => ({ name, size: 200 - 30 * index, columns: [name] })),
  observed: 412,
  histories: [],
  timesSeen: [],
  answer: {
    kind: "estimated",
    interval: { low: 602, high: 1130, level: 0.95 },
    lowerBound: 538.4,
    boundInterval: { low: 489.1, high: 611.7, level: 0.95 },
    point: 741.2,
    method: "log-linear",
  },
  methods: [
    { method: "chapman", figure: { kind: "not defined", because: "wrong number of lists" } },
    { method: "chao", figure: total(538.4, 489.1, 611.7) },
    { method: "independence", figure: total(589.9, 541.2, 655.3) },
    { method: "log-linear", figure: total(741.2, 602.3, 1129.6) },
    { method: "stepwise", figure: total(726.4, 575.5, 1042.8) },
    { method: "coverage low", figure: total(690.2, 588.7, 870.6) },
    { method: "coverage high", figure: total(1246.1, 640.2, 9120.4) },
    { method: "graph averaging", figure: total(733.5, 588.1, 1013.9) },
    { method: "latent classes", figure: { kind: "not defined", because: "did not converge" } },
  ],
  pairs: [],
  models: {
    tried: 113,
    flagged: ["[123,4]"],
    within: [
      model("[12,34]", 0, total(741.2, 640.1, 905.3)),
      model("[12,13,34]", 1.84, total(768.8, 633.2, 1012.5)),
      model("[12,23,34]", 3.2, total(702.1, 610.3, 861.9)),
      model("[123,34]", 4.97, total(1204.4, 702.9, 2844.2), true),
      model("[12,14,34]", 5.66, { kind: "not defined", because: "no estimate exists" }),
    ],
  },
  bootstrap: {
    resamples: 1000,
    failed: 3,
    percentile: { low: 602, high: 1130, level: 0.95 },
    bca: null,
    conditional: { low: 640, high: 905, level: 0.95 },
    quantiles: [
      [0, 521],
      [0.025, 602],
      [0.05, 611],
      [0.1, 622],
      [0.2, 630],
      [0.3, 636],
      [0.4, 702],
      [0.5, 738],
      [0.6, 746],
      [0.7, 752],
      [0.8, 760],
      [0.9, 1010],
      [0.95, 1052],
      [0.975, 1130],
      [1, 1893],
    ].map(([at, value]) => ({ at: at!, value: value! })),
  },
  consistency: [],
  caveats: [],
  linkage: [
    { missed: 0, merged: 0, estimate: total(741.2, 602.3, 1129.6) },
    { missed: 0.05, merged: 0, estimate: total(780.5, 620.8, 1201.1) },
    { missed: 0.1, merged: 0, estimate: total(830.1, 641.2, 1310.4) },
    { missed: 0.15, merged: 0, estimate: { kind: "not defined", because: "no estimate exists" } },
    { missed: 0.2, merged: 0, estimate: total(952.7, 688.9, 1633.8) },
    { missed: 0, merged: 0.05, estimate: total(655.7, 560.2, 890.3) },
  ],
};
