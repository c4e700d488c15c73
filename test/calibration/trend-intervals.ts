// Slopes of counts by month and the level of the tests beside them, tried where their assumptions hold. For a test,
// "holds" means that it does not reject at 5% what is true.

import { normalDraw } from "../../src/stats/random/continuous-draws.js";
import { negativeBinomialDraw, poissonDraw } from "../../src/stats/random/count-draws.js";
import type { Random } from "../../src/stats/random/random.js";
import { designFrom } from "../../src/stats/regression/design.js";
import { changePointP } from "../../src/stats/trends/change-point.js";
import { countRegression } from "../../src/stats/trends/count-regression.js";
import { mannKendall } from "../../src/stats/trends/mann-kendall.js";
import { senSlope } from "../../src/stats/trends/sen-slope.js";
import { type Calibration, holds } from "./calibration.js";

interface Series {
  readonly months: number;
  /** In the middle month. */
  readonly mean: number;
  /** Change of the logarithm of the mean by month. */
  readonly slope: number;
  /** Variance μ + μ²/theta; Poisson where it is left out. */
  readonly theta?: number;
  /** Every third month is read three times as closely. */
  readonly unevenReading?: boolean;
}

function slopeOf(what: string, series: Series, repeats: number): Calibration {
  const offset = exposures(series).map(Math.log);
  const design = designFrom(Array.from({ length: series.months }, (_, month) => [1, month]));
  return {
    what,
    repeats,
    trial: (random) => {
      const fit = countRegression(design, countsOf(series, random), offset);
      if (fit === null) return null;
      const [slope, error] = [fit.coefficients[1]!, fit.standardErrors[1]!];
      return holds({ low: slope - 1.96 * error, high: slope + 1.96 * error }, series.slope);
    },
  };
}

function exposures({ months, unevenReading }: Series): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => (unevenReading && month % 3 === 0 ? 3 : 1));
}

function countsOf(series: Series, random: Random): Float64Array {
  return exposures(series).map((exposure, month) => {
    const mean = exposure * series.mean * Math.exp(series.slope * (month - (series.months - 1) / 2));
    return series.theta === undefined
      ? poissonDraw(random, mean)
      : negativeBinomialDraw(random, series.theta, series.theta / (series.theta + mean));
  });
}

/** A test that must not reject a series without a trend. */
function level(
  what: string,
  repeats: number,
  p: (random: Random, repeat: number) => number | null,
): Calibration {
  return {
    what,
    repeats,
    trial: (random, repeat) => {
      const found = p(random, repeat);
      return found === null ? null : found >= 0.05;
    },
  };
}

export const trendIntervals: readonly Calibration[] = [
  slopeOf("Poisson slope: 36 months of about 8", { months: 36, mean: 8, slope: 0.02 }, 4000),
  slopeOf("Poisson slope: 24 months of about 1", { months: 24, mean: 1, slope: 0.03 }, 4000),
  slopeOf(
    "Poisson slope: 36 months, unevenly read",
    { months: 36, mean: 4, slope: -0.02, unevenReading: true },
    4000,
  ),
  slopeOf(
    "negative binomial slope: 60 months of about 10",
    { months: 60, mean: 10, slope: 0.01, theta: 3 },
    4000,
  ),
  slopeOf(
    "negative binomial slope: 24 months of about 3",
    { months: 24, mean: 3, slope: 0.01, theta: 2 },
    4000,
  ),
  level("Mann–Kendall: 24 values without trend", 4000, (random) => {
    const values = Array.from({ length: 24 }, () => normalDraw(random));
    return mannKendall(values)?.p ?? null;
  }),
  level("Mann–Kendall: 12 small counts with many ties", 4000, (random) => {
    const values = Array.from({ length: 12 }, () => poissonDraw(random, 1));
    return mannKendall(values)?.p ?? null;
  }),
  {
    what: "slope of Sen: 24 values on a line",
    repeats: 4000,
    trial: (random) => {
      const months = Array.from({ length: 24 }, (_, month) => month);
      const values = months.map((month) => 0.1 * month + normalDraw(random));
      return holds(senSlope(values, months)?.interval, 0.1);
    },
  },
  level("change point: 36 months of about 5, one rate", 600, (random, repeat) => {
    const counts = Array.from({ length: 36 }, () => poissonDraw(random, 5));
    return changePointP(counts, { theta: null, seed: repeat, resamples: 199 });
  }),
];
