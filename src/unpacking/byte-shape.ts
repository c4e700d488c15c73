// What the bytes look like before anyone reads them: UTF-16 without a mark, or no text at all. UTF-16 passes for
// sound UTF-8 (its zero and control bytes are ASCII), so it must be looked for first.

const sampleLength = 4096;

/** "utf-16le" or "utf-16be" where every second byte is one of few, as in Arabic, Latin or mixed text; else null. */
export function utf16ByShape(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.some(isControl)) return null;
  const sample = bytes.subarray(0, sampleLength);
  const odd = highByteShare(sample, 1);
  const even = highByteShare(sample, 0);
  const charset = odd > even ? "utf-16le" : "utf-16be";
  return Math.max(odd, even) >= 0.9 && readsCleanly(bytes, charset) ? charset : null;
}

/** Share of the bytes at odd or even places that are high bytes of Latin, Arabic or general punctuation. */
function highByteShare(bytes: Uint8Array, place: 0 | 1): number {
  let high = 0;
  for (let at = place; at < bytes.length; at += 2) {
    const byte = bytes[at]!;
    if (byte === 0x00 || byte === 0x06 || byte === 0x20 || byte === 0x01) high++;
  }
  return high / Math.ceil((bytes.length - place) / 2);
}

function readsCleanly(bytes: Uint8Array, charset: string): boolean {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return !/(?![\t\n\v\f\r])\p{Cc}/u.test(text.slice(0, sampleLength));
  } catch {
    return false;
  }
}

/** Bytes that no text in a one-byte set or UTF-8 holds; tab, line ends and form feed are none of them. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

/** First bytes of formats that may hold no zero byte near their beginning. */
const signatures = [
  "%PDF-",
  "PK\u0003\u0004",
  "{\\rtf",
  "\u001f\u008b",
  "\u0089PNG",
  "GIF8",
  "ÿØÿ",
  "ÐÏ\u0011à",
];

/** One control byte in two hundred is more than a damaged text has. */
const mostControls = 1 / 200;

/** True for the formats above, and where zero or control bytes stand. An empty file is not binary. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some((signature) => head.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return controls > bytes.length * mostControls;
}
