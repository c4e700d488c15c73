// PDFs made to harm: each is refused by name, or read without what would harm, and none throws.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pdfFormat } from "./pdf.js";
import { deflated, pageSample, type SampleObject, samplePdf } from "./sample-pdf.js";

const line = "BT /F1 12 Tf 72 700 Td (Fifty-eight people came home in 2015.) Tj ET";
const plain: SampleObject = { entries: "", content: line };
const megabyte = 1024 * 1024;
const manyForms = Array.from({ length: 12 }, (_, at): SampleObject => {
  const next = `/Resources<</XObject<</X0 ${7 + at} 0 R>>>>`;
  return {
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}`,
    content: at === 11 ? "0 0 m 1 1 l S" : "/X0 Do ".repeat(10),
  };
});

/** What it is, its bytes, and the problem it must give. */
const refused: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["that is a web page", () => Buffer.from("<html><p>58</p></html>"), "extraction/not-what-it-says"],
  ["that ends in the middle", () => pageSample(plain).slice(0, 200), "extraction/file-broken"],
  [
    "whose tree of pages holds itself",
    () => samplePdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]),
    "extraction/file-broken",
  ],
  [
    "with a page that inflates to 40 MB",
    () => pageSample(deflated(Buffer.alloc(40 * megabyte, 32))),
    "extraction/limit",
  ],
  [
    "with a page that is deflated twice",
    () => pageSample(deflated(Buffer.alloc(40 * megabyte, 32), 2)),
    "extraction/limit",
  ],
  [
    "that draws one content five thousand times",
    () =>
      samplePdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[${"4 0 R ".repeat(5000)}]>>`,
        deflated("0 0 m 1 1 l S ".repeat(10_000)),
      ]),
    "extraction/limit",
  ],
  [
    "with forms in forms in forms",
    () =>
      pageSample(
        { entries: "", content: "/X0 Do" },
        { resources: "/XObject<</X0 6 0 R>>", further: manyForms },
      ),
    "extraction/limit",
  ],
  [
    "with states saved a million deep",
    () => pageSample(deflated("q ".repeat(1_000_000))),
    "extraction/limit",
  ],
  [
    "with three hundred million widths in one line",
    () => pageSample(plain, { further: ["<</Type/Font/Subtype/CIDFontType2/W[0 300000000 500]>>"] }),
    "extraction/limit",
  ],
  [
    "with sixteen million letters in one line",
    () => pageSample(plain, { further: [deflated("1 beginbfrange <000000> <fffffe> <0041> endbfrange")] }),
    "extraction/limit",
  ],
  [
    "with half a million objects that are none",
    () => Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(5 * megabyte, "1 0 obj\n")]),
    "extraction/limit",
  ],
  [
    "with brackets a hundred thousand deep",
    () => pageSample(plain, { trailer: `/X ${"<</A ".repeat(100_000)}` }),
    "extraction/file-broken",
  ],
  ["without a letter", () => pageSample({ entries: "", content: "" }), "extraction/no-text"],
  [
    "whose page is a picture",
    () =>
      pageSample(
        { entries: "", content: "q 595 0 0 842 0 0 cm /I Do Q" },
        {
          resources: "/XObject<</I 6 0 R>>",
          further: [
            {
              entries:
                "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB",
              content: "x",
            },
          ],
        },
      ),
    "extraction/picture-unread",
  ],
  [
    "whose letters have no map",
    () =>
      samplePdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        { entries: "", content: "BT /F1 12 Tf 72 700 Td <0001000200030004000500060007000800410042> Tj ET" },
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R/DW 500>>",
        "<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
      ]),
    "extraction/file-broken",
  ],
];

for (const [what, made, problem] of refused) {
  test(`a PDF ${what} is refused as ${problem}`, async () => {
    const result = await read(made());
    assert.ok("name" in result, JSON.stringify(result).slice(0, 300));
    assert.equal(result.name, problem);
  });
}

test("a locked PDF is refused as such", async () => {
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<00><00>]`;
  const result = await read(pageSample(plain, { trailer: lock }));
  assert.ok("name" in result && result.name === "extraction/encrypted", JSON.stringify(result));
});

test("a table of objects that goes in a circle, or scripts that would run on opening, do no harm", async () => {
  const circle = pageSample(plain, { trailer: "/Prev $XREF" });
  const script = "/OpenAction<</S/JavaScript/JS(process.exit\\(7\\))>>";
  const scripted = pageSample(plain, { further: [`<<${script}>>`], trailer: script });
  for (const bytes of [circle, scripted]) {
    const result = await read(bytes);
    assert.ok(!("name" in result), JSON.stringify(result));
    const [text] = result;
    assert.ok(text !== undefined && "blocks" in text);
    assert.deepEqual(
      text.blocks.map((block) => block.text),
      ["Fifty-eight people came home in 2015."],
    );
  }
});

test("letters laid invisibly over a scan count as recognised, not as printed", async () => {
  const hidden = { entries: "", content: line.replace("BT ", "BT 3 Tr ") };
  const result = await read(pageSample(hidden));
  assert.ok(!("name" in result));
  const [text] = result;
  assert.ok(text !== undefined && "blocks" in text);
  assert.equal(text.readBy, "recognition");
});

function read(bytes: Uint8Array) {
  const original = { file: "stranger.pdf", bytes, mediaType: "application/pdf", charset: null };
  return Promise.resolve(pdfFormat.read(original, {}));
}
