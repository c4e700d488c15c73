// An HTTP/1 response as a WARC record holds it (RFC 9112): status, fields, and the body with its chunks and content
// codings undone, within a limit. Many archives store bodies already undone and leave the fields as they were; where
// the bytes plainly are not what a field says, they are taken as they are.
import { type Compression, inflateWithin, UnpackingFault } from "#unpacking/index.js";
import { headerEnd, headerFieldsOf } from "./byte-reader.js";

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** As stored. */
  readonly body: Buffer;
}

/** Null where the block does not begin with a response's header. */
export function httpResponse(block: Uint8Array): HttpResponse | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/u.exec(bytes.toString("latin1", 0, 20))?.[1];
  const end = headerEnd(bytes.subarray(0, 256 * 1024));
  if (status === undefined || end === null) return null;
  const fields = headerFieldsOf(bytes.toString("latin1", 0, end));
  return { status: Number(status), fields, body: bytes.subarray(end) };
}

/** The media type a field states, in lower case, or null; and the charset among its parameters. */
export function contentTypeOf(fields: ReadonlyMap<string, string>): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const stated = fields.get("content-type") ?? "";
  const mediaType = stated.split(";", 1)[0]!.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/iu.exec(stated)?.[1]?.toLowerCase();
  return { mediaType: mediaType || null, charset: charset ?? null };
}

const codings: ReadonlyMap<string, Compression> = new Map([
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "br"],
]);
/** Servers apply one; two by mistake. */
const mostCodings = 3;

/** The body without its chunks and codings. Faults: "limit" beyond `most` bytes, "broken", "refused" for a coding unknown. */
export async function undoneBody(response: HttpResponse, most: number): Promise<Uint8Array> {
  const applied = (response.fields.get("content-encoding") ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity" && name !== "none");
  if (applied.length > mostCodings) throw new UnpackingFault("refused", "packed over and over");
  let body: Uint8Array = dechunked(response);
  for (const name of applied.reverse()) body = await undoCoding(body, name, most);
  return body;
}

async function undoCoding(body: Uint8Array, name: string, most: number): Promise<Uint8Array> {
  const coding = codings.get(name);
  if (coding === undefined) throw new UnpackingFault("refused", `packed by ${name.slice(0, 20)}`);
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return (coding === "gzip" && !isGzip) || isMarkup(body) ? body : inflateWithin(body, coding, most);
}

/** No packed stream begins like a page; a page is stored as it was shown. */
function isMarkup(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 64)).toString("latin1").trimStart().toLowerCase();
  return /^(?:<!doctype|<html|<\?xml|%pdf-)/u.test(head);
}

/** The body without its chunks, or as stored where they are cut short. */
export function dechunkedWhereWhole(response: HttpResponse): Buffer {
  try {
    return dechunked(response);
  } catch {
    return response.body;
  }
}

/** The body without its chunks (RFC 9112, section 7.1). One that does not begin as a chunk does has none. */
function dechunked({ fields, body }: HttpResponse): Buffer {
  if (!/\bchunked\b/iu.test(fields.get("transfer-encoding") ?? "")) return body;
  const plain = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; ; ) {
    const chunk = chunkAt(body, at);
    if (chunk === null && at === 0) return body;
    if (chunk === null || chunk.end > body.length) {
      throw new UnpackingFault("broken", "its chunks are cut short");
    }
    if (chunk.start === chunk.end) return plain.subarray(0, length);
    length += body.copy(plain, length, chunk.start, chunk.end);
    at = chunk.end + 2;
  }
}

const longestChunkLine = 200;
const [lineFeed, semicolon] = [10, 0x3b];
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d]);

/** Where the bytes of the chunk whose line begins at `at` lie, or should lie; null where no such line begins there. */
function chunkAt(body: Buffer, at: number): { readonly start: number; readonly end: number } | null {
  let [place, size] = [at, 0];
  for (; place < at + 8; place++) {
    const digit = hexDigit(body[place] ?? 0);
    if (digit === null) break;
    size = size * 16 + digit;
  }
  if (place === at) return null;
  while (blanks.has(body[place] ?? 0)) place++;
  // An extension may follow (RFC 9112, section 7.1.1).
  if (body[place] === semicolon) place = body.subarray(0, at + longestChunkLine).indexOf(lineFeed, place);
  return body[place] === lineFeed ? { start: place + 1, end: place + 1 + size } : null;
}

function hexDigit(byte: number): number | null {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : null;
}
