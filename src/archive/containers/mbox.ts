// MBOX (RFC 4155): mails one behind the other, each after a line "From sender date". Read as mboxrd: a ">" before
// quoted From lines is taken off. A line starts a mail only behind an empty line and with a time and a year in it, so
// that a sentence beginning with "From" does not cut a mail in two. mboxcl, which counts bytes instead, is read alike.
import { UnpackingFault } from "#unpacking/index.js";
import {
  type Container,
  type Item,
  type MissedItem,
  nothingStated,
  type Opened,
  tooLarge,
} from "./container.js";
import { kindByMediaType } from "./file-kind.js";
import { sourceChunks } from "./source.js";

export const mboxContainer: Container = {
  name: "MBOX",
  mediaTypes: ["application/mbox"],
  endings: ["mbox"],
  largest: 4 * 1024 ** 3,
  mayBeEmpty: false,
  expands: false,
  items,
};

const mostMessages = 100_000;
const mail = "message/rfc822";

async function* items({ file, source, kinds }: Opened): AsyncGenerator<Item | MissedItem> {
  const kind = kindByMediaType(mail, kinds);
  if (kind === null) return;
  let number = 0;
  for await (const { pieces, size } of messages(sourceChunks(source), kind.largest)) {
    if (++number > mostMessages) throw new UnpackingFault("limit", `more than ${mostMessages} messages`);
    const path = `message ${number}`;
    if (size > kind.largest) yield { path, problem: tooLarge(`${file}/${path}`, size, kind.largest) };
    else yield { ...nothingStated, path, bytes: mailOf(Buffer.concat(pieces)), mediaType: mail };
  }
}

/** A mail with the line that starts it, not yet unquoted; without pieces where it is larger than is kept. */
interface Message {
  readonly pieces: Buffer[];
  size: number;
}

/** Faults: "broken" where the first line starts no mail. */
async function* messages(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Message> {
  let open: Message | null = null;
  for await (const piece of cutAtStarts(chunks)) {
    if (piece === "start") {
      if (open !== null) yield open;
      open = { pieces: [], size: 0 };
    } else if (open !== null) {
      open.size += piece.length;
      if (open.size <= most) open.pieces.push(piece);
      else open.pieces.length = 0;
    } else if (piece.some((byte) => byte !== 10 && byte !== 13)) {
      throw new UnpackingFault("broken", "it does not begin with a From line");
    }
  }
  if (open !== null) yield open;
}

/** The bytes looked at on both sides of a place to tell whether a mail starts there. */
const [before, after] = [3, 1024];

/** The stream, with a word where a mail starts. */
async function* cutAtStarts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | "start"> {
  // As if an empty line stood before the file.
  let left: Buffer = Buffer.alloc(before, "\n");
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([left, chunk]);
    const end = Math.max(before, bytes.length - after);
    yield* cutUpTo(bytes, end);
    left = bytes.subarray(end - before);
  }
  yield* cutUpTo(left, left.length);
}

function* cutUpTo(bytes: Buffer, end: number): Generator<Buffer | "start"> {
  let at = before;
  for (let start = nextStart(bytes, at, end); start !== null; start = nextStart(bytes, start + 1, end)) {
    if (start > at) yield bytes.subarray(at, start);
    yield "start";
    at = start;
  }
  if (end > at) yield bytes.subarray(at, end);
}

/** A start line, whatever stands in it for the sender. */
const startLine = /^From [^\n]{0,200}\d\d:\d\d[^\n]{0,40}\d{4}[^\n]{0,100}\n/u;

/** Where the next mail starts, at or behind `from` and before `end`. */
function nextStart(bytes: Buffer, from: number, end: number): number | null {
  for (let feed = bytes.indexOf("\nFrom ", from - 1); feed !== -1 && feed + 1 < end; ) {
    const isBehindEmpty = bytes[feed - 1] === 10 || (bytes[feed - 1] === 13 && bytes[feed - 2] === 10);
    if (isBehindEmpty && startLine.test(bytes.toString("latin1", feed + 1, feed + 1 + 400))) return feed + 1;
    feed = bytes.indexOf("\nFrom ", feed + 1);
  }
  return null;
}

/** Without its start line, the empty line before the next one, and the marks of quoted From lines. */
function mailOf(message: Buffer): Uint8Array {
  const start = message.indexOf(10) + 1;
  const tail = message.toString("latin1", Math.max(start, message.length - 4));
  const added = tail.endsWith("\r\n\r\n") ? 2 : tail.endsWith("\n\n") ? 1 : 0;
  return unquoted(message.subarray(start, message.length - added));
}

/** Takes one ">" off each line that is any number of them and "From ", in place. */
function unquoted(bytes: Buffer): Buffer {
  let [read, written] = [0, 0];
  for (let found = bytes.indexOf(">From "); found !== -1; found = bytes.indexOf(">From ", found + 6)) {
    let mark = found;
    while (mark > read && bytes[mark - 1] === 0x3e) mark--;
    if (mark !== 0 && bytes[mark - 1] !== 10) continue;
    written += bytes.copy(bytes, written, read, mark);
    read = mark + 1;
  }
  written += bytes.copy(bytes, written, read);
  return bytes.subarray(0, written);
}
