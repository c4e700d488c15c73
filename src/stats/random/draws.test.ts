import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { chiSquareUpper } from "../distributions/chi-square.js";
import { gammaLower } from "../distributions/gamma.js";
import { logGamma } from "../distributions/log-gamma.js";
import { normalCumulative } from "../distributions/normal.js";
import { gammaDraw, logGammaDraw, normalDraw, openUniform } from "./continuous-draws.js";
import { binomialDraw, fillMultinomial, negativeBinomialDraw, poissonDraw } from "./count-draws.js";
import { createRandom, type Random, xoshiro } from "./random.js";

const size = 20_000;
/** A true null is rejected once in a thousand seeds; these seeds are fixed. */
const level = 0.001;

describe("seeded randomness", () => {
  it("xoshiro128** gives the words of the authors' own program from the state 1, 2, 3, 4", () => {
    const next = xoshiro([1, 2, 3, 4]);
    const words = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849];
    assert.deepEqual(words.map(next), words);
  });

  it("a seed and a stream give the same numbers, another stream others", () => {
    const numbers = (seed: number, stream: number) => {
      const random = createRandom(seed, stream);
      return Array.from({ length: 8 }, () => random.integer(2 ** 32));
    };
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (seed, stream) => {
        assert.deepEqual(numbers(seed, stream), numbers(seed, stream));
        assert.notDeepEqual(numbers(seed, stream), numbers(seed, stream + 1));
      }),
    );
  });

  it("the open uniform has a logarithm at both ends", () => {
    const ends = (word: number): Random => ({
      uniform: () => word / 2 ** 32,
      integer: (below) => word % below,
    });
    assert.ok(openUniform(ends(0)) > 0);
    assert.ok(openUniform(ends(2 ** 32 - 1)) < 1);
  });
});

describe("draws from continuous distributions", () => {
  it("fall evenly between the quantiles of their distribution", () => {
    const random = createRandom(20261123);
    const drawn: readonly (readonly [string, () => number])[] = [
      ["normal", () => normalCumulative(normalDraw(random))],
      ["gamma 0.25", () => gammaLower(0.25, gammaDraw(random, 0.25))],
      ["gamma 1", () => gammaLower(1, gammaDraw(random, 1))],
      ["gamma 7.5", () => gammaLower(7.5, gammaDraw(random, 7.5))],
      ["gamma 400", () => gammaLower(400, gammaDraw(random, 400))],
    ];
    for (const [name, draw] of drawn) {
      const bins = new Float64Array(50);
      for (let i = 0; i < size; i++) bins[Math.min(49, Math.floor(draw() * 50))]!++;
      assertFits(name, bins, new Float64Array(50).fill(size / 50));
    }
  });

  it("keep the logarithm where the draw itself would be 0", () => {
    const random = createRandom(5);
    for (let i = 0; i < 100; i++) assert.ok(Number.isFinite(logGammaDraw(random, 1e-6)));
  });
});

describe("draws of counts", () => {
  it("have the probabilities of their distribution, by inversion and by rejection", () => {
    const random = createRandom(99);
    const drawn: readonly (readonly [string, () => number, (count: number) => number, number])[] = [
      ["Poisson 3.7", () => poissonDraw(random, 3.7), (count) => poissonProbability(count, 3.7), 20],
      ["Poisson 10", () => poissonDraw(random, 10), (count) => poissonProbability(count, 10), 40],
      ["Poisson 180.4", () => poissonDraw(random, 180.4), (count) => poissonProbability(count, 180.4), 300],
      [
        "binomial 5, 0.3",
        () => binomialDraw(random, 5, 0.3),
        (count) => binomialProbability(count, 5, 0.3),
        5,
      ],
      [
        "binomial 40, 0.4",
        () => binomialDraw(random, 40, 0.4),
        (count) => binomialProbability(count, 40, 0.4),
        40,
      ],
      [
        "binomial 900, 0.7",
        () => binomialDraw(random, 900, 0.7),
        (count) => binomialProbability(count, 900, 0.7),
        900,
      ],
      [
        "negative binomial",
        () => negativeBinomialDraw(random, 2.5, 0.2),
        (count) => negativeBinomialProbability(count),
        200,
      ],
    ];
    for (const [name, draw, probability, most] of drawn) {
      const bins = new Float64Array(most + 1);
      for (let i = 0; i < size; i++) bins[Math.min(most, draw())]!++;
      assertFits(
        name,
        bins,
        bins.map((_, count) => size * probability(count)),
      );
    }
  });

  it("a multinomial sample keeps its size and leaves cells without weight empty", () => {
    const cells = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(cells, fc.nat(100_000), fc.nat(), (weights, trials, seed) => {
        const into = new Float64Array(weights.length);
        fillMultinomial(createRandom(seed), trials, weights, into);
        const any = weights.some((weight) => weight > 0);
        assert.equal(
          into.reduce((sum, count) => sum + count, 0),
          any ? trials : 0,
        );
        assert.ok(into.every((count, cell) => count >= 0 && (count === 0 || weights[cell]! > 0)));
      }),
    );
  });

  it("a multinomial sample spreads in proportion to the weights", () => {
    const weights = [5, 0, 1, 1, 3];
    const into = new Float64Array(5);
    const sums = new Float64Array(5);
    const random = createRandom(8);
    for (let i = 0; i < 400; i++) {
      fillMultinomial(random, 50, weights, into);
      for (let cell = 0; cell < 5; cell++) sums[cell] = sums[cell]! + into[cell]!;
    }
    assertFits(
      "multinomial",
      sums,
      Float64Array.from(weights, (weight) => weight * 2000),
    );
  });

  it("end where they begin, and refuse what is no probability or mean", () => {
    const random = createRandom(1);
    assert.equal(binomialDraw(random, 0, 0.5), 0);
    assert.equal(binomialDraw(random, 7, 0), 0);
    assert.equal(binomialDraw(random, 7, 1), 7);
    assert.equal(poissonDraw(random, 0), 0);
    assert.throws(() => binomialDraw(random, 7, 1.2), RangeError);
    assert.throws(() => poissonDraw(random, Number.NaN), RangeError);
    assert.throws(() => gammaDraw(random, 0), RangeError);
  });
});

/** Pearson's goodness of fit, cells expected below 8 put together. */
function assertFits(name: string, counts: Float64Array, expected: Float64Array): void {
  let [statistic, cells, count, mean] = [0, 0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    count += counts[cell]!;
    mean += expected[cell]!;
    if (mean < 8) continue;
    statistic += (count - mean) ** 2 / mean;
    cells++;
    [count, mean] = [0, 0];
  }
  const p = chiSquareUpper(
    statistic + (mean > 0 ? (count - mean) ** 2 / Math.max(mean, 1) : 0),
    Math.max(1, cells),
  );
  assert.ok(p > level, `${name}: p = ${p}`);
}

function poissonProbability(count: number, mean: number): number {
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}

function binomialProbability(count: number, trials: number, probability: number): number {
  const ways = logGamma(trials + 1) - logGamma(count + 1) - logGamma(trials - count + 1);
  return Math.exp(ways + count * Math.log(probability) + (trials - count) * Math.log(1 - probability));
}

function negativeBinomialProbability(count: number): number {
  const ways = logGamma(count + 2.5) - logGamma(count + 1) - logGamma(2.5);
  return Math.exp(ways + 2.5 * Math.log(0.2) + count * Math.log(0.8));
}
