// Small seeded runs, always made: intervals cover what they promise, tests reject a true null about as often as they
// say. The bounds are three standard errors of that many runs around the nominal rate.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { negativeBinomialDraw, poissonDraw } from "../random/count-draws.js";
import { createRandom, type Random } from "../random/random.js";
import { designFrom } from "../regression/design.js";
import { chainLadder } from "./chain-ladder.js";
import { changePointP } from "./change-point.js";
import { countRegression, waldInterval } from "./count-regression.js";
import { delayStabilityTest } from "./delay-stability.js";
import { nowcastBand } from "./nowcast-band.js";
import { followedToOneMoment } from "./reporting-triangle.js";

function share(runs: number, happens: (run: number) => boolean): number {
  return Array.from({ length: runs }, (_, run) => run).filter(happens).length / runs;
}

function assertRate(rate: number, nominal: number, runs: number): void {
  const error = Math.sqrt((nominal * (1 - nominal)) / runs);
  assert.ok(Math.abs(rate - nominal) <= 3 * error, `${rate}, not ${nominal}`);
}

function dispersed(random: Random, mean: number, theta: number): number {
  return negativeBinomialDraw(random, theta, theta / (theta + mean));
}

describe("calibration of trends", () => {
  for (const [months, theta] of [
    [12, 3],
    [36, 3],
    [36, null],
  ] as const)
    it(`the interval of a slope over ${months} months covers it, ${theta === null ? "Poisson" : "over-dispersed"}`, () => {
      const times = Array.from({ length: months }, (_, month) => (month - months / 2) / 12);
      const design = designFrom(times.map((time) => [1, time]));
      const covers = share(400, (run) => {
        const random = createRandom(1, run);
        const counts = Float64Array.from(times, (time) => {
          const mean = 8 * Math.exp(0.3 * time);
          return theta === null ? poissonDraw(random, mean) : dispersed(random, mean, theta);
        });
        const { low, high } = waldInterval(countRegression(design, counts)!, 1, 0.95);
        return low <= 0.3 && 0.3 <= high;
      });
      assertRate(covers, 0.95, 400);
    });

  it("the change point is not found too often where nothing changed", () => {
    const found = share(150, (run) => {
      const random = createRandom(2, run);
      const counts = Float64Array.from({ length: 24 }, () => dispersed(random, 5, 3));
      const theta = countRegression(designFrom(Array.from(counts, () => [1])), counts)?.theta?.value ?? null;
      return changePointP(counts, { theta, seed: run, resamples: 79 })! <= 0.05;
    });
    assertRate(found, 0.05, 150);
  });

  it("delays that are stable are seldom called changed, and the band holds what is still to come", () => {
    const [cohorts, delays, runs] = [24, 12, 150];
    const followed = followedToOneMoment(cohorts, delays);
    const drawn = Array.from({ length: runs }, (_, run) => {
      const random = createRandom(3, run);
      const counts = new Float64Array(cohorts * delays);
      let later = 0;
      for (let cohort = 0; cohort < cohorts; cohort++)
        for (let delay = 0; delay < delays; delay++) {
          const cases = poissonDraw(random, 8 * 0.4 * 0.6 ** delay);
          if (delay < followed[cohort]!) counts[cohort * delays + delay] = cases;
          else later += cases;
        }
      return { triangle: { cohorts, delays, counts, followed }, later };
    });
    assertRate(
      share(runs, (run) => (delayStabilityTest(drawn[run]!.triangle)?.p ?? 1) < 0.05),
      0.05,
      runs,
    );
    const covers = share(runs, (run) => {
      const { triangle, later } = drawn[run]!;
      const { toCome } = nowcastBand(triangle, chainLadder(triangle), {
        seed: run,
        resamples: 99,
        level: 0.95,
      });
      return toCome.low <= later && later <= toCome.high;
    });
    assertRate(covers, 0.95, runs);
  });
});
