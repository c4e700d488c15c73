import assert from "node:assert/strict";
import { test } from "node:test";
import { excessOf } from "./markup-limits.js";

test("markup beyond reason is refused for what exceeds it", () => {
  assert.match(excessOf("<div>".repeat(100_000)) ?? "", /nested more than/u);
  assert.match(excessOf(`<p${" a=1".repeat(100_000)}>`) ?? "", /attributes/u);
  assert.match(excessOf(`<p title="${"ا".repeat(2_000_000)}">`) ?? "", /longer than a megabyte/u);
  assert.match(excessOf("<b></b>".repeat(30_000)) ?? "", /more than 20000 elements/u);
  assert.match(excessOf("<".repeat(60_000)) ?? "", /character references/u);
});

test("elements that are many and deep at once are refused, many or deep alone are not", () => {
  const paragraphs = "<p>عاد الرجل.</p>".repeat(5_000);
  assert.match(excessOf("<div>".repeat(200) + paragraphs) ?? "", /too many of its elements/u);
  assert.equal(excessOf(paragraphs), null);
  assert.equal(excessOf("<div>".repeat(200)), null);
});

test("paragraphs, cells and list items left open are not nested", () => {
  assert.equal(excessOf("<ul><li>عاد".repeat(1) + "<li>رجل".repeat(2_000)), null);
});
