// WARC records and mailboxes for tests, written byte by byte, so that they can lie; and what is found in a container,
// as lines to compare.
import { createHash } from "node:crypto";
import type { FileKind } from "./file-kind.js";
import { type Held, unpack } from "./unpack.js";

const megabyte = 1024 * 1024;

/** As the formats have them. */
export const sampleKinds: readonly FileKind[] = [
  { mediaTypes: ["text/plain"], endings: ["txt"], largest: 10 * megabyte },
  { mediaTypes: ["text/html", "application/xhtml+xml"], endings: ["html", "htm"], largest: 10 * megabyte },
  { mediaTypes: ["application/pdf"], endings: ["pdf"], largest: 10 * megabyte },
  { mediaTypes: ["message/rfc822"], endings: ["eml"], largest: 10 * megabyte },
  { mediaTypes: ["image/png"], endings: ["png"], largest: 10 * megabyte },
];

type Fields = Readonly<Record<string, string>>;

export interface SampleResponse {
  readonly body: Uint8Array | string;
  readonly status?: number;
  readonly http?: Fields;
  readonly warc?: Fields;
}

/** A captured response, of HTML unless stated. */
export function sampleResponse(
  address: string,
  { body, status = 200, http = {}, warc = {} }: SampleResponse,
): Buffer {
  const fields = { "Content-Type": "text/html; charset=utf-8", ...http };
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines(fields)}\r\n`),
    Buffer.from(body),
  ]);
  const own = { "WARC-Target-URI": address, "WARC-Date": "2015-02-03T10:00:00Z", ...warc };
  return sampleRecord("response", { "Content-Type": "application/http; msgtype=response", ...own }, block);
}

/** `Content-Length` is the block's unless the fields state another. */
export function sampleRecord(type: string, fields: Fields, block: Uint8Array | string): Buffer {
  const bytes = Buffer.from(block);
  const all = { "WARC-Type": type, "Content-Length": String(bytes.length), ...fields };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines(all)}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

function lines(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
}

export function sha256Field(bytes: Uint8Array | string): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** What a container holds: "path (media type): text" or "path: problem reason". */
export async function listed(
  held: Omit<Held, "kinds" | "file"> & { bytes: Uint8Array },
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const item of unpack({ ...held, file: "مجموعة", kinds: sampleKinds })) {
    if ("problem" in item) {
      const { name, values } = item.problem;
      found.push(`${item.path}: ${name} ${values["reason"] ?? ""}`.trim());
    } else found.push(`${item.path} (${item.mediaType}): ${Buffer.from(item.bytes).toString().trim()}`);
  }
  return found;
}
