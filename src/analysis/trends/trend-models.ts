// What a series of counts does over time: a regression with and without the offset, Mann–Kendall and Sen beside it, one
// change point. Breaks in the collecting cut the series into stretches: each has a level of its own, and no value is
// compared across a break, so that a jump at a break is never read as a trend.
import {
  type Figure,
  notDefined,
  type TrendChange,
  type TrendDirection,
  type TrendModel,
  type TrendSeries,
  type TrendUnit,
  type UndefinedReason,
} from "#model/index.js";
import {
  type CountRegression,
  changePointP,
  changePointSet,
  countRegression,
  designFrom,
  mannKendall,
  poissonChangePoint,
  senSlope,
  waldInterval,
} from "#stats/index.js";
import { periodName, periodsAYear } from "./calendar.js";

/** The periods of a series that may enter a model. */
export interface ModelledCounts {
  readonly counts: Float64Array;
  /** Number of each period. */
  readonly periods: readonly number[];
  readonly unit: TrendUnit;
  /** Which stretch between breaks each period lies in. */
  readonly stretches: readonly number[];
  /** Items read; null where not known for every period. */
  readonly exposure: Float64Array | null;
  /** Share of the cases known by now; null where there is nothing to correct. */
  readonly completeness: Float64Array | null;
}

export interface ModelOptions {
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
}

/** Fewer say nothing of a trend: with five periods Mann–Kendall's p cannot fall much below .05 whatever they hold. */
export const fewest = { periods: 6, cases: 10 } as const;

/** Below this p a change is called one. */
const significant = 0.05;

type Described = Pick<TrendSeries, "models" | "mannKendall" | "change" | "direction">;

export function describeCounts(
  series: ModelledCounts,
  options: ModelOptions,
): { readonly described: Described; readonly autocorrelation: number | null } {
  const missing = tooFew(series);
  if (missing !== null) return { described: nothingToDescribe(missing), autocorrelation: null };
  const offsets = series.exposure === null ? [false] : [false, true];
  const fits = offsets.map((offset) => trendFit(series, offset));
  const models = fits.map((fit, index) => modelOf(fit, offsets[index]!, options.level));
  const ranked = rankTrend(series, options.level);
  return {
    described: {
      models,
      mannKendall: ranked,
      change: changeOf(series, options),
      direction: directionOf(fits.at(-1) ?? null, models.at(-1)!, ranked),
    },
    autocorrelation: autocorrelationOf(fits.at(-1) ?? null, series.counts),
  };
}

function tooFew({ counts }: ModelledCounts): UndefinedReason | null {
  if (counts.length < fewest.periods) return "too few periods";
  return counts.reduce((sum, count) => sum + count, 0) < fewest.cases ? "too few cases" : null;
}

function nothingToDescribe(because: UndefinedReason): Described {
  return {
    models: [],
    mannKendall: { tau: notDefined(because), p: null, slope: notDefined(because) },
    change: null,
    direction: "cannot be said",
  };
}

/** Columns: a level for each stretch, then the time in years from the middle. */
export function trendDesign(series: Pick<ModelledCounts, "periods" | "unit" | "stretches">): number[][] {
  const { periods, unit, stretches } = series;
  const levels = [...new Set(stretches)];
  const middle = (periods[0]! + periods.at(-1)!) / 2;
  return periods.map((period, row) => [
    ...levels.map((level) => (stretches[row] === level ? 1 : 0)),
    (period - middle) / periodsAYear[unit],
  ]);
}

function trendFit(series: ModelledCounts, offset: boolean): CountRegression | null {
  return countRegression(designFrom(trendDesign(series)), series.counts, logExposure(series, offset));
}

/** What a count of 1 each would have to be multiplied by: completeness always, items read where asked. */
function exposureOf({ counts, exposure, completeness }: ModelledCounts, items: boolean): Float64Array {
  return counts.map((_, row) => (completeness?.[row] ?? 1) * (items ? (exposure?.[row] ?? 1) : 1));
}

function logExposure(series: ModelledCounts, items: boolean): Float64Array {
  return exposureOf(series, items).map(Math.log);
}

