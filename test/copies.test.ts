// Copies found among invented wire copy, English and Arabic, whose truth the generator knows: reprints, edited by one
// word in seven at most, cut at the tail, excerpts, two wires in one, all under headlines of their own.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCopies } from "#attribution/index.js";
import { copiedPairs, wireArticle } from "../bench/wire-copy.js";
import { wireDocument, wireNumber } from "../bench/wire-documents.js";

const articles = Array.from({ length: 600 }, (_, number) => wireArticle(number, { seed: 7, copies: 0.5 }));

describe("copies among invented wire copy", () => {
  for (const language of ["en", "ar"] as const)
    it(`are found with F1 of 0.99 or better (${language})`, () => {
      const written = articles.filter((article) => article.language === language);
      const truth = copiedPairs(written);
      const found = findCopies(written.map(wireDocument)).map(({ documents }) =>
        documents.map(wireNumber).join(" "),
      );
      const right = found.filter((pair) => truth.has(pair)).length;
      const f1 = (2 * right) / (found.length + truth.size);
      assert.ok(truth.size > 100, "there is something to find");
      assert.ok(f1 >= 0.99, `F1 ${f1}: ${right} right of ${found.length} found and ${truth.size} true`);
    });
});
