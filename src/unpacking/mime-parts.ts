// Cuts a mail into its MIME parts (RFC 2046) in one pass over its lines, with limits on depth, parts, lines and
// headers, before any of it is decoded. Sections are numbered as IMAP does (RFC 9051, section 6.4.5): "1.2" is the
// second part of the first. What stands before the first delimiter and behind the last is no part and is passed over.
import {
  fieldValue,
  type HeaderField,
  headerFields,
  headerLimits,
  leadingValue,
  parameter,
} from "./mail-header.js";
import { UnpackingFault } from "./unpacking-fault.js";

/** A part that holds no parts. A message in a message is one too: it is handed on whole. */
export interface MimePart {
  readonly section: string;
  readonly headers: readonly HeaderField[];
  readonly mediaType: string;
  /** Subtype of the multipart it stands in, "" at the top. */
  readonly among: string;
  /** As transferred. */
  readonly body: Uint8Array;
}

export interface MimeTree {
  /** Of the mail itself. */
  readonly headers: readonly HeaderField[];
  readonly parts: readonly MimePart[];
}

/** Honest mail nests some five deep. */
const limits = { depth: 32, parts: 1000, lines: 1_000_000, headerBytes: 4 * 1024 * 1024 };

/** Faults: "limit" beyond the limits; "broken" where there is no header at all. */
export function mimeParts(mail: Uint8Array): MimeTree {
  const cutting = new Cutting(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength));
  for (const line of linesOf(cutting.bytes)) cutting.take(line);
  return cutting.finish();
}

/** A line of a mail: where it begins, where its text ends, where the next begins. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function* linesOf(bytes: Buffer): Generator<Line> {
  let count = 0;
  for (let start = 0; start < bytes.length; ) {
    if (++count > limits.lines) throw new UnpackingFault("limit", `more than ${limits.lines} lines`);
    const feed = bytes.indexOf(10, start);
    const stop = feed === -1 ? bytes.length : feed;
    const next = feed === -1 ? bytes.length : feed + 1;
    yield { start, end: stop > start && bytes[stop - 1] === 13 ? stop - 1 : stop, next };
    start = next;
  }
}

/** A multipart whose end has not come yet. `delimiter` is its boundary behind two hyphens. */
interface OpenMultipart {
  readonly delimiter: Buffer;
  readonly section: string;
  readonly subtype: string;
  parts: number;
}

/** What the lines read so far have opened. */
class Cutting {
  readonly bytes: Buffer;
  readonly #open: OpenMultipart[] = [];
  readonly #parts: MimePart[] = [];
  #mailHeaders: readonly HeaderField[] | null = null;
  /** Lines of a header that is being read; null in a body. */
  #header: Uint8Array[] | null = [];
  #headerBytes = 0;
  #allHeaderBytes = 0;
  /** Where the body of the newest part began; null where lines belong to none. */
  #bodyFrom: number | null = null;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  take(line: Line): void {
    if (this.#atDelimiter(line)) return;
    if (this.#header === null) return;
    if (line.end === line.start) this.#endHeader(line.next);
    else this.#keepHeaderLine(this.#header, line);
  }

  finish(): MimeTree {
    if (this.#header !== null) this.#endHeader(this.bytes.length);
    this.#endBody(this.bytes.length);
    const headers = this.#mailHeaders ?? [];
    if (headers.length === 0) throw new UnpackingFault("broken", "it has no mail header");
    return { headers, parts: this.#parts };
  }

  #keepHeaderLine(header: Uint8Array[], { start, end }: Line): void {
    this.#headerBytes += end - start;
    this.#allHeaderBytes += end - start;
    const isTooLong = end - start > headerLimits.lineBytes || this.#headerBytes > headerLimits.bytes;
    if (isTooLong || this.#allHeaderBytes > limits.headerBytes) {
      throw new UnpackingFault("limit", "a mail header too long to be one");
    }
    header.push(this.bytes.subarray(start, end));
  }

  #endHeader(bodyFrom: number): void {
    const headers = headerFields(this.#header ?? []);
    this.#header = null;
    this.#headerBytes = 0;
    this.#mailHeaders ??= headers;
    const within = this.#open.at(-1);
    const type = fieldValue(headers, "content-type") ?? "";
    const usual = within?.subtype === "digest" ? "message/rfc822" : "text/plain";
    const mediaType = leadingValue(type) || usual;
    const section = within === undefined ? "" : sectionOf(within);
    const boundary = mediaType.startsWith("multipart/") ? parameter(type, "boundary") : null;
    if (boundary) this.#openMultipart(boundary, section, mediaType);
    else this.#openPart(section || "1", headers, mediaType, within?.subtype ?? "", bodyFrom);
  }

  #openMultipart(boundary: string, section: string, mediaType: string): void {
    if (this.#open.length === limits.depth) {
      throw new UnpackingFault("limit", `more than ${limits.depth} multiparts one in another`);
    }
    const subtype = mediaType.slice("multipart/".length);
    this.#open.push({ delimiter: Buffer.from(`--${boundary}`), section, subtype, parts: 0 });
  }

  #openPart(
    section: string,
    headers: readonly HeaderField[],
    mediaType: string,
    among: string,
    bodyFrom: number,
  ): void {
    if (this.#parts.length === limits.parts) {
      throw new UnpackingFault("limit", `more than ${limits.parts} parts`);
    }
    this.#parts.push({ section, headers, mediaType, among, body: this.bytes.subarray(0, 0) });
    this.#bodyFrom = bodyFrom;
  }

  /** Ends the newest part where a body stops. The line break before a delimiter belongs to the delimiter. */
  #endBody(at: number): void {
    if (this.#bodyFrom === null) return;
    const part = this.#parts.pop()!;
    this.#parts.push({ ...part, body: this.bytes.subarray(this.#bodyFrom, Math.max(this.#bodyFrom, at)) });
    this.#bodyFrom = null;
  }

  /** At a delimiter of any open multipart, those inside it end too, though their own end never came. */
  #atDelimiter(line: Line): boolean {
    if (this.bytes[line.start] !== 45 || this.bytes[line.start + 1] !== 45) return false;
    const index = this.#open.findLastIndex(({ delimiter }) => this.#restAfter(delimiter, line) !== null);
    if (index === -1) return false;
    if (this.#header !== null) this.#endHeader(line.start);
    this.#endBody(this.#beforeLineBreak(line.start));
    const ends = this.#restAfter(this.#open[index]!.delimiter, line) === "--";
    this.#open.length = ends ? index : index + 1;
    this.#header = ends ? null : [];
    if (!ends) this.#open[index]!.parts++;
    return true;
  }

  /** What follows a delimiter on its line: "" or "--"; null where the line is not that delimiter. */
  #restAfter(delimiter: Buffer, { start, end }: Line): string | null {
    if (end - start < delimiter.length || end - start > delimiter.length + 100) return null;
    if (this.bytes.compare(delimiter, 0, delimiter.length, start, start + delimiter.length) !== 0)
      return null;
    const rest = this.bytes.toString("latin1", start + delimiter.length, end).trimEnd();
    return rest === "" || rest === "--" ? rest : null;
  }

  #beforeLineBreak(at: number): number {
    return this.bytes[at - 2] === 13 ? at - 2 : at - 1;
  }
}

function sectionOf({ section, parts }: OpenMultipart): string {
  return section === "" ? String(parts) : `${section}.${parts}`;
}
