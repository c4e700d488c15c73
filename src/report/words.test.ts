import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { html } from "./html.js";
import { counted, messages } from "./messages.js";
import { pluralForm } from "./plural.js";
import { isolated, Words } from "./words.js";

const english = new Words("en");
const arabic = new Words("ar");

describe("plural forms", () => {
  it("follow the Unicode rules of Arabic and English for whole numbers", () => {
    for (const language of ["en", "ar"] as const) {
      const rules = new Intl.PluralRules(language);
      fc.assert(
        fc.property(fc.nat(100_000), (count) =>
          assert.equal(pluralForm(language, count), rules.select(count)),
        ),
      );
    }
  });

  it("give an Arabic noun its dual, its plural and its accusative", () => {
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103].map((count) => arabic.count("documents", count));
    assert.deepEqual(said, [
      "لا وثائق",
      "وثيقة واحدة",
      "وثيقتان",
      "3 وثائق",
      "10 وثائق",
      "11 وثيقة",
      "99 وثيقة",
      "100 وثيقة",
      "101 وثيقة",
      "103 وثائق",
    ]);
    assert.equal(english.count("documents", 1), "1 document");
    assert.equal(english.count("documents", 1200), "1,200 documents");
  });

  it("have all six forms in Arabic for every counted noun", () => {
    for (const forms of Object.values(counted))
      assert.deepEqual(Object.keys(forms.ar).sort(), ["few", "many", "one", "other", "two", "zero"]);
  });
});

describe("words", () => {
  it("ask for the same values in both languages", () => {
    for (const [name, { en, ar }] of Object.entries(messages)) {
      const asked = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
      assert.deepEqual(asked(en), asked(ar), name);
    }
  });

  it("print an interval with a dash in English and in words in Arabic", () => {
    assert.equal(english.interval({ low: 2, high: 4 }), "2–4");
    assert.equal(arabic.interval({ low: 2, high: 4 }), "من 2 إلى 4");
    assert.equal(arabic.interval({ low: 3, high: 3 }), "3");
  });

  it("print a date as exactly as it is known", () => {
    assert.deepEqual(
      ["2016", "2016-03", "2016-03-03"].map((date) => english.date(date)),
      ["2016", "March 2016", "3 March 2016"],
    );
    assert.equal(arabic.date("2016-03-03"), "3 مارس 2016");
  });

  it("put links into a sentence and escape the rest", () => {
    const link = html`<a href="#x">1</a>`;
    assert.equal(
      arabic.compose("loop", { names: isolated("<صوت>"), interval: "1", sentences: link }).text,
      'حلقة: <bdi>&lt;صوت&gt;</bdi> ينقل بعضها عن بعض، وليس أي منها مصدرا أول. والأصول المستقلة وراءها جميعا: 1. (<a href="#x">1</a>)',
    );
  });

  it("drop direction controls from a name, so that it cannot turn the line it stands in", () => {
    assert.equal(isolated("\u202eصحيفة\u2069").text, "<bdi>صحيفة</bdi>");
  });
});
