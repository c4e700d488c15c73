import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { captureTable } from "./capture-table.js";
import { pairEstimates, type TwoListCounts, twoLists } from "./two-lists.js";

const anyLists = fc.tuple(fc.nat(5_000), fc.nat(5_000), fc.nat(5_000)).map(
  ([onlyFirst, onlySecond, both]): TwoListCounts => ({
    first: onlyFirst + both,
    second: onlySecond + both,
    both,
  }),
);

describe("two lists", () => {
  it("never give fewer than were counted, save for the ends of Wald's interval", () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const observed = lists.first + lists.second - lists.both;
        const { chapman, lincolnPetersen, logNormal, logit } = twoLists(lists);
        assert.ok(chapman >= observed);
        assert.ok(lincolnPetersen === null || lincolnPetersen.total >= observed - 1e-6);
        assert.ok(logNormal === null || logNormal.low >= observed);
        assert.ok(logit.low > observed - 1);
        assert.ok(logit.low < logit.high && Number.isFinite(logit.high));
      }),
      { seed: 1 },
    );
  });

  it("say the same whichever list comes first", () => {
    fc.assert(
      fc.property(anyLists, ({ first, second, both }) => {
        const [one, other] = [
          twoLists({ first, second, both }),
          twoLists({ first: second, second: first, both }),
        ];
        assert.ok(Math.abs(one.chapman - other.chapman) <= 1e-12 * one.chapman);
        assert.ok(Math.abs(one.logit.high - other.logit.high) <= 1e-12 * one.logit.high);
      }),
      { seed: 2 },
    );
  });

  it("without overlap have Chapman's estimate but not Lincoln–Petersen's", () => {
    const { lincolnPetersen, chapman } = twoLists({ first: 20, second: 30, both: 0 });
    assert.equal(lincolnPetersen, null);
    assert.equal(chapman, 650);
  });

  it("that are the same list miss nobody", () => {
    const { chapman, chapmanVariance, logNormal } = twoLists({ first: 12, second: 12, both: 12 });
    assert.deepEqual([chapman, chapmanVariance], [12, 0]);
    assert.deepEqual(logNormal, { low: 12, high: 12, level: 0.95 });
  });

  it("of hundreds of millions stay finite", () => {
    const found = twoLists({ first: 9e8, second: 8e8, both: 3 });
    for (const number of [found.chapman, found.chapmanVariance, found.logit.high, found.logNormal!.high])
      assert.ok(Number.isFinite(number));
  });

  it("may be expected numbers that are not whole", () => {
    const [less, more] = [9.5, 10].map((both) => twoLists({ first: 20, second: 30, both }).chapman);
    assert.ok(less! > more!);
  });

  it("of expected counts need not be whole", () => {
    const { chapman } = twoLists({ first: 9.5, second: 15, both: 4.5 });
    assert.ok(Math.abs(chapman - ((10.5 * 16) / 5.5 - 1)) < 1e-12);
  });

  it("that cannot be are refused", () => {
    for (const lists of [
      { first: 3, second: 5, both: 4 },
      { first: 3, second: 5, both: -1 },
      { first: Number.POSITIVE_INFINITY, second: 5, both: 1 },
      { first: Number.NaN, second: 5, both: 1 },
    ])
      assert.throws(() => twoLists(lists), RangeError);
  });
});

describe("every two lists of a table", () => {
  it("are read by themselves, over all histories", () => {
    const table = captureTable(3, [
      [0b001, 10],
      [0b011, 4],
      [0b111, 2],
      [0b110, 3],
      [0b100, 7],
    ]);
    assert.deepEqual(
      pairEstimates(table).map(({ lists, both }) => [...lists, both]),
      [
        [0, 1, 6],
        [0, 2, 2],
        [1, 2, 5],
      ],
    );
    const [first] = pairEstimates(table);
    const { chapman, logit } = twoLists({ first: 16, second: 9, both: 6 });
    assert.deepEqual(first!.estimate, { kind: "figure", value: chapman, interval: logit });
  });

  it("are none in a table of one list", () => {
    assert.deepEqual(pairEstimates(captureTable(1, [[1, 5]])), []);
  });
});
