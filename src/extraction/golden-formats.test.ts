// Each folder of test/golden/formats is a file, what must be made of it, and what it teaches (why.md). And the way back:
// for every place of a text other means than ours look up in the original what its fragment names, and find its words.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { DOMParser, parseHTML } from "linkedom";
import PostalMime from "postal-mime";
import type { Layout } from "#model/index.js";
import { Offsets } from "#text/index.js";
import { openZip } from "#unpacking/index.js";
import { createExtractor, type ExtractedPart } from "./extractor.js";
import type { ReadingSettings } from "./format.js";
import { formats } from "./formats.js";
import type { Extracted } from "./freeze.js";
import { snapshotOf } from "./sample-snapshot.js";

/** The project's root, from the source and from the compiled test alike. */
function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden");
const cases = join(golden, "formats");
const extractor = await createExtractor();

interface Case {
  readonly source: string;
  readonly bytes: Buffer;
  readonly parts: readonly ExtractedPart[];
}

async function readCase(name: string): Promise<Case> {
  const folder = join(cases, name);
  const source = readdirSync(folder).find((file) => file.startsWith("source."));
  assert.ok(source !== undefined, `${name} has a source`);
  const bytes = readFileSync(join(folder, source));
  const settingsFile = join(folder, "settings.json");
  const settings: ReadingSettings = existsSync(settingsFile)
    ? JSON.parse(readFileSync(settingsFile, "utf8"))
    : {};
  const parts = await extractor.extract({ snapshot: snapshotOf(source, bytes), bytes, settings });
  assert.ok(!("name" in parts), JSON.stringify(parts));
  return { source, bytes, parts };
}

/** What is compared: the fields, and the lines of the text and what was left out, each with its place. */
function summaryOf(extracted: ExtractedPart): unknown {
  if ("problem" in extracted) return extracted;
  const { document, layout } = extracted;
  const { part, charset, title, outlet, author, address, published, language, text } = document;
  const offsets = new Offsets(text);
  const lines = layout.places.map(({ span, fragment }) => ({ fragment, text: offsets.slice(span) }));
  return { part, charset, title, outlet, author, address, published, language, lines, pruned: layout.pruned };
}

for (const name of readdirSync(cases).sort()) {
  test(`the file ${name} gives its texts and fields, and each line is found where its fragment says`, async () => {
    const { source, bytes, parts } = await readCase(name);
    const expected: unknown = JSON.parse(readFileSync(join(cases, name, "expected.json"), "utf8"));
    assert.deepEqual(parts.map(summaryOf), expected);
    assert.ok(existsSync(join(cases, name, "why.md")), "a golden file says what it teaches");
    for (const part of parts) if ("document" in part) await findAll(part, source, bytes);
  });
}

test("every format has a golden file", () => {
  const endings = new Set(
    readdirSync(golden, { recursive: true, encoding: "utf8" }).map((file) =>
      extname(basename(file)).slice(1),
    ),
  );
  const without = formats.filter((format) => !format.endings.some((ending) => endings.has(ending)));
  assert.deepEqual(
    without.map(({ name }) => name),
    [],
  );
});

// ---- the way back

async function findAll({ document, layout }: Extracted, source: string, bytes: Buffer): Promise<void> {
  const offsets = new Offsets(document.text);
  const placed: readonly Layout["pruned"][number][] = [
    ...layout.places.map(({ span, fragment }) => ({ text: offsets.slice(span), fragment, reason: "" })),
    ...layout.pruned,
  ];
  for (const { text, fragment } of placed) {
    const found = await wordsAt(fragment, source, bytes, document.charset.value);
    assert.ok(holdsWords(found, text), `${fragment} holds "${found}" and not "${text}"`);
  }
}

/** Every word in its order: between them may stand what was deleted, hidden or noted, and addresses of a mail. */
function holdsWords(found: string, text: string): boolean {
  let at = 0;
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => {
    const next = found.indexOf(word, at);
    at = next + word.length;
    return next !== -1;
  });
}

/** The words that a fragment names in an original. */
async function wordsAt(fragment: string, source: string, bytes: Buffer, charset: string): Promise<string> {
  const [, part, inner] = /^([^#(]+)#(.+)$/u.exec(fragment) ?? [];
  if (part?.startsWith("part=")) return wordsInMail(inner!, bytes);
  if (part !== undefined) return wordsInPackage(part, inner!, bytes);
  if (fragment.startsWith("part=")) return wordsInMail("", bytes);
  const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/gu, "\n");
  const [, from, to] = /^char=(\d+),(\d+)$/u.exec(fragment) ?? [];
  if (from !== undefined) return Array.from(text).slice(Number(from), Number(to)).join("");
  if (fragment.startsWith("cell=")) return cellOf(fragment, text, source);
  return elementText(fragment, text);
}

function cellOf(fragment: string, text: string, source: string): string {
  const [, row, column] = /^cell=(\d+),(\d+)$/u.exec(fragment)!.map(Number);
  const delimiter = source.endsWith(".tsv") ? "\t" : [",", ";"];
  const quote = source.endsWith(".tsv") ? false : '"';
  const rows = parseCsv(text, { delimiter, quote, relax_column_count: true });
  return rows[row! - 1]![column! - 1]!;
}

async function wordsInPackage(part: string, fragment: string, bytes: Buffer): Promise<string> {
  const zip = await openZip(bytes);
  const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await zip.read(path));
  if (!fragment.startsWith("cell=")) return elementText(fragment, await textOf(part));
  const [, row, column] = /^cell=(\d+),(\d+)$/u.exec(fragment)!.map(Number);
  const reference = `${String.fromCharCode(64 + column!)}${row}`;
  const cell = elementsOf(await textOf(part), "c").find((each) => each.getAttribute("r") === reference)!;
  if (cell.getAttribute("t") !== "s") return cell.textContent ?? "";
  return elementsOf(await textOf("xl/sharedStrings.xml"), "si")[Number(cell.textContent)]!.textContent ?? "";
}

/** The little of the DOM that is walked here. */
interface Found {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly children: readonly Found[];
  getAttribute(name: string): string | null;
}

function elementsOf(xml: string, name: string): readonly Found[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  return [...document.getElementsByTagName(name)] as unknown as readonly Found[];
}

/** The text of the element an XPath names, and that text once more as the page it may be. */
function elementText(fragment: string, xml: string): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const text = walked(fragment, document as unknown as Found).textContent ?? "";
  return `${text}\n${parseHTML(`<html><body>${text}</body></html>`).document.body.textContent}`;
}

/** One step of the path at a time, counting the children of that name. */
function walked(fragment: string, document: Found): Found {
  const steps = /^xpath\(\/(.+)\)$/u.exec(fragment)![1]!.split("/");
  return steps.reduce((element, step) => {
    const [, name, number] = /^([^[]+)(?:\[(\d+)\])?$/u.exec(step)!;
    const named = [...element.children].filter(
      (child) => child.nodeName.toLowerCase() === name!.toLowerCase(),
    );
    const found = named[Number(number ?? 1) - 1];
    assert.ok(found !== undefined, `${fragment} leads nowhere at ${step}`);
    return found;
  }, document);
}

/** Of a mail, its text and its page; within the page, the element an XPath names. */
async function wordsInMail(fragment: string, bytes: Buffer): Promise<string> {
  const { text = "", html = "" } = await PostalMime.parse(bytes);
  const page = parseHTML(html === "" ? "<html><body></body></html>" : html).document as unknown as Found & {
    readonly documentElement: Found;
  };
  if (fragment !== "") return walked(fragment, page).textContent ?? "";
  return `${text}\n${page.documentElement.textContent}`;
}
