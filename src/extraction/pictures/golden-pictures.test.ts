// Each folder of test/golden/pictures is a picture, the words printed on it, and what it teaches (why.md). What is read
// is never expected to equal what was printed: the share of letters read is, and it may rise but not fall.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { pageOf } from "#model/index.js";
import { foldText } from "#text/index.js";
import { createExtractor } from "../extractor.js";
import { snapshotOf } from "../sample-snapshot.js";

/** Share of the printed letters that must be read, each in its place. Measured: all of them */
const lettersRead = 0.98;

function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden", "pictures");
const extractor = await createExtractor();
after(() => extractor.close());

for (const name of readdirSync(golden).sort())
  test(`${name} gives nearly every letter, with its place in the picture`, async () => {
    const source = readdirSync(join(golden, name)).find((file) => file.startsWith("source."))!;
    const bytes = readFileSync(join(golden, name, source));
    const snapshot = snapshotOf(source, bytes);
    const parts = await extractor.extract({ snapshot, bytes, settings: { pictures: "read" } });
    const [extracted] = "name" in parts ? [] : parts;
    assert.ok(extracted !== undefined && "document" in extracted, JSON.stringify(parts));
    const { document, layout } = extracted;
    assert.equal(document.readBy, "recognition");
    const printed = readFileSync(join(golden, name, "printed.txt"), "utf8");
    const share = shareOf(lettersOf(printed), lettersOf(document.text));
    assert.ok(share >= lettersRead, `${share}`);
    for (const { span, fragment } of layout.places) {
      assert.ok(span[0] < span[1]);
      const place = pageOf(fragment);
      assert.ok(place !== null && place.box[2] > 0 && place.box[3] > 0, fragment);
    }
    assert.ok(existsSync(join(golden, name, "why.md")), "a golden picture says what it teaches");
  });

/** Letters only: numbers and punctuation are known to be read badly, and nothing rests on them. */
function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}]/gu, "");
}

/** One less the edits per printed letter (Levenshtein). */
function shareOf(printed: string, read: string): number {
  let row = Array.from({ length: read.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...printed].entries()) {
    const next = [above + 1];
    for (let at = 0; at < read.length; at++)
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (letter === read[at] ? 0 : 1)));
    row = next;
  }
  return 1 - row.at(-1)! / printed.length;
}
