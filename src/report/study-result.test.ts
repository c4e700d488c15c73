import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type StudyRecords, studyResultSchema } from "#model/index.js";
import { studyJsonPieces, studyResult } from "./index.js";
import { repeatedRecords } from "./sample-many.js";
import { sampleRecords } from "./sample-records.js";

const result = studyResult(sampleRecords, "0.1.0");
const text = (records: StudyRecords) => [...studyJsonPieces(records, "0.1.0")].join("");

describe("study.json", () => {
  it("is what its schema says, read back from its text", () => {
    assert.deepEqual(studyResultSchema.parse(JSON.parse(text(sampleRecords))), result);
  });

  it("has the keys of the schema in the schema's order, whatever order the records were built in", () => {
    const turned = Object.fromEntries(
      Object.entries(sampleRecords).reverse(),
    ) as unknown as typeof sampleRecords;
    assert.equal(text(turned), text(sampleRecords));
    assert.deepEqual(Object.keys(result), Object.keys(studyResultSchema.shape));
  });

  it("is plain JSON with one-space indents, however many pieces it is written in", () => {
    assert.equal(text(sampleRecords), `${JSON.stringify(result, null, 1)}\n`);
    const many = repeatedRecords(50);
    assert.equal(text(many), `${JSON.stringify(studyResult(many, "0.1.0"), null, 1)}\n`);
  });

  it("calls every coding a suggestion, and gives no text of a document", () => {
    assert.ok(result.codings.every(({ status, coder }) => status === "suggested" && coder === "cues"));
    assert.ok(result.documents.every((document) => !("text" in document)));
    assert.match(result.standing, /not cleared for publication/u);
  });

  it("keeps beside each document where its fields were read", () => {
    const [document] = result.documents;
    assert.equal(document!.outlet, "Harbour Courier");
    assert.deepEqual(document!.fields["published"], sampleRecords.documents[0]!.published);
  });
});
