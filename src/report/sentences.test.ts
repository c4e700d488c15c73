import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { holds } from "#model/index.js";
import { Lookup } from "./lookup.js";
import { sampleRecords } from "./sample-records.js";
import { numberedSentences, stretchOf } from "./sentences.js";

const lookup = new Lookup(sampleRecords);
const arabic = sampleRecords.documents.find(({ text }) => text.includes("اثنين منهم"))!;

describe("numbered sentences", () => {
  it("hold a quotation in one of them, in Arabic too", () => {
    const { span } = sampleRecords.claims.find(({ quote }) => quote === "اثنين منهم")!;
    const sentences = lookup.sentencesOf(arabic.id);
    const [first, last] = stretchOf(sentences, span);
    assert.equal(first, last);
    assert.match(lookup.textAt(arabic.id, sentences[first]!.span), /^لكن اثنين منهم/u);
  });

  it("hold every span between the first and the last sentence it stands in", () => {
    const sentences = lookup.sentencesOf(arabic.id);
    const end = Array.from(arabic.text).length;
    fc.assert(
      fc.property(fc.nat(end), fc.nat(end), (a, b) => {
        const span = [Math.min(a, b), Math.max(a, b)] as const;
        const [first, last] = stretchOf(sentences, span);
        assert.ok(holds([sentences[first]!.span[0], sentences[last]!.span[1]], span));
      }),
    );
  });

  it("are one sentence for a text that is not cut into passages", () => {
    const sentences = numberedSentences([], 40);
    assert.deepEqual(sentences, [{ number: 1, paragraph: 0, span: [0, 40] }]);
    assert.deepEqual(stretchOf(sentences, [12, 18]), [0, 0]);
  });
});
