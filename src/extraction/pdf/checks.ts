// What is checked in the bytes of a PDF before a parser sees it: that it is one, that nothing in it inflates beyond
// measure, and that no table in it asks for millions of entries in a few letters. A stream is measured whatever its
// dictionary says of it. What takes long without being large is stopped while it is read (page-glyphs.ts).
//
// Streams of a file that is encrypted with an empty password cannot be measured here.
import { type Problem, problem } from "#model/index.js";
import { widestTable } from "./font-tables.js";
import { lzwSize } from "./lzw-size.js";
import { inflated, objectCount, type PdfStream, referencedContents, streamsOf } from "./streams.js";

const megabyte = 1024 * 1024;

export const pdfLimits = {
  pages: 2000,
  letters: 2_000_000,
  /** Drawing operators of one page, forms drawn on it, and states saved within one another. */
  operators: 100_000,
  forms: 5000,
  nesting: 2000,
  /** Objects the file may have; every one is looked at where its table is broken. */
  objects: 400_000,
  /** Entries that a font's table of widths or a map of letters may ask for. */
  entries: 1_000_000,
  /** Bytes when inflated: what draws a page, a font or a packet of objects, a picture; all of these together. */
  content: 8 * megabyte,
  stream: 32 * megabyte,
  picture: 128 * megabyte,
  together: 256 * megabyte,
  pictures: 768 * megabyte,
  /** A stream may be deflated at most this often over. */
  layers: 2,
} as const;

/** The header may stand within the first kilobyte (ISO 32000-1, annex H.3.4). */
const headerWithin = 1024;

/** Why the file is not to be opened, or null. */
export function checkBeforeOpening(file: string, bytes: Uint8Array): Problem | null {
  const head = Buffer.from(bytes.subarray(0, headerWithin)).toString("latin1");
  if (!head.includes("%PDF-")) return problem("extraction/not-what-it-says", { file, format: "PDF" });
  const reason = beyondMeasure(bytes);
  return reason === null ? null : problem("extraction/limit", { file, reason });
}

function beyondMeasure(bytes: Uint8Array): string | null {
  if (objectCount(bytes, pdfLimits.objects) === null) return tooManyObjects;
  if (widestTable(bytes, pdfLimits.entries) === null) return tooManyEntries;
  const sizes = new Map<number, number>();
  let count = 0;
  const sums = { other: 0, picture: 0 };
  for (const stream of streamsOf(bytes)) {
    if (++count > pdfLimits.objects) return tooManyObjects;
    const measured = measure(bytes, stream);
    if (typeof measured === "string") return measured;
    sizes.set(stream.object, measured);
    sums[isPicture(stream) ? "picture" : "other"] += measured;
    if (sums.other > pdfLimits.together || sums.picture > pdfLimits.pictures) {
      return "its parts together inflate beyond measure";
    }
  }
  const drawn = referencedContents(bytes).map((objects) =>
    objects.reduce((sum, object) => sum + (sizes.get(object) ?? 0), 0),
  );
  return drawn.some((size) => size > pdfLimits.content) ? contentTooLarge : null;
}

const tooManyObjects = `it has more than ${pdfLimits.objects} objects`;
const tooManyEntries = `a table of a font asks for more than ${pdfLimits.entries} entries`;
const nestedTooDeep = `its drawing is nested more than ${pdfLimits.nesting} deep`;
const contentTooLarge = `what draws a page inflates to more than ${pdfLimits.content / megabyte} MB`;

function isPicture({ dictionary }: PdfStream): boolean {
  return /\/Subtype\s*\/Image/u.test(dictionary);
}

/** Fonts, packets of objects and tables are told by their entries. */
function mostOf(stream: PdfStream): number {
  if (isPicture(stream)) return pdfLimits.picture;
  const large = /\/Length[123]\b|\/Type\s*\/(?:ObjStm|XRef)|\/Subtype\s*\/(?:OpenType|Type1C|CIDFontType0C)/u;
  return large.test(stream.dictionary) ? pdfLimits.stream : pdfLimits.content;
}

/** The size of a stream when inflated, layer by layer; or why it is too large. */
function measure(bytes: Uint8Array, stream: PdfStream): number | string {
  const most = mostOf(stream);
  const tooLarge = `a part of it inflates to more than ${most / megabyte} MB`;
  let content = bytes;
  let part = stream;
  let size = otherwisePacked(bytes, stream, most);
  if (size === null || (size > most && !isPicture(stream))) return tooLarge;
  for (let layer = 0; layer <= pdfLimits.layers; layer++) {
    const inner = inflated(content, part, most);
    if (inner === "limit") return tooLarge;
    if (inner === null) {
      const deep =
        most === pdfLimits.content && nesting(content.subarray(part.start, part.end)) > pdfLimits.nesting;
      return deep ? nestedTooDeep : size;
    }
    if (widestTable(inner, pdfLimits.entries) === null) return tooManyEntries;
    content = inner;
    size += inner.length;
    part = { ...stream, start: 0, end: inner.length };
  }
  return tooLarge;
}

/** Size by the older compressions: LZW counted out, run lengths at their most; null beyond `most`. */
function otherwisePacked(
  bytes: Uint8Array,
  { dictionary, start, end }: PdfStream,
  most: number,
): number | null {
  if (/\/LZW(?:Decode)?\b/u.test(dictionary)) return lzwSize(bytes.subarray(start, end), most);
  const size = end - start;
  const runs = /\/(?:RunLengthDecode|RL)\b/u.test(dictionary);
  return runs ? size * 64 : size;
}

const [save, restore, space] = [0x71, 0x51, 0x20];

/** How deep states are saved (q) within one another; each makes every later look-up in pdf.js longer. */
function nesting(content: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at]!;
    if (byte !== save && byte !== restore) continue;
    if ((content[at - 1] ?? space) > space || (content[at + 1] ?? space) > space) continue;
    depth = byte === save ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
