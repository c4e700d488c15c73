import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { changePointP, changePointSet, poissonChangePoint } from "./change-point.js";

const counts = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0));

describe("the change point of counts", () => {
  it("lies at the step", () => {
    const found = poissonChangePoint([2, 1, 3, 2, 2, 20, 19, 22, 18])!;
    assert.deepEqual([found.at, found.before, found.after], [5, 2, 19.75]);
    assert.deepEqual(changePointSet(found, false), [5]);
  });

  it("is a change of the rate, not of what was exposed to it", () => {
    const found = poissonChangePoint([10, 10, 10, 40, 40, 40], [1, 1, 1, 4, 4, 4])!;
    assert.ok(found.likelihoodRatio < 1e-9);
    assert.equal(found.before, found.after);
  });

  it("never makes the fit worse, and is in its own set", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const found = poissonChangePoint(values)!;
        const { at, likelihoodRatio } = found;
        const [set, wide] = [changePointSet(found, false), changePointSet(found, true)];
        assert.ok(likelihoodRatio > -1e-9);
        assert.ok(set.includes(at));
        assert.ok(set.every((place) => wide.includes(place)));
      }),
    );
  });

  it("is not defined without counts or for one period", () => {
    assert.equal(poissonChangePoint([0, 0, 0]), null);
    assert.equal(poissonChangePoint([7]), null);
    assert.equal(changePointP([0, 0], { theta: null, seed: 1, resamples: 9 }), null);
  });

  it("is as good as certain for a great step, and unremarkable for level counts", () => {
    const test = { theta: null, seed: 7, resamples: 199 };
    assert.equal(changePointP([1, 2, 1, 1, 2, 30, 28, 33, 31, 29], test), 1 / 200);
    assert.ok(changePointP([5, 4, 6, 5, 5, 4, 6, 5, 5, 5], test)! > 0.5);
  });

  it("is less remarkable where counts vary more than Poisson's", () => {
    const values = [3, 9, 1, 6, 4, 12, 5, 14, 7, 16];
    const p = (theta: number | null) => changePointP(values, { theta, seed: 3, resamples: 199 })!;
    assert.ok(p(1.5) > p(null));
    assert.equal(p(1.5), p(1.5));
  });
});
