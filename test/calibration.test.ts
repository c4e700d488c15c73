// Calibration: intervals hold the truth as often as they say, and estimates degrade as a simulation in another program
// says. A small seeded part runs always; the large part with ISNAD_NIGHTLY=1, which names what a small run left out.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agreementIntervals } from "./calibration/agreement-intervals.js";
import { type Calibration, coverageOf, nominalCover } from "./calibration/calibration.js";
import { degraded, storedDegradation } from "./calibration/degradation.js";
import { hiddenTotalIntervals } from "./calibration/hidden-total-intervals.js";
import { trendIntervals } from "./calibration/trend-intervals.js";

const nightly = process.env["ISNAD_NIGHTLY"] === "1";
const seed = 20_261_123;
const draws = 300;
/** How far two shares of 300 draws differ by chance: three standard errors. */
const shares = 0.12;

const { obtained, rows } = storedDegradation();

describe(`how estimates degrade, beside a run ${obtained}`, () => {
  for (const { scenario, population, observed, bic, independence } of rows)
    it(scenario, () => {
      const again = degraded(population, draws, seed);
      assertWithin(again.observed / observed, 1, 0.03);
      if (population.falseMerges !== undefined) return assertFalseMerges(again.bic.ratio);
      assertWithin(again.bic.ratio, bic.ratio, 0.03);
      assertWithin(again.independence.ratio, independence.ratio, 0.03);
      assertWithin(again.bic.cover, bic.cover, shares);
      assertWithin(again.independence.cover, independence.cover, shares);
    });
});

describe("nominal 95% intervals and 5% tests", () => {
  for (const calibration of [...hiddenTotalIntervals, ...agreementIntervals, ...trendIntervals])
    it(calibration.what, (test) => {
      const repeats = nightly ? calibration.repeats : smallRepeats(calibration);
      if (!nightly) test.diagnostic(`${repeats} draws; ISNAD_NIGHTLY=1 makes ${calibration.repeats}`);
      if (repeats === 0) return test.skip("resampled in every draw: nightly");
      const { cover } = coverageOf(calibration, repeats, seed);
      test.diagnostic(`covers ${(100 * cover).toFixed(1)}%`);
      const [low, high] = calibration.known?.cover ?? nominalCover;
      if (calibration.known !== undefined)
        test.diagnostic(`not held to 92–98%: ${calibration.known.because}`);
      const chance = nightly ? 0 : 3 * Math.sqrt((0.95 * 0.05) / repeats);
      assert.ok(cover >= low - chance && cover <= high + chance, `covers ${cover} in ${repeats} draws`);
    });
});

/**
 * The process of the stored run is not known: with list sizes intact and its 910 cases seen, independence answers 0.935
 * of the truth by its own equation, where that run found 0.885. Ours is written down in docs/methods.
 */
function assertFalseMerges(ratio: number): void {
  assertWithin(ratio, 0.935, 0.03);
}

function assertWithin(value: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(value - expected) <= tolerance, `${value}, not ${expected} within ${tolerance}`);
}

/** A tenth of the large set; nothing where each draw is a bootstrap of an estimate. */
function smallRepeats({ repeats, slow }: Calibration): number {
  return slow ? 0 : Math.round(repeats / 10);
}
