import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Offsets } from "#text/index.js";
import { createExtractor } from "../extractor.js";
import type { Format } from "../format.js";
import type { ReadText } from "../read-text.js";
import { snapshotOf } from "../sample-snapshot.js";
import { docxFormat } from "./docx.js";
import { odtFormat } from "./odt.js";
import { packed, relations, wordFile, wordNamespace } from "./sample-package.js";

async function read(bytes: Uint8Array, format: Format = docxFormat) {
  return await format.read({ file: "f", bytes, mediaType: format.mediaTypes[0], charset: null }, {});
}
async function textOf(bytes: Uint8Array, format?: Format): Promise<ReadText> {
  const result = await read(bytes, format);
  assert.ok(!("name" in result), JSON.stringify(result));
  const [text] = result;
  assert.ok(text !== undefined && "blocks" in text);
  return text;
}
const linesOf = ({ blocks }: ReadText): readonly string[] => blocks.map(({ text }) => text);
const prunedOf = ({ pruned }: ReadText) => pruned.map(({ text, reason }) => [reason, text]);
const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

test("runs of a paragraph are one line, wherever Word has cut them, with its place", async () => {
  const { blocks } = await textOf(
    wordFile(paragraph("") + paragraph(run("غادر ثلا") + run("ثة رجال.", "<w:b/>"))),
  );
  assert.deepEqual(blocks, [
    { text: "غادر ثلاثة رجال.", fragment: "word/document.xml#xpath(/w:document/w:body/w:p[2])" },
  ]);
});

test("a line break ends a line behind a sentence and is a space within one", async () => {
  const broken = (...pieces: string[]): string =>
    wordFileOf(pieces.map((each) => run(each)).join("<w:r><w:br/></w:r>"));
  assert.deepEqual(await linesIn(broken("قال إنه", "غادر.", "ثم عاد", "إلى بيته.")), [
    "قال إنه غادر.",
    "ثم عاد إلى بيته.",
  ]);
  assert.deepEqual(await linesIn(broken("Harbour Street", "", "The office")), [
    "Harbour Street",
    "The office",
  ]);
});
const wordFileOf = (content: string): string => paragraph(content);
const linesIn = async (body: string): Promise<readonly string[]> => linesOf(await textOf(wordFile(body)));

