import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { hiddenTotalSchema } from "#model/index.js";
import { estimateFrequencies } from "./estimate-frequencies.js";

const making = { isnad: "0", files: [], columns: [], options: {}, seed: null, caveats: [] };

function estimated(frequencies: readonly number[], occasions: number | null = null) {
  return estimateFrequencies(
    {
      of: null,
      window: null,
      outside: 0,
      undated: 0,
      strata: [{ stratum: null, frequencies }],
      occasions,
    },
    { seed: 1, resamples: 100, level: 0.95, making },
  );
}

/** Arrested once, twice … in four Dutch cities in 1995: van der Heijden, Cruyff & van Houwelingen 2003, Statistica Neerlandica 57:289. */
const arrests = [1645, 183, 37, 13, 1, 1];

function boundOf(frequencies: readonly number[], occasions: number | null = null): number {
  const { answer } = estimated(frequencies, occasions).whole;
  assert.ok(answer.kind === "lower bound only");
  return answer.lowerBound;
}

describe("a hidden total from how often cases were seen", () => {
  it("is a lower bound with its interval, never a total (computed with R 4.2.2, Rcapture 1.4-4)", () => {
    const { whole, sentence, making: made } = estimated(arrests);
    assert.ok(whole.answer.kind === "lower bound only" && whole.answer.boundInterval !== null);
    assert.ok(Math.abs(whole.answer.lowerBound - 9273.51092896) < 1e-6);
    assert.ok(Math.abs(whole.answer.boundInterval.low - 8088.23428745) < 1e-3);
    assert.ok(Math.abs(whole.answer.boundInterval.high - 10703.9605548) < 1e-3);
    assert.equal(whole.answer.because, "lists not told apart");
    assert.match(sentence.en, /9,200 .* not on which lists/u);
    assert.equal(made.seed, null);
    assert.deepEqual(whole.timesSeen[0], { times: 1, count: 1645 });
  });

  it("says what is assumed of how often a case could be seen, and what the bound is at the least", () => {
    const caveat = estimated(arrests).whole.caveats.find(({ name }) => name === "estimate/occasions-unknown");
    assert.equal(caveat?.values["times"], 6);
    assert.ok(boundOf(arrests, 6) < boundOf(arrests, 60) && boundOf(arrests, 60) < boundOf(arrests));
    const known = estimated(arrests, 6);
    assert.ok(!known.whole.caveats.some(({ name }) => name === "estimate/occasions-unknown"));
    assert.equal(known.making.options["occasions"], 6);
  });

  it("is refused where nobody was seen twice, and where there is nobody", () => {
    for (const frequencies of [[], [40]]) {
      const { answer } = estimated(frequencies).whole;
      assert.ok(answer.kind === "cannot be estimated" && answer.because === "no overlap");
    }
  });

  it("is a record for any counts, and never fewer than were seen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }),
        fc.constantFrom(null, 8, 20),
        (counts, occasions) => {
          const last = counts.findLastIndex((count) => count > 0);
          const result = estimated(counts.slice(0, last + 1), occasions);
          assert.deepEqual(hiddenTotalSchema.parse(result), result);
          const { answer, observed } = result.whole;
          if (answer.kind === "lower bound only") assert.ok(answer.lowerBound >= observed);
        },
      ),
      { numRuns: 40 },
    );
  });
});
