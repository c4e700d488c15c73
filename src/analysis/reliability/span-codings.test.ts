import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Reliability, reliabilitySchema } from "#model/index.js";
import { measureReliability } from "./measure-reliability.js";
import type { CodedSpans, SpanJudgement } from "./reliability-input.js";
import { sampleOptions } from "./sample-codings.js";

/** "d1 A pay 3 9" is a stretch, "d1 A" a document read in which nothing was marked. */
function codedSpans(text: string, lengths: Readonly<Record<string, number>> = {}): CodedSpans {
  const judgements = text
    .trim()
    .split("\n")
    .map((line): SpanJudgement => {
      const [unit, coder, code, start, end] = line.trim().split(" ");
      const span = code === undefined ? null : { code, start: Number(start), end: Number(end) };
      return { unit: unit!, coder: coder!, span };
    });
  return {
    kind: "spans",
    coders: [{ name: "M", kind: "machine" }],
    judgements,
    lengths: new Map(Object.entries(lengths)),
  };
}

function measured(text: string, lengths: Readonly<Record<string, number>> = { d1: 40, d2: 40 }): Reliability {
  return measureReliability(codedSpans(text, lengths), sampleOptions);
}

function caveatsOf({ making }: Reliability): readonly string[] {
  return making.caveats.map(({ name }) => name);
}

function alphaOf({ overall: { alpha } }: Reliability): number | string {
  return alpha.kind === "figure" ? alpha.value : alpha.because;
}

const twoDocuments = `
  d1 A pay 3 9
  d1 B pay 3 10
  d2 A fear 20 30
  d2 B fear 20 30
  d2 A pay 2 5
  d2 B
`;

describe("The agreement of coders on stretches of text", () => {
  it("counts documents, not units, in its caveats", () => {
    const caveats = caveatsOf(measured("d1 A pay 3 9\nd1 B pay 3 8\nd2 A"));
    assert.ok(caveats.includes("reliability/few-documents") && caveats.includes("reliability/read-once"));
    assert.ok(!caveats.includes("reliability/few-units"));
  });

  it("names u-alpha for its codes, too", () => {
    const { sentence } = measured(twoDocuments);
    assert.match(sentence.en, /Least agreed on: [^,]+, u-alpha /u);
    assert.match(sentence.ar, /أقل الرموز اتفاقا: [^،]+، معامل u-alpha /u);
  });

  it("is measured by length, overall and code by code", () => {
    const result = measured(twoDocuments);
    assert.equal(result.metric, "spans");
    assert.equal(result.compared, 2);
    assert.deepEqual(
      result.codes.map(({ code }) => code),
      ["pay", "fear"],
    );
    assert.ok(Number(alphaOf(result)) > 0.8);
    assert.equal(result.codes[1]!.prevalence, 20 / 160);
  });

  it("lists documents that were marked differently", () => {
    const { disagreements } = measured(twoDocuments);
    assert.deepEqual(
      disagreements.map(({ unit }) => unit),
      ["d1", "d2"],
    );
    assert.deepEqual(disagreements[0]!.judgements, [
      { coder: "A", codes: ["pay 3–9"], times: 1 },
      { coder: "B", codes: ["pay 3–10"], times: 1 },
    ]);
  });

  it("counts a document in which nothing was marked as read", () => {
    assert.equal(measured("d1 A pay 3 9\nd1 B").compared, 1);
    assert.equal(alphaOf(measured("d1 A pay 3 9")), "one coder");
  });

  it("is not defined where nobody marked anything, though all agree", () => {
    const result = measured("d1 A\nd1 B");
    assert.equal(alphaOf(result), "one category");
    assert.deepEqual(result.overall.percent, { kind: "figure", value: 1, interval: null });
  });

  it("adds up the codes, each by itself, where a coder's codes overlap, and says so", () => {
    const result = measured("d1 A pay 3 9\nd1 A fear 5 12\nd1 B pay 3 9\nd1 B fear 5 12");
    assert.equal(alphaOf(result), 1);
    assert.ok(caveatsOf(result).includes("reliability/overlapping-codes"));
  });

  it("takes stretches of one code that overlap in one reading for one", () => {
    const result = measured("d1 A pay 3 9\nd1 A pay 5 12\nd1 B pay 3 12");
    assert.equal(alphaOf(result), 1);
  });

  it("says where a length had to be assumed, and leaves out stretches that are none", () => {
    const result = measured("d1 A pay 3 9\nd1 B pay 3 9\nd1 B pay 9 9\nd1 B pay -4 2", {});
    assert.deepEqual(caveatsOf(result), [
      "reliability/few-documents",
      "reliability/length-unknown",
      "reliability/spans-left-out",
    ]);
  });

  it("gives no interval, and no verdict, from a single document", () => {
    const { overall } = measured("d1 A pay 3 9\nd1 B pay 3 9");
    assert.ok(overall.alpha.kind === "figure" && overall.alpha.interval === null);
    assert.equal(overall.verdict, "too few to tell");
  });

  it("leaves a machine that judged nothing out of everything but the list of coders", () => {
    const result = measured(twoDocuments);
    assert.deepEqual([result.machines, result.coders.length], [[], 3]);
  });

  it("does not let a machine change a figure of the people, be it beyond the end of the text", () => {
    const alone = measured(twoDocuments, {});
    const beside = measured(`${twoDocuments.trim()}\nd1 M pay 0 90\nd1 M fear 5 60\nd2 M odd 1 2`, {});
    assert.deepEqual(beside.overall, alone.overall);
    assert.deepEqual(beside.codes, alone.codes);
    assert.equal(beside.machines[0]!.beside.length, 2);
  });

  it("answers whatever was marked with a record that holds", () => {
    const place = fc.constantFrom(-1, 0, 3, 7, 12, 20, 1.5, Number.NaN, Number.POSITIVE_INFINITY);
    const judgement = fc.record<SpanJudgement>({
      unit: fc.constantFrom("d1", "d2"),
      coder: fc.constantFrom("A", "B", "M"),
      span: fc.option(fc.record({ code: fc.constantFrom("pay", "fear"), start: place, end: place })),
    });
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 15 }), (judgements) => {
        const input: CodedSpans = {
          kind: "spans",
          coders: [{ name: "M", kind: "machine" }],
          judgements,
          lengths: new Map([["d1", 15]]),
        };
        const result = measureReliability(input, { ...sampleOptions, resamples: 20 });
        assert.deepEqual(reliabilitySchema.parse(result), result);
      }),
      { numRuns: 60 },
    );
  });
});
