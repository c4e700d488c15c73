import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMarked } from "#text/index.js";
import { attribute } from "../attribute.js";
import { documentOf, passagesOf } from "../sample-documents.js";
import { createSourceTable } from "../sources/source-table.js";
import { arabicForms } from "./ar-inflection.js";
import { arabicPhrases } from "./ar-phrases.js";
import { arabicVerbs } from "./ar-verbs.js";
import { englishPhrases } from "./en-phrases.js";
import { englishVerbs } from "./en-verbs.js";
import { frenchPhrases } from "./fr-phrases.js";
import { frenchVerbs } from "./fr-verbs.js";
import { englishForms } from "./inflection.js";

const tables = {
  en: [...englishVerbs, ...englishPhrases],
  ar: [...arabicVerbs, ...arabicPhrases],
  fr: [...frenchVerbs, ...frenchPhrases],
};
const sources = createSourceTable();

function found(text: string, language: string): readonly string[] {
  const document = documentOf(text, language);
  return attribute(document, passagesOf(document), sources).map(({ quote }) => quote);
}

for (const [language, rows] of Object.entries(tables))
  describe(`the cue tables of ${language}`, () => {
    for (const row of rows) {
      for (const example of row.examples)
        it(`${row.id} finds what is marked in: ${example}`, () => {
          const { text, marks } = parseMarked(example);
          const wanted = marks.map(({ span }) =>
            Array.from(text)
              .slice(...span)
              .join(""),
          );
          assert.deepEqual(found(text, language), wanted);
        });
      for (const counterExample of row.counterExamples)
        it(`${row.id} finds nothing in: ${counterExample}`, () => {
          assert.deepEqual(found(counterExample, language), []);
        });
    }

    it("name every rule once", () => {
      const ids = rows.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  });

describe("inflection", () => {
  const texts = (forms: readonly { readonly text: string }[]): readonly string[] =>
    forms.map(({ text }) => text);

  it("makes the forms of regular and irregular English verbs", () => {
    assert.deepEqual(texts(englishForms("deny")), ["deny", "denies", "denied", "denying"]);
    assert.deepEqual(texts(englishForms("write")), ["write", "writes", "wrote", "written", "writing"]);
    assert.deepEqual(texts(englishForms("sum up")), ["sum up", "sums up", "summed up", "summing up"]);
    assert.deepEqual(texts(englishForms("admit")), ["admit", "admits", "admitted", "admitting"]);
  });

  it("makes the forms of sound, hollow and weak Arabic verbs", () => {
    for (const [verb, forms] of [
      ["أكد/يؤكد", ["اكد", "اكدت", "اكدوا", "يوكد", "توكد", "يوكدون", "موكدا", "موكده"]],
      ["قال/يقول/قائل", ["قال", "قالت", "قالوا", "قالا", "قلن", "يقول", "تقول", "يقولون", "يقل", "قايلا"]],
      ["نفى/ينفي/نافي", ["نفي", "نفت", "نفوا", "ينفي", "ينف", "ينفون", "نافيا"]],
      ["دعا/يدعو/داعي", ["دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدع", "يدعون", "داعيا"]],
      ["أشار/يشير", ["اشار", "اشارت", "اشاروا", "يشير", "تشير", "يشر", "مشيرا", "مشيره"]],
    ] as const) {
      const made = texts(arabicForms(verb));
      for (const form of forms)
        assert.ok(made.includes(form), `${verb}: ${form} is missing in ${made.join(" ")}`);
    }
  });
});
