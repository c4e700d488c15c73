import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printedRatio } from "./printed.js";

function printed(value: number, low: number, high: number) {
  return printedRatio({ kind: "figure", value, interval: { low, high, level: 0.95 } });
}

describe("a ratio in a sentence", () => {
  it("is never 0, however wide its interval", () => {
    assert.deepEqual(printed(3.98, 0.1391, 113.9), { value: "4", low: "0.13", high: "120" });
    assert.deepEqual(printed(0.02, 0.00031, 1.4), { value: "0.020", low: "0.0003", high: "1.4" });
  });

  it("has the digits its interval bears, and its ends are rounded outwards", () => {
    assert.deepEqual(printed(1.4231, 1.2067, 1.6782), { value: "1.42", low: "1.20", high: "1.68" });
    assert.deepEqual(printed(0.99, 0.981, 0.9991), { value: "0.9900", low: "0.9810", high: "0.9991" });
  });

  it("has no digits without an interval", () => {
    assert.equal(printedRatio({ kind: "figure", value: 2, interval: null }), null);
  });
});
