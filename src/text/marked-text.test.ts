import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMarked } from "./marked-text.js";
import { Offsets } from "./offsets.js";

describe("marked text", () => {
  it("gives the text without its marks, and where they stood", () => {
    const { text, marks } = parseMarked("قالت ⟦source:وزارة الصحة⟧ إن ⟦content:العدد أكبر⟧.");
    assert.equal(text, "قالت وزارة الصحة إن العدد أكبر.");
    const offsets = new Offsets(text);
    assert.deepEqual(
      marks.map(({ label, span }) => [label, offsets.slice(span)]),
      [
        ["source", "وزارة الصحة"],
        ["content", "العدد أكبر"],
      ],
    );
  });

  it("lets marks stand inside marks, in the order they open", () => {
    const { marks } = parseMarked("⟦attribution:⟦source:The ministry⟧ said⟧ so");
    assert.deepEqual(marks, [
      { label: "attribution", span: [0, 17] },
      { label: "source", span: [0, 12] },
    ]);
  });

  it("counts code points and needs no label", () => {
    assert.deepEqual(parseMarked("😀 ⟦Report: fear⟧").marks, [{ label: "", span: [2, 14] }]);
  });

  it("refuses marks that do not balance", () => {
    assert.throws(() => parseMarked("⟦source:x"), /not closed/u);
    assert.throws(() => parseMarked("x⟧"), /not opened/u);
  });
});
