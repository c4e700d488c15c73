// Bytes to text, and why they were read as they were. Order of evidence: byte order mark, UTF-16 by its shape, what
// carried it (an HTTP or mail header), the page's own declaration, strict UTF-8, Arabic one-byte sets by letter frequency, jschardet. Bytes that declare one
// set and are sound UTF-8 of more than ASCII were saved anew by a browser: UTF-8 holds and the declaration is kept as
// a contradiction. Not handled: UTF-32, cp864, ISO-2022.
import jschardet from "jschardet";
import type { EvidencePlace, Field } from "#model/index.js";
import { looksBinary, utf16ByShape } from "./byte-shape.js";
import type { Original } from "./format.js";

export interface DecodedText {
  readonly text: string;
  /** Name of the WHATWG Encoding Standard in lower case. */
  readonly charset: Field<string>;
}

/** Bytes of a media type; `charset` is what an HTTP, WARC or mail header states. */
export type Undecoded = Pick<Original, "bytes" | "mediaType" | "charset">;

interface Evidence {
  readonly charset: string;
  readonly from: EvidencePlace;
}

/** The text of the bytes without its byte order mark and with line feeds only, or null where they are no text. */
export function decode({ bytes, mediaType, charset }: Undecoded): DecodedText | null {
  const found = byteOrderMark(bytes) ?? shapeOf(bytes);
  if (found !== null) return decoded(bytes, found, []);
  if (looksBinary(bytes)) return null;
  const declared = declarations(bytes, mediaType, charset);
  return decoded(bytes, weigh(bytes, declared[0] ?? null), declared);
}

/** What carried the bytes is believed before what they say of themselves (WHATWG HTML, determining the encoding). */
function declarations(bytes: Uint8Array, mediaType: string, carrier: string | null): readonly Evidence[] {
  const stated = carrier === null ? null : canonical(carrier);
  const own = /html|xml/u.test(mediaType) ? declaration(bytes) : null;
  return [
    ...(stated === null ? [] : [{ charset: stated, from: "header" } as const]),
    ...(own === null ? [] : [own]),
  ];
}

function weigh(bytes: Uint8Array, declared: Evidence | null): Evidence {
  const utf8 = isUtf8(bytes);
  if (declared !== null && (utf8 === "ascii" || (utf8 !== "broken") === (declared.charset === "utf-8"))) {
    return declared;
  }
  if (utf8 !== "broken") return { charset: "utf-8", from: "strict utf-8" };
  if (declared !== null && declared.charset !== "utf-8") return declared;
  return { charset: nearlyUtf8(bytes) ?? arabicSet(bytes) ?? guessed(bytes), from: "detected" };
}

function decoded(bytes: Uint8Array, { charset, from }: Evidence, others: readonly Evidence[]): DecodedText {
  const contradictedBy = others
    .filter((other) => other.charset !== charset)
    .map((other) => ({ value: other.charset, from: other.from }));
  return {
    text: new TextDecoder(charset).decode(bytes).replace(/\r\n?/gu, "\n"),
    charset: { value: charset, from, contradictedBy },
  };
}

function byteOrderMark(bytes: Uint8Array): Evidence | null {
  const [first, second, third] = bytes;
  const from = "byte order mark";
  if (first === 0xef && second === 0xbb && third === 0xbf) return { charset: "utf-8", from };
  if (first === 0xff && second === 0xfe) return { charset: "utf-16le", from };
  if (first === 0xfe && second === 0xff) return { charset: "utf-16be", from };
  return null;
}

function shapeOf(bytes: Uint8Array): Evidence | null {
  const charset = utf16ByShape(bytes);
  return charset === null ? null : { charset, from: "detected" };
}

/** How far into a page its declaration is looked for; the standard says 1024 bytes, saved pages say it later. */
const declarationReach = 4096;
const declarationPatterns = [
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu,
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/iu,
];

function declaration(bytes: Uint8Array): Evidence | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declarationReach));
  for (const pattern of declarationPatterns) {
    const label = pattern.exec(head)?.[1];
    const charset = label === undefined ? null : canonical(label);
    // A declaration readable byte by byte cannot stand in UTF-16 (WHATWG: it then means UTF-8).
    if (charset !== null) return { charset: charset.startsWith("utf-16") ? "utf-8" : charset, from: "meta" };
  }
  return null;
}

/** The standard's name for a label, or null where Node knows no such set. */
function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): "ascii" | "sound" | "broken" {
  if (bytes.every((byte) => byte < 0x80)) return "ascii";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "sound";
  } catch {
    return "broken";
  }
}

/** UTF-8 with a scar, such as a text cut in the middle of a letter: one broken place in fifty letters at most. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return broken * 50 <= sound ? "utf-8" : null;
}

/** The six commonest letters make up half of any Arabic text; in the wrong set, far fewer. */
const commonest = /[اليمون]/gu;
const leastCommonest = 0.38;
const sampleLength = 20_000;

/**
 * windows-1256 or ISO-8859-6, where what is not ASCII reads as Arabic in one of them; else null. Short texts are
 * where general detectors fail: they take thirty Arabic letters for Hebrew.
 */
function arabicSet(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength);
  const scored = ["windows-1256", "iso-8859-6"].map((charset) => ({
    charset,
    score: arabicScore(sample, charset),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= leastCommonest ? best.charset : null;
}

/** Share of the commonest letters among the Arabic ones; 0 where other letters stand among them. */
function arabicScore(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes);
  const letters = text.match(/[\u0620-\u064a]/gu)?.length ?? 0;
  const others = text.match(/[^\p{ASCII}\u0600-\u06ff\u2000-\u206f«»…·°\u00a0]/gu)?.length ?? 0;
  if (letters < 4 || others * 20 > letters) return 0;
  return (text.match(commonest)?.length ?? 0) / letters;
}

function guessed(bytes: Uint8Array): string {
  const { encoding } = jschardet.detect(bytes.subarray(0, sampleLength));
  return (encoding ? canonical(encoding) : null) ?? "windows-1252";
}
