import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { notDefined } from "#model/index.js";
import { verdictOf } from "./verdict.js";

describe("The verdict on an alpha", () => {
  const verdicts = [
    [0.8, 0.9, "reliable"],
    [0.667, 0.9, "tentative"],
    [0.5, 0.79, "not reliable"],
    [-0.2, 0.4, "not reliable"],
    [0.5, 0.8, "too few to tell"],
  ] as const;
  for (const [low, high, verdict] of verdicts)
    it(`of which the interval is ${low} to ${high} is “${verdict}”`, () => {
      assert.equal(verdictOf({ kind: "figure", value: 0.7, interval: { low, high, level: 0.95 } }), verdict);
    });

  it("without an interval is “too few to tell”, however high the value", () => {
    assert.equal(verdictOf({ kind: "figure", value: 1, interval: null }), "too few to tell");
  });

  it("that is not defined is “not defined”", () => {
    assert.equal(verdictOf(notDefined("one category")), "not defined");
  });
});
