import assert from "node:assert/strict";
import { test } from "node:test";
import { charFragment, inPart, pageFragment, pageOf, rowFragment, xpathFragment } from "./fragment.js";

test("a place on a page is written in tenths of a point and read again", () => {
  const fragment = pageFragment(3, [72, 140.26, 451, 13.04]);
  assert.equal(fragment, "page=3&viewrect=72,140.3,451,13");
  assert.deepEqual(pageOf(fragment), { page: 3, box: [72, 140.3, 451, 13] });
});

test("a place in a text, a table or markup names no page", () => {
  for (const fragment of [charFragment(0, 4), rowFragment(7), xpathFragment("/html/body/p[2]"), "page=3"])
    assert.equal(pageOf(fragment), null);
});

test("a place in a package names its part first", () => {
  assert.equal(
    inPart("word/document.xml", xpathFragment("/w:document/w:body/w:p[2]")),
    "word/document.xml#xpath(/w:document/w:body/w:p[2])",
  );
});
