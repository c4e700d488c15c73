import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { krippendorffAlpha } from "./krippendorff-alpha.js";
import { ratingsOf } from "./ratings.js";
import { jaccardDistance, masiDistance, setDistances } from "./set-distance.js";

/** "AB" is the set of A and B. */
function set(letters: string): ReadonlySet<string> {
  return new Set(letters);
}

const sets = fc.subarray(["A", "B", "C", "D"]).map((codes) => new Set(codes));

describe("The distance between sets of codes", () => {
  it("grows from equal over holding and overlapping to sharing nothing", () => {
    const distances = [
      ["AB", "AB"],
      ["A", "AB"],
      ["AB", "BC"],
      ["A", "B"],
    ].map((pair) => masiDistance(set(pair[0]!), set(pair[1]!)));
    assert.deepEqual(distances, [0, 1 - (1 / 2) * (2 / 3), 1 - (1 / 3) * (1 / 3), 1]);
  });

  it("is nothing between two coders who both gave no code, and all between none and some", () => {
    assert.equal(masiDistance(set(""), set("")), 0);
    assert.equal(masiDistance(set(""), set("A")), 1);
    assert.equal(jaccardDistance(set(""), set("")), 0);
  });

  it("is symmetric, between 0 and 1, and never below Jaccard’s", () => {
    fc.assert(
      fc.property(sets, sets, (first, second) => {
        const distance = masiDistance(first, second);
        assert.equal(distance, masiDistance(second, first));
        assert.ok(distance >= jaccardDistance(first, second) - 1e-12 && distance <= 1);
      }),
    );
  });

  it("makes alpha nominal where every unit has one code", () => {
    const rows = [
      ["A", "A"],
      ["A", "B"],
      ["B", "B"],
      ["C", "A"],
    ];
    const codes = ["A", "B", "C"];
    const nominal = krippendorffAlpha(ratingsOf(rows, codes));
    const ofSets = krippendorffAlpha(ratingsOf(rows, codes), setDistances(codes.map(set)));
    assert.deepEqual(ofSets, nominal);
  });
});
