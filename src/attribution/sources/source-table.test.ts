import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldText } from "#text/index.js";
import { aliasRows } from "./aliases.js";
import { createSourceTable, sourceOf } from "./source-table.js";

const table = createSourceTable();

describe("the table of sources", () => {
  it("knows a body by any spelling, with head noun, article and quotation marks", () => {
    for (const name of [
      "صحيفة “ذا تليغراف” البريطانية",
      "The Telegraph",
      "Britain's Daily Telegraph",
      "التلغراف",
    ])
      assert.equal(table.resolve(name)?.id, "source:the-telegraph", name);
    for (const name of [
      "ICSR at King's College London",
      "المركز الدولي لدراسة التشدد والعنف السياسي",
      "the International Centre for the Study of Radicalisation",
    ])
      assert.equal(table.resolve(name)?.id, "source:icsr", name);
    assert.equal(table.resolve("وكالة رويترز")?.kind, "agency");
  });

  it("does not take a common word for a name", () => {
    assert.equal(table.resolve("اللغة العربية"), null);
    assert.deepEqual(table.find(foldText("He read it three times in the guardian's house.")), []);
    assert.equal(table.resolve("صحيفة الحياة")?.id, "source:al-hayat");
  });

  it("finds known names in a text, the longest first", () => {
    const text = foldText("نقلت سكاي نيوز عربية عن رويترز");
    assert.deepEqual(
      table.find(text).map(({ from, to, source }) => [text.slice(from, to), source.id]),
      [
        ["سكاي نيوز عربيه", "source:sky-news-arabia"],
        ["رويترز", "source:reuters"],
      ],
    );
  });

  it("lets a study name its own sources, before the shipped ones", () => {
    const own = createSourceTable([
      { name: "Orl Gazette", kind: "outlet", aliases: ["جريدة أورل", "The Telegraph"] },
    ]);
    assert.equal(own.resolve("جريدة أورل المحلية")?.name, "Orl Gazette");
    assert.equal(own.resolve("The Telegraph")?.name, "Orl Gazette");
  });

  it("gives an unknown name the same id every time", () => {
    assert.equal(sourceOf("The Orl Gazette", "outlet").id, "source:orl-gazette");
    assert.equal(sourceOf("صحيفة أورل", "outlet").id, sourceOf("صَحيفة أورل", "outlet").id);
  });

  it("names every body once", () => {
    const ids = aliasRows.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});
