// What is checked in the bytes of a PDF before a parser sees it: that it is one, and that nothing in it inflates
// beyond measure. A stream is measured whatever its dictionary says of it.
import { type Problem, problem } from "#model/index.js";
import { inflated, type PdfStream, streamsOf } from "./streams.js";

const megabyte = 1024 * 1024;

export const pdfLimits = {
  pages: 2000,
  letters: 2_000_000,
  /** Bytes of one stream, of a picture, and of all together, when inflated. */
  stream: 32 * megabyte,
  picture: 128 * megabyte,
  together: 768 * megabyte,
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
  let together = 0;
  for (const stream of streamsOf(bytes)) {
    const size = inflatedSize(bytes, stream);
    if (size === null) return `a part of it inflates to more than ${most(stream) / megabyte} MB`;
    together += size;
    if (together > pdfLimits.together) {
      return `its parts inflate to more than ${pdfLimits.together / megabyte} MB`;
    }
  }
  return null;
}

function most({ dictionary }: PdfStream): number {
  return /\/Subtype\s*\/Image/u.test(dictionary) ? pdfLimits.picture : pdfLimits.stream;
}

/** The size of a stream when inflated, layer by layer; null beyond its limit. */
function inflatedSize(bytes: Uint8Array, stream: PdfStream): number | null {
  let content = bytes;
  let part = stream;
  let size = stream.end - stream.start;
  for (let layer = 0; layer <= pdfLimits.layers; layer++) {
    const inner = inflated(content, part, most(stream));
    if (inner === "limit") return null;
    if (inner === null) return size;
    content = inner;
    size += inner.length;
    part = { ...stream, start: 0, end: inner.length };
  }
  return null;
}
