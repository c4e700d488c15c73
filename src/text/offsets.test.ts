import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "./offsets.js";

describe("offsets", () => {
  it("count a character outside the basic plane once", () => {
    const offsets = new Offsets("😀 سلام");
    assert.equal(offsets.length, 6);
    assert.equal(offsets.slice([2, 6]), "سلام");
    assert.equal(offsets.toUtf16(1), 2);
    assert.equal(offsets.fromUtf16(2), 1);
  });

  it("give a position inside a pair to the pair's character", () => {
    assert.equal(new Offsets("😀a").fromUtf16(1), 0);
  });

  it("clamp what lies outside the text", () => {
    assert.equal(new Offsets("نص").toUtf16(9), 2);
    assert.equal(new Offsets("نص").fromUtf16(-1), 0);
  });

  it("come back unchanged from UTF-16", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const offsets = new Offsets(text);
        for (let offset = 0; offset <= offsets.length; offset++)
          assert.equal(offsets.fromUtf16(offsets.toUtf16(offset)), offset);
        assert.equal(offsets.slice([0, offsets.length]), text);
      }),
    );
  });
});
