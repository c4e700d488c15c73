import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Column, type Columns, memoryColumns } from "./columns.js";
import { CopyIndex } from "./copy-index.js";
import { copiesIn } from "./find-copies.js";
import { printed } from "./sample-prints.js";

const english =
  "the ferry to Karrow brought eleven tired men who had walked out of the hills before the rains came";
const arabic = "وصلت العبارة إلى كارو وعليها أحد عشر رجلا متعبا خرجوا من التلال قبل هطول المطر في ذلك العام";

/** Columns that answer with one and the same row, filled anew, as those on a disk may. */
const forgetful: Columns = {
  open(): Column {
    const column = memoryColumns.open();
    const row = new Int32Array(1_024);
    return {
      get length() {
        return column.length;
      },
      append: (values) => column.append(values),
      read(from, to) {
        if (to - from > row.length) return column.read(from, to).slice();
        row.fill(-1).set(column.read(from, to));
        return row.subarray(0, to - from);
      },
    };
  },
};

describe("an index of copies", () => {
  const documents = [english, arabic, `${arabic} ثم ${english}`, english.toUpperCase(), "خبر", ""].map(
    (text, number) => printed(`d${number}`, text),
  );
  const found = (columns: Columns) => {
    const index = new CopyIndex(columns);
    for (const document of documents) index.add(document);
    return [...copiesIn(index, (number) => documents[number]!)];
  };

  it("numbers documents as they come, and names the pairs by number", () => {
    const index = new CopyIndex();
    assert.deepEqual(
      documents.map((document) => index.add(document)),
      [0, 1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      [...index.pairs()].map(({ left, right }) => [left, right]),
      [
        [0, 2],
        [0, 3],
        [1, 2],
        [2, 3],
      ],
    );
  });

  it("finds the same in columns that forget what they answered", () => {
    assert.deepEqual(found(forgetful), found(memoryColumns));
  });

  it("of nothing holds no pair", () => {
    assert.deepEqual([...new CopyIndex().pairs()], []);
  });
});

describe("a column in memory", () => {
  it("gives back what was appended, across its pages", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (parts, one, other) => {
        const column = memoryColumns.open();
        let next = 0;
        for (const length of parts) column.append(new Int32Array(length).map(() => next++));
        assert.equal(column.length, next);
        const [from, to] = [one % (next + 1), other % (next + 1)].sort((a, b) => a - b) as [number, number];
        const read = column.read(from, to);
        assert.equal(read.length, to - from);
        assert.ok(read.every((value, at) => value === from + at));
      }),
      { numRuns: 40 },
    );
  });
});
