import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Figure } from "#model/index.js";
import { type CaptureTable, captureTable, observedTotal } from "./capture-table.js";
import { chaoLowerBound } from "./chao.js";
import { twoLists } from "./two-lists.js";

const tables = fc.array(fc.nat(400), { minLength: 8, maxLength: 8 }).map(
  (counts): CaptureTable => ({
    lists: 3,
    counts: Float64Array.from(counts, (count, cell) => (cell === 0 ? 0 : count)),
  }),
);

describe("Chao's lower bound", () => {
  it("with two lists is Chapman's estimate", () => {
    const table = captureTable(2, [
      [0b01, 5],
      [0b10, 10],
      [0b11, 5],
    ]);
    const { chapman } = twoLists({ first: 10, second: 15, both: 5 });
    assert.ok(Math.abs(boundOf(chaoLowerBound(table)) - chapman) < 1e-12);
  });

  it("is at least the number counted, and within its interval", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const bound = chaoLowerBound(table);
        assert.ok(bound.kind === "figure" && bound.interval !== null);
        const { low, high } = bound.interval;
        assert.ok(observedTotal(table) <= low && low <= bound.value && bound.value <= high);
      }),
      { seed: 1 },
    );
  });

  it("does not depend on the order of the lists", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = new Float64Array(8);
        for (const [cell, count] of table.counts.entries()) turned[((cell << 1) & 7) | (cell >> 2)] = count;
        const [one, other] = [
          boundOf(chaoLowerBound(table)),
          boundOf(chaoLowerBound({ lists: 3, counts: turned })),
        ];
        assert.ok(Math.abs(one - other) < 1e-9 * (1 + one));
      }),
      { seed: 2 },
    );
  });

  it("is defined without any overlap", () => {
    const apart = captureTable(3, [
      [0b001, 10],
      [0b010, 20],
      [0b100, 30],
    ]);
    assert.equal(boundOf(chaoLowerBound(apart)), 60 + 10 * 20 + 10 * 30 + 20 * 30);
  });

  it("is the number counted where nobody is on one list only, or nobody was counted", () => {
    const everTwice = captureTable(3, [[0b011, 9]]);
    assert.deepEqual(chaoLowerBound(everTwice), {
      kind: "figure",
      value: 9,
      interval: { low: 9, high: 9, level: 0.95 },
    });
    assert.equal(boundOf(chaoLowerBound(captureTable(3, []))), 0);
  });
});

function boundOf(figure: Figure): number {
  assert.ok(figure.kind === "figure");
  return figure.value;
}
