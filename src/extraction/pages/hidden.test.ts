import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "./blocks.js";
import { hidingStyles } from "./hidden.js";
import { parsePage } from "./page-tree.js";

for (const { meaning, pattern, example, counterExample } of hidingStyles) {
  test(`a style that leaves text ${meaning} hides it`, () => {
    assert.match(example, pattern);
    assert.doesNotMatch(counterExample, pattern);
  });
}

function hiddenIn(markup: string): readonly string[] {
  const blocks = blocksOf(parsePage(`<html><body>${markup}</body></html>`).body);
  return blocks.filter(({ hidden }) => hidden).map(({ text }) => text);
}

test("hidden is what an attribute or a style of the element or one around it hides", () => {
  assert.deepEqual(
    hiddenIn('<p hidden>مخفي</p><div style="display:none"><p>مخفي أيضا</p></div><p>ظاهر</p>'),
    ["مخفي", "مخفي أيضا"],
  );
  assert.deepEqual(
    hiddenIn('<p aria-hidden="true">No reader hears this.</p><p aria-hidden="false">This one does.</p>'),
    ["No reader hears this."],
  );
});

test("white letters are hidden on a white ground and shown on a dark one", () => {
  assert.deepEqual(hiddenIn('<p style="color:#FFF">عاد ألف رجل.</p>'), ["عاد ألف رجل."]);
  assert.deepEqual(hiddenIn('<p style="color: white; background: white">unseen</p>'), ["unseen"]);
  assert.deepEqual(hiddenIn('<p style="color:red;background-color:red">unseen</p>'), ["unseen"]);
  assert.deepEqual(
    hiddenIn('<table bgcolor="#003366"><tr><td style="color:#fff">ظاهر</td></tr></table>'),
    [],
  );
  assert.deepEqual(hiddenIn('<p style="color:white;background:#003366">shown</p>'), []);
});

test("hidden words inside a sentence are taken out of it and the sentence stays whole", () => {
  const markup = '<p>عاد 31 رجلا<span style="font-size:0"> و500 امرأة</span> إلى القرية.</p>';
  const blocks = blocksOf(parsePage(`<html><body>${markup}</body></html>`).body);
  assert.deepEqual(
    blocks.map(({ text, hidden }) => [text, hidden]),
    [
      ["عاد 31 رجلا إلى القرية.", false],
      ["و500 امرأة", true],
    ],
  );
});
