// The accounts of a study as WARC files: each that no web archive of the study holds already becomes a record, and each
// a page to begin from. Items are taken one at a time; what is held is the list of pages and the index.
import { createHash } from "node:crypto";
import { fail, type Snapshot } from "#model/index.js";
import type { Capture, CaptureIndex } from "./capture-index.js";
import { fileName, inventedAddress, replayAddress } from "./replay-address.js";
import { infoRecord, metadataRecord, type Placed, resourceRecord, type WarcInfo } from "./warc-records.js";
import type { ZipWriter } from "./zip-writer.js";

/** An original that is an account. */
export interface ExportItem {
  readonly snapshot: Snapshot;
  readonly title: string | null;
  readonly read: () => Promise<Uint8Array>;
}
/** A line of pages/pages.jsonl. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly ts: string;
  readonly title: string;
}

/** Items, and what their WARC files say of themselves. */
export interface ItemsInput extends Omit<WarcInfo, "filename"> {
  readonly items: AsyncIterable<ExportItem> | Iterable<ExportItem>;
}
export interface Writing {
  readonly zip: ZipWriter;
  readonly index: CaptureIndex;
  /** Ids of the containers that went in as they are. */
  readonly kept: ReadonlySet<string>;
  readonly fullAt: number;
}

/** Writes WARC files one after another until no item is left, the first even where there is none; gives the pages. */
export async function writeItems(input: ItemsInput, writing: Writing): Promise<readonly Page[]> {
  const items = iterate(input.items);
  const pages: Page[] = [];
  let isLast = false;
  for (let number = 1; !isLast; number++) {
    const filename = `data-${String(number).padStart(5, "0")}.warc.gz`;
    const part = warcPart({ ...input, filename }, items, writing, pages, () => {
      isLast = true;
    });
    await writing.zip.add(`archive/${filename}`, part);
  }
  return pages;
}

async function* iterate(items: AsyncIterable<ExportItem> | Iterable<ExportItem>): AsyncGenerator<ExportItem> {
  yield* items;
}

/** The bytes of one WARC file; takes items until it is full or `onLast` has been told that there is no other. */
async function* warcPart(
  about: WarcInfo,
  items: AsyncGenerator<ExportItem>,
  { index, kept, fullAt }: Writing,
  pages: Page[],
  onLast: () => void,
): AsyncGenerator<Uint8Array> {
  const info = await infoRecord(about);
  yield info;
  for (let offset = info.length; offset < fullAt; ) {
    const { value: item, done } = await items.next();
    if (done) return onLast();
    const place = placeOf(item, about.created, index, kept);
    pages.push(pageOf(item, place));
    if (place.isKept) continue;
    const resource = await resourceRecord(place, await soundBytes(item));
    index.add(captureOf(place, offset, resource.length), about.filename);
    const metadata = await metadataRecord(place);
    yield resource;
    yield metadata;
    offset += resource.length + metadata.length;
  }
}

/** Where an item is replayed; `isKept` where a WARC file of the study holds it already. */
function placeOf(
  { snapshot }: ExportItem,
  created: string,
  index: CaptureIndex,
  kept: ReadonlySet<string>,
): Placed & { readonly isKept: boolean } {
  const date = (snapshot.retrieved ?? created).replace(/\.\d+/u, "");
  const address = replayAddress(snapshot);
  const isTaken = index.has(address, date);
  if (isTaken && snapshot.within !== null && kept.has(snapshot.within.snapshot))
    return { snapshot, address, date, isKept: true };
  return { snapshot, address: isTaken ? inventedAddress(snapshot) : address, date, isKept: false };
}

function pageOf({ snapshot, title }: ExportItem, { address, date }: Placed): Page {
  return { id: snapshot.sha256, url: address, ts: date, title: title ?? fileName(snapshot.files[0]!) };
}

async function soundBytes({ snapshot, read }: ExportItem): Promise<Uint8Array> {
  const bytes = await read();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== snapshot.sha256)
    fail("store/original-changed", { file: snapshot.files[0]!, sha256: snapshot.sha256 });
  return bytes;
}

function captureOf({ snapshot, address, date }: Placed, offset: number, length: number): Capture {
  const digest = `sha256:${snapshot.sha256}`;
  return { address, date, mediaType: snapshot.mediaType, status: "200", digest, offset, length };
}
