// WARC: every response that a server gave with status 200, and every resource, of a kind that is read. Requests,
// metadata, redirects, errors, pictures and the machinery of pages go without a word, and so do conversions, which
// were made from what is there. A revisit holds no payload of its own: where the earlier one is in this file nothing
// is missing and nothing is said. Records in segments are refused.
import { UnpackingFault } from "#unpacking/index.js";
import {
  type Container,
  type Item,
  type MissedItem,
  type Opened,
  refusedItem,
  tooLarge,
} from "./container.js";
import { type FileKind, kindByBytes, kindByMediaType } from "./file-kind.js";
import {
  contentTypeOf,
  dechunkedWhereWhole,
  type HttpResponse,
  httpResponse,
  undoneBody,
} from "./http-response.js";
import { sourceChunks } from "./source.js";
import { contradictedDigest } from "./warc-digest.js";
import { type WarcRecord, warcRecords } from "./warc-records.js";

export const warcContainer: Container = {
  name: "WARC",
  mediaTypes: ["application/warc", "application/warc+gzip"],
  endings: ["warc", "warc.gz"],
  largest: 4 * 1024 ** 3,
  mayBeEmpty: false,
  expands: true,
  items: (opened) => warcItems(opened, sourceChunks(opened.source), ""),
};

/** Room for the header of a response before its payload. */
const headerRoom = 256 * 1024;
const holdingTypes: ReadonlySet<string> = new Set(["response", "resource", "revisit"]);

/** `folder` stands before each path: "" or ending in a slash. */
export async function* warcItems(
  opened: Opened,
  pieces: AsyncIterable<Uint8Array>,
  folder: string,
): AsyncGenerator<Item | MissedItem> {
  const kinds = opened.kinds.filter(({ mediaTypes }) => !mediaTypes[0].startsWith("image/"));
  const most = Math.max(0, ...kinds.map(({ largest }) => largest)) + headerRoom;
  const reading: Reading = { opened: { ...opened, kinds }, folder, seen: new Set() };
  for await (const record of warcRecords(pieces, (fields) => (holdsPayload(fields) ? most : 0))) {
    const item = await itemOf(reading, record);
    if (item !== null) yield item;
  }
}

interface Reading {
  readonly opened: Opened;
  readonly folder: string;
  /** Captures and payloads met so far, for revisits. */
  readonly seen: Set<string>;
}

function holdsPayload(fields: ReadonlyMap<string, string>): boolean {
  return holdingTypes.has(fields.get("warc-type") ?? "");
}

async function itemOf(reading: Reading, record: WarcRecord): Promise<Item | MissedItem | null> {
  const capture = captureOf(record);
  if (capture === null) return null;
  const path = `${reading.folder}record ${record.number} ${label(capture.address)}`;
  const kind = statedKind(capture, reading.opened.kinds);
  if (kind === null) return null;
  if (capture.isRevisit) return revisited(reading, record, path);
  for (const mark of marksOf(record)) reading.seen.add(mark);
  try {
    return await payloadItem(reading, record, capture, kind, path);
  } catch (error) {
    if (!(error instanceof UnpackingFault)) throw error;
    return refusedItem(reading.opened, path, error.message);
  }
}

/** What a record holds of an address on the web. */
interface Capture extends HttpResponse {
  readonly address: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly isRevisit: boolean;
}

function captureOf({ fields, block }: WarcRecord): Capture | null {
  const address = bare(fields.get("warc-target-uri"));
  const type = fields.get("warc-type");
  if (!/^(?:https?|ftp|file):/iu.test(address) || /\/robots\.txt$/iu.test(address)) return null;
  if (type === "resource") {
    const body = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    return { address, ...contentTypeOf(fields), isRevisit: false, status: 200, fields: new Map(), body };
  }
  const response = holdsPayload(fields) ? httpResponse(block) : null;
  if (type === "revisit") {
    return { address, ...contentTypeOf(response?.fields ?? new Map()), isRevisit: true, ...noPayload };
  }
  if (response?.status !== 200) return null;
  return { address, ...contentTypeOf(response.fields), isRevisit: false, ...response };
}

