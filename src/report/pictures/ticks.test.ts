import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { linearTicks, logTicks } from "./ticks.js";

describe("round numbers for an axis", () => {
  it("are multiples of 1, 2 or 5 times a power of ten", () => {
    assert.deepEqual(linearTicks(0, 27, 4), [0, 10, 20]);
    assert.deepEqual(linearTicks(-0.25, 1, 7), [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1]);
    assert.deepEqual(linearTicks(3, 3, 5), [3]);
    assert.deepEqual(logTicks(358, 5656, 8), [500, 1000, 2000, 5000]);
    assert.deepEqual(logTicks(1, 1e9, 4), [1, 1000, 1e6, 1e9]);
  });

  it("lie within the range, and are no more than there is room for", () => {
    const range = fc.tuple(
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      fc.double({ min: 1.5, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 12 }), ([low, factor], most) => {
        for (const ticks of [linearTicks, logTicks]) {
          const found = ticks(low, low * factor, most);
          assert.ok(found.length <= most + 1, `${found}`);
          assert.ok(
            found.every((tick) => tick >= low * (1 - 1e-9) && tick <= low * factor * (1 + 1e-9)),
            `${found}`,
          );
        }
      }),
    );
  });
});
