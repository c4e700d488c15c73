// What kind of file something is: by the ending of its name, by the media type a header states, or by first bytes
// that nothing else begins with. Knows no format; the kinds are handed in by those who read them.
import { gunzipSync, constants as zlib } from "node:zlib";

/** A kind of file: what `collect` and containers take, given by the formats that are read and the containers here. */
export interface FileKind {
  readonly mediaTypes: readonly [string, ...string[]];
  /** Without the dot, in lower case; the longest that fits counts: "warc.gz". */
  readonly endings: readonly string[];
  /** In bytes. */
  readonly largest: number;
}

/** The kind whose ending a name has, of several the longest, of equals the first. */
export function kindByName(name: string, kinds: readonly FileKind[]): FileKind | null {
  const lower = name.toLowerCase();
  const fitting = kinds.flatMap((kind) =>
    kind.endings.filter((ending) => lower.endsWith(`.${ending}`)).map((ending) => ({ kind, ending })),
  );
  return (
    fitting.reduce<(typeof fitting)[number] | null>(
      (best, each) => (best === null || each.ending.length > best.ending.length ? each : best),
      null,
    )?.kind ?? null
  );
}

/** `mediaType` in lower case, without parameters. */
export function kindByMediaType(mediaType: string, kinds: readonly FileKind[]): FileKind | null {
  return kinds.find(({ mediaTypes }) => mediaTypes.includes(mediaType)) ?? null;
}

/** How much of a file is looked at to tell it by its first bytes. */
export const headLength = 65_536;

interface Signature {
  /** What the file begins with, each byte as the character of its number. */
  readonly begins: string | RegExp;
  /** What its first bytes hold besides. */
  readonly holds: readonly string[];
  readonly mediaType: string;
  readonly example: string;
  readonly counterExample: string;
}

const zipped = "PK\u0003\u0004";

/** First bytes that only one kind has. */
export const signatures: readonly Signature[] = [
  {
    begins: "%PDF-",
    holds: [],
    mediaType: "application/pdf",
    example: "%PDF-1.7\n",
    counterExample: "a %PDF-1.7",
  },
  {
    begins: "\u0089PNG\r\n",
    holds: [],
    mediaType: "image/png",
    example: "\u0089PNG\r\n\u001a\n",
    counterExample: "PNG\r\n",
  },
  {
    begins: "\u00ff\u00d8\u00ff",
    holds: [],
    mediaType: "image/jpeg",
    example: "\u00ff\u00d8\u00ff\u00e0",
    counterExample: "\u00ff\u00d8 ",
  },
  {
    begins: /^WARC\/1\.[01]\r?\n/u,
    holds: [],
    mediaType: "application/warc",
    example: "WARC/1.1\r\nWARC-Type: response",
    counterExample: "WARC/0.9\r\n",
  },
  {
    begins: zipped,
    holds: ["mimetypeapplication/vnd.oasis.opendocument.textPK"],
    mediaType: "application/vnd.oasis.opendocument.text",
    example: `${zipped}…mimetypeapplication/vnd.oasis.opendocument.textPK`,
    counterExample: `${zipped}…mimetypeapplication/epub+zipPK`,
  },
  {
    begins: zipped,
    holds: ["[Content_Types].xml", "word/document.xml"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    example: `${zipped}…[Content_Types].xml…word/document.xml`,
    counterExample: `${zipped}…[Content_Types].xml…ppt/presentation.xml`,
  },
  {
    begins: zipped,
    holds: ["[Content_Types].xml", "xl/workbook.xml"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    example: `${zipped}…[Content_Types].xml…xl/workbook.xml`,
    counterExample: `${zipped}…[Content_Types].xml…word/document.xml`,
  },
  {
    begins: zipped,
    holds: ["archive/", ".warc"],
    mediaType: "application/wacz",
    example: `${zipped}…archive/data.warc.gz`,
    counterExample: `${zipped}…pages/a.html`,
  },
  {
    begins: /^From [^\n]{0,200}\d\d:\d\d[^\n]{0,40}\d{4}\r?\n[!-9;-~]{1,100}:/u,
    holds: [],
    mediaType: "application/mbox",
    example: "From MAILER-DAEMON Tue Feb  3 10:00:00 2015\nSubject: x",
    counterExample: "From the town, 10:00 in 2015\nthey came",
  },
  {
    begins: /^(?:\u00ef\u00bb\u00bf)?\s{0,100}<!doctype html[\s>]/iu,
    holds: [],
    mediaType: "text/html",
    example: "\u00ef\u00bb\u00bf\n<!DOCTYPE html>",
    counterExample: "<?php echo '<!doctype html>'",
  },
];

/** The kind that the first bytes of a file tell beyond doubt. Of gzip only that of a WARC is looked into. */
export function kindByBytes(bytes: Uint8Array, kinds: readonly FileKind[]): FileKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, headLength));
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const text = (isGzip ? unpackedHead(head) : head).toString("latin1");
  const found = signatures.find((each) => hasSignature(text, each))?.mediaType;
  if (found === undefined || (isGzip && found !== "application/warc")) return null;
  return kindByMediaType(found, kinds);
}

export function hasSignature(text: string, { begins, holds }: Pick<Signature, "begins" | "holds">): boolean {
  const isBegun = typeof begins === "string" ? text.startsWith(begins) : begins.test(text);
  return isBegun && holds.every((part) => text.includes(part));
}

function unpackedHead(head: Buffer): Buffer {
  try {
    return gunzipSync(head.subarray(0, 1024), { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
