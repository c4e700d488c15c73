import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Lookup } from "./lookup.js";
import { sampleRecords } from "./sample-records.js";

const lookup = new Lookup(sampleRecords);

describe("the lookup", () => {
  it("finds the places of claims, suggestions, attributions, passages, origins and documents by id", () => {
    const { claims, suggestions, attributions, passages, origins, documents } = sampleRecords;
    for (const [record] of [claims, suggestions, attributions, passages, documents])
      assert.equal(lookup.citationsOf(record!.id).length, 1, record!.id);
    assert.equal(lookup.citationsOf(origins[0]!.id).length, 6);
    assert.deepEqual(lookup.citationsOf("finding:none"), []);
  });

  it("knows a body by its name in either language, and no body by a name that two share", () => {
    const [institute] = sampleRecords.sources;
    assert.equal(lookup.sourceNamed("معهدُ شهادات النزاع"), institute!.id);
    assert.equal(lookup.sourceNamed("صحيفة أخرى"), null);
    const twin = { ...institute!, id: `${institute!.id}-twin` as const };
    const shared = new Lookup({ ...sampleRecords, sources: [institute!, twin as typeof institute & {}] });
    assert.equal(shared.sourceNamed("معهد شهادات النزاع"), null);
  });

  it("numbers the sentences of a document, which together are its whole text", () => {
    for (const { id, text } of sampleRecords.documents) {
      const sentences = lookup.sentencesOf(id);
      assert.equal(sentences.map(({ span }) => lookup.textAt(id, span)).join(""), text);
      assert.deepEqual(
        sentences.map(({ number }) => number),
        sentences.map((_, index) => index + 1),
      );
    }
  });
});
