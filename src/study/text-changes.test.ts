import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Change, changesBetween, numbersChanged } from "./text-changes.js";

/** The changes, a line each: "= 2", "- gone", "+ new", "~ 58>38; people>persons". */
function shown(before: string, after: string): readonly string[] {
  return changesBetween(before, after).map((change) => {
    if (change.kind === "unchanged") return `= ${change.paragraphs}`;
    if (change.kind === "removed") return `- ${change.text}`;
    if (change.kind === "added") return `+ ${change.text}`;
    return `~ ${change.words.map(({ before: old, after: now }) => `${old ?? ""}>${now ?? ""}`).join("; ")}`;
  });
}

describe("what changed between two captures", () => {
  it("is nothing where the text is the same, or differs in white space alone", () => {
    assert.deepEqual(shown("One.\nTwo.", "One.\n\n  Two. "), ["= 2"]);
    assert.deepEqual(shown("غادر  المدينة", "غادر المدينة"), ["= 1"]);
    assert.deepEqual(shown("", "\n"), []);
  });

  it("names the numbers first", () => {
    const before = "The council met.\nIt said 58 people had left the group by May.\nNo names were given.";
    const after = "The council met.\nIt said 38 people had left the group by June.\nNo names were given.";
    assert.deepEqual(shown(before, after), ["= 1", "~ 58>38; May>June", "= 1"]);
    assert.deepEqual(numbersChanged(changesBetween(before, after)), [{ before: "58", after: "38" }]);
  });

  it("is told in Arabic as in English", () => {
    const before = "اجتمع المجلس المحلي.\nأعلن عودة ٥٨ شخصا إلى ديارهم في أيار.";
    const after = "اجتمع المجلس المحلي.\nأعلن عودة ٣٨ شخصا إلى ديارهم في حزيران.\nولم تُنشر أسماء.";
    assert.deepEqual(shown(before, after), ["= 1", "~ ٥٨>٣٨; أيار>حزيران", "+ ولم تُنشر أسماء."]);
    assert.deepEqual(numbersChanged(changesBetween(before, after)), [{ before: "٥٨", after: "٣٨" }]);
  });

  it("a number in digits of another script is no other number", () => {
    const changes = changesBetween("عاد ١٬٢٠٠ شخص إلى القرية", "عاد 1,200 شخص إلى القرية");
    assert.deepEqual(shown("عاد ١٬٢٠٠ شخص إلى القرية", "عاد 1,200 شخص إلى القرية"), ["~ ١٬٢٠٠>1,200"]);
    assert.deepEqual(numbersChanged(changes), []);
  });

  it("a number that came or went has nothing on the other side", () => {
    const changes = changesBetween(
      "They say people left in the spring",
      "They say 40 people left in the spring",
    );
    assert.deepEqual(numbersChanged(changes), [{ before: null, after: "40" }]);
  });

  it("paragraphs that came and went are shown whole, those that were rewritten as such", () => {
    const before = "A first line about the harbour.\nThe old end of it all.\nLast.";
    const after = "Something else is told at the start.\nA first line about a harbour.\nLast.";
    assert.deepEqual(shown(before, after), [
      "+ Something else is told at the start.",
      "~ the>a",
      "- The old end of it all.",
      "= 1",
    ]);
  });

  it("texts with hardly anything in common are shown as replaced, however long they are", () => {
    const lines = (word: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${word}${n} ${word}`).join("\n");
    const changes = changesBetween(lines("a", 5000), lines("b", 5000));
    assert.equal(changes.filter(({ kind }) => kind === "removed").length, 5000);
    assert.equal(changes.filter(({ kind }) => kind === "added").length, 5000);
  });

  it("accounts for every paragraph of both texts, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("غادر 58 شخصا", "غادر 38 شخصا", "", "Left.", "كلمة أخرى", "one two three"), {
        maxLength: 8,
      })
      .map((lines) => lines.join("\n"));
    const count = (changes: readonly Change[], kinds: readonly Change["kind"][]) =>
      changes
        .filter(({ kind }) => kinds.includes(kind))
        .reduce((sum, change) => sum + (change.kind === "unchanged" ? change.paragraphs : 1), 0);
    const paragraphs = (lines: string) => lines.split("\n").filter((line) => line !== "").length;
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after);
        assert.equal(count(changes, ["unchanged", "changed", "removed"]), paragraphs(before));
        assert.equal(count(changes, ["unchanged", "changed", "added"]), paragraphs(after));
        assert.deepEqual(changesBetween(before, after), changes);
      }),
    );
  });
});
