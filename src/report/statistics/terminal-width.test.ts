import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { brokenLines, terminalWidth } from "./terminal-width.js";

describe("columns of a terminal", () => {
  it("are one for a letter, two for a wide sign, none for a mark or a control of direction", () => {
    assert.equal(terminalWidth("قسوة"), 4);
    assert.equal(terminalWidth("\u2068مرمِّز\u2069"), 4);
    assert.equal(terminalWidth("統計"), 4);
  });

  it("are never exceeded by a line, and no character is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, widest) => {
        const lines = brokenLines(text, widest);
        for (const line of lines) assert.ok(terminalWidth(line) <= widest, line);
        const bare = (kept: string) => kept.replace(/[ \u2066-\u2069]/gu, "");
        assert.equal(bare(lines.join("")), bare(text));
      }),
    );
  });

  it("hold lines that stand alone: an isolate is closed at the end of a line and opened again", () => {
    assert.deepEqual(brokenLines("a \u2068قسوة القادة\u2069 b", 8), [
      "a \u2068قسوة\u2069",
      "\u2068القادة\u2069 b",
    ]);
  });
});
