// Draws of counts: binomial, Poisson, negative binomial, multinomial. Exact, at a cost that does not grow with the
// counts. Small means by inversion; large ones by W. Hörmann's transformed rejection: "The generation of binomial
// random variates", Journal of Statistical Computation and Simulation 46:101 (1993), algorithm BTRS, and "The
// transformed rejection method for generating Poisson random variables", Insurance: Mathematics and Economics 12:39
// (1993), algorithm PTRS. Counts above 2^31 are not made for: logarithms of factorials lose their digits there.
import { logGamma } from "../distributions/log-gamma.js";
import { gammaDraw, openUniform } from "./continuous-draws.js";
import type { Random } from "./random.js";

/** Below this mean inversion is faster, and the constants of the rejection are not made for it. */
const leastForRejection = 10;

/** Successes in `trials` (a whole number ≥ 0), each with `probability`. */
export function binomialDraw(random: Random, trials: number, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
  if (trials === 0 || probability === 0) return 0;
  if (probability > 0.5) return trials - binomialDraw(random, trials, 1 - probability);
  return trials * probability < leastForRejection
    ? binomialByInversion(random, trials, probability)
    : binomialByRejection(random, trials, probability);
}

/** A count with this mean ≥ 0. */
export function poissonDraw(random: Random, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY))
    throw new RangeError(`${mean} is not the mean of a count`);
  return mean < leastForRejection ? poissonByInversion(random, mean) : poissonByRejection(random, mean);
}

/** Failures before the success number `size` (> 0, whole or not), each trial succeeding with `probability` > 0. */
export function negativeBinomialDraw(random: Random, size: number, probability: number): number {
  return poissonDraw(random, (gammaDraw(random, size) * (1 - probability)) / probability);
}

/**
 * Spreads `trials` over the cells of `into`, each trial falling in a cell in proportion to its weight ≥ 0. The weights
 * need not add up to 1; where all are 0, nothing is spread. One binomial a cell, each given those before it.
 */
export function fillMultinomial(
  random: Random,
  trials: number,
  weights: ArrayLike<number>,
  into: Float64Array,
): void {
  let weight = 0;
  for (let cell = 0; cell < weights.length; cell++) weight += weights[cell]!;
  let left = weight > 0 ? trials : 0;
  let last = weights.length - 1;
  while (last > 0 && weights[last] === 0) last--;
  for (let cell = 0; cell < weights.length; cell++) {
    const share = cell === last ? 1 : Math.min(1, weights[cell]! / weight);
    into[cell] = left === 0 ? 0 : binomialDraw(random, left, share);
    left -= into[cell]!;
    weight = Math.max(weight - weights[cell]!, Number.MIN_VALUE);
  }
}

function binomialByInversion(random: Random, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  let mass = Math.exp(trials * Math.log1p(-probability));
  let u = openUniform(random);
  let count = 0;
  while (u > mass && count < trials) {
    u -= mass;
    count++;
    mass *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

/** Algorithm BTRS (Hörmann 1993), for probabilities up to ½. */
function binomialByRejection(random: Random, trials: number, probability: number): number {
  const deviation = Math.sqrt(trials * probability * (1 - probability));
  const width = 1.15 + 2.53 * deviation;
  const bend = -0.0873 + 0.0248 * width + 0.01 * probability;
  const height = (2.83 + 5.1 / width) * deviation;
  const squeeze = 0.92 - 4.2 / width;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = openUniform(random);
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * bend) / edge + width) * u + trials * probability + 0.5);
    if (edge >= 0.07 && v <= squeeze) return count;
    if (count < 0 || count > trials) continue;
    const logRatio = logMassAboveMode(count, trials, probability);
    if (Math.log((v * height) / (bend / (edge * edge) + width)) <= logRatio) return count;
  }
}

/** log of the probability of `count` over that of the most probable count. */
function logMassAboveMode(count: number, trials: number, probability: number): number {
  const mode = Math.floor((trials + 1) * probability);
  const ways =
    logGamma(mode + 1) + logGamma(trials - mode + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return ways + (count - mode) * Math.log(probability / (1 - probability));
}

function poissonByInversion(random: Random, mean: number): number {
  let mass = Math.exp(-mean);
  let u = openUniform(random);
  let count = 0;
  while (u > mass && mass > 0) {
    u -= mass;
    count++;
    mass *= mean / count;
  }
  return count;
}

/** Algorithm PTRS (Hörmann 1993). */
function poissonByRejection(random: Random, mean: number): number {
  const width = 0.931 + 2.53 * Math.sqrt(mean);
  const bend = -0.059 + 0.02483 * width;
  const height = 1.1239 + 1.1328 / (width - 3.4);
  const squeeze = 0.9277 - 3.6224 / (width - 2);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = openUniform(random);
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * bend) / edge + width) * u + mean + 0.43);
    if (edge >= 0.07 && v <= squeeze) return count;
    if (count < 0) continue;
    const logMass = count * Math.log(mean) - mean - logGamma(count + 1);
    if (Math.log((v * height) / (bend / (edge * edge) + width)) <= logMass) return count;
  }
}
