import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attribute } from "./attribute.js";
import { chain } from "./chain.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";
import { toldOutlets } from "./told-outlets.js";

const sources = createSourceTable();

function told(text: string): readonly string[] {
  const document = documentOf(text, "ar");
  const attributions = attribute(document, passagesOf(document), sources);
  return toldOutlets(document, attributions, sources).map(({ name }) => name);
}

describe("an outlet that was told", () => {
  it("stands behind whoever told it, with ل and a word for the press", () => {
    assert.deepEqual(told("قال حارس سابق لصحيفة «الميناء» إن الباب كان مفتوحا."), ["الميناء"]);
    assert.deepEqual(told("وصرح مقاتل سابق لوكالة أنباء الضفة بأن الأجور تأخرت."), ["وكالة أنباء الضفة"]);
    assert.deepEqual(told("يروي منشق لقناة «المدى» كيف هرب."), ["المدى"]);
  });

  it("is a hop of the chain before the one who told it", () => {
    const document = documentOf("قال حارس سابق لصحيفة «الميناء» إنه هرب ليلا.", "ar", "نشرة الضفة");
    const attributions = attribute(document, passagesOf(document), sources);
    assert.deepEqual(
      chain(document, attributions, [], sources).hops.map(({ role, name }) => [role, name]),
      [
        ["publisher", "نشرة الضفة"],
        ["cited outlet", "الميناء"],
        ["testimony", "حارس سابق"],
      ],
    );
  });

  it("is none where nobody is told, or no name is printed", () => {
    assert.deepEqual(told("قال حارس سابق إن صحيفة «الميناء» أغلقت."), []);
    assert.deepEqual(told("قال حارس سابق للتلفزيون إن الباب كان مفتوحا."), []);
    assert.deepEqual(told("قالت الوزارة للجنة إن العدد أكبر."), []);
  });
});
