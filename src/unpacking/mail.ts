// Reads a mail (RFC 5322, MIME): its headers as written, its text, its page, and what is attached. The mail is cut up
// here, within limits; postal-mime then undoes encoded words, names and quoted-printable, one part at a time. Base64
// is undone here too: padding between every two letters costs postal-mime minutes and gigabytes. Of the sender only
// the printed name is handed on.
import PostalMime, { addressParser, decodeWords } from "postal-mime";
import { base64Bytes } from "./base64.js";
import { decodeMailText } from "./mail-charset.js";
import { fieldValue, type HeaderField, leadingValue, parameter } from "./mail-header.js";
import { type MimePart, mimeParts } from "./mime-parts.js";

export interface MailPart {
  /** IMAP section: "1.2". */
  readonly section: string;
  readonly mediaType: string;
  /** As its header states it. */
  readonly charset: string | null;
  /** File name, decoded; null where none is stated. */
  readonly name: string | null;
  /** Without angle brackets. */
  readonly contentId: string | null;
  readonly contentLocation: string | null;
  /** Transfer encoding undone. */
  readonly bytes: Uint8Array;
}

export interface MailText extends MailPart {
  readonly text: string;
  /** The charset it was decoded by, which is the stated one wherever the bytes are in it. */
  readonly decodedBy: string;
}

export interface Mail {
  /** Values of a header, unfolded, encoded words kept, in their order; the name in any case. */
  readonly headers: (name: string) => readonly string[];
  /** Encoded words undone. */
  readonly subject: string | null;
  /** Name as printed, or null where there is only an address. */
  readonly from: { readonly name: string } | null;
  /** The Date header as written, with its offset from UTC. */
  readonly date: string | null;
  /** The first plain text that is not attached. */
  readonly text: MailText | null;
  /** The first page that is not attached. */
  readonly html: MailText | null;
  /** What the page refers to (multipart/related): pictures, styles, frames. */
  readonly inline: readonly MailPart[];
  /** Everything else, in its order; a message in the message among them. */
  readonly attachments: readonly MailPart[];
}

/** Faults: "broken" where there is no mail header; "limit" beyond the limits of a mail's parts. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const tree = mimeParts(bytes);
  const text = tree.parts.find(isBody("text/plain"));
  const html = tree.parts.find(isBody("text/html"));
  const rest = tree.parts.filter((part) => part !== text && part !== html);
  const decoded = await inTurn(rest, mailPart);
  return {
    ...topFields(tree.headers),
    text: text === undefined ? null : await mailText(text),
    html: html === undefined ? null : await mailText(html),
    inline: decoded.filter((_, index) => rest[index]!.among === "related"),
    attachments: decoded.filter((_, index) => rest[index]!.among !== "related"),
  };
}

async function inTurn<T, U>(items: readonly T[], make: (item: T) => Promise<U>): Promise<readonly U[]> {
  const made: U[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

function isBody(mediaType: string): (part: MimePart) => boolean {
  return (part) =>
    part.mediaType === mediaType &&
    leadingValue(fieldValue(part.headers, "content-disposition") ?? "") !== "attachment";
}

function topFields(fields: readonly HeaderField[]): Pick<Mail, "headers" | "subject" | "from" | "date"> {
  const subject = fieldValue(fields, "subject");
  const from = fieldValue(fields, "from");
  const name = from === null ? "" : (addressParser(from)[0]?.name ?? "");
  return {
    headers: (wanted) =>
      fields.filter((field) => field.name === wanted.toLowerCase()).map(({ value }) => value),
    subject: subject === null ? null : decodeWords(subject),
    from: name === "" ? null : { name },
    date: fieldValue(fields, "date"),
  };
}

async function mailPart(part: MimePart): Promise<MailPart> {
  const { section, headers, mediaType } = part;
  const { content, filename } = await undoTransfer(part);
  return {
    section,
    mediaType,
    charset: parameter(fieldValue(headers, "content-type") ?? "", "charset"),
    name: filename,
    contentId: fieldValue(headers, "content-id")?.replace(/^<|>$/gu, "") ?? null,
    contentLocation: fieldValue(headers, "content-location"),
    bytes: content,
  };
}

async function mailText(part: MimePart): Promise<MailText> {
  const decoded = await mailPart(part);
  return { ...decoded, ...decodeMailText(decoded, fieldValue(part.headers, "content-type") ?? "") };
}

interface Undone {
  readonly content: Uint8Array;
  readonly filename: string | null;
}

/**
 * A part goes to postal-mime as a mail of its own whose one attachment it is, so that nothing in it is parsed again:
 * it joins and decodes the name and undoes quoted-printable. What is transferred as it is stays byte for byte.
 */
async function undoTransfer({ headers, body }: MimePart): Promise<Undone> {
  const field = (name: string): string => fieldValue(headers, name) ?? "";
  const encoding = leadingValue(field("content-transfer-encoding"));
  const isPrintable = encoding === "quoted-printable";
  const head = [
    `Content-Type: application/octet-stream;${afterLeading(field("content-type"))}`,
    `Content-Disposition: attachment;${afterLeading(field("content-disposition"))}`,
    `Content-Transfer-Encoding: ${isPrintable ? encoding : "binary"}`,
    "\r\n",
  ].join("\r\n");
  const alone = Buffer.concat([Buffer.from(head), isPrintable ? body : Buffer.alloc(0)]);
  const [undone] = (await PostalMime.parse(alone)).attachments;
  const printable =
    undone?.content instanceof ArrayBuffer ? new Uint8Array(undone.content) : new Uint8Array();
  const content = encoding === "base64" ? base64Bytes(body) : body;
  return {
    content: isPrintable ? withoutAddedBreak(printable, body) : content,
    filename: undone?.filename ?? null,
  };
}

function afterLeading(value: string): string {
  const semicolon = value.indexOf(";");
  return semicolon === -1 ? "" : value.slice(semicolon + 1);
}

/** postal-mime ends every line, the last one too. */
function withoutAddedBreak(content: Uint8Array, body: Uint8Array): Uint8Array {
  return content.at(-1) === 10 && body.at(-1) !== 10 ? content.subarray(0, -1) : content;
}
