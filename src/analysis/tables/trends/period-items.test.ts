import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import { type ItemsOptions, itemsFrom } from "./period-items.js";
import { trendFrom } from "./trend-from.js";

const tableOf = (text: string) =>
  tableFrom({ name: "items.csv", ...readDelimited(new TextEncoder().encode(text)) });
const read = (text: string, options?: ItemsOptions) => itemsFrom(tableOf(text), "month", options);

function problemName(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.name;
    throw error;
  }
  return "none";
}

test("items read and other stories stand in a table of their own, by month", () => {
  const expected = {
    exposure: [
      { period: "2015-01", items: 100 },
      { period: "2015-02", items: 110 },
    ],
    control: [
      { period: "2015-01", items: 40 },
      { period: "2015-03", items: 0 },
    ],
  };
  for (const text of [
    "month,items,control\n2015-01,100,40\n2015-02,110,\n2015-03,,0\n",
    "الشهر;المواد المقروءة;أخبار أخرى\nكانون الثاني ٢٠١٥;١٠٠;٤٠\nشباط ٢٠١٥;١١٠;\nآذار ٢٠١٥;;٠\n",
    "year,month,items,control\n2015,1,100,40\n2015,2,110,\n2015,3,,0\n",
  ]) {
    const { exposure, control } = read(text);
    assert.deepEqual({ exposure, control }, expected, text);
  }
});

test("columns are named by option, and each is said back", () => {
  const { exposure, control, columns } = read("m,read,note\n2015-01,7,x\n", { month: "m", exposure: "read" });
  assert.deepEqual([exposure, control], [[{ period: "2015-01", items: 7 }], []]);
  assert.deepEqual(
    columns.map(({ use }) => use),
    ["month", "exposure", "not used"],
  );
});

test("a table without months, without numbers, of other periods, or with faults is refused", () => {
  assert.equal(
    problemName(() => read("items\n3\n")),
    "table/column-missing",
  );
  assert.equal(
    problemName(() => read("month,case\n2015-01,3\n")),
    "table/column-missing",
  );
  assert.equal(
    problemName(() => read("year,items\n2015,3\n")),
    "table/option-unfit",
  );
  assert.equal(
    problemName(() => read("month,items\n2015-01,3\n2015-01,4\n")),
    "table/unfit-cells",
  );
  assert.equal(
    problemName(() => read("month,items\n2015-01,-3\n")),
    "table/unfit-cells",
  );
});

test("such columns in a table of cases or of delays are set aside, and that is said", () => {
  const caveatsOf = (text: string) => trendFrom(tableOf(text), { today: "2026-11-23" }).caveats;
  const [caveat, ...more] = caveatsOf("case,left,published,control,exposure\n1,2015-01,2015-02,10,1000\n");
  assert.deepEqual([caveat?.name, more.length], ["trend/items-set-aside", 0]);
  assert.match(String(caveat?.values["columns"]), /exposure.*control/u);
  assert.equal(
    caveatsOf("year,quarter,delay,count,control\n2015,1,0,4,9\n")[0]?.name,
    "trend/items-set-aside",
  );
  assert.deepEqual(caveatsOf("month,count,control\n2015-01,3,10\n"), []);
});
