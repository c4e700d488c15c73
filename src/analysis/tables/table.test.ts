import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError, problemText } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "./table.js";

const tableOf = (text: string) =>
  tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) });

function problemIn(text: string) {
  try {
    tableOf(text);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return assert.fail("no problem");
}

test("headings and cells lose what cannot be seen around them, and nothing within", () => {
  const { columns, rows } = tableOf('\ufeff\u200fالوحدة ,\u00a0مرمِّز\r\n\u202bأ\u202c," خوف\nوقلق "\r\n');
  assert.deepEqual(columns, ["الوحدة", "مرمِّز"]);
  assert.deepEqual(rows, [{ line: 2, cells: ["أ", "خوف\nوقلق"] }]);
});

test("what was found is said back: delimiter, charset, decimal mark", () => {
  const { delimiter, charset, decimals } = tableOf("السنة;عدد\n2015;1,5\n2016;2\n");
  assert.deepEqual([delimiter, charset, decimals], [";", "utf-8", "comma"]);
  assert.equal(tableOf("a;b\n1.5;1,5\n").decimals, "point");
  assert.equal(tableOf("a;b\n1,234;2\n").decimals, "point");
  assert.equal(tableOf('a,b\n"1,5",2\n').decimals, "point");
});

test("a column of values without a heading is called by its place; an empty one is left out", () => {
  assert.deepEqual(tableOf("رمز,,\nأ,1,\nب,2,\n").columns, ["رمز", "#2"]);
});

test("two columns of one heading are refused by name", () => {
  const problem = problemIn("A,ب,A\n1,0,1\n");
  assert.equal(problem.name, "table/duplicate-headings");
  assert.ok(problemText(problem, "ar").happened.includes("A"));
});

test("every row whose cells slipped is quoted by its line, and the rest are counted", () => {
  const bad = Array.from({ length: 12 }, (_, index) => `س${index}\n`).join("");
  const problem = problemIn(`وحدة,رمز\nأ,1\n${bad}ب,2,3\nج,4,\n`);
  assert.equal(problem.name, "table/unfit-cells");
  assert.equal(problem.values["count"], 13);
  const { happened } = problemText(problem, "ar");
  assert.equal(happened.split("\n").length, 11);
  assert.ok(happened.includes("السطر 3: عدد خلاياه 1 والعناوين 2"), happened);
});

test("an empty file and headings alone have no rows", () => {
  for (const text of ["", "\n\n", "وحدة,رمز\n", "وحدة,رمز\n,\n"])
    assert.equal(problemIn(text).name, "table/no-rows");
});

test("a formula is the text it is", () => {
  assert.deepEqual(tableOf("a,b\n=1+1,@x\n").rows[0]!.cells, ["=1+1", "@x"]);
});
