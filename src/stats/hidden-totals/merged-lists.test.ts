import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { captureTable, listSizes, observedTotal } from "./capture-table.js";
import { mergeLists } from "./merged-lists.js";

describe("merging lists that rest on one origin", () => {
  it("counts a case that is on either list once", () => {
    const table = captureTable(3, [
      [0b001, 10],
      [0b010, 20],
      [0b011, 5],
      [0b110, 2],
    ]);
    const merged = mergeLists(table, [[0, 1], [2]]);
    assert.deepEqual([...merged.counts], [0, 35, 0, 2]);
    assert.deepEqual(listSizes(merged), [37, 2]);
  });

  it("keeps the number of cases whatever is merged, and changes nothing where each list stands alone", () => {
    const counts = fc.array(fc.nat(99), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(
          [[0, 1, 2, 3]],
          [
            [0, 2],
            [1, 3],
          ],
          [[3], [0, 1, 2]],
        ),
        (cells, groups) => {
          const table = captureTable(
            4,
            cells.map((count, index) => [index + 1, count] as const),
          );
          assert.equal(observedTotal(mergeLists(table, groups)), observedTotal(table));
          assert.deepEqual(mergeLists(table, [[0], [1], [2], [3]]), table);
        },
      ),
    );
  });
});
