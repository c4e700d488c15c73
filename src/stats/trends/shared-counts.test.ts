import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { sharedCounts, sharesOf } from "./shared-counts.js";

const year = Array<number>(12).fill(1);

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
    .map(([first, length, count]) => ({ first, covers: year.slice(0, Math.min(length, 12 - first)), count })),
  { minLength: 1, maxLength: 12 },
);

describe("cases known to several periods", () => {
  it("are spread evenly where nothing else is known", () => {
    const { counts } = sharedCounts([{ first: 0, covers: year, count: 6 }], 12, { smooth: false });
    for (const count of counts) assert.ok(Math.abs(count - 0.5) < 1e-9);
  });

  it("follow the cases whose date is known: the self-consistent shares of Turnbull", () => {
    // Two exact in the first, one in the second period, three in one of both: 2/3 and 1/3 of all six.
    const { counts } = sharedCounts(
      [
        { first: 0, covers: [1], count: 2 },
        { first: 1, covers: [1], count: 1 },
        { first: 0, covers: [1, 1], count: 3 },
      ],
      2,
      { smooth: false },
    );
    assert.ok(Math.abs(counts[0]! - 4) < 1e-5 && Math.abs(counts[1]! - 2) < 1e-5, `${counts}`);
  });

  it("keep their number, smoothed or not", () => {
    fc.assert(
      fc.property(stretches, fc.boolean(), (given, smooth) => {
        const { counts } = sharedCounts(given, 12, { smooth });
        const total = given.reduce((sum, { count }) => sum + count, 0);
        assert.ok(Math.abs(counts.reduce((sum, count) => sum + count, 0) - total) < 1e-6);
        for (const count of counts) assert.ok(count >= 0);
      }),
      { numRuns: 40 },
    );
  });

  it("never leave the periods they can belong to", () => {
    const { counts } = sharedCounts([{ first: 3, covers: [0.5, 1], count: 9 }], 6, { smooth: true });
    assert.deepEqual(
      [0, 1, 2, 5].map((period) => counts[period]),
      [0, 0, 0, 0],
    );
  });

  it("are not all heaped on the one exact date when smoothed", () => {
    const given = [
      { first: 2, covers: [1], count: 3 },
      { first: 0, covers: year, count: 10 },
    ];
    const heaped = sharedCounts(given, 12, { smooth: false }).counts[2]!;
    const spread = sharedCounts(given, 12, { smooth: true }).counts[2]!;
    assert.ok(heaped > 12.9 && spread < 8, `${heaped} ${spread}`);
  });

  it("have shares that add up to one", () => {
    assert.deepEqual(sharesOf({ first: 1, covers: [1, 0.5] }, [9, 1, 2]), [0.5, 0.5]);
  });
});
