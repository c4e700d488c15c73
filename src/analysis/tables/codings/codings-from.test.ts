import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ProblemError, problemText } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { tableFrom } from "../table.js";
import type { CodingOptions } from "./codings.js";
import { codingsFrom } from "./codings-from.js";

const tableOf = (text: string) =>
  tableFrom({ name: "t.csv", ...readDelimited(new TextEncoder().encode(text)) });
const read = (text: string, options?: CodingOptions) => codingsFrom(tableOf(text), options);

function codersIn(text: string, options?: CodingOptions) {
  const { input } = read(text, options);
  assert.ok(input.kind !== "counts");
  return input.coders;
}

function unitsIn(text: string, options?: CodingOptions) {
  const { input } = read(text, options);
  assert.ok(input.kind === "units");
  return input.judgements.map(({ unit, coder, codes }) => [unit, coder, ...codes].join(" "));
}

function problemIn(text: string, options?: CodingOptions) {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ProblemError)
      return {
        name: error.problem.name,
        ar: problemText(error.problem, "ar").happened,
        en: problemText(error.problem, "en"),
      };
    throw error;
  }
  return assert.fail("no problem");
}

test("one row a judgement is known by its headings in each language", () => {
  for (const headings of ["unit,coder,code", "الوحدة,المرمِّز,الرمز", "unité,codeur,catégorie"])
    assert.deepEqual(unitsIn(`${headings}\nأ,ليلى,خوف\nأ,سمير,أجر\nب,ليلى,\n`), ["أ ليلى خوف", "أ سمير أجر"]);
});

test("columns are said back, and an option names one over its heading", () => {
  const { columns } = read("note,unit,who,code\nx,أ,ليلى,1\n", { coder: "who" });
  assert.deepEqual(
    columns.map(({ use }) => use),
    ["not used", "unit", "coder", "code"],
  );
});

test("a column a coder: units by their column or their line, groups aside, gaps not judged", () => {
  assert.deepEqual(unitsIn("Group,Units,Ben,ليلى\nG1,1,a,\nG2,2,NA,b\n"), ["1 Ben a", "2 ليلى b"]);
  assert.deepEqual(unitsIn("coder1,coder2\n1,٢\n2.0,2\n"), [
    "2 coder1 1",
    "2 coder2 2",
    "3 coder1 2",
    "3 coder2 2",
  ]);
  assert.deepEqual(unitsIn("فقرة,مرمز ١,مرمز ٢\nم1,أ,أ\nم2,أ,ب\nم3,ب,ب\nم4,أ,أ\nم5,أ,أ\n").slice(0, 2), [
    "م1 مرمز 1 أ",
    "م1 مرمز 2 أ",
  ]);
});

test("a machine is named as such, and one that is not there is offered the nearest coder", () => {
  assert.deepEqual(
    codersIn("ليلى,model\nأ,ب\n", { machines: ["model"] }).map(({ kind }) => kind),
    ["person", "machine"],
  );
  const problem = problemIn("ليلى,model\nأ,ب\n", { machines: ["modle"] });
  assert.equal(problem.name, "table/option-unfit");
  assert.ok(problem.en.next.includes("model"));
});

test("several codes in a cell are a set where their parts stand alone or the metric says so", () => {
  const text = "الأول,الثاني\nخوف;أجر,خوف\n,أجر\nNA,أجر\n";
  assert.deepEqual(unitsIn(text), [
    "2 الأول خوف أجر",
    "2 الثاني خوف",
    "3 الأول",
    "3 الثاني أجر",
    "4 الثاني أجر",
  ]);
  assert.equal(read(text).metric, "set");
  assert.deepEqual(unitsIn(text, { metric: "nominal" })[0], "2 الأول خوف;أجر");
  assert.equal(read('a,b\n"fear, of them",pay\n').metric, "nominal");
  assert.deepEqual(unitsIn("coder1,coder2\n,\nAB,A\n", { metric: "set" }), [
    "2 coder1",
    "2 coder2",
    "3 coder1 A B",
    "3 coder2 A",
  ]);
});

test("spans have a start and an end or a length, and a document where there is more than one", () => {
  const { input, metric } = read(
    "مرمز,رمز,بداية,نهاية,وثيقة\nليلى,خوف,٥,١٢,و1\nسمير,خوف,4,12,و1\nسمير,,,,و2\n",
  );
  assert.ok(input.kind === "spans" && metric === "spans");
  assert.deepEqual(input.judgements, [
    { unit: "و1", coder: "ليلى", span: { code: "خوف", start: 5, end: 12 } },
    { unit: "و1", coder: "سمير", span: { code: "خوف", start: 4, end: 12 } },
    { unit: "و2", coder: "سمير", span: null },
  ]);
  const byLength = read("rater,cat,start,len\n1,a,10,20\n");
  assert.ok(byLength.input.kind === "spans");
  assert.deepEqual(byLength.input.judgements[0], {
    unit: "t.csv",
    coder: "1",
    span: { code: "a", start: 10, end: 30 },
  });
});

test("faults of spans are gathered with their lines", () => {
  const problem = problemIn(
    "coder,code,start,end,document length\nليلى,خوف,5,3,100\nليلى,خوف,-1,3,100\n,خوف,1,2,100\nليلى,,1,2,90\nليلى,خوف,1,101,\nليلى,خوف,1,x,100\n",
  );
  assert.equal(problem.name, "table/unfit-cells");
  for (const line of [2, 3, 4, 5, 6, 7]) assert.ok(problem.ar.includes(`السطر ${line}`), problem.ar);
});

