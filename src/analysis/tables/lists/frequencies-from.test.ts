import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ProblemError } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import type { ListOptions } from "./capture-lists.js";
import { frequenciesFrom } from "./frequencies-from.js";

const read = (text: string, options?: ListOptions) =>
  frequenciesFrom(tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) }), options);
const frequenciesIn = (text: string, options?: ListOptions) => read(text, options)!.strata[0].frequencies;

function problemIn(text: string, options?: ListOptions): string {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.name;
    throw error;
  }
  return assert.fail("no problem");
}

test("a row a number of times with its count, in any language and order; nobody seen so often is 0", () => {
  for (const headings of ["nbcap,freq", "مرات الورود,العدد", "nombre de captures,effectif"])
    assert.deepEqual(frequenciesIn(`${headings}\n٤,2\n1,15\n2,٧\n5,0\n`), [15, 7, 0, 2]);
  assert.deepEqual(
    read("nbcap,freq\n1,2\n")!.columns.map(({ use }) => use),
    ["captures", "count"],
  );
});

test("a row a case counts cases, in the whole and in each stratum; cases seen not once are left out", () => {
  const read3 = read("case,captures,stratum\na,1,أ\nb,3,أ\nc,1,ب\nd,0,ب\n")!;
  assert.deepEqual(read3.strata, [
    { stratum: null, frequencies: [2, 0, 1] },
    { stratum: "أ", frequencies: [1, 0, 1] },
    { stratum: "ب", frequencies: [1] },
  ]);
  assert.equal(read3.unlisted, 1);
});

test("tables that say on which lists are none, unless the column of times is named", () => {
  const both = "A,B,captures,count\n1,0,1,5\n1,1,2,3\n";
  assert.equal(read(both), null);
  assert.deepEqual(frequenciesIn(both, { captures: "captures" }), [5, 3]);
  assert.equal(read("A,B\n1,0\n"), null);
});

test("what is no number of times is a fault; how often a case could be seen is at least how often one was", () => {
  assert.equal(problemIn("nbcap,freq\nonce,3\n"), "table/unfit-cells");
  assert.equal(problemIn("nbcap,freq\n900,3\n"), "table/unfit-cells");
  assert.equal(problemIn("nbcap,freq\n1,-3\n"), "table/unfit-cells");
  assert.equal(problemIn("nbcap,freq\n5,3\n", { occasions: "4" }), "table/option-unfit");
  assert.equal(problemIn("nbcap,freq\n5,3\n", { occasions: "many" }), "table/option-unfit");
  assert.equal(read("nbcap,freq\n5,3\n", { occasions: "٥" })!.occasions, 5);
});

test("rows of one number of times add up", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (pairs) => {
      const frequencies = frequenciesIn(`nbcap,freq\n${pairs.map((pair) => `${pair}\n`).join("")}`);
      for (let times = 1; times <= 6; times++)
        assert.equal(
          frequencies[times - 1] ?? 0,
          pairs.filter(([each]) => each === times).reduce((sum, [, count]) => sum + count, 0),
        );
    }),
    { numRuns: 40 },
  );
});
