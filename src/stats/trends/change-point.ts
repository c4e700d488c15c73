// One change in the rate of Poisson counts, by maximum likelihood (Hinkley 1970, Biometrika 57:1; Worsley 1986,
// Biometrika 73:91, with the ratio below). Assumes a level before and a level after: a slow drift is also "found" as a
// change, so a small p says that one rate does not fit, not that something happened in that period.
import { negativeBinomialDraw, poissonDraw } from "../random/count-draws.js";
import { createRandom } from "../random/random.js";
import { pearsonDispersion } from "../regression/over-dispersion.js";

export interface ChangePoint {
  /** Periods before the change: 41 puts it between the 41st and the 42nd. */
  readonly at: number;
  /** Counts per unit of exposure. */
  readonly before: number;
  readonly after: number;
  /** Twice the gain in log-likelihood over one rate for all. */
  readonly likelihoodRatio: number;
  /** Log-likelihood (without log y!) for a change after 1, 2, … periods. */
  readonly profile: Float64Array;
  /** Pearson's factor about the two rates: how much more the counts vary than Poisson's. Null for under four periods. */
  readonly dispersion: number | null;
}

/** How far below the best log-likelihood a change is still plausible. */
const setDepth = 2;

/**
 * Every `at` whose log-likelihood is within 2 of the best. Over-dispersed counts tell less: where asked, the depth is 2
 * times their dispersion (quasi-likelihood: McCullagh & Nelder 1989, section 9.2), never less than 2.
 */
export function changePointSet({ profile, at, dispersion }: ChangePoint, overDispersed: boolean): number[] {
  const depth = setDepth * (overDispersed ? Math.max(1, dispersion ?? 1) : 1);
  const highest = profile[at - 1]!;
  return Array.from(profile.keys())
    .filter((index) => highest - profile[index]! <= depth)
    .map((index) => index + 1);
}

/**
 * Of counts of at least 0 in the order of time, with what each was exposed to (above 0; 1 each where not given). Of
 * equally likely changes the earliest. Null for fewer than two periods or no count above 0.
 */
export function poissonChangePoint(
  counts: ArrayLike<number>,
  exposure?: ArrayLike<number>,
): ChangePoint | null {
  const whole = totals(counts, exposure);
  if (counts.length < 2 || whole.count === 0) return null;
  const profile = new Float64Array(counts.length - 1);
  const best = profileInto(profile, counts, exposure, whole);
  const highest = profile[best]!;
  const first = totals(counts, exposure, best + 1);
  const before = first.count / first.exposure;
  const after = (whole.count - first.count) / (whole.exposure - first.exposure);
  const means = Array.from(
    counts,
    (_, period) => (period <= best ? before : after) * (exposure?.[period] ?? 1),
  );
  return {
    at: best + 1,
    before,
    after,
    likelihoodRatio: 2 * (highest - stretch(whole.count, whole.exposure)),
    profile,
    dispersion: dispersionAbout(counts, means),
  };
}

/** A stretch without a count fits itself and is left out; three parameters are taken: two rates and a place. */
function dispersionAbout(counts: ArrayLike<number>, means: readonly number[]): number | null {
  const rows = Array.from(means.keys()).filter((row) => means[row]! > 0);
  return pearsonDispersion(
    rows.map((row) => counts[row]!),
    rows.map((row) => means[row]!),
    3,
  );
}

export interface ChangePointTest {
  readonly exposure?: ArrayLike<number> | undefined;
  /** Where counts vary more than Poisson's: variance μ + μ²/theta. Null: Poisson. */
  readonly theta: number | null;
  readonly seed: number;
  readonly resamples: number;
}

/**
 * How often one rate for all gives a likelihood ratio as large: a parametric bootstrap, each resample on its own
 * stream of the seed; (1 + as large)/(1 + resamples), never 0 (Davison & Hinkley 1997, section 4.2.5). Null where
 * there is no change point.
 */
export function changePointP(counts: ArrayLike<number>, test: ChangePointTest): number | null {
  const { exposure, theta, seed, resamples } = test;
  const observed = poissonChangePoint(counts, exposure);
  if (observed === null) return null;
  const whole = totals(counts, exposure);
  const rate = whole.count / whole.exposure;
  const drawn = new Float64Array(counts.length);
  const profile = new Float64Array(counts.length - 1);
  let asLarge = 0;
  for (let resample = 0; resample < resamples; resample++) {
    const random = createRandom(seed, resample);
    for (let period = 0; period < drawn.length; period++) {
      const mean = rate * (exposure?.[period] ?? 1);
      drawn[period] =
        theta === null
          ? poissonDraw(random, mean)
          : negativeBinomialDraw(random, theta, theta / (theta + mean));
    }
    if (ratioOf(drawn, exposure, profile) >= observed.likelihoodRatio - rounding) asLarge++;
  }
  return (1 + asLarge) / (1 + resamples);
}

/** Two ratios closer than this are the same sums in another order. */
const rounding = 1e-9;

function ratioOf(
  counts: Float64Array,
  exposure: ArrayLike<number> | undefined,
  profile: Float64Array,
): number {
  const whole = totals(counts, exposure);
  if (whole.count === 0) return 0;
  const best = profileInto(profile, counts, exposure, whole);
  return 2 * (profile[best]! - stretch(whole.count, whole.exposure));
}

interface Totals {
  readonly count: number;
  readonly exposure: number;
}

function totals(counts: ArrayLike<number>, exposure?: ArrayLike<number>, end = counts.length): Totals {
  let [count, exposed] = [0, 0];
  for (let period = 0; period < end; period++) {
    count += counts[period]!;
    exposed += exposure?.[period] ?? 1;
  }
  return { count, exposure: exposed };
}

/** Fills the profile; returns the index of its highest value. */
function profileInto(
  profile: Float64Array,
  counts: ArrayLike<number>,
  exposure: ArrayLike<number> | undefined,
  whole: Totals,
): number {
  let [count, exposed, best] = [0, 0, 0];
  for (let index = 0; index < profile.length; index++) {
    count += counts[index]!;
    exposed += exposure?.[index] ?? 1;
    profile[index] = stretch(count, exposed) + stretch(whole.count - count, whole.exposure - exposed);
    if (profile[index]! > profile[best]!) best = index;
  }
  return best;
}

/** Log-likelihood of a stretch at its own rate, without log y!. */
function stretch(count: number, exposure: number): number {
  return count > 0 ? count * Math.log(count / exposure) - count : 0;
}
