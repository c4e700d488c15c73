// Originals as WARC records (ISO 28500:2017, WARC 1.1), each compressed by itself so that it can be read alone. What
// was no exchange with a web server becomes a `resource` record; a `metadata` record beside it says under which names
// the researcher knew it. Ids follow from content, compression is done without the machine's own library: the same
// original gives the same bytes everywhere.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { WARC_1_1, WARCRecord, WARCSerializer, type WARCType } from "warcio";
import type { Snapshot } from "#model/index.js";
import { type JournalHead, standing } from "./standing.js";

/** What a WARC file says of itself at its beginning. */
export interface WarcInfo {
  readonly filename: string;
  readonly title: string;
  readonly software: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly journalHead: JournalHead;
}

/** The `warcinfo` record (section 6.2). */
export function infoRecord(info: WarcInfo): Promise<Uint8Array> {
  const fields: Fields = [
    ["software", info.software],
    ["format", "WARC File Format 1.1"],
    ["conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"],
    ["isPartOf", info.title],
    ["description", standing.en],
    ["isnad-journal-number", String(info.journalHead.number)],
    ["isnad-journal-sha256", info.journalHead.hash],
  ];
  return write({
    type: "warcinfo",
    date: info.created,
    contentType: "application/warc-fields",
    headers: { "WARC-Filename": info.filename },
    body: warcFields(fields),
  });
}

/** An original in full (section 6.7). */
export function resourceRecord({ snapshot, address, date }: Placed, bytes: Uint8Array): Promise<Uint8Array> {
  return write({
    type: "resource",
    address,
    date,
    contentType: contentTypeOf(snapshot, bytes),
    headers: {},
    body: bytes,
  });
}

/**
 * Media type and character set, where one was stated. Without any, a browser takes Arabic text for Western European
 * and shows noise; so text that is sound UTF-8 is said to be that.
 */
function contentTypeOf({ mediaType, charset }: Snapshot, bytes: Uint8Array): string {
  const known = charset ?? (mediaType.startsWith("text/") && isUtf8(bytes) ? "utf-8" : null);
  return known === null ? mediaType : `${mediaType}; charset=${oneLine(known)}`;
}

/** What the study knows of that original (section 6.5). */
export function metadataRecord({ snapshot, address, date }: Placed): Promise<Uint8Array> {
  const fields: Fields = [
    ["isnad-snapshot", snapshot.id],
    ...snapshot.files.map((file): readonly [string, string] => ["isnad-file", file]),
    ["isnad-address", snapshot.address ?? "none"],
    ["isnad-retrieved", snapshot.retrieved ?? "unknown"],
    [
      "isnad-held-in",
      snapshot.within === null ? "none" : `${snapshot.within.snapshot} ${snapshot.within.path}`,
    ],
    ["isnad-note", "bytes as the study keeps them, without the exchange with any web server"],
  ];
  return write({
    type: "metadata",
    address,
    date,
    contentType: "application/warc-fields",
    headers: { "WARC-Refers-To": recordId("resource", address, date, snapshot.sha256) },
    body: warcFields(fields),
  });
}

/** An original, the address it is replayed under, and the date it is shown with. */
export interface Placed {
  readonly snapshot: Snapshot;
  readonly address: string;
  /** ISO 8601, UTC, in whole seconds as the index has them. */
  readonly date: string;
}

type Fields = readonly (readonly [name: string, value: string])[];

function warcFields(fields: Fields): Uint8Array {
  return Buffer.from(fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join(""));
}

/** Control characters, line ends among them, would begin a new field. */
function oneLine(value: string): string {
  return value.replace(/\p{Cc}/gu, (control) => encodeURIComponent(control));
}

interface Writing {
  readonly type: WARCType;
  readonly address?: string;
  readonly date: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

function write({ type, address, date, contentType, headers, body }: Writing): Promise<Uint8Array> {
  const sha256 = createHash("sha256").update(body).digest("hex");
  const digests = { "WARC-Block-Digest": `sha256:${sha256}`, "WARC-Payload-Digest": `sha256:${sha256}` };
  const record = WARCRecord.create(
    {
      type,
      date,
      warcVersion: WARC_1_1,
      ...(address === undefined ? {} : { url: address }),
      warcHeaders: {
        ...headers,
        "WARC-Record-ID": recordId(type, address ?? "", date, sha256),
        "Content-Type": contentType,
        ...(type === "warcinfo" ? {} : digests),
      },
    },
    [body],
  );
  return WARCSerializer.serialize(record, { gzip: true, preferPako: true });
}

/** A UUID of version 8 (RFC 9562 section 5.8) made of what the record says. */
function recordId(type: WARCType, address: string, date: string, sha256: string): string {
  const id = createHash("sha256").update([type, address, date, sha256].join("\n")).digest().subarray(0, 16);
  id[6] = 0x80 | (id[6]! & 0x0f);
  id[8] = 0x80 | (id[8]! & 0x3f);
  return `<urn:uuid:${id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-")}>`;
}
