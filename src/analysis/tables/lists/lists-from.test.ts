import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ProblemError, problemText } from "#model/index.js";
import { listSizes, observedTotal } from "#stats/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import type { ListOptions } from "./capture-lists.js";
import { listsFrom } from "./lists-from.js";

const read = (text: string, options?: ListOptions) =>
  listsFrom(tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) }), options);

function problemIn(text: string, options?: ListOptions) {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ProblemError) {
      const { happened } = problemText(error.problem, "ar");
      return { name: error.problem.name, happened, next: problemText(error.problem, "en").next };
    }
    throw error;
  }
  return assert.fail("no problem");
}

const namesIn = (text: string, options?: ListOptions) => read(text, options).lists.map(({ name }) => name);
const countsIn = (text: string, options?: ListOptions) => [...read(text, options).strata[0].table.counts];

test("one row a case: a column a list, in any word for yes and no", () => {
  const counts = [0, 2, 1, 1];
  for (const [yes, no] of [
    ["1", "0"],
    ["نعم", "لا"],
    ["yes", "no"],
    ["Oui", "Non"],
    ["TRUE", "FALSE"],
    ["١", "٠"],
    ["x", ""],
    ["✓", ""],
  ]) {
    const text = `الحالة,الصحيفة,المحكمة\nح1,${yes},${no}\nح2,${yes},${yes}\nح3,${no},${yes}\nح4,${yes},${no}\n`;
    assert.deepEqual(countsIn(text), counts, yes);
    assert.deepEqual(namesIn(text), ["الصحيفة", "المحكمة"]);
  }
});

test("one row a capture history with its count, by heading or as the last column", () => {
  const histories = "1,0,٧\n0,1,5\n1,1,٣\n";
  assert.deepEqual(countsIn(`أ,ب,العدد\n${histories}`), [0, 7, 5, 3]);
  assert.deepEqual(countsIn(`أ,ب,found\n${histories}`), [0, 7, 5, 3]);
  assert.deepEqual(countsIn(`أ,ب,found\n${histories}`, { count: "found" }), [0, 7, 5, 3]);
});

test("histories as words keep their leading zeros and may be named", () => {
  const text = "history,count\n001,63\n010,55\n١١٠,21\n";
  const { lists, strata } = read(text);
  assert.deepEqual(
    lists.map(({ name }) => name),
    ["list 1", "list 2", "list 3"],
  );
  assert.deepEqual(listSizes(strata[0].table), [21, 76, 63]);
  assert.deepEqual(namesIn(text, { lists: "المحكمة، الصحيفة، القرية" }), ["المحكمة", "الصحيفة", "القرية"]);
  assert.equal(problemIn(text, { lists: "A,B" }).name, "table/option-unfit");
  assert.match(problemIn("history,count\n1,63\n010,55\n").happened, /السطر 2/u);
});

test("a history that stands once is counted by the only whole numbers beside it, not by numbers of rows", () => {
  assert.deepEqual(countsIn("نمط,found\n01,63\n10,55\n11,21\n"), [0, 55, 63, 21]);
  assert.deepEqual(countsIn("person,history\n1,01\n2,10\n3,11\n"), [0, 1, 1, 1]);
  assert.deepEqual(countsIn("person,history\n7,01\n9,10\n4,10\n"), [0, 2, 1, 0]);
  assert.equal(problemIn("history,x,y\n01,63,4\n10,55,2\n").name, "table/which-column");
});

test("every column is said back, with what is not used", () => {
  const { columns } = read("id,منطقة,A,B,count,ملاحظة\n1,س,1,0,3,x y\n2,ص,0,1,4,z\n", { stratum: "منطقة" });
  assert.deepEqual(
    columns.map(({ use }) => use),
    ["case", "stratum", "list", "list", "count", "not used"],
  );
});

