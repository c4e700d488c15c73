// The index of a web archive: one line for each record that can be replayed, sorted, with the place of the record in
// its WARC file (CDXJ 0.1.0). For WARC files made elsewhere the records are read for their headers only.
import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import { surt } from "./surt.js";
import type { Bytes } from "./zip-writer.js";

/** A record that can be replayed. */
export interface Capture {
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly mediaType: string;
  /** HTTP status; "200" for a resource, which has none. */
  readonly status: string;
  /** With its algorithm in front, as the record states it; null where it states none. */
  readonly digest: string | null;
  /** In bytes, in the WARC file as it lies there. */
  readonly offset: number;
  readonly length: number;
}

export class CaptureIndex {
  readonly #lines: { readonly key: Buffer; readonly line: string }[] = [];
  readonly #known = new Set<string>();

  /** `filename` without the folder, as replay programs expect it. */
  add(capture: Capture, filename: string): void {
    const { address, mediaType, status, digest, length, offset } = capture;
    const fields = {
      url: address,
      mime: mediaType,
      status,
      ...(digest === null ? {} : { digest }),
      length: String(length),
      offset: String(offset),
      filename,
    };
    const place = placeOf(address, capture.date);
    const line = `${place} ${JSON.stringify(fields)}\n`;
    this.#lines.push({ key: Buffer.from(line), line });
    this.#known.add(place);
  }

  /** Whether something is replayed under that address, or one that is looked up alike, at that second. */
  has(address: string, date: string): boolean {
    return this.#known.has(placeOf(address, date));
  }

  /** Sorted by bytes, as a binary search expects it. */
  lines(): readonly string[] {
    return this.#lines.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ line }) => line);
  }
}

/** The captures of a WARC file, in its order, as far as it can be read. */
export interface FoundCaptures {
  readonly captures: readonly Capture[];
  readonly isCompressed: boolean;
}

/** Null where the file is no WARC, or was compressed as a whole, so that no record in it can be read alone. */
export async function capturesIn(content: Bytes): Promise<FoundCaptures | null> {
  const reader = new AsyncIterReader(content);
  const parser = new WARCParser(reader);
  const captures: Capture[] = [];
  let last = -1;
  try {
    for await (const record of parser) {
      if (!record.warcHeaders.statusline.startsWith("WARC/")) return null;
      await record.skipFully();
      if (parser.offset <= last) return null;
      last = parser.offset;
      const capture = captureOf(record, parser.offset, parser.recordLength);
      if (capture !== null) captures.push(capture);
    }
  } catch {
    // A broken end: what stands before it is sound, and whatever is missed is written as a resource.
  }
  return last === -1 ? null : { captures, isCompressed: reader.compressed !== null };
}

const replayed: ReadonlySet<string> = new Set(["response", "resource", "revisit"]);

function captureOf(record: WARCRecord, offset: number, length: number): Capture | null {
  const { warcTargetURI: address, warcDate: date, warcType, httpHeaders } = record;
  if (!replayed.has(warcType) || !address || !date || timestamp(date).length !== 14) return null;
  const stated = httpHeaders === null ? record.warcContentType : httpHeaders.headers.get("content-type");
  const mediaType = (stated ?? "").split(";", 1)[0]!.trim().toLowerCase();
  if (warcType !== "response" && mediaType === "application/warc-fields") return null;
  return {
    address,
    date,
    mediaType: warcType === "revisit" ? "warc/revisit" : mediaType || "application/octet-stream",
    status: String(httpHeaders?.statusCode || 200),
    digest: record.warcPayloadDigest ?? null,
    offset,
    length,
  };
}

/** Key and time, by which replay programs look something up. */
function placeOf(address: string, date: string): string {
  return `${surt(address)} ${timestamp(date)}`;
}

/** `2015-09-21T10:00:00.5Z` as fourteen digits: `20150921100000`. */
function timestamp(date: string): string {
  return date.replace(/\D/gu, "").slice(0, 14);
}
