// Markup that asks for files, for billions of characters, or for a stack without end: HTML, XML, and packages of XML.
import { type HostileCase, honestPage } from "./case.js";
import { docxOf, odtContent, odtOf, sheetOf, wordDocument, xlsxOf } from "./package-bytes.js";

const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE x [<!ENTITY a "ها">${Array.from({ length: 9 }, (_, index) => {
  const name = String.fromCharCode(98 + index);
  return `<!ENTITY ${name} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`;
}).join("")}]>`;
const deep = 100_000;
const huge = "ه".repeat(5_000_000);

export const hostileMarkup: readonly HostileCase[] = [
  {
    tries: "an outside entity in a DOCX",
    file: "outside.docx",
    make: () => docxOf(wordDocument("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", outside)),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "a billion laughs in a DOCX",
    file: "laughs.docx",
    make: () => docxOf(wordDocument("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", laughs)),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "elements a hundred thousand deep in a DOCX",
    file: "deep.docx",
    make: () => docxOf(wordDocument("<w:p>".repeat(deep) + "</w:p>".repeat(deep))),
    problems: ["extraction/limit"],
  },
  {
    tries: "a part packed a thousand times over in a DOCX",
    file: "bomb.docx",
    make: () => docxOf(wordDocument(`<w:p><w:r><w:t>${" ".repeat(60_000_000)}</w:t></w:r></w:p>`)),
    problems: ["extraction/limit"],
  },
  {
    tries: "an outside entity in an ODT",
    file: "outside.odt",
    make: () => odtOf(odtContent("<text:p>&e;</text:p>", outside)),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "four thousand million repeated spaces a thousand times over in an ODT: read as one each",
    file: "spaces.odt",
    make: () => odtOf(odtContent('<text:p>قال<text:s text:c="4000000000"/>رجل.</text:p>'.repeat(1_000))),
    problems: [],
    documents: 1,
  },
  {
    tries: "a row repeated a million times in a table of an ODT",
    file: "repeated.odt",
    make: () =>
      odtOf(
        odtContent(
          '<t:table xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><t:table-row t:number-rows-repeated="1000000"><t:table-cell t:number-columns-repeated="16000"><text:p>قال رجل إنه ترك الرتل.</text:p></t:table-cell></t:table-row></t:table>',
        ),
      ),
    problems: [],
    documents: 1,
  },
  {
    tries: "a billion laughs in an XLSX",
    file: "laughs.xlsx",
    make: () => xlsxOf(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>', laughs)),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "a long text that twenty thousand cells of an XLSX share",
    file: "shared.xlsx",
    make: () => {
      const rows = Array.from(
        { length: 20_000 },
        (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>0</v></c></row>`,
      );
      const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>';
      return xlsxOf(sheetOf(heading + rows.join("")), "قال رجل من المرفأ. ".repeat(25_000));
    },
    problems: ["extraction/limit"],
  },
  {
    tries: "a cell in the last row and column there can be, in an XLSX",
    file: "far-cell.xlsx",
    make: () =>
      xlsxOf(
        sheetOf(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row><row r="4294967295"><c r="ZZZZZZ4294967295" t="inlineStr"><is><t>قال رجل.</t></is></c></row>',
        ),
      ),
    problems: ["extraction/limit"],
  },
  {
    tries: "an outside entity in an RSS feed",
    file: "outside.rss",
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?>${outside}<rss version="2.0"><channel><title>&e;</title></channel></rss>`,
      ),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "a billion laughs in an Atom feed",
    file: "laughs.atom",
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?>${laughs}<feed xmlns="http://www.w3.org/2005/Atom"><title>&j;</title></feed>`,
      ),
    problems: ["extraction/markup-refused"],
  },
  {
    tries: "elements a hundred thousand deep in a feed",
    file: "deep.rss",
    make: () =>
      Buffer.from(`<rss version="2.0"><channel>${"<a>".repeat(deep)}${"</a>".repeat(deep)}</channel></rss>`),
    problems: ["extraction/limit"],
  },
  {
    tries: "an attribute of ten megabytes in a feed",
    file: "attribute.atom",
    make: () => Buffer.from(`<feed xmlns="http://www.w3.org/2005/Atom" a="${huge.slice(0, 4_000_000)}"/>`),
    problems: ["extraction/limit"],
  },
  {
    tries: "elements a hundred thousand deep in a page",
    file: "deep.html",
    make: () => Buffer.from(`<html><body>${"<div>".repeat(deep)}قال.${"</div>".repeat(deep)}`),
    problems: ["extraction/page-broken"],
  },
  {
    tries: "an attribute of several megabytes in a page",
    file: "attribute.html",
    make: () => Buffer.from(`<html><body><p title="${huge.slice(0, 4_500_000)}">قال رجل.</p>`),
    problems: ["extraction/page-broken"],
  },
  {
    tries: "a hundred thousand attributes on one element",
    file: "attributes.html",
    make: () => {
      const names = Array.from({ length: deep }, (_, index) => `a${index}=1`);
      return Buffer.from(`<html><body><p ${names.join(" ")}>قال رجل.</p>`);
    },
    problems: ["extraction/page-broken"],
  },
  {
    tries: "a tag that never ends",
    file: "open-tag.html",
    make: () => Buffer.from(`<html><body><p>قال رجل.</p>${"<a ".repeat(1_000_000)}`),
    problems: ["extraction/page-broken"],
  },
  {
    tries: "keys of the prototype in JSON-LD, and lists nested without end: passed over",
    file: "prototype.html",
    make: () =>
      Buffer.from(
        honestPage(40).replace(
          "</head>",
          `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"prototype":{"polluted":1}}}</script><script type="application/ld+json">${"[".repeat(deep)}</script></head>`,
        ),
      ),
    problems: [],
    documents: 1,
  },
];
