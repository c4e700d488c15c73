// Each folder of test/golden/extraction is a page, what must be made of it, and what it teaches (why.md).
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createExtractor } from "./extractor.js";
import { snapshotOf } from "./sample-snapshot.js";

/** The project's root, from the source and from the compiled test alike. */
function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden", "extraction");
const extractor = await createExtractor();

for (const name of readdirSync(golden).sort()) {
  test(`the page ${name} gives its text and fields`, async () => {
    const bytes = readFileSync(join(golden, name, "source.html"));
    const parts = await extractor.extract({ snapshot: snapshotOf("source.html", bytes), bytes });
    const [extracted] = "name" in parts ? [] : parts;
    assert.ok(extracted !== undefined && "document" in extracted, JSON.stringify(parts));
    const { text, charset, title, outlet, author, address, published, language } = extracted.document;
    assert.equal(`${text}\n`, readFileSync(join(golden, name, "expected.txt"), "utf8"));
    const expected: unknown = JSON.parse(readFileSync(join(golden, name, "expected.json"), "utf8"));
    assert.deepEqual({ charset, title, outlet, author, address, published, language }, expected);
    assert.ok(existsSync(join(golden, name, "why.md")), "a golden page says what it teaches");
  });
}
