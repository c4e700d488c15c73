import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentSchema, type Problem, passageSchema } from "#model/index.js";
import { Offsets } from "#text/index.js";
import { createExtractor } from "./extractor.js";
import type { Extracted } from "./freeze.js";
import { snapshotOf } from "./sample-snapshot.js";

const extractor = await createExtractor();

async function extract(
  file: string,
  content: string | Uint8Array,
  published?: string,
): Promise<Extracted | Problem> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const parts = await extractor.extract({
    snapshot: snapshotOf(file, bytes),
    bytes,
    ...(published && { published }),
  });
  if ("name" in parts) return parts;
  const [part] = parts;
  assert.ok(part !== undefined && parts.length === 1 && "document" in part, JSON.stringify(parts));
  return part;
}

async function documentOf(
  file: string,
  content: string | Uint8Array,
  published?: string,
): Promise<Extracted["document"]> {
  const extracted = await extract(file, content, published);
  assert.ok("document" in extracted, JSON.stringify(extracted));
  return extracted.document;
}

async function problemOf(file: string, content: string | Uint8Array): Promise<Problem> {
  const extracted = await extract(file, content);
  assert.ok("name" in extracted, "expected a problem");
  return extracted;
}

/** windows-1256 for the letters these tests use. */
function inWindows1256(text: string): Uint8Array {
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    byLetter.set(new TextDecoder("windows-1256").decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(text, (letter) => byLetter.get(letter)!);
}

function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

test("front matter gives the fields, and the text is exactly what follows it", async () => {
  const content =
    '\ufeff---\r\noutlet: "الوادي اليوم"\r\npublished: 2015-09-21\r\n---\r\n\r\n عنوان الخبر\r\n\r\nعاد الرجل  إلى بيته.\r\n\r\n';
  const document = await documentOf("خبر.txt", content);
  assert.equal(document.text, " عنوان الخبر\n\nعاد الرجل  إلى بيته.");
  assert.deepEqual(document.outlet, { value: "الوادي اليوم", from: "front matter", contradictedBy: [] });
  assert.deepEqual(document.published, { value: "2015-09-21", from: "front matter", contradictedBy: [] });
  assert.deepEqual(document.title, { value: "عنوان الخبر", from: "first line", contradictedBy: [] });
  assert.equal(document.charset.from, "byte order mark");
  assert.equal(document.language.value, "ar");
});

test("what nothing states stays unknown, from nowhere", async () => {
  const { outlet, author, address, published } = await documentOf(
    "a.txt",
    "They left the camp in the spring.",
  );
  for (const field of [outlet, author, address, published]) {
    assert.deepEqual(field, { value: null, from: "none", contradictedBy: [] });
  }
});

test("the researcher's publication date counts only where the document has none", async () => {
  assert.deepEqual((await documentOf("a.txt", "عاد الرجل إلى بيته.", "2015-09")).published, {
    value: "2015-09",
    from: "command line",
    contradictedBy: [],
  });
  const dated = "---\npublished: 2014\n---\nعاد الرجل إلى بيته.";
  assert.equal((await documentOf("a.txt", dated, "2015-09")).published.value, "2014");
});

test("a stated language holds, and the detector's doubt is kept beside it", async () => {
  const { language } = await documentOf(
    "a.txt",
    "---\nlanguage: fr\n---\nDozens have walked away from the group since winter.",
  );
  assert.deepEqual(language, {
    value: "fr",
    from: "front matter",
    contradictedBy: [{ value: "en", from: "detected" }],
  });
});

test("the number signs of a Markdown headline are no part of the title", async () => {
  assert.equal((await documentOf("a.md", "# وعود من ورق\n\nعاد الرجل إلى بيته.")).title.value, "وعود من ورق");
});

test("bidi controls and vowels stay in the text", async () => {
  const text = "قالَ \u2067الرَّجُلُ\u2069 \u200fإنه عاد.";
  assert.equal((await documentOf("a.txt", text)).text, text);
});

test("a short Arabic text in windows-1256 or UTF-16 without a mark is read", async () => {
  const text = "عاد الشاب إلى أهله في القرية.";
  assert.equal((await documentOf("a.txt", inWindows1256(text))).text, text);
  assert.equal((await documentOf("a.txt", inWindows1256(text))).charset.value, "windows-1256");
  assert.equal((await documentOf("a.txt", inUtf16(text))).text, text);
  assert.equal((await documentOf("a.txt", inUtf16("They left.\nAll of them."))).charset.value, "utf-16le");
});

test("UTF-8 cut in the middle of its last letter is still UTF-8", async () => {
  const bytes = new TextEncoder().encode(`${"عاد الرجل إلى بيته وأهله. ".repeat(4)}ولم`);
  assert.equal((await documentOf("a.txt", bytes.subarray(0, -1))).charset.value, "utf-8");
});

const broken: readonly (readonly [what: string, content: string, line: number])[] = [
  ["a list left open", "---\noutlet: [a\n---\nنص.", 2],
  ["a date of no calendar", "---\noutlet: x\npublished: 2015-02-30\n---\nنص.", 3],
  ["a date in words", "---\npublished: last week\n---\nنص.", 2],
  ["no closing line", "---\noutlet: x\nنص.", 1],
  ["a key stated twice", "---\noutlet: x\noutlet: y\n---\nنص.", 3],
  ["a prototype key", "---\noutlet: x\n__proto__: { a: b }\n---\nنص.", 3],
  ["a tag", "---\noutlet: !!js/function x\n---\nنص.", 2],
  ["a list where a name is due", "---\noutlet: [a, b]\n---\nنص.", 2],
  ["no keys at all", "---\njust words\n---\nنص.", 2],
  ["brackets without end", `---\na: ${"[".repeat(50_000)}\n---\nنص.`, 2],
];
for (const [what, content, line] of broken) {
  test(`front matter with ${what} is broken at line ${line}`, async () => {
    const { name, values } = await problemOf("a.txt", content);
    assert.equal(name, "extraction/front-matter-broken");
    assert.equal(values["line"], line, String(values["reason"]));
  });
}

test("files without a sentence or without text are named problems", async () => {
  assert.equal((await problemOf("a.txt", "")).name, "extraction/no-text");
  assert.equal((await problemOf("a.txt", "\n \n* * *\n")).name, "extraction/no-text");
  assert.equal((await problemOf("a.txt", "---\noutlet: x\n---\n")).name, "extraction/no-text");
  assert.equal((await problemOf("a.html", "<html><body></body></html>")).name, "extraction/no-text");
  assert.equal(
    (
      await problemOf(
        "a.txt",
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      )
    ).name,
    "extraction/binary",
  );
  assert.equal((await problemOf("a.txt", "%PDF-1.7 نص")).name, "extraction/binary");
});

test("a file under a wrong name and a right one is read by the right one", async () => {
  const bytes = new TextEncoder().encode("عاد الرجل إلى بيته وأهله.");
  const snapshot = { ...snapshotOf("خبر.pdf", bytes), files: ["خبر.pdf", "خبر.txt"] };
  const parts = await extractor.extract({ snapshot, bytes });
  const [part] = "name" in parts ? [] : parts;
  assert.ok(part !== undefined && "document" in part, JSON.stringify(parts));
  assert.equal(part.document.mediaType, "text/plain");
  assert.equal((await problemOf("خبر.pdf", bytes)).name, "extraction/not-what-it-says");
});

test("pages that would exhaust a parser are refused", async () => {
  const hostile = [
    "<div>".repeat(100_000),
    `<p ${"a ".repeat(100_000)}>`,
    `<p title="${"x".repeat(2_000_000)}">`,
    "<br>".repeat(100_000),
    "&amp;".repeat(100_000),
    "<".repeat(100_000),
  ];
  for (const html of hostile)
    assert.equal((await problemOf("a.html", html)).name, "extraction/page-broken", html.slice(0, 9));
});

test("every document satisfies its schema, and its passages lie in its text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("a.txt", "a.md", "a.html"),
      async (text, file) => {
        const extracted = await extract(file, text);
        if ("name" in extracted) return;
        const document = documentSchema.parse(extracted.document);
        const offsets = new Offsets(document.text);
        for (const passage of extracted.passages) {
          passageSchema.parse(passage);
          assert.ok(passage.span[1] <= offsets.length);
        }
        assert.deepEqual(await extract(file, text), extracted);
        for (const { span } of extracted.layout.places) assert.ok(span[1] <= offsets.length);
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});
