import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import type { Problem } from "#model/index.js";
import { pictureFormat } from "./picture.js";
import { pictureSize } from "./picture-size.js";
import { type Pixels, pngOf } from "./png.js";
import { recognisedText } from "./recognised-text.js";
import { findParts, type RecognisedLine } from "./recogniser.js";

function png(width: number, height: number): Uint8Array {
  const bytes = pngOf({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

function jpeg(width: number, height: number, scans: number): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const comment = [0xff, 0xfe, 0, 4, 0xff, 0xc0];
  const frame = [0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0x00];
  return Uint8Array.from([0xff, 0xd8, ...comment, ...frame, ...Array(scans).fill(scan).flat(), 0xff, 0xd9]);
}

function webp(kind: string, header: readonly number[]): Uint8Array {
  const content = [...Buffer.from(`WEBP${kind}`, "latin1"), 10, 0, 0, 0, ...header];
  return Uint8Array.from([...Buffer.from("RIFF"), content.length, 0, 0, 0, ...content]);
}

async function problemOf(bytes: Uint8Array, pictures: "read" | "leave" = "read"): Promise<Problem> {
  const original = { file: "صورة.png", bytes, mediaType: "image/png", charset: null };
  const result = await pictureFormat.read(original, { pictures });
  assert.ok("name" in result);
  return result;
}

describe("the size of a picture", () => {
  const rows: readonly [string, Uint8Array, number, number][] = [
    ["PNG", png(640, 480), 640, 480],
    ["JPEG, behind a comment that looks like a frame", jpeg(640, 480, 1), 640, 480],
    ["lossy WebP", webp("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]), 640, 480],
    ["lossless WebP", webp("VP8L", [0x2f, 0x7f, 0xc2, 0x77, 0, 0, 0, 0, 0, 0]), 640, 480],
    ["extended WebP", webp("VP8X", [0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]), 640, 480],
  ];
  for (const [name, bytes, width, height] of rows)
    it(`is read from the header of a ${name}`, () => {
      const size = pictureSize(bytes);
      assert.deepEqual([size?.width, size?.height, size?.complete], [width, height, true]);
    });

  it("is not found in other bytes", () => {
    assert.equal(pictureSize(Buffer.from("نص طويل بما يكفي ليكون صورة لو أراد")), null);
    assert.equal(pictureSize(new Uint8Array()), null);
  });
});

describe("a picture", () => {
  it("of more pixels than are read is refused by its header, whether pictures are read or not", async () => {
    for (const pictures of ["read", "leave"] as const)
      assert.equal((await problemOf(png(60_000, 60_000), pictures)).name, "extraction/limit");
  });

  it("that asks for thousands of passes is refused", async () => {
    assert.equal((await problemOf(jpeg(640, 480, 1_000))).name, "extraction/limit");
  });

  it("that is cut off or no picture at all is refused", async () => {
    assert.equal((await problemOf(png(640, 480).subarray(0, 60))).name, "extraction/file-broken");
    assert.equal((await problemOf(Buffer.alloc(100, "ب"))).name, "extraction/not-what-it-says");
  });

  it("is not read unless the study asks for it", async () => {
    assert.equal((await problemOf(png(640, 480), "leave")).name, "extraction/picture-unread");
  });
});

describe("the parts that recognise letters", () => {
  it("are named where they are not installed", () => {
    const only = (present: string) => (path: string) => {
      if (!path.startsWith(present)) throw new Error(`no ${path}`);
      return `/packages/${path}`;
    };
    assert.deepEqual(findParts("ara", only("nothing")), { missing: "tesseract.js" });
    assert.deepEqual(findParts("ara", only("tesseract.js")), { missing: "@tesseract.js-data/ara" });
  });
});

describe("recognised lines", () => {
  const line = (text: string, top: number, confidence: number, paragraph: number): RecognisedLine => ({
    text,
    box: [10, top, 100, 12],
    confidence,
    paragraph,
  });

  it("become one block a paragraph, with the box that holds it", () => {
    const { blocks } = recognisedText(
      [line("قال التقرير", 20, 90, 0), line("إن كثيرين غادروا", 40, 85, 0), line("خاتمة", 80, 95, 1)],
      3,
    );
    assert.deepEqual(blocks, [
      { text: "قال التقرير إن كثيرين غادروا", fragment: "page=3&viewrect=10,20,100,32" },
      { text: "خاتمة", fragment: "page=3&viewrect=10,80,100,12" },
    ]);
  });

  it("are left out by paragraphs only: one unsure line stays with the lines around it", () => {
    const { blocks, pruned } = recognisedText(
      [line("قال التقرير", 20, 90, 0), line("ما لا يقرأ", 40, 12, 0), line("~ ، ;", 80, 12, 1)],
      1,
    );
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ["قال التقرير ما لا يقرأ"],
    );
    assert.deepEqual(pruned, [
      { text: "~ ، ;", fragment: "page=1&viewrect=10,80,100,12", reason: "confidence 12" },
    ]);
  });
});

describe("raw pixels", () => {
  it("become a PNG of the same grey values", () => {
    const pixels: Pixels = { width: 2, height: 1, channels: 3, data: Uint8Array.of(255, 255, 255, 0, 0, 0) };
    const bytes = Buffer.from(pngOf(pixels));
    assert.deepEqual(pictureSize(bytes), { width: 2, height: 1, complete: true, passes: 1 });
    const start = bytes.indexOf("IDAT") + 4;
    const length = bytes.readUInt32BE(start - 8);
    assert.deepEqual([...inflateSync(bytes.subarray(start, start + length))], [0, 255, 0]);
  });
});
