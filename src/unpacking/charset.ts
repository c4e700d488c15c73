// Bytes to text, and why they were read as they were. Order of evidence: byte order mark, UTF-16 by its shape, what
// carried it (an HTTP or mail header), the page's own declaration, strict UTF-8, Arabic one-byte sets by letter
// frequency, jschardet. Two declarations are overruled, and kept as contradictions: bytes that are sound UTF-8 of more
// than ASCII were saved anew by a browser, whatever set they declare; bytes that declare a Latin set and read as Arabic
// words are of an old template. UTF-8 encoded twice ("Ø§Ù„") is seen and said, but not undone: the text is what the
// bytes say, and a repair would be a guess at letters somebody may quote. Not handled: UTF-32, cp864, ISO-2022.
import jschardet from "jschardet";
import type { EvidencePlace, Field } from "#model/index.js";
import { looksBinary, utf16ByShape } from "./byte-shape.js";

export interface DecodedText {
  readonly text: string;
  /** Name of the WHATWG Encoding Standard in lower case. */
  readonly charset: Field<string>;
}

/** Bytes of a media type; `charset` is what an HTTP, WARC or mail header states. */
export interface Undecoded {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
}

interface Evidence {
  readonly charset: string;
  readonly from: EvidencePlace;
}

/** The text of the bytes without its byte order mark and with line feeds only, or null where they are no text. */
export function decode({ bytes, mediaType, charset }: Undecoded): DecodedText | null {
  const found = byteOrderMark(bytes) ?? shapeOf(bytes);
  const declared = declarations(bytes, mediaType, charset);
  if (found !== null) return decoded(bytes, found, declared);
  if (looksBinary(bytes)) return null;
  return decoded(bytes, weigh(bytes, declared), declared);
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

/** The first declaration that the bytes allow, else what the bytes look like. */
function weigh(bytes: Uint8Array, declared: readonly Evidence[]): Evidence {
  const utf8 = isUtf8(bytes);
  if (utf8 === "ascii") return declared[0] ?? { charset: "utf-8", from: "strict utf-8" };
  const arabic = utf8 === "broken" ? arabicSet(bytes) : null;
  const allowed = ({ charset }: Evidence): boolean =>
    (charset === "utf-8") === (utf8 === "sound") && (arabic === null || !latinSets.has(charset));
  const believed = declared.find(allowed);
  if (believed !== undefined) return believed;
  if (utf8 === "sound") return { charset: "utf-8", from: "strict utf-8" };
  return { charset: nearlyUtf8(bytes) ?? arabic ?? guessed(bytes), from: "detected" };
}

function decoded(bytes: Uint8Array, { charset, from }: Evidence, others: readonly Evidence[]): DecodedText {
  const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/gu, "\n");
  const twice: readonly Evidence[] = isTwiceEncoded(text)
    ? [{ charset: "utf-8 encoded twice", from: "detected" }]
    : [];
  const contradictedBy = [...others, ...twice]
    .filter((other) => other.charset !== charset)
    .map((other) => ({ value: other.charset, from: other.from }));
  return { text, charset: { value: charset, from, contradictedBy } };
}

/** Arabic in UTF-8 read as windows-1252 or windows-1256 and written again: each letter became one of four and another. */
const twiceEncoded =
  /[ØÙÚÛطظعغ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122پٹچڈڑژکگںھہ،؛]/gu;

/** Whether most of a text beyond ASCII is such pairs. */
function isTwiceEncoded(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const beyond = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return (sample.match(twiceEncoded)?.length ?? 0) * 2 > beyond * 0.8 && beyond > 20;
}

/** Sets of one byte that hold no Arabic letter, and that templates declare by default. */
const latinSets: ReadonlySet<string> = new Set([
  "windows-1252",
  "iso-8859-2",
  "iso-8859-15",
  "windows-1250",
  "macintosh",
]);

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

/**
 * Share of the commonest letters among the Arabic ones; 0 where other letters stand among them. French letters may: Maghrebi
 * pages hold both, and so does windows-1256. Arabic letters beside Latin ones are accents of another set.
 */
function arabicScore(bytes: Uint8Array, charset: string): number {
  const text = new TextDecoder(charset).decode(bytes);
  const letters = text.match(/[\u0620-\u064a]/gu)?.length ?? 0;
  const others =
    text.match(/[^\p{ASCII}\u0600-\u06ff\u2000-\u206f«»…·°©®\u00a0éèêëàâçîïôùûüœ]/gu)?.length ?? 0;
  const french = text.match(/[éèêëàâçîïôùûüœ]/gu)?.length ?? 0;
  const within = text.match(/[a-z][\u0620-\u064a]|[\u0620-\u064a][a-z]/giu)?.length ?? 0;
  if (letters < 4 || others * 20 > letters || french * 3 > letters || within * 10 > letters) return 0;
  return (text.match(commonest)?.length ?? 0) / letters;
}

function guessed(bytes: Uint8Array): string {
  const { encoding } = jschardet.detect(bytes.subarray(0, sampleLength));
  return (encoding ? canonical(encoding) : null) ?? "windows-1252";
}
