// Replacement text (ActualText, ISO 32000-2, 14.9.4): what a run of glyphs stands for where glyph by glyph cannot say
// it, as producers write it for Arabic letters with vowel signs. pdf.js drops it but hands over the number of marked
// content (MCID) as it stands. So a copy of the file is made for reading in which the two change names: the streams
// are rewritten in place, and what follows the rewritten part is filled up, so that every position stays.
import { deflateSync } from "node:zlib";
import { inflated, streamsOf } from "./streams.js";

const largestContent = 32 * 1024 * 1024;
const replacement = /\/ActualText(?![A-Za-z])/gu;
const number = /\/MCID(?![A-Za-z])/gu;

/** A copy of the file in which replacement text stands as MCID. What does not fit into its place stays as it was. */
export function withReplacementText(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const stream of streamsOf(bytes)) {
    const { dictionary, start, end } = stream;
    if (/\/Subtype\s*\/(?:Image|XML)|\/Type\s*\/(?:XRef|ObjStm|Metadata)/u.test(dictionary)) continue;
    const deflated = inflated(bytes, stream, largestContent);
    if (deflated === "limit") continue;
    const renamed = renamedIn(deflated ?? bytes.subarray(start, end));
    if (renamed === null) continue;
    const packed = deflated === null ? renamed : deflateSync(renamed, { level: 9 });
    const room = end - start - packed.length;
    if (room < 0) continue;
    copy.set(packed, start);
    copy.fill(0x20, start + packed.length, end);
  }
  return copy;
}

/** The text a marked content has in that copy: UTF-16 with a byte order mark, UTF-8 with one, or Latin letters. */
export function replacementFrom(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const bytes = Uint8Array.from(value, (letter) => letter.charCodeAt(0));
  if (value.startsWith("\u00fe\u00ff")) return new TextDecoder("utf-16be").decode(bytes);
  if (value.startsWith("\u00ff\u00fe")) return new TextDecoder("utf-16le").decode(bytes);
  if (value.startsWith("\u00ef\u00bb\u00bf")) return new TextDecoder("utf-8").decode(bytes);
  return value;
}

function renamedIn(content: Uint8Array): Buffer | null {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!buffer.includes("/ActualText")) return null;
  const text = buffer.toString("latin1");
  return Buffer.from(text.replace(number, "/MC").replace(replacement, "/MCID"), "latin1");
}