test("tracked changes are read as accepted, and earlier properties are not properties", async () => {
  const text = await textOf(
    wordFile(
      paragraph(
        `${run("Of ")}<w:del><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins>${run("four")}</w:ins>` +
          run(" men one left.", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
      ),
    ),
  );
  assert.deepEqual(linesOf(text), ["Of four men one left."]);
  assert.deepEqual(prunedOf(text), [["deleted in tracked changes", "forty"]]);
});

test("text is hidden by its run, by a style, by the style that one is based on, and not where that is switched off", async () => {
  const styles = `<w:styles ${wordNamespace}>
    <w:style w:styleId="a"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="b"><w:name w:val="Also"/><w:basedOn w:val="a"/></w:style>
    <w:style w:styleId="c"><w:basedOn w:val="c"/></w:style></w:styles>`;
  const text = await textOf(
    wordFile(
      paragraph(
        run("one ", "<w:vanish/>") +
          run("two ", '<w:rStyle w:val="b"/>') +
          run("seen", '<w:vanish w:val="0"/>'),
      ) +
        paragraph(run("three"), '<w:pStyle w:val="b"/>') +
        paragraph(run("مرئي"), '<w:pStyle w:val="c"/><w:rPr><w:vanish/></w:rPr>'),
      { parts: { "word/styles.xml": styles }, related: { styles: "styles.xml" } },
    ),
  );
  assert.deepEqual(linesOf(text), ["seen", "مرئي"]);
  assert.deepEqual(prunedOf(text), [
    ["hidden", "one two"],
    ["hidden", "three"],
  ]);
});

test("a title is known by the English name of its style in any language of Word; a table of contents is no text", async () => {
  const styles = `<w:styles ${wordNamespace}>
    <w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>`;
  const text = await textOf(
    wordFile(
      paragraph(run("عودة ثلاثة رجال"), '<w:pStyle w:val="Titre1"/>') +
        paragraph(run("عودة ثلاثة رجال 3"), '<w:pStyle w:val="TM1"/>'),
      { parts: { "word/styles.xml": styles }, related: { styles: "styles.xml" } },
    ),
  );
  assert.deepEqual(text.title, [{ value: "عودة ثلاثة رجال", from: "heading" }]);
  assert.deepEqual(prunedOf(text), [["contents", "عودة ثلاثة رجال 3"]]);
});

test("who made a file, who saved it last and when are read nowhere", async () => {
  const core = `<p:coreProperties xmlns:p="p" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dt="http://purl.org/dc/terms/">
    <dc:creator>N. N.</dc:creator><p:lastModifiedBy>M. M.</p:lastModifiedBy><dt:created>2016-05-02T10:00:00Z</dt:created>
    <dc:title> مسودة </dc:title></p:coreProperties>`;
  const bytes = wordFile(paragraph(run("غادر ثلاثة رجال.")), {
    parts: {
      "_rels/.rels": relations({
        officeDocument: "/word/document.xml",
        "metadata/core-properties": "docProps/core.xml",
      }),
      "docProps/core.xml": core,
    },
  });
  const text = await textOf(bytes);
  assert.deepEqual(text.title, [{ value: "مسودة", from: "document properties" }]);
  assert.deepEqual([text.author, text.published], [[], []]);
  assert.ok(!/N\. N\.|M\. M\.|2016/u.test(JSON.stringify(text)));
});

test("a note is not read where its reference was deleted", async () => {
  const notes = `<w:endnotes ${wordNamespace}><w:endnote w:id="1">${paragraph(run("A withdrawn remark."))}</w:endnote></w:endnotes>`;
  const text = await textOf(
    wordFile(paragraph(`${run("He left.")}<w:del><w:r><w:endnoteReference w:id="1"/></w:r></w:del>`), {
      parts: { "word/endnotes.xml": notes },
      related: { endnotes: "endnotes.xml" },
    }),
  );
  assert.deepEqual(linesOf(text), ["He left."]);
  assert.deepEqual(prunedOf(text), [["deleted in tracked changes", "A withdrawn remark."]]);
});

test("a file of another kind, locked or old is refused by name", async () => {
  const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const names = [
    packed({ "content.xml": "<a/>" }),
    Buffer.from("غادر ثلاثة رجال."),
    compound,
    Buffer.concat([compound, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]),
  ].map(async (bytes) => {
    const result = await read(bytes);
    return "name" in result ? result.name : "read";
  });
  assert.deepEqual(await Promise.all(names), [
    "extraction/file-broken",
    "extraction/file-broken",
    "extraction/file-broken",
    "extraction/encrypted",
  ]);
  const locked = await read(
    packed({ "META-INF/manifest.xml": '<m xmlns="x"><encryption-data/></m>', "content.xml": "?" }),
    odtFormat,
  );
  assert.ok("name" in locked && locked.name === "extraction/encrypted");
});

test("a DOCTYPE, markup without end and names without end are refused in any part", async () => {
  const long = "a".repeat(100_000);
  const hostile = {
    "extraction/markup-refused": wordFile(paragraph(run("x")), {
      parts: { "word/styles.xml": '<!DOCTYPE s [<!ENTITY e "e">]><s/>' },
      related: { styles: "styles.xml" },
    }),
    "extraction/limit": wordFile("<w:p>".repeat(100_000)),
    "extraction/file-broken": wordFile("<w:p>"),
  };
  for (const [name, bytes] of Object.entries(hostile)) {
    const result = await read(bytes);
    assert.ok("name" in result && result.name === name, name);
  }
  const named = await read(wordFile(`<${long}>${paragraph(run("x")).repeat(400)}</${long}>`));
  assert.ok("name" in named && named.name === "extraction/limit");
});

const officeText = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"`;

test("white space in OpenDocument is what its elements say, and the markup's own is folded", async () => {
  const body = `<text:p>غادر
      ثلاثة<text:s text:c="3"/>رجال<text:tab/>معا.</text:p><text:p> </text:p>`;
  const content = `<office:document-content ${officeText}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const { blocks } = await textOf(packed({ "content.xml": content }), odtFormat);
  assert.deepEqual(blocks, [
    {
      text: "غادر ثلاثة رجال معا.",
      fragment: "content.xml#xpath(/office:document-content/office:body/office:text/text:p[1])",
    },
  ]);
});

const letters = fc.string({
  unit: fc.constantFrom("a", "س", " ", ".", "😀", "&amp;", "\u200f"),
  maxLength: 12,
});

test("whatever a Word file holds, its places cut its text and reading it twice is the same", async () => {
  const extractor = await createExtractor();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(letters, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (paragraphs) => {
        const body = paragraphs
          .map((runs) => paragraph(runs.map((each) => run(each)).join("<w:r><w:br/></w:r>")))
          .join("");
        const bytes = wordFile(`${body}${paragraph(run("He left."))}`);
        const snapshot = snapshotOf("f.docx", bytes);
        const parts = await extractor.extract({ snapshot, bytes });
        assert.deepEqual(await extractor.extract({ snapshot, bytes }), parts);
        const { blocks } = await textOf(bytes);
        const [part] = "name" in parts ? [] : parts;
        assert.ok(part !== undefined && "document" in part);
        const offsets = new Offsets(part.document.text);
        assert.deepEqual(
          part.layout.places.map(({ span }) => offsets.slice(span)),
          blocks.map(({ text }) => text),
        );
      },
    ),
    { numRuns: 40 },
  );
});
