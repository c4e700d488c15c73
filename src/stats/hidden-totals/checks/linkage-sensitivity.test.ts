import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type CaptureTable, captureTable, listSizes, observedTotal } from "../capture-table.js";
import { stepwiseEstimate } from "../stepwise/stepwise-estimate.js";
import { linkageSensitivity, withFalseMerges, withMissedLinks } from "./linkage-sensitivity.js";

const table = captureTable(3, [
  [0b001, 60],
  [0b010, 50],
  [0b100, 40],
  [0b011, 20],
  [0b101, 16],
  [0b110, 14],
  [0b111, 6],
]);
const tables = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 15, maxLength: 15 })
  .map((counts): CaptureTable => ({ lists: 4, counts: Float64Array.from([0, ...counts]) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

function assertSameLists(one: CaptureTable, other: CaptureTable): void {
  const sizes = listSizes(other);
  for (const [list, size] of listSizes(one).entries()) assert.ok(Math.abs(size - sizes[list]!) < 1e-9);
}

describe("missed links", () => {
  it("break a pair into two single cases", () => {
    const pair = captureTable(2, [[0b11, 100]]);
    assert.deepEqual([...withMissedLinks(pair, 0.2).counts], [0, 20, 20, 80]);
  });

  it("break one of two links of a case on three lists, or both", () => {
    const { counts } = withMissedLinks(captureTable(3, [[0b111, 300]]), 0.1);
    assert.ok(Math.abs(counts[0b111]! - 243) < 1e-9);
    for (const pair of [0b011, 0b101, 0b110]) assert.ok(Math.abs(counts[pair]! - 18) < 1e-9);
    assert.ok(Math.abs(counts[0b001]! - (18 + 3)) < 1e-9);
  });

  it("leave every list as long as it was, and nobody out", () => {
    fc.assert(
      fc.property(tables, share, (before, missed) => {
        const after = withMissedLinks(before, missed);
        assertSameLists(before, after);
        assert.ok(observedTotal(after) >= observedTotal(before) - 1e-9);
        assert.ok(after.counts.every((count) => count >= 0));
      }),
    );
  });

  it("leave single cases alone where all are missed", () => {
    const { counts } = withMissedLinks(table, 1);
    assert.deepEqual(
      [...counts.entries()].filter(([, count]) => count > 0).map(([history]) => history),
      [1, 2, 4],
    );
  });
});

describe("false merges", () => {
  it("join single cases of two lists and leave every list as long as it was", () => {
    fc.assert(
      fc.property(tables, share, (before, merged) => {
        const after = withFalseMerges(before, merged);
        assertSameLists(before, after);
        assert.ok(observedTotal(after) <= observedTotal(before) + 1e-9);
        assert.ok(after.counts.every((count) => count >= -1e-9));
      }),
    );
  });

  it("join as many as pairs of two lists are drawn", () => {
    const { counts } = withFalseMerges(
      captureTable(2, [
        [0b01, 300],
        [0b10, 100],
      ]),
      0.1,
    );
    assert.deepEqual([...counts], [0, 292.5, 92.5, 7.5]);
  });
});

describe("sensitivity to linking", () => {
  it("starts from the table as it is; missed links push the estimate up, false merges down", () => {
    const rows = linkageSensitivity(table, (changed) => stepwiseEstimate(changed, { threshold: 0 }).figure);
    const totals = rows.map(({ estimate }) => (estimate.kind === "figure" ? estimate.value : 0));
    const asIs = stepwiseEstimate(table, { threshold: 0 }).figure;
    assert.ok(asIs.kind === "figure" && Math.abs(totals[0]! - asIs.value) < 1e-6);
    assert.ok(totals[0]! < totals[1]! && totals[1]! < totals[2]! && totals[2]! < totals[3]!);
    assert.ok(totals[4]! < totals[0]!);
  });

  it("passes on why there is no estimate", () => {
    const rows = linkageSensitivity(
      captureTable(2, [[0b01, 3]]),
      (changed) => stepwiseEstimate(changed).figure,
    );
    assert.deepEqual(rows[0]!.estimate, { kind: "not defined", because: "no overlap" });
  });
});
