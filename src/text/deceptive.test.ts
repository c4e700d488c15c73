import assert from "node:assert/strict";
import { test } from "node:test";
import { deceptiveCharacters } from "./deceptive.js";

/** What is flagged, as "kind: characters". */
function flagged(text: string): readonly string[] {
  const points = [...text];
  return deceptiveCharacters(text).map(
    ({ kind, span: [start, end] }) => `${kind}: ${points.slice(start, end).join("")}`,
  );
}

test("an override that turns a number round is flagged where it stands", () => {
  assert.deepEqual(flagged("غادر \u202e85\u202c رجلا"), ["direction: \u202e85\u202c"]);
  assert.deepEqual(flagged("😀 \u202d58 left"), ["direction: \u202d58 left"]);
});

test("an embedding left open is flagged, a closed one and direction marks are not", () => {
  assert.deepEqual(flagged("قال \u202bالرجل\nثم عاد"), ["direction: \u202b"]);
  assert.deepEqual(flagged("قال \u2067الرجل\u2069 \u200fثم \u202bعاد\u202c."), []);
});

test("characters without width inside words and numbers are flagged", () => {
  assert.deepEqual(flagged("def\u200bector, 5\u200d8"), ["invisible: \u200b", "invisible: \u200d"]);
  assert.deepEqual(flagged("من\u200bشق"), ["invisible: \u200b"]);
});

test("joiners between Arabic letters and the flags of regions are honest", () => {
  assert.deepEqual(flagged("می\u200cخواهم 🏴\u{e0067}\u{e0062}\u{e007f}"), []);
});

test("tag characters that spell a hidden instruction are flagged as one", () => {
  assert.deepEqual(flagged("left\u{e0069}\u{e0067}\u{e006e} home"), [
    "invisible: \u{e0069}\u{e0067}\u{e006e}",
  ]);
});

test("a word of Latin and Cyrillic letters is flagged, two words of one script each are not", () => {
  assert.deepEqual(flagged("The d\u0435fector and Москва"), ["mixed script: d\u0435fector"]);
});

test("a thousand flags are cut at a hundred", () => {
  assert.equal(deceptiveCharacters("ا\u200b".repeat(1000)).length, 100);
});
