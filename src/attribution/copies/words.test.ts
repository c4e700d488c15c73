import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets, shadowOf } from "#text/index.js";
import { wordsOf } from "./words.js";

/** The words as they stand in a text. */
function printed(text: string): readonly string[] {
  const { count, starts, ends } = wordsOf({ text });
  const offsets = new Offsets(text);
  return Array.from({ length: count }, (_, at) => offsets.slice([starts[at]!, ends[at]!]));
}

const sameHashes = (one: string, other: string) =>
  assert.deepEqual(wordsOf({ text: one }).hashes, wordsOf({ text: other }).hashes);

describe("the words of a document", () => {
  it("are runs of letters and digits, with the vowel signs that follow them", () => {
    assert.deepEqual(printed("وقالَ: الخُبْزُ، شَحَّ!"), ["وقالَ", "الخُبْزُ", "شَحَّ"]);
    assert.deepEqual(printed("café — 58 men’s"), ["café", "58", "men", "s"]);
    assert.deepEqual(printed(""), []);
  });

  it("are the same in every spelling the shadow folds", () => {
    sameHashes("أَكَّدَتِ الدِّراسةُ", "اكدت الدراسه");
    sameHashes("STRASSE Œuvre ٥٨", "straße œuvre 58");
    sameHashes("ﷺ", "صلى الله عليه وسلم");
  });

  it("know which of them are quoted", () => {
    assert.deepEqual([...wordsOf({ text: "قال «شح الخبز» ومضى" }).quoted], [0, 1, 1, 0]);
  });

  it("are those of the shadow, at the same places", () => {
    const letters = fc.constantFrom(..."aZé ßœ.\n-'«»\"“5٥ﻻ", ..."قأىةُّـ،", "\u200c", "\u0301", "😀", "𐌰");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        const shadow = shadowOf(text);
        const spans = [...shadow.text.matchAll(/[\p{L}\p{N}\u{10000}-\u{10ffff}]+/gu)].map((match) =>
          shadow.span(match.index, match.index + match[0].length),
        );
        const { starts, ends } = wordsOf({ text });
        assert.deepEqual(
          [...starts].map((start, at) => [start, ends[at]!]),
          spans,
        );
      }),
      { numRuns: 500 },
    );
  });
});