test("a number for the length of documents is that of every one whose length the table does not tell", () => {
  const text = "document,coder,code,start,end,100,text length\na,A,x,1,5,k,40\nb,A,x,1,5,k,\n";
  const lengthsIn = (options: CodingOptions) => {
    const { input, lengthOfAll } = read(text, options);
    assert.ok(input.kind === "spans");
    return [Object.fromEntries(input.lengths), lengthOfAll];
  };
  assert.deepEqual(lengthsIn({}), [{ a: 40 }, null]);
  assert.deepEqual(lengthsIn({ documentLength: "٢٠٠" }), [{ a: 40, b: 200 }, 200]);
  assert.throws(() => lengthsIn({ documentLength: "100" }), ProblemError, "a column is headed so");
  assert.throws(() => lengthsIn({ documentLength: "0" }), ProblemError);
  const past = problemIn("coder,code,start,end\nA,x,1,50\n", { documentLength: "40" });
  assert.equal(past.name, "table/unfit-cells");
});

test("a coder who judged a unit twice is a fault, unless units may have several codes", () => {
  const text = "وحدة,مرمز,رمز\nأ,ليلى,خوف\nأ,ليلى,أجر\n,ليلى,أجر\nب,,أجر\n";
  const problem = problemIn(text);
  for (const line of [3, 4, 5]) assert.ok(problem.ar.includes(`السطر ${line}`), problem.ar);
  assert.equal(unitsIn("unit,coder,code\nأ,ليلى,خوف\nأ,ليلى,أجر\n", { metric: "set" }).length, 2);
});

test("two coders' crossed codes are their judgements", () => {
  const judgements = unitsIn("خوف,أجر\n12,3\n2,9\n");
  assert.equal(judgements.length, 52);
  assert.equal(judgements.filter((line) => line.endsWith("rows خوف")).length, 15);
  assert.equal(
    unitsIn("code,x,y\ny,0,1\nx,7,0\n", { unit: "code" }).filter((line) => line.includes("columns x")).length,
    7,
  );
});

test("what only looks like a column a coder is named for what it is", () => {
  assert.equal(problemIn("low,high,said\n0.8,1,جيد\n0.6,0.8,مقبول\n").name, "table/unlike-coders");
});

test("columns that count coders are read as counts, unless they are named as coders", () => {
  const counted = "مجموعة,الوحدة,خوف,أجر,ندم\nأ,و١,0,0,٤\nأ,و٢,3,1,0\nب,و٣,0,4,0\n";
  const { input, columns } = read(counted);
  assert.deepEqual(input, {
    kind: "counts",
    categories: ["خوف", "أجر", "ندم"],
    units: [
      { unit: "و1", counts: [0, 0, 4] },
      { unit: "و2", counts: [3, 1, 0] },
      { unit: "و3", counts: [0, 4, 0] },
    ],
  });
  assert.deepEqual(
    columns.map(({ use }) => use),
    ["not used", "unit", "counted code", "counted code", "counted code"],
  );
  assert.equal(codersIn(counted, { coder: "خوف,أجر" }).length, 2);
});

test("columns can be named as counts; what counts nobody, and more than people give, is a problem", () => {
  const named = { counts: "fear,pay" };
  assert.equal(read("fear,pay\n1,0\n,2\n", named).input.kind, "counts");
  assert.equal(problemIn("fear,pay\n1,-1\n0,2\n", named).name, "table/unfit-cells");
  assert.equal(problemIn("fear,pay\n1,0.5\n0,2\n", named).name, "table/unfit-cells");
  assert.equal(problemIn("fear,pay\n900,0\n0,2\n", named).name, "table/too-large");
  assert.equal(problemIn("fear,pay\n1,0\n0,2\n", { ...named, machines: ["x"] }).name, "table/option-unfit");
});

test("a mistyped column is answered with the nearest, and two that fit are asked about", () => {
  const unknown = problemIn("وحدة,مرمز,رمز\nأ,ب,ج\n", { code: "رموز ج" });
  assert.equal(unknown.name, "table/column-unknown");
  assert.match(problemIn("unit,coder,code\nأ,ب,ج\n", { coder: "coders" }).en.next, /coder/u);
  assert.equal(problemIn("unit,coder,rater,code\nأ,ب,ج,د\n").name, "table/which-column");
  assert.equal(
    problemIn("unit,coder,code\nأ,ب,ج\n", { unit: "unit", code: "unit" }).name,
    "table/column-twice",
  );
  assert.equal(problemIn("unit,coder\nأ,ب\n").name, "table/column-missing");
  assert.equal(problemIn("unit,coder,code\nأ,ب,ج\n", { metric: "spans" }).name, "table/column-missing");
});

test("one coder, and coders without common units, are no fault of the table", () => {
  assert.equal(codersIn("coder1\nأ\nب\n").length, 1);
  assert.equal(unitsIn("coder1,coder2\nأ,\n,ب\n").length, 2);
});

test("whatever the codes, a row a judgement and a column a coder give the same judgements", () => {
  const code = fc.constantFrom("خوف", "أجر", "fear", "1", "٢", "");
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 8 }), (rows) => {
      fc.pre(rows.some(([a, b]) => a !== "" && b !== ""));
      const wide = rows.map(([a, b], at) => `و${at},${a},${b}\n`).join("");
      const long = rows.map(([a, b], at) => `و${at},ليلى,${a}\nو${at},سمير,${b}\n`).join("");
      assert.deepEqual(
        unitsIn(`وحدة,ليلى,سمير\n${wide}`, { coder: "ليلى,سمير" }),
        unitsIn(`وحدة,مرمز,رمز\n${long}`),
      );
    }),
    { numRuns: 60 },
  );
});
