// Each folder of test/golden/pdf is a PDF, the words it was made from, and how and by which producer it was made.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { pageOf } from "#model/index.js";
import type { ReadText } from "../read-text.js";
import { pdfFormat } from "./pdf.js";

/** The project's root, from the source and from the compiled test alike. */
function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden", "pdf");
const names = readdirSync(golden).sort();
const producers = ["chromium", "libreoffice", "typst", "weasyprint", "wkhtmltopdf"];

for (const name of names) {
  test(`the PDF ${name} gives the lines it was made from, numbers and words in order`, async () => {
    const text = await goldenText(name);
    const lines = sourceOf(name);
    const whole = text.blocks.map((block) => block.text).join("\n");
    assert.deepEqual(numbersOf(whole), numbersOf(lines.join("\n")), "every digit sequence, in order");
    const blocks = text.blocks.map((block) => spaced(block.text));
    assert.deepEqual(blocks, lines.map(spaced), "one block a line of the source");
    assert.ok(existsSync(join(golden, name, "why.md")), "a golden PDF says how it was made");
  });
}

test("reading a PDF twice gives the same text and the same places", async () => {
  const [first, second] = [await readGolden("typst-mixed"), await readGolden("typst-mixed")];
  assert.deepEqual(first, second);
});

test("every block names a page of the file and a box upon it", async () => {
  for (const name of names) {
    const { blocks } = await goldenText(name);
    for (const { text, fragment } of blocks) {
      const place = pageOf(fragment);
      assert.ok(place !== null, `${name}: ${fragment}`);
      const [left, top, width, height] = place.box;
      const inside = left >= -1 && top >= -1 && left + width < 900 && top + height < 900;
      assert.ok(inside && width > 0 && height > 0, `${name}: ${fragment} ${text}`);
    }
  }
});

test("at least twelve Arabic PDFs by at least three producers are among them", () => {
  const arabic = names.filter((name) => !name.startsWith("english"));
  const made = producers.filter((producer) => arabic.some((name) => name.startsWith(producer)));
  assert.ok(arabic.length >= 12 && made.length >= 3, `${arabic.length} by ${made.join(", ")}`);
});

const known = new Map<string, Promise<ReadText>>();

/** Each file is read once for all tests. */
function goldenText(name: string): Promise<ReadText> {
  const text = known.get(name) ?? readGolden(name);
  known.set(name, text);
  return text;
}

async function readGolden(name: string): Promise<ReadText> {
  const bytes = new Uint8Array(readFileSync(join(golden, name, "source.pdf")));
  const original = { file: `${name}.pdf`, bytes, mediaType: "application/pdf", charset: null };
  const result = await pdfFormat.read(original, {});
  assert.ok(!("name" in result), JSON.stringify(result));
  const [text] = result;
  assert.ok(text !== undefined && "blocks" in text, "it has a text");
  return text;
}

function sourceOf(name: string): readonly string[] {
  return readFileSync(join(golden, name, "source.txt"), "utf8")
    .trimEnd()
    .split("\n");
}

function numbersOf(text: string): readonly string[] {
  return text.match(/[0-9]+|[٠-٩]+/gu) ?? [];
}

/** Vowel signs in canonical order, one space between words. */
function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ");
}
