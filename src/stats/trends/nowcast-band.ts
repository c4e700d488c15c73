// How far a chain ladder's expectation can be off: a parametric bootstrap in the manner of England & Verrall (2002,
// British Actuarial Journal 8:443, section 7). Every resample draws a triangle from the fitted one, climbs the ladder
// anew, and draws the reports that are still to come; so the band holds both kinds of error. It does not hold the error
// of delays that change. Counts vary by the fitted dispersion: Poisson up to 1, negative binomial (variance
// proportional to the mean) above.
import { negativeBinomialDraw, poissonDraw } from "../random/count-draws.js";
import { createRandom, type Random } from "../random/random.js";
import { quantileOfSorted } from "../resampling/quantile.js";
import { type ChainLadder, chainLadder, ladderCells } from "./chain-ladder.js";
import type { ReportingTriangle } from "./reporting-triangle.js";

export interface NowcastBand {
  /** Of each cohort, once all is in; never below what is reported. Null where nothing can be said of it. */
  readonly cohorts: readonly ({ readonly low: number; readonly high: number } | null)[];
  /** Of the cases still to come, over all cohorts. */
  readonly toCome: { readonly low: number; readonly high: number; readonly standardError: number };
}

export interface NowcastOptions {
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
}

/** Resample r uses stream r of the seed. */
export function nowcastBand(
  triangle: ReportingTriangle,
  ladder: ChainLadder,
  { seed, resamples, level }: NowcastOptions,
): NowcastBand {
  const dispersion = Math.max(1, ladder.dispersion ?? 1);
  const cells = ladderCells(triangle, ladder);
  const toCome = Array.from({ length: triangle.cohorts }, () => new Float64Array(resamples));
  const total = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = drawToCome(triangle, cells, dispersion, createRandom(seed, resample));
    for (const [cohort, cases] of drawn.entries()) {
      toCome[cohort]![resample] = cases;
      total[resample]! += cases;
    }
  }
  const ends = (values: Float64Array, from: number) => {
    const sorted = values.sort();
    const tail = (1 - level) / 2;
    return { low: from + quantileOfSorted(sorted, tail), high: from + quantileOfSorted(sorted, 1 - tail) };
  };
  return {
    toCome: { standardError: standardDeviation(total), ...ends(total, 0) },
    cohorts: toCome.map((values, cohort) =>
      ladder.expected[cohort] === null ? null : ends(values, ladder.reported[cohort]!),
    ),
  };
}

/** Reports still to come of each cohort, in one resample. */
function drawToCome(
  triangle: ReportingTriangle,
  cells: Float64Array,
  dispersion: number,
  random: Random,
): Float64Array {
  const { cohorts, delays, followed } = triangle;
  const counts = new Float64Array(cells.length);
  for (let cohort = 0; cohort < cohorts; cohort++)
    for (let delay = 0; delay < followed[cohort]!; delay++)
      counts[cohort * delays + delay] = drawDispersed(random, cells[cohort * delays + delay]!, dispersion);
  const redrawn = { ...triangle, counts };
  const means = ladderCells(redrawn, chainLadder(redrawn));
  return Float64Array.from({ length: cohorts }, (_, cohort) => {
    let sum = 0;
    for (let delay = followed[cohort]!; delay < delays; delay++)
      sum += drawDispersed(random, means[cohort * delays + delay]!, dispersion);
    return sum;
  });
}

/** A count with this mean and `dispersion` times its variance. */
function drawDispersed(random: Random, mean: number, dispersion: number): number {
  if (mean <= 0) return 0;
  if (dispersion <= 1) return poissonDraw(random, mean);
  return negativeBinomialDraw(random, mean / (dispersion - 1), 1 / dispersion);
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