test("strata are apart and together; a case without one is among all", () => {
  const { strata } = read("الطبقة,A,B\nشمال,1,1\nجنوب,1,0\n,0,1\nشمال,1,0\n");
  assert.deepEqual(
    strata.map(({ stratum, table }) => [stratum, ...table.counts]),
    [
      [null, 0, 2, 1, 1],
      ["جنوب", 0, 1, 0, 0],
      ["شمال", 0, 1, 0, 1],
    ],
  );
});

test("a window counts cases inside it; what is outside or cannot be placed is counted apart", () => {
  const text =
    "تاريخ المغادرة,A,B\n2015-03,1,1\n2015,1,0\n2014-12-31,1,0\n,0,1\n2015-06-30,0,1\n2016-01,1,1\n";
  const { strata, window, outside, undated } = read(text, { from: "2015-01", to: "2015-06" });
  assert.deepEqual(window, { from: "2015-01-01", to: "2015-06-30" });
  assert.deepEqual([observedTotal(strata[0].table), outside, undated], [2, 2, 2]);
  assert.equal(observedTotal(read(text, { from: "2020" }).strata[0].table), 0);
  assert.equal(problemIn(text, { from: "2016", to: "2015" }).name, "table/option-unfit");
  assert.equal(problemIn("A,B\n1,1\n", { from: "2015" }).name, "table/column-missing");
});

test("cases on none of the lists are counted apart", () => {
  const { unlisted, strata } = read("A,B,C\n1,0,0\n0,0,1\n0,1,0\n", { lists: "A,B" });
  assert.deepEqual([unlisted, observedTotal(strata[0].table)], [1, 2]);
});

test("one list, and lists without a common case, are no fault of the table", () => {
  assert.deepEqual(countsIn("A\n1\n1\n"), [0, 2]);
  assert.equal(read("A,B\n1,0\n0,1\n").strata[0].table.counts[3], 0);
});

test("cells that fit no list and counts that are none are gathered with their lines", () => {
  const problem = problemIn("A,B,count\n1,0,1.5\n1,2,-3\n0,1,\n1,,4\n0,0,\n1,1,سبعة\n");
  assert.equal(problem.name, "table/unfit-cells");
  for (const line of [2, 3, 4, 5, 7])
    assert.ok(problem.happened.includes(`السطر ${line}،`), problem.happened);
  assert.ok(!problem.happened.includes("السطر 6"));
});

test("a case on two rows is a fault", () => {
  assert.match(problemIn("رقم الحالة,A,B\nح1,1,0\nح2,1,0\nح1,0,1\n").happened, /السطر 4.*ورد في السطر 2/u);
});

test("what has no list, and what has too many is named", () => {
  assert.equal(problemIn("الاسم,المدينة\nس,ص\n").name, "table/column-missing");
  const many = Array.from({ length: 17 }, (_, list) => `L${list}`);
  assert.equal(problemIn(`${many}\n${many.map(() => 1)}\n`).name, "table/too-many-lists");
  assert.match(problemIn("Alpha,Beta\n1,0\n", { lists: "Alpha,Bta" }).next, /Beta/u);
});

test("a row a case and a row a history give the same table", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 40 }), (cases) => {
      const bits = (history: number) => [1, 2, 4].map((bit) => (history & bit ? 1 : 0));
      const counts = Array.from(
        { length: 8 },
        (_, history) => cases.filter((each) => each === history).length,
      );
      const byCase = cases.map((history) => `${bits(history)}\n`).join("");
      const byHistory = counts.map((count, history) => `${bits(history)},${count}\n`).join("");
      assert.deepEqual(countsIn(`أ,ب,ج\n${byCase}`), counts);
      assert.deepEqual(countsIn(`أ,ب,ج,عدد\n${byHistory}`), counts);
      const words = counts.map((count, history) => `${bits(history).join("")},${count}\n`).join("");
      assert.deepEqual(countsIn(`history,n\n${words}`), counts);
    }),
    { numRuns: 40 },
  );
});
