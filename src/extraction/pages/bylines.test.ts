import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "./blocks.js";
import { bylineCues, bylinesOf } from "./bylines.js";
import { parsePage } from "./page-tree.js";

for (const { meaning, pattern, example, counterExample } of bylineCues) {
  test(`the cue "${meaning}" takes its example and leaves its counter-example`, () => {
    assert.match(example, pattern);
    assert.doesNotMatch(counterExample, pattern);
  });
}

function namesIn(...lines: readonly string[]): readonly string[] {
  const page = parsePage(lines.map((line) => `<p>${line}</p>`).join(""));
  return bylinesOf(page, blocksOf(page.body)).map(({ value }) => value);
}

test("a name ends at a bar, a dash or a date", () => {
  assert.deepEqual(namesIn("كتب - نادر النبع | الجمعة 03/04/2015 - 09:18 ص"), ["نادر النبع"]);
  assert.deepEqual(namesIn("نشره محرر الدراسات في 28 نوفمبر 2016"), ["محرر الدراسات"]);
  assert.deepEqual(namesIn("By Mara Hale - 11/18/19 11:04 PM"), ["Mara Hale"]);
});

test("a line without a cue names nobody, an element kept for the author does", () => {
  assert.deepEqual(namesIn("الجمعة 3 نيسان 2015"), []);
  assert.deepEqual(namesIn('<span class="writer">سلمى الوادي</span>'), ["سلمى الوادي"]);
  assert.deepEqual(namesIn('<span class="byline">By Mara Hale</span>'), ["Mara Hale", "Mara Hale"]);
});
