import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureClass } from "./furniture.js";
import { pruningRules } from "./pruning-rules.js";

for (const rule of pruningRules) {
  test(`pruning "${rule.name}" (${rule.meaning}) takes its example and leaves its counter-example`, () => {
    assert.match(rule.example, rule.pattern);
    assert.doesNotMatch(rule.counterExample, rule.pattern);
  });
}

test("furniture is told by whole words of a class", () => {
  for (const name of ["article-caption", "social-share", "related_stories", "ad", "post meta author-box"]) {
    assert.match(name, furnitureClass);
  }
  for (const name of ["header", "shared-ground", "article-body", "adventure", "entry-content"]) {
    assert.doesNotMatch(name, furnitureClass);
  }
});
