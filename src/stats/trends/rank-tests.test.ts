import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { mannKendall } from "./mann-kendall.js";
import { pettittTest } from "./pettitt.js";
import { senSlope } from "./sen-slope.js";

const series = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 25 });
const varied = series.filter((values) => new Set(values).size > 1);
const times = (values: readonly number[]) => values.map((_, index) => index);

describe("Mann–Kendall", () => {
  it("counts every pair of a rising series", () => {
    const { s, tau } = mannKendall([1, 2, 3, 4])!;
    assert.deepEqual([s, tau], [6, 1]);
  });

  it("turns its sign, and nothing else, when time runs backwards", () => {
    fc.assert(
      fc.property(varied, (values) => {
        const [on, back] = [mannKendall(values)!, mannKendall([...values].reverse())!];
        assert.equal(on.s + back.s, 0);
        assert.equal(on.variance, back.variance);
        assert.equal(on.p, back.p);
      }),
    );
  });

  it("depends on ranks only", () => {
    fc.assert(
      fc.property(varied, (values) => {
        assert.deepEqual(mannKendall(values.map((value) => Math.exp(value))), mannKendall(values));
      }),
    );
  });

  it("is not defined where nothing can be compared or all is equal", () => {
    for (const values of [[], [5], [3, 3, 3]]) assert.equal(mannKendall(values), null);
    assert.equal(mannKendall([1, 2], ["before", "after"]), null);
  });

  it("does not see a jump between two stretches", () => {
    const { s, z, p } = mannKendall([2, 1, 2, 12, 11, 12], [0, 0, 0, 1, 1, 1])!;
    assert.deepEqual([s, z, p], [0, 0, 1]);
  });
});

describe("Sen's slope", () => {
  it("is the slope of a line", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 2, max: 30 }), (slope, length) => {
        const values = Array.from({ length }, (_, index) => slope * index + 7);
        assert.equal(senSlope(values, times(values))!.slope, slope);
      }),
    );
  });

  it("lies within its interval", () => {
    fc.assert(
      fc.property(varied, (values) => {
        const { slope, interval } = senSlope(values, times(values))!;
        if (interval !== null) assert.ok(interval.low <= slope && slope <= interval.high);
      }),
    );
  });

  it("has no interval where three points are too few for it, and no slope for one", () => {
    assert.equal(senSlope([1, 2, 4], [0, 1, 2])!.interval, null);
    assert.equal(senSlope([1], [0]), null);
  });
});

describe("Pettitt's test", () => {
  it("finds the place of a step", () => {
    assert.equal(pettittTest([1, 2, 1, 2, 1, 8, 9, 8, 9, 8])!.at, 5);
  });

  it("is not defined where all is equal", () => {
    for (const values of [[], [4], [4, 4, 4]]) assert.equal(pettittTest(values), null);
  });
});
