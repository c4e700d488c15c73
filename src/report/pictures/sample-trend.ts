// An invented trend over eleven years, for the tests and the committed pictures: a change, late reports, withheld
// months, a change in the way of collecting, other stories. No place or event is meant.
import type { Trend, TrendClock, TrendPeriod, TrendSeries } from "#model/index.js";

const months = Array.from({ length: 132 }, (_, index) => {
  const year = 2013 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
});

/** A wave without chance: counts that look like counts. */
function wave(index: number, mean: number, phase: number): number {
  const swing = Math.sin(index * 0.9 + phase) + Math.sin(index * 2.3 + phase * 2) + Math.sin(index * 0.31);
  return Math.max(0, Math.round(mean * (1 + 0.32 * swing)));
}

function period(index: number, month: string, count: number, delayed: boolean): TrendPeriod {
  const left = months.length - index;
  const completeness = !delayed || left > 16 ? 1 : 1 - 0.9 * Math.exp(-left / 5);
  const withheld = delayed && completeness < 0.5;
  const value = count / completeness;
  const spread = 1.96 * Math.sqrt(value * (1 / completeness));
  return {
    period: month,
    count,
    exposure: null,
    completeness: delayed ? completeness : null,
    withheld,
    expected:
      !delayed || withheld || completeness === 1
        ? null
        : {
            kind: "figure",
            value,
            interval: { low: Math.max(count, value - spread), high: value + spread, level: 0.95 },
          },
  };
}

const undefinedFigure = { kind: "not defined", because: "too few periods" } as const;

function series(clock: TrendClock, mean: readonly [number, number], phase: number): TrendSeries {
  const delayed = clock === "left";
  return {
    clock,
    periods: months.map((month, index) => {
      const fading = delayed ? 1 - 0.9 * Math.exp(-(months.length - index) / 5) : 1;
      return period(
        index,
        month,
        Math.round(wave(index, index < 50 ? mean[0] : mean[1], phase) * fading),
        delayed,
      );
    }),
    undated: clock === "left" ? 31 : 0,
    censored: clock === "left" ? 12.5 : 0,
    outside: 0,
    models: [],
    mannKendall: { tau: undefinedFigure, p: null, slope: undefinedFigure },
    change:
      clock === "spoke"
        ? {
            period: "2019-05",
            before: 5.2,
            after: 6.1,
            offset: false,
            likelihoodRatio: 2.2,
            p: 0.41,
            set: [],
          }
        : {
            period: "2017-03",
            before: mean[0],
            after: mean[1],
            offset: false,
            likelihoodRatio: 71.3,
            p: 0.0004,
            set: months.slice(47, 54),
          },
    direction: "rises",
  };
}

export const sampleTrend: Pick<Trend, "unit" | "series" | "control" | "breaks"> = {
  unit: "month",
  series: [series("left", [4.1, 9.3], 0), series("spoke", [5, 6], 1), series("published", [6.2, 11.8], 2)],
  control: {
    series: {
      ...series("published", [410, 395], 3),
      change: null,
    },
    ratio: undefinedFigure,
    p: null,
  },
  breaks: [
    { period: "2016-01", what: "two Arabic newspapers were added to the panel" },
    { period: "2020-07", what: "أُضيفت كلمات بحث جديدة" },
    { period: "2020-09", what: "the archive of the Harbour Gazette closed" },
  ],
};
