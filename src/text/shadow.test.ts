import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "./offsets.js";
import { foldText, shadowOf } from "./shadow.js";

describe("the shadow of a text", () => {
  it("folds Arabic spelling so that one form finds all", () => {
    for (const form of ["الحكومة", "الحُكُومَةُ", "الحكـومة", "الحكومه", "\u200fالحكومة"])
      assert.equal(foldText(form), "الحكومه");
    assert.equal(foldText("أإآٱ ؤ ئ ى"), "اااا و ي ي");
  });

  it("reads the digits of every script", () => {
    assert.equal(foldText("٥٨ ۵۸ 58 ५८"), "58 58 58 58");
  });

  it("folds case, accents and quotation marks", () => {
    assert.equal(foldText("«Étude» “ISIS”"), '"etude" "isis"');
  });

  it("leads back to the word with its vowels", () => {
    const text = "قالَتِ الدِّراسةُ إنّ";
    const shadow = shadowOf(text);
    const from = shadow.text.indexOf("الدراسه");
    assert.equal(new Offsets(text).slice(shadow.span(from, from + 7)), "الدِّراسةُ");
  });

  it("keeps the way back when one character becomes many", () => {
    const text = "😀 ﻻ قال";
    const shadow = shadowOf(text);
    const from = shadow.text.indexOf("قال");
    assert.equal(new Offsets(text).slice(shadow.span(from, from + 3)), "قال");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = foldText(text);
        assert.equal(foldText(once), once);
      }),
    );
  });

  it("finds in the shadow the place of every offset of the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shadow = shadowOf(text);
        for (let unit = 0; unit < shadow.text.length; unit++) {
          const [start] = shadow.span(unit, unit + 1);
          assert.ok(shadow.at(start) <= unit);
        }
      }),
    );
  });
});
