import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  printedInterval,
  printedUnit,
  ratioUnit,
  roundedDown,
  roundedTo,
  roundedUp,
} from "./printed-digits.js";

const people = { finest: 1 };

describe("digits a page may print", () => {
  it("tell the width of the interval in two or three digits", () => {
    assert.deepEqual(printedInterval(8225.4, 22_790.1, people), { low: 8200, high: 22_800, unit: 100 });
    assert.deepEqual(printedInterval(9002, 12_122, people), { low: 9000, high: 12_200, unit: 100 });
    assert.deepEqual(printedInterval(21.94, 64.67, people), { low: 21, high: 65, unit: 1 });
    assert.deepEqual(printedInterval(0.6265, 0.8396, { finest: 0.001 }), {
      low: 0.62,
      high: 0.84,
      unit: 0.01,
    });
  });

  it("never fall under the number that was counted", () => {
    assert.equal(printedInterval(4432, 44_000, { finest: 1, least: 4400 }).low, 4400);
  });

  it("print in the finest unit where the interval has no width", () => {
    assert.equal(printedUnit(12, 12, people), 1);
  });

  it("leave no dust of binary fractions and take a whole number of units as it is", () => {
    assert.equal(roundedTo(0.30000000000000004, 0.1), 0.3);
    assert.equal(roundedDown(0.3, 0.1), 0.3);
    assert.equal(roundedUp(0.1 + 0.2, 0.1), 0.3);
  });

  it("leave at least one digit of a ratio, and tell its interval within a tenth of its logarithm", () => {
    const ratio = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ratio, fc.double({ min: 1.001, max: 1e9, noNaN: true }), (low, factor) => {
        const high = low * factor;
        const [down, up] = [
          roundedDown(low, ratioUnit(low, low, high)),
          roundedUp(high, ratioUnit(high, low, high)),
        ];
        assert.ok(down > 0 && down <= low * (1 + 1e-8) && up >= high * (1 - 1e-8));
        assert.ok(factor > 1e6 || Math.log(up / down) <= Math.log(factor) * 1.3);
      }),
    );
  });

  it("print an interval that holds the computed one and is at most a tenth wider", () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 40, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, ([low, width]) => {
        const printed = printedInterval(low, low + width, people);
        assert.ok(printed.low <= low + 1e-3 && printed.high >= low + width - 1e-3);
        assert.ok(printed.high - printed.low <= width * 1.1 + 1e-3);
      }),
    );
  });
});
