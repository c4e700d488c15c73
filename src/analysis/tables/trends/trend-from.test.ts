import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError, problemText } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import { periodOfDay, unitOf } from "./periods.js";
import { trendFrom } from "./trend-from.js";
import type { TrendTableOptions } from "./trend-table.js";

type Options = Omit<TrendTableOptions, "today">;
const read = (text: string, options?: Options) =>
  trendFrom(tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) }), {
    today: "2026-11-23",
    ...options,
  });

function countsIn(text: string, options?: Options) {
  const { records } = read(text, options).input;
  assert.ok(records.kind === "counts", records.kind);
  return Object.fromEntries(records.rows.map(({ period, count }) => [period, count]));
}
function casesIn(text: string, options?: Options) {
  const { records } = read(text, options).input;
  assert.ok(records.kind === "cases", records.kind);
  return records.cases;
}
function problemIn(text: string, options?: Options) {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ProblemError)
      return { name: error.problem.name, happened: problemText(error.problem, "ar").happened };
    throw error;
  }
  return assert.fail("no problem");
}

test("one row a month with its count, in any spelling of months", () => {
  const counts = { "2015-09": 3, "2015-10": 5 };
  for (const text of [
    "month,count\n2015-09,3\n2015-10,5\n",
    "الشهر;العدد\nأيلول ٢٠١٥;٣\nتشرين الأول ٢٠١٥;٥\n",
    "mois\tnombre\nseptembre 2015\t3\noctobre 2015\t5\n",
    "year,month,count\n2015,9,3\n2015,10,5\n",
    "السنة,الشهر,العدد\n٢٠١٥,سبتمبر,٣\n٢٠١٥,أكتوبر,٥\n",
  ])
    assert.deepEqual(countsIn(text), counts, text);
});

test("counts by year, quarter and day have that unit; the count may have any heading", () => {
  assert.deepEqual(countsIn("year,disasters\n1851,4\n1852,5\n"), { 1851: 4, 1852: 5 });
  assert.equal(read("year,disasters\n1851,4\n").input.unit, "year");
  assert.deepEqual(countsIn("السنة,الربع,العدد\n2015,3,1\n2015,Q4,2\n"), { "2015-Q3": 1, "2015-Q4": 2 });
  assert.equal(read("date,n\n2015-01-01,4\n2015-01-02,0\n").input.unit, "day");
});

test("counts by a bare month are of publication unless a heading or an option says otherwise", () => {
  const clockOf = (text: string, options?: Options) => {
    const { records } = read(text, options).input;
    return records.kind === "counts" ? records.clock : records.kind;
  };
  assert.equal(clockOf("month,count\n2015-09,3\n"), "published");
  assert.equal(clockOf("month,count\n2015-09,3\n", { clock: "left" }), "left");
  assert.equal(clockOf("شهر المغادرة,العدد\n2015-09,3\n"), "left");
  assert.equal(clockOf("month,count\n2015-09,3\n", { left: "month" }), "left");
});

test("items read and other stories go by the same periods; an empty count is unknown, not 0", () => {
  const { input, columns } = read(
    "الشهر,العدد,المواد المقروءة,أخبار أخرى\n2015-01,3,100,40\n2015-02,,110,41\n2015-03,0,0,42\n",
  );
  assert.ok(input.records.kind === "counts");
  assert.deepEqual(input.records.rows, [
    { period: "2015-01", count: 3 },
    { period: "2015-03", count: 0 },
  ]);
  assert.deepEqual(
    input.exposure.map(({ items }) => items),
    [100, 110],
  );
  assert.deepEqual(
    input.control.map(({ items }) => items),
    [40, 41, 42],
  );
  assert.deepEqual(
    columns.map(({ use }) => use),
    ["published", "count", "exposure", "control"],
  );
});

test("one row a case with a date on each clock, known as far as it is written", () => {
  const [first, second] = casesIn(
    "تاريخ المغادرة,تاريخ الشهادة,تاريخ النشر,المصدر\n2014,2015-03,2015-03-21,السهل\n,NA,2015-04,\n",
  );
  assert.deepEqual(first, {
    dates: {
      left: { from: "2014-01-01", to: "2014-12-31" },
      spoke: { from: "2015-03-01", to: "2015-03-31" },
      published: { from: "2015-03-21", to: "2015-03-21" },
    },
    source: "السهل",
    count: 1,
  });
  assert.deepEqual(second?.dates.left, null);
  assert.equal(second?.source, null);
});