function modelOf(fit: CountRegression | null, offset: boolean, level: number): TrendModel {
  if (fit === null) return { family: "poisson", offset, ...noEstimate };
  const { ratio, p } = ratioOf(fit, level);
  const { dispersion, cameronTrivedi, theta } = fit;
  return {
    family: fit.family,
    offset,
    yearlyRatio: ratio,
    p,
    dispersion: {
      pearson: dispersion === null ? notDefined("too few periods") : figure(dispersion),
      cameronTrivedi: cameronTrivedi && { z: cameronTrivedi.z, p: cameronTrivedi.p },
      theta: theta && figure(theta.value),
    },
  };
}

const noEstimate: Pick<TrendModel, "yearlyRatio" | "p" | "dispersion"> = {
  yearlyRatio: notDefined("no estimate exists"),
  p: null,
  dispersion: { pearson: notDefined("no estimate exists"), cameronTrivedi: null, theta: null },
};

/** Ratios further from 1 than this factor are not stated: they are of days made into years, or of hardly any estimate. */
const furthest = 1e9;

function isStated(ratio: number): boolean {
  return ratio > 1 / furthest && ratio < furthest;
}

/** The last column's coefficient as a ratio; without an interval where that says nothing. */
export function ratioOf(
  fit: CountRegression,
  level: number,
): { readonly ratio: Figure; readonly p: number | null } {
  const slope = waldInterval(fit, fit.coefficients.length - 1, level);
  const [value, low, high] = [slope.estimate, slope.low, slope.high].map(Math.exp) as [
    number,
    number,
    number,
  ];
  if (!Number.isFinite(value) || value === 0) return { ratio: notDefined("no estimate exists"), p: null };
  if (!isStated(value)) return { ratio: notDefined("too steep"), p: slope.p };
  const interval = isStated(low) && isStated(high) && low < high ? { low, high, level } : null;
  return { ratio: { kind: "figure", value, interval }, p: slope.p };
}

function figure(value: number): Figure {
  return { kind: "figure", value, interval: null };
}

function rankTrend(series: ModelledCounts, level: number): TrendSeries["mannKendall"] {
  const exposure = exposureOf(series, true);
  const rates = series.counts.map((count, row) => count / exposure[row]!);
  const { periods, stretches } = series;
  const test = mannKendall(rates, stretches);
  const sen = senSlope(rates, periods, { level, stretches });
  const none = notDefined("no variation");
  return {
    tau: test === null ? none : figure(test.tau),
    p: test?.p ?? null,
    slope: sen === null ? none : { kind: "figure", value: sen.slope, interval: sen.interval },
  };
}

/** The bootstrap of p varies as the counts do about one rate for all: other choices find changes too often. */
function changeOf(series: ModelledCounts, { seed, resamples }: ModelOptions): TrendChange | null {
  const exposure = exposureOf(series, true);
  const found = poissonChangePoint(series.counts, exposure);
  if (found === null) return null;
  const constant = designFrom(series.periods.map(() => [1]));
  const theta = countRegression(constant, series.counts, exposure.map(Math.log))?.theta?.value ?? null;
  const nameOf = (at: number) => periodName(series.periods[at]!, series.unit);
  return {
    period: nameOf(found.at),
    before: found.before,
    after: found.after,
    offset: series.exposure !== null,
    likelihoodRatio: Math.max(0, found.likelihoodRatio),
    p: changePointP(series.counts, { exposure, theta, seed, resamples }) ?? 1,
    set: changePointSet(found, theta !== null).map(nameOf),
  };
}

/** That of the regression, where Mann–Kendall does not point the other way. */
function directionOf(
  fit: CountRegression | null,
  { p }: TrendModel,
  { tau }: TrendSeries["mannKendall"],
): TrendDirection {
  const slope = fit?.coefficients.at(-1);
  if (slope === undefined || p === null) return "cannot be said";
  const sign = Math.sign(slope);
  const opposed = tau.kind === "figure" && tau.value * sign < 0;
  if (p >= significant || opposed) return "no clear change";
  return sign > 0 ? "rises" : "falls";
}

/** Of Pearson's residuals with those of the period before (lag 1); null where there is no fit. */
function autocorrelationOf(fit: CountRegression | null, counts: Float64Array): number | null {
  if (fit === null) return null;
  const residuals = counts.map((count, row) => (count - fit.means[row]!) / Math.sqrt(fit.means[row]!));
  const square = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const product = residuals.reduce((sum, residual, row) => sum + residual * (residuals[row - 1] ?? 0), 0);
  return square > 0 ? product / square : null;
}
