import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Claim, makeId, type Origin, type Passage, type Span, type Suggestion } from "#model/index.js";
import { type AnalysisInput, analyse } from "./index.js";
import { createOriginCounter } from "./origin-count.js";
import { sampleClaim, sampleDocument, sampleOrigin, sampleSuggestion } from "./sample-origins.js";

/** A page put together from the wires of north (0–50) and south (50–90), with a number of each. */
const parts = (document: string, group: number, span: Span): Origin["parts"][number] => ({
  document: sampleDocument(document),
  group,
  spans: [span],
});
const north = sampleOrigin("north", [["n", "page"]], {
  parts: [parts("page", 0, [0, 50])],
  kind: "official",
});
const south = sampleOrigin("south", [["s", "page"]], {
  parts: [parts("page", 0, [50, 90])],
  kind: "official",
});

const claims: readonly Claim[] = [
  sampleClaim("n", 37),
  sampleClaim("s", 52),
  sampleClaim("page", 37, { span: [10, 20] }),
  sampleClaim("page", 52, { span: [60, 70] }),
];
const suggestions: readonly Suggestion[] = [
  { ...sampleSuggestion("page", "leave.shortage"), span: [12, 18] },
  { ...sampleSuggestion("s", "leave.shortage"), quote: "جوع" },
];
const statement: Passage = {
  id: makeId("passage", "page", 1),
  document: sampleDocument("page"),
  kind: "sentence",
  span: [30, 48],
  paragraph: 0,
  order: 1,
};

function analysed(origins: readonly Origin[], originCount: AnalysisInput["originCount"]) {
  const documents = ["n", "s", "page"].map((name) => ({
    ...{ id: sampleDocument(name), readBy: "text", deceptive: [], file: `${name}.txt` },
    language: { value: "ar" },
  }));
  return analyse({
    documents: documents as never,
    passages: [statement],
    unread: [],
    codebook: {
      codes: [{ id: "leave.shortage", cues: {}, pairs_with: [], label: { en: "Shortage", ar: "نقص" } }],
    } as never,
    suggestions,
    claims,
    origins,
    originCount,
    loops: [],
    sources: [],
    trendStatements: [statement.id],
  });
}

describe("a sentence of a page put together from two wires", () => {
  const counter = createOriginCounter([north, south]);

  it("counts for the wire it came with, not for both", () => {
    const at = (span: Span) =>
      counter.originsOf({ document: sampleDocument("page"), span }).map(({ id }) => id);
    assert.deepEqual([at([10, 20]), at([60, 70])], [["origin:north"], ["origin:south"]]);
  });

  it("does not corroborate the number of the one by the other", () => {
    const { analysis } = analysed([north, south], { low: 2, high: 2 });
    assert.deepEqual(
      analysis.corroborations.map(({ value, grade, origins }) => [value, grade, origins.high]),
      [
        [37, "single origin", 1],
        [52, "single origin", 1],
      ],
    );
    assert.deepEqual(
      analysis.comparisons.map(({ origin, values }) => [origin, values]),
      [
        ["origin:north", [37]],
        ["origin:south", [52]],
      ],
    );
  });

  it("gives a number in the headline to the wire that states it too: the shortest stretch decides", () => {
    const headline = {
      ...south,
      parts: [{ document: sampleDocument("page"), group: 0, spans: [[2, 6] as const, [50, 90] as const] }],
    };
    const at = createOriginCounter([north, headline]).originsOf({
      document: sampleDocument("page"),
      span: [2, 6],
    });
    assert.deepEqual(
      at.map(({ id }) => id),
      ["origin:south"],
    );
  });
});

describe("an account that was withdrawn", () => {
  const gone: Origin = {
    ...north,
    setAside: [sampleDocument("n"), sampleDocument("page")],
    count: { low: 0, high: 0 },
  };
  const { analysis, caveats } = analysed([gone, south], { low: 1, high: 1 });

  it("leaves every count, and of a page put together only its own sentences", () => {
    assert.deepEqual(
      analysis.comparisons.map(({ values }) => values),
      [[52]],
    );
    assert.deepEqual(analysis.tallies[0]?.documents, ["document:s"]);
    assert.deepEqual(analysis.hiddenTotal.inputs, ["claim:s/52", "claim:page/52/60-70"]);
    assert.deepEqual(analysis.trend.inputs, []);
  });

  it("stays among the graded numbers, as withdrawn", () => {
    assert.deepEqual(
      analysis.corroborations.map(({ value, grade }) => [value, grade]),
      [
        [37, "withdrawn"],
        [52, "single origin"],
      ],
    );
  });

  it("is said in a finding and a caveat, with the documents and the count before and after", () => {
    assert.deepEqual(analysis.independence.withdrawn, {
      documents: ["document:n", "document:page"],
      before: { low: 2, high: 2 },
    });
    const said = analysis.findings.find(({ id }) => id === makeId("finding", "withdrawn"));
    assert.match(
      String(said?.sentence.en),
      /withdrawn: 2\. Independent origins with them: 2; without them: 1\./u,
    );
    assert.match(String(said?.sentence.ar), /سُحبت: 2/u);
    const caveat = caveats.find(({ name }) => name === "origins/set-aside");
    assert.deepEqual(caveat?.values, { count: 2, files: "n.txt, page.txt", before: "2", after: "1" });
  });

  it("changes nothing once the decision is undone", () => {
    const before = analysed([north, south], { low: 2, high: 2 });
    assert.equal(before.analysis.independence.withdrawn, null);
    assert.ok(before.caveats.every(({ name }) => name !== "origins/set-aside"));
    assert.equal(before.analysis.tallies[0]?.documents.length, 2);
  });
});

describe("what findings say of independence", () => {
  const sentences = (origins: readonly Origin[], loops: AnalysisInput["loops"] = []) =>
    analyse({
      documents: [],
      passages: [],
      unread: [],
      codebook: { codes: [] } as never,
      suggestions: [],
      claims: [],
      origins,
      originCount: { low: origins.length, high: origins.length },
      loops,
      sources: [],
      trendStatements: [],
    }).analysis.findings.map(({ id, sentence }) => [id, sentence] as const);

  it("is that it cannot be measured where no document says from whom it has it", () => {
    const [[, sentence] = ["", null]] = sentences([sampleOrigin("a", [["a"]], { kind: "unresolved" })]);
    assert.match(String(sentence?.en), /cannot be measured/u);
    assert.match(String(sentence?.ar), /لا يمكن قياس/u);
  });

  it("names the one testimony behind several documents, and the circle around it", () => {
    const origin = sampleOrigin("a", [["a", "b", "c"]], {
      kind: "testimony",
      name: "رجل",
      count: { low: 1, high: 1 },
    });
    const loop = {
      sources: [makeId("source", "reed"), makeId("source", "marsh")],
      names: ["The Reed", "المستنقع"],
      documents: [sampleDocument("a"), sampleDocument("b")],
      attributions: [],
    };
    const said = new Map(sentences([origin], [loop]));
    assert.match(String(said.get("finding:witness/origin:a" as never)?.en), /rest on one testimony .*: 3\./u);
    assert.match(
      String(said.get("finding:loop/1" as never)?.en),
      /in a circle: .* at the root stands one testimony\./u,
    );
    assert.match(String(said.get("finding:loop/1" as never)?.ar), /في حلقة: .*وفي أصلها شهادة واحدة/u);
  });
});
