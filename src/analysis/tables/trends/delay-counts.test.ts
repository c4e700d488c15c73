import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import { trendFrom } from "./trend-from.js";
import type { TrendTableOptions } from "./trend-table.js";

const read = (text: string, options: Partial<TrendTableOptions> = {}) =>
  trendFrom(tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) }), {
    today: "2026-01-01",
    ...options,
  });

function rowsIn(text: string, options?: Partial<TrendTableOptions>) {
  const { records, unit } = read(text, options).input;
  assert.ok(records.kind === "delays");
  return {
    unit,
    rows: records.rows.map(({ period, delay, count, complete }) => [period, delay, count, complete]),
  };
}

function problemIn(text: string, options?: Partial<TrendTableOptions>): string {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.name;
    throw error;
  }
  return assert.fail("no problem");
}

test("a row a period and delay, in each language; an empty or incomplete count is not in yet", () => {
  for (const headings of ["year,quarter,delay,dud,y", "السنة,الربع,التأخير,غير مكتمل,عدد"])
    assert.deepEqual(
      rowsIn(`${headings}\n1983,3,0,0,2\n١٩٨٣,٣,2,لا,٦\n1983,4,0,0,1\n1983,4,2,1,5\n1984,1,0,,\n`),
      {
        unit: "quarter",
        rows: [
          ["1983-Q3", 0, 2, true],
          ["1983-Q3", 2, 6, true],
          ["1983-Q4", 0, 1, true],
          ["1983-Q4", 2, 5, false],
          ["1984-Q1", 0, null, false],
        ],
      },
    );
});

test("a column that numbers the periods or the delays again is no count", () => {
  const numbered = "year,delay,time,step,y\n2001,0,1,1,9\n2001,1,1,2,4\n2002,0,2,1,8\n2002,1,2,2,3\n";
  assert.deepEqual(
    rowsIn(numbered).rows.map(([, , count]) => count),
    [9, 4, 8, 3],
  );
  assert.deepEqual(
    read(numbered).columns.map(({ use }) => use),
    ["left", "delay", "not used", "not used", "count"],
  );
  const two = "year,delay,a,b\n2001,0,9,1\n2001,1,4,2\n2002,0,8,3\n2002,1,3,4\n";
  assert.equal(problemIn(two), "table/which-column");
  assert.equal(rowsIn(two, { count: "b" }).rows.length, 4);
});

test("a cell twice, a count that is none, and an unclear mark are faults", () => {
  assert.equal(problemIn("year,delay,count\n2001,0,1\n2001,0,2\n"), "table/unfit-cells");
  assert.equal(problemIn("year,delay,count\n2001,0,1.5\n"), "table/unfit-cells");
  assert.equal(problemIn("year,delay,count\n2001,-1,1\n"), "table/unfit-cells");
  assert.equal(problemIn("year,delay,incomplete,count\n2001,0,perhaps,1\n"), "table/unfit-cells");
  assert.equal(problemIn("year,delay,count\nsoon,0,1\n"), "table/unfit-cells");
  assert.equal(problemIn("delay,count\n0,1\n"), "table/column-missing");
});

test("periods that are mere numbers are named for what they are; no year is made up", () => {
  const triangle = [1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => `${i * 1000 + j},${i},${j}\n`));
  assert.equal(problemIn(`y,i,j\n${triangle.join("")}`), "table/delay-triangle");
});

test("a delay beside the dates of leaving and publication is not needed", () => {
  const { records } = read("left,published,delay\n2015-01,2015-02,1\n2015-03,2015-03,0\n").input;
  assert.equal(records.kind, "cases");
});
