import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sampleSuggestion } from "../sample-origins.js";
import { sampleReadDocument } from "../sample-read-documents.js";
import type { CodedSpans, CodedUnits } from "./reliability-input.js";
import { withSuggester } from "./with-suggester.js";

const study = {
  documents: [sampleReadDocument("شهادة ١"), sampleReadDocument("letter")],
  suggestions: [
    sampleSuggestion("شهادة ١", "leave.pay"),
    sampleSuggestion("شهادة ١", "leave.fear", "negated"),
  ],
};
const people: CodedUnits = {
  kind: "units",
  coders: [
    { name: "أمل", kind: "person" },
    { name: "Lina", kind: "person" },
  ],
  judgements: ["شهادة 1", "letter.html", "a text the study does not hold"].map((unit) => ({
    unit,
    coder: "أمل",
    codes: ["leave.pay"],
  })),
};

describe("the machine's suggestions beside people", () => {
  it("are those on the documents people coded, without what the text denies", () => {
    const input = withSuggester(people, study);
    assert.ok(input.kind === "units");
    assert.deepEqual(input.coders.at(-1), { name: "cues", kind: "machine" });
    assert.deepEqual(
      input.judgements.filter(({ coder }) => coder === "cues").map(({ unit, codes }) => [unit, codes]),
      [
        ["شهادة 1", ["leave.pay"]],
        ["letter.html", []],
      ],
    );
  });

  it("mark where they stand, where people marked stretches of text", () => {
    const spans: CodedSpans = {
      kind: "spans",
      coders: people.coders,
      judgements: ["شهادة ١", "letter"].map((unit) => ({ unit, coder: "Lina", span: null })),
      lengths: new Map(),
    };
    const input = withSuggester(spans, study);
    assert.ok(input.kind === "spans");
    assert.deepEqual(
      input.judgements.filter(({ coder }) => coder === "cues").map(({ unit, span }) => [unit, span]),
      [
        ["شهادة ١", { code: "leave.pay", start: 0, end: 1 }],
        ["letter", null],
      ],
    );
  });

  it("change nothing where the study holds none of the documents, and take another name where a person has theirs", () => {
    const elsewhere = { ...people, judgements: people.judgements.slice(2) };
    assert.equal(withSuggester(elsewhere, study), elsewhere);
    const taken: CodedUnits = { ...people, coders: [...people.coders, { name: "cues", kind: "person" }] };
    const renamed = withSuggester(taken, study);
    assert.ok(renamed.kind === "units");
    assert.equal(renamed.coders.at(-1)?.name, "cues (machine)");
  });
});
