// The streams of a PDF, found in its bytes without trusting its tables: what each says it is, and what it inflates to.
// Used before pdf.js sees the file: to refuse what inflates beyond measure, and to keep the replacement text of marked
// content, which pdf.js drops. Streams of encrypted files stay closed.
import { constants, inflateSync } from "node:zlib";

export interface PdfStream {
  /** Number of its object; -1 where none stands before it. */
  readonly object: number;
  /** As written, between `<<` and `>>`, with `#xx` in names resolved. */
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

const keyword = Buffer.from("stream");
const ending = Buffer.from("endstream");
const longestDictionary = 4096;

export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + keyword.length)) {
    const start = startAfter(file, at + keyword.length);
    if (start === null) continue;
    const head = headBefore(file, at);
    if (head === null) continue;
    const end = endOf(file, start, head.dictionary);
    yield { ...head, start, end };
    at = Math.max(at, end - keyword.length);
  }
}

/** What a stream of the usual compression holds; null where it is not of it, "limit" where it is more than `most` bytes. */
export function inflated(
  bytes: Uint8Array,
  { start, end }: PdfStream,
  most: number,
): Uint8Array | "limit" | null {
  if (!isDeflated(bytes, start, end)) return null;
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateSync(bytes.subarray(start, end), { maxOutputLength: most, finishFlush });
  } catch (error) {
    const tooLarge =
      error instanceof RangeError || (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return tooLarge ? "limit" : null;
  }
}

/** How many objects the file says it has; null beyond `most`. */
export function objectCount(bytes: Uint8Array, most: number): number | null {
  let count = 0;
  for (const _ of places(bytes, " obj")) if (++count > most) return null;
  return count;
}

/** The objects that each page draws one after the other, where a page names several. */
export function referencedContents(bytes: Uint8Array): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const at of places(bytes, contentsKey)) {
    let end = at + contentsKey.length;
    while (end < bytes.length && inList(bytes[end]!)) end++;
    const list = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("latin1");
    if (list.includes("[")) lists.push([...list.matchAll(reference)].map(([, object]) => Number(object)));
  }
  return lists;
}

const contentsKey = "/Contents";
const reference = /(\d{1,10})\s+\d{1,5}\s+R/gu;

/** Digits, spaces, an opening bracket and the R of a reference. */
function inList(byte: number): boolean {
  return byte <= 0x20 || (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte === 0x52;
}

function* places(bytes: Uint8Array, word: string): Generator<number> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + word.length)) yield at;
}

/** Whether the bytes begin as RFC 1950 says, whatever the dictionary says of them. */
function isDeflated(bytes: Uint8Array, start: number, end: number): boolean {
  const [method, flags] = [bytes[start]!, bytes[start + 1]!];
  return end - start > 2 && (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** The keyword is followed by a line end; other uses of the word are no stream. */
function startAfter(file: Buffer, at: number): number | null {
  if (file[at] === 0x0a) return at + 1;
  if (file[at] !== 0x0d) return null;
  return file[at + 1] === 0x0a ? at + 2 : at + 1;
}

function headBefore(file: Buffer, at: number): Pick<PdfStream, "object" | "dictionary"> | null {
  const before = file.toString("latin1", Math.max(0, at - longestDictionary), at).trimEnd();
  if (!before.endsWith(">>")) return null;
  const object = before.lastIndexOf("obj");
  const number = /(\d{1,10})\s+\d{1,5}\s+$/u.exec(
    before.slice(Math.max(0, object - 24), Math.max(0, object)),
  )?.[1];
  const dictionary = resolvedNames(before.slice(object < 0 ? 0 : object + 3));
  return { object: Number(number ?? -1), dictionary };
}

function resolvedNames(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Where its length says, if the end is really there; else at the next end. */
function endOf(file: Buffer, start: number, dictionary: string): number {
  const stated = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/u.exec(dictionary)?.[1];
  const end = start + Number(stated ?? Number.NaN);
  if (
    end <= file.length &&
    file
      .toString("latin1", end, end + 12)
      .trimStart()
      .startsWith("endstr")
  )
    return end;
  const found = file.indexOf(ending, start);
  return found < 0 ? file.length : found;
}
