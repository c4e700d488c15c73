import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Lookup } from "./lookup.js";
import { sampleRecords } from "./sample-records.js";

const lookup = new Lookup(sampleRecords);

describe("a quotation", () => {
  it("is an unbroken stretch of the document, with the cited span marked", () => {
    for (const { id, document, quote, span } of [...sampleRecords.claims, ...sampleRecords.suggestions]) {
      const { before, lead, marked, rest, after } = lookup.quotation({ document, span });
      assert.equal(marked, quote, id);
      assert.ok(lookup.document(document).text.includes(before + lead + marked + rest + after), id);
    }
  });

  it("shows the sentence before and the sentence after, in Arabic too", () => {
    const claim = sampleRecords.claims.find(({ quote }) => quote === "اثنين منهم")!;
    const { before, lead, after } = lookup.quotation(claim);
    assert.ok(before.startsWith("ووُعد هؤلاء"));
    assert.equal(lead, "لكن ");
    assert.ok(after.trim().startsWith("ودعت الدراسة"));
  });

  it("of a whole document shows its opening with nothing marked", () => {
    const { lead, marked } = lookup.quotation({ document: sampleRecords.documents[2]!.id, span: null });
    assert.equal(lead, "الراية الحمراء.. قصة «الوعود الكاذبة»");
    assert.equal(marked, "");
  });

  it("of a document without passages shows the text on either side", () => {
    const bare = new Lookup({ ...sampleRecords, passages: [] });
    const claim = sampleRecords.claims.find(({ quote }) => quote === "58 عنصرا")!;
    const { lead, marked, rest } = bare.quotation(claim);
    assert.equal(marked, "58 عنصرا");
    assert.ok(bare.document(claim.document).text.includes(lead + marked + rest));
  });
});

describe("the lookup", () => {
  it("finds the places of claims, suggestions, attributions, passages, origins and documents by id", () => {
    const { claims, suggestions, attributions, passages, origins, documents } = sampleRecords;
    for (const [record] of [claims, suggestions, attributions, passages, documents])
      assert.equal(lookup.citationsOf(record!.id).length, 1, record!.id);
    assert.equal(lookup.citationsOf(origins[0]!.id).length, 6);
    assert.deepEqual(lookup.citationsOf("finding:none"), []);
  });
});
