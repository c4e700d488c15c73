// The interval of alpha: units are drawn anew with replacement, each with all its judgements (Efron & Tibshirani 1993,
// An Introduction to the Bootstrap, section 13.3). Judgements of one unit hang together: resampling pairs of values as
// if they were independent, as the macro of Hayes & Krippendorff 2007 does, makes intervals half as wide.
import type { StatedInterval } from "#model/index.js";
import { fillMultinomial } from "../random/count-draws.js";
import { createRandom } from "../random/random.js";
import { percentileInterval } from "../resampling/percentile-interval.js";
import { coincidencesOf } from "./coincidences.js";
import { type Distance, greatestDistance } from "./distance.js";
import { alphaOf, disagreementOf, type KrippendorffAlpha, krippendorffAlpha } from "./krippendorff-alpha.js";
import type { Ratings } from "./ratings.js";

export interface Resampling {
  readonly seed: number;
  /** How often units are drawn anew: 1,000 settle the ends of a 95% interval to about two digits. */
  readonly resamples: number;
  /** 0.95 for a 95% interval. */
  readonly level: number;
}

/**
 * The percentile interval of Krippendorff's alpha over `resamples` draws of the units judged by at least two coders;
 * replicate r draws from stream r of the seed. Null where alpha is not defined, where there is one unit, and where more
 * resamples than the interval leaves out at one end hold a single category: the code is too rare for an interval.
 *
 * Where no two judgements differ a bootstrap has nothing to draw; the interval is `perfectInterval` then. Where no two
 * agree it draws the chance of agreement and not agreement: the upper end is then at least `agreementNotMet`.
 */
export function alphaInterval(
  ratings: Ratings,
  distance: Distance,
  resampling: Resampling,
): StatedInterval | null {
  const alpha = krippendorffAlpha(ratings, distance);
  if (alpha.kind === "not defined") return null;
  if (alpha.observed === 0) {
    const expected = alpha.expected / greatestDistance(distance, alpha.marginals);
    return perfectInterval(alpha.units, expected, resampling);
  }
  const coincidences = coincidencesOf(ratings);
  const disagreement = disagreementOf(coincidences, distance);
  const interval = resampledInterval(coincidences.unitsOfPattern, resampling, (times) => {
    const sums = disagreement(times);
    return sums.chance === 0 ? null : alphaOf(sums);
  });
  if (interval === null || coincidences.values.count.some((count) => count > 1)) return interval;
  return { ...interval, high: Math.max(interval.high, agreementNotMet(alpha, resampling)) };
}

/**
 * Where no two judgements of a unit agree: what alpha would be if as many units were agreed on as may still be, none
 * having been seen, by the limit of `perfectInterval`.
 */
function agreementNotMet({ value, units }: KrippendorffAlpha, { level }: Resampling): number {
  return 1 - ((1 - level) / 2) ** (1 / units) * (1 - value);
}

/**
 * The percentile interval of `statistic` over resamples of units, `unitsOfPattern[p]` of each pattern p; it is given how
 * many of each were drawn, and answers null where it is not defined for the resample. Null as in `alphaInterval`.
 * Reaches to the statistic of the units themselves: near no agreement, units drawn twice make chance look smaller, and
 * nearly all resamples lie below it.
 */
export function resampledInterval(
  unitsOfPattern: Float64Array,
  { seed, resamples, level }: Resampling,
  statistic: (times: Float64Array) => number | null,
): StatedInterval | null {
  const units = unitsOfPattern.reduce((sum, count) => sum + count, 0);
  if (units < 2) return null;
  const times = new Float64Array(unitsOfPattern.length);
  const values = new Float64Array(resamples);
  let defined = 0;
  for (let replicate = 0; replicate < resamples; replicate++) {
    fillMultinomial(createRandom(seed, replicate), units, unitsOfPattern, times);
    const value = statistic(times);
    if (value !== null) values[defined++] = value;
  }
  if (resamples - defined > (resamples * (1 - level)) / 2) return null;
  const value = statistic(unitsOfPattern);
  const drawn = percentileInterval(values.subarray(0, defined), level);
  if (drawn === null || value === null) return null;
  return { ...drawn, low: Math.min(drawn.low, value), high: Math.max(drawn.high, value) };
}

/**
 * Where all `units` agree: from what alpha would be if as many units were in dispute as may still be, none having been
 * seen, to 1. With none in n the share in dispute lies below 1 − ((1 − level)/2)^(1/n) (Clopper & Pearson 1934), and a
 * unit in dispute disagrees by at most the greatest distance: `expected` is D_e as a share of it. Not below −1.
 */
export function perfectInterval(units: number, expected: number, { level }: Resampling): StatedInterval {
  const inDispute = 1 - ((1 - level) / 2) ** (1 / units);
  return { low: Math.max(-1, 1 - inDispute / expected), high: 1, level };
}
