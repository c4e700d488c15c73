import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type CaptureTable, observedTotal } from "../capture-table.js";
import { captureRegression, frequencyRegression } from "./capture-model.js";
import { HierarchicalFit } from "./hierarchical-fit.js";
import { profileInterval } from "./profile-interval.js";
import { unseenEstimate } from "./unseen-regression.js";

const tables = fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 8, maxLength: 8 }).map(
  (counts): CaptureTable => ({
    lists: 3,
    counts: Float64Array.from(counts, (count, cell) => (cell === 0 ? 0 : count)),
  }),
);

describe("models of how often people are seen", () => {
  it("with lists of their own and nothing else are the model of independence", () => {
    const fit = new HierarchicalFit(3);
    fc.assert(
      fc.property(tables, (table) => {
        fit.fit([0, 1, 2, 4], table.counts);
        const { total, deviance } = unseenEstimate(captureRegression(table, {}))!;
        assert.ok(Math.abs(total - observedTotal(table) - fit.means[0]!) < 1e-5 * total);
        assert.ok(Math.abs(deviance - fit.deviance) < 1e-6 * (1 + deviance));
      }),
      { seed: 8, numRuns: 50 },
    );
  });

  it("give as Chao's lower bound never less than without differences between people", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const alike = unseenEstimate(captureRegression(table, {}))!.total;
        const bound = unseenEstimate(captureRegression(table, { heterogeneity: { kind: "Chao" } }))!.total;
        assert.ok(bound >= alike - 1e-6 * alike);
      }),
      { seed: 9, numRuns: 50 },
    );
  });

  it("give f₁²/(2 f₂) unseen for people caught at any time", () => {
    const { total } = unseenEstimate(frequencyRegression([100, 20, 10, 4], null, { kind: "Chao" }))!;
    assert.ok(Math.abs(total - (134 + 100 ** 2 / 40)) < 1e-6);
  });

  it("find nothing in a table without overlap", () => {
    const apart: CaptureTable = { lists: 3, counts: Float64Array.of(0, 5, 5, 0, 5, 0, 0, 0) };
    assert.equal(profileInterval(captureRegression(apart, {})), null);
  });
});

describe("a profile interval", () => {
  it("holds its total, never reaches below what was counted, and widens with the level", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const regression = captureRegression(table, {});
        const found = profileInterval(regression);
        if (found === null) return;
        const { low, high } = found.interval;
        assert.ok(observedTotal(table) <= low && low <= found.total && found.total <= high);
        const wider = profileInterval(regression, 0.99);
        if (wider !== null) assert.ok(wider.interval.low <= low + 1e-6 && wider.interval.high >= high - 1e-6);
      }),
      { seed: 10, numRuns: 25 },
    );
  });

  it("begins at the counted cases where nobody need be missing", () => {
    const almostAll: CaptureTable = { lists: 2, counts: Float64Array.of(0, 1, 1, 50) };
    const { interval } = profileInterval(captureRegression(almostAll, {}))!;
    assert.equal(interval.low, 52);
    assert.ok(interval.high < 54);
  });
});
