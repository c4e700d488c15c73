import assert from "node:assert/strict";
import { test } from "node:test";
import { type Block, blocksOf } from "./blocks.js";
import { parsePage } from "./page-tree.js";

function blocksIn(markup: string): readonly Block[] {
  return blocksOf(parsePage(`<html><body>${markup}</body></html>`).body);
}

function textsIn(markup: string): readonly string[] {
  return blocksIn(markup).map(({ text }) => text);
}

test("a line break ends a block behind a sentence, before a second one and between elements", () => {
  assert.deepEqual(textsIn("<div>عاد الرجل.<br>ولم يقل شيئا<br><br>ثم نام</div>"), [
    "عاد الرجل.",
    "ولم يقل شيئا",
    "ثم نام",
  ]);
  assert.deepEqual(textsIn("<td><b>العنوان</b><br><font>الثلاثاء 4 أيار</font></td>"), [
    "العنوان",
    "الثلاثاء 4 أيار",
  ]);
  assert.deepEqual(
    textsIn("<p>a line that an old page<br>broke by hand and <a href='/x'>linked</a><br>again</p>"),
    ["a line that an old page broke by hand and linked again"],
  );
});

test("a card laid over a name is no part of the sentence", () => {
  const card = '<span class="rollover"><img src="x"><a href="/1">One</a> <a href="/2">Two</a></span>';
  assert.deepEqual(textsIn(`<p>The spokeswoman <a href="/s">Hale</a>${card} declined to answer.</p>`), [
    "The spokeswoman Hale declined to answer.",
    "One Two",
  ]);
});

test("shares are those of letters and digits", () => {
  const [block] = blocksIn("<p>[ <a href='/'>عودة</a> ] <i>اليوم</i></p>");
  assert.ok(block !== undefined);
  assert.deepEqual(
    [block.linked, block.italic].map((share) => Math.round(share * 9)),
    [4, 5],
  );
});

test("a table that holds tables, or one row, is layout and no data", () => {
  const inTable = (markup: string): readonly boolean[] => blocksIn(markup).map((block) => block.inTable);
  assert.deepEqual(inTable("<table><tr><td>Valley</td></tr><tr><td>31</td></tr></table>"), [true, true]);
  assert.deepEqual(inTable("<table><tr><td>عاد الرجل.</td></tr></table>"), [false]);
  const nested =
    "<table><tr><td>عاد</td></tr><tr><td><table><tr><td>1</td></tr><tr><td>2</td></tr></table></td></tr></table>";
  assert.deepEqual(inTable(nested), [false, true, true]);
});
