// PDF, lists, pictures and plain texts that lie about what they are or hide what they say.
import { deflateSync } from "node:zlib";
import type { HostileCase } from "./case.js";
import { onePagePdf, pdfOf, pdfStream } from "./pdf-bytes.js";

const sentence = "قال رجل من المرفأ إنه ترك الرتل الشمالي لأن القادة كذبوا عليه.";

export const hostilePapers: readonly HostileCase[] = [
  {
    tries: "a PDF cut off in the middle",
    file: "cut.pdf",
    make: () => onePagePdf(Buffer.from("BT /F 12 Tf 20 200 Td (He left.) Tj ET")).subarray(0, 260),
    problems: ["extraction/file-broken"],
  },
  {
    tries: "noise behind the name and first line of a PDF",
    file: "noise.pdf",
    make: () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from("ه obj << [".repeat(20_000))]),
    problems: ["extraction/file-broken"],
  },
  {
    tries: "a page under the name of a PDF",
    file: "page.pdf",
    make: () => Buffer.from(`<html><body><p>${sentence}</p>`),
    problems: ["extraction/not-what-it-says"],
  },
  {
    tries: "a tree of pages that holds itself",
    file: "loop.pdf",
    make: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1000000 >>",
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1000000 >>",
      ]),
    problems: ["extraction/file-broken"],
  },
  {
    tries: "a page whose content unpacks a thousand times over",
    file: "bomb.pdf",
    make: () => onePagePdf(deflateSync(Buffer.alloc(200 * 1024 * 1024, " ")), "/Filter /FlateDecode"),
    problems: ["extraction/limit"],
  },
  {
    tries: "a content stream packed four times one in another",
    file: "packed-bomb.pdf",
    make: () => {
      let content: Uint8Array = Buffer.alloc(200 * 1024 * 1024, " ");
      for (let times = 0; times < 3; times++) content = deflateSync(content);
      return onePagePdf(content, "/Filter [/FlateDecode /FlateDecode /FlateDecode]");
    },
    problems: ["extraction/limit"],
  },
  {
    tries: "drawings that draw ten others each, nine deep",
    file: "forms.pdf",
    make: () => {
      const forms = Array.from({ length: 9 }, (_, index) => {
        const next = index === 8 ? "" : `/Resources << /XObject << /X ${5 + index} 0 R >> >>`;
        const content = index === 8 ? "BT /F 9 Tf (he left) Tj ET" : "/X Do ".repeat(10);
        return pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${next}`, Buffer.from(content));
      });
      return pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
        ...forms,
      ]);
    },
    problems: ["extraction/limit"],
  },
  {
    tries: "one page shown a million times",
    file: "same-page.pdf",
    make: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        `<< /Type /Pages /Kids [${"3 0 R ".repeat(1_000_000)}] /Count 1000000 >>`,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
      ]),
    problems: ["extraction/limit"],
  },
  {
    tries: "lists a hundred thousand deep in a PDF",
    file: "deep.pdf",
    make: () =>
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        `<< /Type /Pages /Kids ${"[".repeat(100_000)}${"]".repeat(100_000)} /Count 1 >>`,
      ]),
    problems: ["extraction/file-broken"],
  },
  {
    tries: "a PDF locked with a password",
    file: "locked.pdf",
    make: () =>
      onePagePdf(
        Buffer.from("locked"),
        "",
        "/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]",
      ),
    problems: ["extraction/encrypted"],
  },
  {
    tries: "a quotation mark that never closes in a list",
    file: "quote.csv",
    make: () => Buffer.from(`text,outlet\n"${`${sentence}\n`.repeat(50_000)}`),
    problems: ["extraction/file-broken"],
  },
  {
    tries: "a hundred thousand columns in a list",
    file: "columns.csv",
    make: () => Buffer.from(`text${",a".repeat(100_000)}\n${sentence}\n`),
    problems: ["extraction/limit"],
  },
  {
    tries: "keys of the prototype as headings of a list: read as headings",
    file: "prototype.csv",
    make: () => Buffer.from(`__proto__,constructor,text\nx,y,${sentence} 1\n`),
    problems: [],
    documents: 1,
  },
  {
    tries: "keys of the prototype in the lines above an article",
    file: "prototype.txt",
    make: () => Buffer.from(`---\n__proto__: {polluted: 1}\n---\n${sentence}\n`),
    problems: ["extraction/front-matter-broken"],
  },
  {
    tries: "aliases that multiply in the lines above an article",
    file: "aliases.txt",
    make: () => {
      const lines = Array.from(
        { length: 9 },
        (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(10)}]`,
      );
      return Buffer.from(`---\na0: &a0 ها\n${lines.join("\n")}\ntitle: *a9\n---\n${sentence}\n`);
    },
    problems: ["extraction/front-matter-broken"],
  },
  {
    tries: "brackets nested without end in the lines above an article",
    file: "brackets.txt",
    make: () => Buffer.from(`---\ntitle: ${"[".repeat(60_000)}\n---\n${sentence}\n`),
    problems: ["extraction/front-matter-broken"],
  },
  {
    tries: "a picture of 3.6 thousand million pixels in eighty bytes",
    file: "bomb.png",
    make: () => {
      const header = Buffer.alloc(25);
      header.writeUInt32BE(13, 0);
      header.write("IHDR", 4, "latin1");
      header.writeUInt32BE(60_000, 8);
      header.writeUInt32BE(60_000, 12);
      header[16] = 8;
      return Buffer.concat([
        Buffer.from("89504e470d0a1a0a", "hex"),
        header,
        Buffer.from("0000000049454e44ae426082", "hex"),
      ]);
    },
    problems: ["extraction/limit"],
  },
  {
    tries: "a JPEG that goes over its pixels ten thousand times",
    file: "passes.jpg",
    make: () =>
      Buffer.concat([
        Buffer.from("ffd8ffc2000b080fa00fa00101110000", "hex"),
        ...Array<Buffer>(10_000).fill(Buffer.from("ffda0008010100003f00", "hex")),
        Buffer.from("ffd9", "hex"),
      ]),
    problems: ["extraction/limit"],
  },
  {
    tries: "nothing but zero bytes under the name of a text",
    file: "zeros.txt",
    make: () => Buffer.alloc(1_000_000),
    problems: ["extraction/binary"],
  },
  {
    tries: "a mark of UTF-16 before bytes that are none",
    file: "utf16-lie.txt",
    make: () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(9_999, 0xd8)]),
    problems: ["extraction/no-text"],
  },
  {
    tries: "to show letters in another order than they stand",
    file: "turned.txt",
    make: () => Buffer.from(`${sentence}\nقالت إن \u202e85\u202c شخصا تركوا الرتل، و\u2067بقي غيرهم.\n`),
    problems: [],
    documents: 1,
    deceptive: ["direction"],
  },
  {
    tries: "characters that cannot be seen, within words and behind them",
    file: "unseen.txt",
    make: () =>
      Buffer.from(`${sentence}\nHe left the Northern Col\u200bumn\u{e0049}\u{e0067}\u{e006e} last year.\n`),
    problems: [],
    documents: 1,
    deceptive: ["invisible"],
  },
  {
    tries: "letters of another script that look alike",
    file: "alike.txt",
    make: () => Buffer.from(`He left the Nоrthern Cоlumn, said the Hаrbour Post last year.\n`),
    problems: [],
    documents: 1,
    deceptive: ["mixed script"],
  },
  {
    tries: "a file name that reads as another, and one of two lines",
    file: "report\u202etxt.\nevil.txt",
    make: () => Buffer.from(`${sentence} وكان ذلك في الشتاء.\n`),
    problems: [],
    documents: 1,
  },
];
