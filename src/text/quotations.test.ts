import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "./offsets.js";
import { quotationsIn } from "./quotations.js";

function inner(text: string): string[] {
  const offsets = new Offsets(text);
  return quotationsIn(text).map((quotation) => offsets.slice(quotation.inner));
}

describe("quotations", () => {
  it("are found in every style", () => {
    assert.deepEqual(inner('قال «العدد أكبر» ثم “صمت” وكتب "رسالة"'), ["العدد أكبر", "صمت", "رسالة"]);
    assert.deepEqual(inner("He wrote “a letter”, ‘a note’ and „ein Brief“."), [
      "a letter",
      "a note",
      "ein Brief",
    ]);
  });

  it("open behind a preposition written against the mark", () => {
    assert.deepEqual(inner('وعدوهم بـ"غنائم الحرب" فقط'), ["غنائم الحرب"]);
  });

  it("do not begin at an apostrophe nor end at one", () => {
    assert.deepEqual(inner("the soldiers’ camp isn’t ‘the fighters own place’ now"), [
      "the fighters own place",
    ]);
    assert.deepEqual(inner("it isn’t theirs"), []);
  });

  it("count the words between the marks", () => {
    assert.deepEqual(
      quotationsIn("قالت «لم أقتل أحدا ولم أحمل سلاحا» و“جودة الحياة”").map(({ words }) => words),
      [6, 2],
    );
  });

  it("end with the line where no mark closes them, and say so", () => {
    const text = "قال «لم أعد أحتمل\nوغادر المدينة";
    assert.deepEqual(inner(text), ["لم أعد أحتمل"]);
    assert.equal(quotationsIn(text)[0]?.closed, false);
    assert.deepEqual(inner('a board of 12" was cut'), []);
  });

  it("keep to the text and never overlap", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a ق“”«»"‘’'„\n😀.]{0,60}$/u), (text) => {
        let last = 0;
        for (const {
          span,
          inner: [start, end],
        } of quotationsIn(text)) {
          assert.ok(last <= span[0] && span[0] < start && start < end && end <= span[1]);
          last = span[1];
        }
        assert.ok(last <= new Offsets(text).length);
      }),
    );
  });
});
