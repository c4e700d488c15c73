import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { captureTable, listSizes } from "../capture-table.js";
import { internalConsistency } from "./internal-consistency.js";

/** Expected counts of `total` people, each on list i with chance `chances[i]`, all lists independent. */
function independentLists(total: number, chances: readonly number[]) {
  const cell = (history: number): number =>
    chances.reduce((count, chance, list) => count * ((history >> list) & 1 ? chance : 1 - chance), total);
  const histories = Array.from({ length: (1 << chances.length) - 1 }, (_, index) => index + 1);
  return captureTable(
    chances.length,
    histories.map((history) => [history, Math.round(cell(history))]),
  );
}

describe("internal consistency", () => {
  it("finds each list's size where lists are independent, by four lists as by seven", () => {
    for (const chances of [
      [0.4, 0.3, 0.5, 0.35],
      [0.4, 0.3, 0.5, 0.35, 0.4, 0.3, 0.5],
    ])
      for (const row of internalConsistency(independentLists(1e6, chances)))
        assert.ok(row.ratio !== null && Math.abs(row.ratio - 1) < 0.01);
  });

  it("finds less than is known where people differ in how easily they are seen", () => {
    const [easy, hard] = [
      independentLists(30_000, [0.5, 0.6, 0.55, 0.5]),
      independentLists(70_000, [0.05, 0.06, 0.05, 0.05]),
    ];
    const mixed = { lists: 4, counts: easy.counts.map((count, history) => count + hard.counts[history]!) };
    for (const { ratio } of internalConsistency(mixed)) assert.ok(ratio !== null && ratio < 0.95);
  });

  it("reads two remaining lists as independent and says so in the numbers of the whole table", () => {
    const rows = internalConsistency(independentLists(100_000, [0.4, 0.3, 0.5]));
    assert.deepEqual(
      rows.map(({ model }) => model),
      ["[2,3]", "[1,3]", "[1,2]"],
    );
  });

  it("leaves aside a list that shares no case with the one in question", () => {
    const table = captureTable(4, [
      [0b0001, 30],
      [0b0011, 20],
      [0b0101, 20],
      [0b0111, 10],
      [0b1000, 9],
      [0b1010, 3],
      [0b1100, 3],
    ]);
    const [first, , , last] = internalConsistency(table);
    assert.equal(first!.model, "[2,3]");
    assert.equal(first!.seenElsewhere, 50);
    assert.deepEqual(last!.estimate, { kind: "not defined", because: "no overlap" });
    assert.equal(last!.ratio, null);
  });

  it("has nothing to say of one list or two", () => {
    assert.deepEqual(internalConsistency(captureTable(2, [[0b11, 4]])), []);
    assert.deepEqual(internalConsistency(captureTable(1, [[0b1, 4]])), []);
  });

  it("answers for every table of whole counts, never with less than it saw", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(counts, (cells) => {
        const table = captureTable(
          4,
          cells.map((count, index) => [index + 1, count]),
        );
        const rows = internalConsistency(table);
        assert.deepEqual(
          rows.map(({ known }) => known),
          listSizes(table),
        );
        for (const { estimate, seenElsewhere, known } of rows) {
          assert.ok(seenElsewhere <= known);
          if (estimate.kind === "figure") assert.ok(estimate.value >= seenElsewhere - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
