import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { normalQuantile } from "../distributions/normal.js";
import { bcaInterval, biasCorrection, jackknifeAcceleration } from "./bca-interval.js";
import { percentileInterval } from "./percentile-interval.js";
import { quantileOfSorted } from "./quantile.js";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sample = fc.array(value, { minLength: 2, maxLength: 60 });

describe("quantiles", () => {
  it("stand at the plotting positions of definition 8 and are interpolated between them", () => {
    const sorted = [10, 20, 40];
    const position = (rank: number): number => (rank - 1 / 3) / (3 + 1 / 3);
    assert.ok(Math.abs(quantileOfSorted(sorted, position(2)) - 20) < 1e-12);
    assert.ok(Math.abs(quantileOfSorted(sorted, (position(2) + position(3)) / 2) - 30) < 1e-12);
  });

  it("never leave the sample, and rise with the probability", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (values, probability) => {
        const sorted = Float64Array.from(values).sort();
        const quantile = quantileOfSorted(sorted, probability);
        assert.ok(quantile >= sorted[0]! && quantile <= sorted.at(-1)!);
        assert.ok(quantileOfSorted(sorted, Math.min(1, probability + 0.1)) >= quantile - 1e-9);
      }),
    );
  });

  it("are not asked of nothing", () => {
    assert.throws(() => quantileOfSorted([], 0.5), RangeError);
  });
});

describe("percentile intervals", () => {
  it("do not depend on the order of the resamples and leave them as they are", () => {
    fc.assert(
      fc.property(sample, (values) => {
        const before = [...values];
        const interval = percentileInterval(values);
        assert.deepEqual(values, before);
        assert.deepEqual(percentileInterval([...values].reverse()), interval);
        assert.ok(interval!.low <= interval!.high);
      }),
    );
  });

  it("are not given for fewer than two resamples", () => {
    assert.equal(percentileInterval([]), null);
    assert.equal(percentileInterval([7]), null);
  });
});

describe("BCa intervals", () => {
  it("are percentile intervals where there is neither bias nor acceleration", () => {
    const estimates = Array.from({ length: 200 }, (_, index) => index);
    const corrected = bcaInterval({ point: 100, estimates, acceleration: 0 })!;
    const plain = percentileInterval(estimates)!;
    assert.ok(Math.abs(corrected.low - plain.low) < 1e-6);
    assert.ok(Math.abs(corrected.high - plain.high) < 1e-6);
  });

  it("move up where most resamples fell below the estimate", () => {
    const estimates = Array.from({ length: 1000 }, (_, index) => index);
    const corrected = bcaInterval({ point: 700, estimates, acceleration: 0 })!;
    const plain = percentileInterval(estimates)!;
    assert.ok(corrected.low > plain.low && corrected.high > plain.high);
    assert.ok(Math.abs(biasCorrection(700, estimates) - normalQuantile(0.7)) < 1e-12);
  });

  it("are not given where every resample lies on one side of the estimate", () => {
    assert.equal(bcaInterval({ point: 0, estimates: [1, 2, 3], acceleration: 0 }), null);
    assert.equal(bcaInterval({ point: 9, estimates: [1, 2, 3], acceleration: 0 }), null);
    assert.equal(bcaInterval({ point: 9, estimates: [], acceleration: 0 }), null);
  });

  it("are not given where acceleration turns the formula over", () => {
    const estimates = Array.from({ length: 100 }, (_, index) => index);
    assert.equal(bcaInterval({ point: 50, estimates, acceleration: 2 }), null);
  });

  it("end within the resamples", () => {
    const inputs = fc.tuple(sample, value, fc.double({ min: -0.3, max: 0.3, noNaN: true }));
    fc.assert(
      fc.property(inputs, ([estimates, point, acceleration]) => {
        const interval = bcaInterval({ point, estimates, acceleration });
        if (interval === null) return;
        assert.ok(interval.low >= Math.min(...estimates) && interval.high <= Math.max(...estimates));
        assert.ok(interval.low <= interval.high);
      }),
    );
  });
});

describe("acceleration", () => {
  it("is a sixth of the skewness of the estimates with one case left out, turned round", () => {
    assert.equal(
      jackknifeAcceleration([
        { value: 1, weight: 1 },
        { value: 3, weight: 1 },
      ]),
      0,
    );
    const skewed = jackknifeAcceleration([
      { value: 0, weight: 3 },
      { value: 4, weight: 1 },
    ])!;
    assert.ok(Math.abs(skewed - (3 * 1 - 27) / (6 * 12 ** 1.5)) < 1e-15);
  });

  it("counts a kind of case as often as it occurs", () => {
    const once = jackknifeAcceleration([0, 0, 0, 4].map((left) => ({ value: left, weight: 1 })));
    assert.equal(
      once,
      jackknifeAcceleration([
        { value: 0, weight: 3 },
        { value: 4, weight: 1 },
      ]),
    );
  });

  it("is not given where leaving a case out changes nothing, or there is none", () => {
    assert.equal(jackknifeAcceleration([{ value: 5, weight: 9 }]), null);
    assert.equal(jackknifeAcceleration([]), null);
  });
});
