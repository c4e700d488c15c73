import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "#text/index.js";
import { attribute } from "./attribute.js";
import { findClaims } from "./claims/find-claims.js";
import { reachesOf } from "./reach.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

/** Each claim's number with the source on whose word it stands; null where the text says it in its own voice. */
function credited(text: string, language: string): readonly (readonly [number | null, string | null])[] {
  const document = documentOf(text, language);
  const passages = passagesOf(document);
  const attributions = attribute(document, passages, sources);
  return findClaims(document, passages, attributions).map(({ value, attribution }) => [
    value,
    attributions.find(({ id }) => id === attribution)?.attributedTo ?? null,
  ]);
}

describe("the reach of a source", () => {
  it("runs over the sentences behind its own, so that a number two sentences on is its word", () => {
    assert.deepEqual(
      credited(
        "The study said that pay was late. Winter was hard. Forty fighters left the group before spring.",
        "en",
      ),
      [[40, "The study"]],
    );
    assert.deepEqual(
      credited(
        "قالت الدراسة إن الأجور تأخرت. كان الشتاء قاسيا. غادر أربعون مقاتلا الجماعة قبل الربيع.",
        "ar",
      ),
      [[40, "الدراسة"]],
    );
  });

  it("stops at the next who speaks", () => {
    assert.deepEqual(
      credited(
        "The study said that pay was late. The ministry said that the road was open. Forty fighters left the group before spring.",
        "en",
      ),
      [[40, "The ministry"]],
    );
  });

  it("does not stop at one of those it has counted, whose word no number is", () => {
    assert.deepEqual(
      credited(
        "The study said that pay was late. One deserter recalled the cold. Forty fighters left the group before spring.",
        "en",
      ),
      [[40, "The study"]],
    );
  });

  it("stops at a paragraph in the text's own voice, and not at one that takes up what was said", () => {
    const said = "The study said that pay was late. Winter was hard.\n\n";
    assert.deepEqual(credited(`A winter\n\n${said}Forty fighters left the group before spring.`, "en"), [
      [40, null],
    ]);
    assert.deepEqual(
      credited(`A winter\n\n${said}They walked home. Forty fighters left the group before spring.`, "en"),
      [[40, "The study"]],
    );
  });

  it("runs from a title over the first paragraph", () => {
    assert.deepEqual(credited("Study: pay was late\n\nForty fighters left the group before spring.", "en"), [
      [40, "Study"],
    ]);
  });

  it("begins with its attribution, ends with a sentence, and holds no other's", () => {
    const pieces = fc.constantFrom(
      "The ministry said it was late.",
      "Winter was hard.",
      "Most of them left.",
      "قالت الدراسة إن الأجور تأخرت.",
      "\n\n",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.constantFrom("en", "ar"), (parts, language) => {
        const document = documentOf(parts.join(" "), language);
        const passages = passagesOf(document);
        const attributions = attribute(document, passages, sources);
        const reaches = reachesOf(document, passages, attributions);
        const { length } = new Offsets(document.text);
        for (const [index, { id, span }] of attributions.entries()) {
          const reach = reaches.get(id)!;
          assert.equal(reach[0], span[0]);
          assert.ok(reach[1] >= span[1] && reach[1] <= length);
          const later = attributions.slice(index + 1).find((next) => next.span[0] > span[1]);
          const ofSentence = passages.find((passage) => passage.span[1] > span[0])!.span;
          if (later !== undefined && later.span[0] >= ofSentence[1]) assert.ok(reach[1] <= later.span[0]);
        }
      }),
    );
  });
});
