import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { chainLadder, ladderCells } from "./chain-ladder.js";
import { delayStabilityTest } from "./delay-stability.js";
import { nowcastBand } from "./nowcast-band.js";
import { followedToOneMoment, type ReportingTriangle } from "./reporting-triangle.js";

function triangleOf(rows: readonly (readonly number[])[]): ReportingTriangle {
  const [cohorts, delays] = [rows.length, rows[0]!.length];
  return {
    cohorts,
    delays,
    counts: Float64Array.from(rows.flatMap((row) => Array.from({ length: delays }, (_, at) => row[at] ?? 0))),
    followed: followedToOneMoment(cohorts, delays),
  };
}

/** Every cohort reported half at once, a quarter later, a quarter at last. */
const steady = triangleOf([[40, 20, 20], [20, 10, 10], [60, 30], [80]]);

const anyTriangle = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((rows) => triangleOf(rows.map((row, cohort) => row.slice(0, rows.length - cohort))))
  .filter(({ delays }) => delays > 1);

describe("the chain ladder", () => {
  it("completes cohorts that are all reported alike", () => {
    const { known, expected, dispersion } = chainLadder(steady);
    assert.deepEqual([...known], [0.5, 0.75, 1]);
    assert.deepEqual(expected, [80, 40, 120, 160]);
    assert.ok(dispersion! < 1e-12);
  });

  it("never expects fewer than are reported, and adds up its cells to that", () => {
    fc.assert(
      fc.property(anyTriangle, (triangle) => {
        const ladder = chainLadder(triangle);
        const cells = ladderCells(triangle, ladder);
        for (const [cohort, expected] of ladder.expected.entries()) {
          if (expected === null) continue;
          assert.ok(expected >= ladder.reported[cohort]! - 1e-9);
          const row = cells.slice(cohort * triangle.delays, (cohort + 1) * triangle.delays);
          assert.ok(Math.abs(row.reduce((sum, cell) => sum + cell, 0) - expected) < 1e-6 * (1 + expected));
        }
      }),
    );
  });

  it("says nothing of a cohort of which nothing can be known yet", () => {
    const { expected, completeness } = chainLadder(triangleOf([[0, 5, 5], [0, 6], [0]]));
    assert.deepEqual([expected[2], completeness[2]], [null, 0]);
  });

  it("holds an empty triangle without a case", () => {
    const ladder = chainLadder(triangleOf([[0, 0], [0]]));
    assert.deepEqual(ladder.expected, [0, 0]);
    assert.equal(ladder.dispersion, null);
  });
});

describe("the band of a nowcast", () => {
  const options = { seed: 11, resamples: 199, level: 0.95 };

  it("holds the expectation, starts at what is reported, and is the same for the same seed", () => {
    const ladder = chainLadder(steady);
    const band = nowcastBand(steady, ladder, options);
    for (const [cohort, ends] of band.cohorts.entries()) {
      assert.ok(ends!.low >= ladder.reported[cohort]!);
      assert.ok(ends!.low <= ladder.expected[cohort]! && ladder.expected[cohort]! <= ends!.high);
    }
    assert.deepEqual(nowcastBand(steady, ladder, options), band);
  });

  it("has no width where a cohort is complete", () => {
    assert.deepEqual(nowcastBand(steady, chainLadder(steady), options).cohorts[0], { low: 80, high: 80 });
  });
});

describe("the stability of delays", () => {
  it("is not doubted where every cohort is reported alike", () => {
    const alike = triangleOf([[80, 40, 40], [80, 40, 40], [80, 40, 40], [80, 40], [80]]);
    assert.ok(delayStabilityTest(alike)!.p > 0.99);
  });

  it("is rejected where later cases are announced at once", () => {
    const slow = [10, 15, 15, 10, 5, 5];
    const quick = [50, 5, 3, 1, 1, 0];
    const rows = [slow, slow, slow, slow, quick, quick, quick, quick].map((row, cohort) =>
      row.slice(0, 8 - cohort),
    );
    const { p, statistic } = delayStabilityTest(triangleOf(rows))!;
    assert.ok(p < 1e-3 && statistic > 10, `${p}`);
  });

  it("cannot be tested with a handful of cases", () => {
    assert.equal(delayStabilityTest(triangleOf([[1, 1, 0], [1, 0], [1]])), null);
  });
});
