// One record of a web archive (WARC 1.1, ISO 28500:2017), gzipped on its own so that readers can jump to it. Written
// here rather than by the library that tests read it with: that one turns header bytes into UTF-8 and draws its
// identifiers by chance, while the same exchange must always give the same record.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

export interface WarcRecord {
  readonly type: "warcinfo" | "request" | "response" | "metadata";
  /** UTC, ISO 8601. */
  readonly date: string;
  /** Fields besides those every record has, in order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly contentType: string;
  readonly block: Uint8Array;
}

/** "<urn:uuid:…>", made of what the record holds (RFC 9562, section 5.8: version 8). */
export function recordId({ type, date, fields, block }: WarcRecord): string {
  const held = JSON.stringify([type, date, fields, sha256(block)]);
  const hex = [...sha256(Buffer.from(held)).slice(0, 32)];
  hex[12] = "8";
  hex[16] = "89ab"[Number.parseInt(hex[16]!, 16) % 4]!;
  const part = (from: number, to: number): string => hex.slice(from, to).join("");
  return `<urn:uuid:${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}>`;
}

export function recordBytes(record: WarcRecord): Uint8Array {
  const fields = [
    ["WARC-Type", record.type],
    ["WARC-Record-ID", recordId(record)],
    ["WARC-Date", record.date],
    ...record.fields,
    ["WARC-Block-Digest", `sha256:${sha256(record.block)}`],
    ["Content-Type", record.contentType],
    ["Content-Length", String(record.block.length)],
  ];
  const head = `WARC/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), record.block, Buffer.from("\r\n\r\n")]));
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
