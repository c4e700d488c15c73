import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type CaptureTable, captureTable, observedTotal } from "../capture-table.js";
import { sampleCoverage } from "./coverage-estimates.js";

/** Expected counts of `total` people, each on list i with chance `chances[i]`, all lists independent. */
function independentLists(total: number, chances: readonly number[]): CaptureTable {
  const cell = (history: number): number =>
    chances.reduce((count, chance, list) => count * ((history >> list) & 1 ? chance : 1 - chance), total);
  const counts = Float64Array.from({ length: 1 << chances.length }, (_, history) => cell(history));
  counts[0] = 0;
  return { lists: chances.length, counts };
}

describe("sample coverage", () => {
  it("answers with the truth, and all three alike, where lists are independent and chances equal", () => {
    for (const chances of [
      [0.3, 0.2, 0.4],
      [0.15, 0.2, 0.1, 0.12],
      [0.5, 0.1, 0.2, 0.3, 0.4],
    ]) {
      const { independence, low, high } = sampleCoverage(independentLists(2000, chances));
      for (const figure of [independence, low, high])
        assert.ok(figure.kind === "figure" && Math.abs(figure.value - 2000) < 1e-6);
    }
  });

  it("covers everything where nobody is on one list only", () => {
    const all = sampleCoverage(captureTable(3, [[0b111, 12]]));
    assert.deepEqual(all.coverage, { kind: "figure", value: 1, interval: null });
    assert.deepEqual(all.independence, { kind: "figure", value: 12, interval: null });
  });

  it("is not defined for two lists, for an empty list, and where nobody is on two", () => {
    const two = captureTable(2, [
      [0b01, 3],
      [0b10, 3],
      [0b11, 3],
    ]);
    assert.deepEqual(sampleCoverage(two).low, { kind: "not defined", because: "wrong number of lists" });
    const empty = captureTable(3, [
      [0b001, 3],
      [0b010, 3],
      [0b011, 3],
    ]);
    assert.deepEqual(sampleCoverage(empty).low, { kind: "not defined", because: "no observations" });
    const apart = captureTable(3, [
      [0b001, 3],
      [0b010, 3],
      [0b100, 3],
    ]);
    assert.deepEqual(sampleCoverage(apart).coverage, { kind: "not defined", because: "no overlap" });
  });

  it("gives no total below the number observed, none infinite, and does not mind the order of the lists", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(counts, (cells) => {
        const table = captureTable(
          3,
          cells.map((count, index) => [index + 1, count]),
        );
        const turn = (history: number): number => ((history << 1) | (history >> 2)) & 0b111;
        const turned = captureTable(
          3,
          cells.map((count, index) => [turn(index + 1), count]),
        );
        const [answer, other] = [sampleCoverage(table), sampleCoverage(turned)];
        for (const name of ["independence", "low", "high"] as const) {
          const [figure, same] = [answer[name], other[name]];
          if (figure.kind === "not defined") continue;
          assert.ok(Number.isFinite(figure.value) && figure.value >= observedTotal(table));
          if (same.kind === "figure") assert.ok(Math.abs(same.value / figure.value - 1) < 1e-6);
        }
      }),
    );
  });
});