/** wget writes addresses in angle brackets. */
function bare(address: string | undefined): string {
  return (address ?? "").replace(/^<|>$/gu, "");
}

const noPayload = { status: 200, fields: new Map<string, string>(), body: Buffer.alloc(0) };

/** Said by servers that do not know better. */
const saysNothing: ReadonlySet<string> = new Set([
  "application/octet-stream",
  "application/x-download",
  "unknown/unknown",
]);

/** "unknown" where only the bytes can tell; null for a kind that is not read. */
function statedKind({ mediaType }: Capture, kinds: readonly FileKind[]): FileKind | "unknown" | null {
  if (mediaType === null || saysNothing.has(mediaType)) return "unknown";
  return kindByMediaType(mediaType, kinds);
}

async function payloadItem(
  { opened }: Reading,
  record: WarcRecord,
  capture: Capture,
  stated: FileKind | "unknown",
  path: string,
): Promise<Item | MissedItem | null> {
  const { kinds, file } = opened;
  const largest = stated === "unknown" ? Math.max(...kinds.map((kind) => kind.largest)) : stated.largest;
  if (record.length > record.block.length) {
    if (stated === "unknown" && kindByBytes(capture.body, kinds) === null) return null;
    return { path, problem: tooLarge(`${file}/${path}`, record.length, largest) };
  }
  const fault = faultOf(record, capture);
  if (fault !== null) return refusedItem(opened, path, fault);
  const bytes = await undoneBody(capture, largest);
  const kind = stated === "unknown" ? kindByBytes(bytes, kinds) : stated;
  if (kind === null) return null;
  if (bytes.length > kind.largest) {
    return { path, problem: tooLarge(`${file}/${path}`, bytes.length, kind.largest) };
  }
  const { address, charset } = capture;
  const retrieved = utcOf(record.fields.get("warc-date"));
  return { path, bytes, mediaType: kind.mediaTypes[0], address, retrieved, charset };
}

/** Why a record's payload is not what a server sent. */
function faultOf({ fields, block }: WarcRecord, capture: Capture): string | null {
  const truncated = fields.get("warc-truncated");
  if (truncated !== undefined) return `cut short when it was captured (${truncated.slice(0, 40)})`;
  if (fields.has("warc-segment-number")) return "one record in several segments";
  const digest = contradictedDigest(fields, block, [capture.body, dechunkedWhereWhole(capture)]);
  return digest === null ? null : `its bytes are not those of its ${digest}`;
}

function revisited({ opened, seen }: Reading, { fields }: WarcRecord, path: string): MissedItem | null {
  const date = fields.get("warc-refers-to-date") ?? "";
  const earlier = `${bare(fields.get("warc-refers-to-target-uri"))} ${date}`;
  if (seen.has(earlier) || seen.has(fields.get("warc-payload-digest") ?? "")) return null;
  const when = utcOf(date);
  const reason = `a visit that found what an earlier one${when === null ? "" : `, of ${when},`} had found; that one is not in this file`;
  return refusedItem(opened, path, reason);
}

/** How a later revisit would name this record. */
function marksOf({ fields }: WarcRecord): readonly string[] {
  const digest = fields.get("warc-payload-digest");
  const capture = `${bare(fields.get("warc-target-uri"))} ${fields.get("warc-date")}`;
  return digest === undefined ? [capture] : [capture, digest];
}

/** UTC as WARC states it, to the millisecond at most; null where it says less than seconds, or nothing. */
export function utcOf(stated: string | undefined): string | null {
  const [, toSeconds, fraction = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/u.exec(stated ?? "") ?? [];
  if (toSeconds === undefined || Number.isNaN(Date.parse(`${toSeconds}Z`))) return null;
  return fraction === "" ? `${toSeconds}Z` : `${toSeconds}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}

function label(address: string): string {
  const shown = address.replace(/\p{Cc}+/gu, "");
  return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}