test("two columns of dates without a known heading are leaving and publication where one is never later", () => {
  const text = "found,seen\n2015-03-01,2015-02-01\n2015-04-01,2015-03-21\n";
  assert.deepEqual(
    read(text).columns.map(({ use }) => use),
    ["published", "left"],
  );
  assert.equal(problemIn("a,b\n2015-03-01,2015-02-01\n2015-04-01,2015-05-21\n").name, "table/which-column");
});

test("a row may stand for several cases, and one column of dates alone is of publication", () => {
  const cases = casesIn("left,published,count\n2015-01,2015-02,٣\n2015-01,2015-03,2\n");
  assert.deepEqual(
    cases.map(({ count }) => count),
    [3, 2],
  );
  assert.deepEqual(casesIn("date\n1851.202601\n1851.632444\n")[0]?.dates.published, {
    from: "1851-03-15",
    to: "1851-03-15",
  });
});

test("numbers beside days, and days that repeat, are of cases and not of periods", () => {
  assert.equal(casesIn("تاريخ,العمر\n2015-03-21,24\n2015-04-02,31\n").length, 2);
  assert.equal(casesIn("left,count\n2015-03-21,2\n2015-03-21,1\n").length, 2);
  assert.equal(casesIn("month,المصدر,count\n2015-03,السهل,2\n2015-03,النهر,1\n")[1]?.source, "النهر");
});

test("window, breaks and panel are put into the trend's unit", () => {
  const { input } = read("month,count\n2015-01,3\n", {
    from: "2014",
    to: "2015",
    breaks: [{ period: "2015-03-02", what: "مصدر جديد" }],
    panel: ["السهل"],
  });
  assert.deepEqual(input.window, { from: "2014-01", to: "2015-12" });
  assert.deepEqual(input.breaks, [{ period: "2015-03", what: "مصدر جديد" }]);
  assert.equal(
    problemIn("month,count\n2015-01,3\n", { from: "2016", to: "2015" }).name,
    "table/option-unfit",
  );
  assert.equal(problemIn("month,count\n2015-01,3\n", { clock: "lefft" }).name, "table/option-unfit");
});

test("dates that cannot be read, periods that stand twice and counts that are none are gathered with their lines", () => {
  const counts = problemIn(
    "month,count\n2015-01,3\n2015-01,1\nsoon,1\n2015,1\n2015-05,-1\n2015-06,1.5\n2015-07,x\n2016-13,2\n",
  );
  assert.equal(counts.name, "table/unfit-cells");
  for (const line of [3, 4, 5, 6, 7, 8, 9])
    assert.ok(counts.happened.includes(`السطر ${line}،`), counts.happened);
  const cases = problemIn(
    "left,published,count\n03/04/2015,2015-05,1\n1436-01,2015-05,-2\n2015-06/2015-01,2015-05,1\n",
  );
  for (const line of [2, 3, 4]) assert.ok(cases.happened.includes(`السطر ${line}،`), cases.happened);
});

test("a day order that nothing tells is asked for, and taken by option", () => {
  assert.match(problemIn("left\n03/04/2015\n").happened, /--dates/u);
  assert.equal(casesIn("left\n03/04/2015\n", { dates: "day-first" })[0]?.dates.left?.from, "2015-04-03");
});

test("what has no date, what gives amounts by delay, and what could be counted two ways is named", () => {
  assert.equal(problemIn("Sex,Days\nM,2\nF,11\n").name, "table/column-missing");
  const triangle = [1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => `${i * 1000 + j},${i},${j}\n`));
  assert.equal(problemIn(`y,i,j\n${triangle.join("")}`).name, "table/delay-triangle");
  assert.equal(problemIn("year,s,Q\n1965,37.3,1649.3\n").name, "table/which-column");
  assert.deepEqual(countsIn("year,s,Q\n1965,37.3,1649.3\n", { count: "s" }), { 1965: 37.3 });
  assert.equal(problemIn("left,exposure\n2015,10\n", { exposure: "exposure" }).name, "table/option-unfit");
});

test("a day lies in one period of each unit, and an interval is a period or none", () => {
  assert.deepEqual(
    (["year", "quarter", "month", "day"] as const).map((unit) => periodOfDay("2015-09-21", unit)),
    ["2015", "2015-Q3", "2015-09", "2015-09-21"],
  );
  assert.equal(unitOf({ from: "2015-07-01", to: "2015-09-30" }), "quarter");
  assert.equal(unitOf({ from: "2015-07-01", to: "2015-09-29" }), null);
});
