// The archive as one WACZ file (Web Archive Collection Zipped 1.1.1): every original in it opens in the usual replay
// programs. WARC files of the study go in as they are; everything else is written into new ones. Every file inside
// has its SHA-256 in datapackage.json, the WARC files among them, so that a timestamp of one of them can be checked
// without the rest (webrecorder/specs issue 140). Signatures are not made: whose key would it be?
import { createHash } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, type Snapshot } from "#model/index.js";
import { type Capture, CaptureIndex } from "./capture-index.js";
import { addContainer, type ExportContainer } from "./containers.js";
import { dataPackage } from "./data-package.js";
import { fileName, inventedAddress, replayAddress } from "./replay-address.js";
import type { JournalHead } from "./standing.js";
import { infoRecord, metadataRecord, type Placed, resourceRecord } from "./warc-records.js";
import { ZipWriter } from "./zip-writer.js";

/** An original that is an account. */
export interface ExportItem {
  readonly snapshot: Snapshot;
  readonly title: string | null;
  readonly read: () => Promise<Uint8Array>;
}
export interface ExportInput {
  readonly title: string;
  readonly description?: string;
  /** ISO 8601, UTC: of the study, not of the clock, so that the same study gives the same bytes. */
  readonly created: string;
  /** Name and version of the program. */
  readonly software: string;
  readonly journalHead: JournalHead;
  readonly containers: Iterable<ExportContainer>;
  readonly items: AsyncIterable<ExportItem> | Iterable<ExportItem>;
}
export interface Exported {
  readonly sha256: string;
  readonly bytes: number;
  /** As many as items were given. */
  readonly pages: number;
}

/** A line of pages/pages.jsonl. */
interface Page {
  readonly id: string;
  readonly url: string;
  readonly ts: string;
  readonly title: string;
}

/** New WARC files are closed once they have reached this, in bytes: well below what needs ZIP64. */
const fullWarc = 1_000_000_000;

/**
 * Writes the WACZ to `out`, whole or not at all. Throws `export/target-exists` where something is there already and
 * `store/original-changed` where an original is not what its snapshot says.
 */
export async function writeWacz(
  input: ExportInput,
  out: string,
  { fullAt = fullWarc }: { readonly fullAt?: number } = {},
): Promise<Exported> {
  if ((await stat(out).catch(() => null)) !== null) fail("export/target-exists", { path: out });
  const temporary = join(dirname(out), `.${basename(out)}.new`);
  await rm(temporary, { force: true });
  const zip = new ZipWriter(temporary);
  try {
    const pages = await writeParts(input, zip, fullAt);
    const whole = await zip.finish();
    await rename(temporary, out);
    return { ...whole, pages };
  } catch (error) {
    await zip.abort();
    await rm(temporary, { force: true });
    throw error;
  }
}

/** In order: WARC files kept, WARC files made, index, pages, the list of all of them, the hash of that list. */
async function writeParts(input: ExportInput, zip: ZipWriter, fullAt: number): Promise<number> {
  const index = new CaptureIndex();
  const kept = new Set<string>();
  for (const container of input.containers) {
    if (await addContainer(container, zip, index)) kept.add(container.snapshot.id);
  }
  const pages: Page[] = [];
  await writeItems(input, { zip, index, kept, pages, fullAt });
  await zip.add("indexes/index.cdx", encoded(index.lines()));
  await zip.add(
    "pages/pages.jsonl",
    encoded([pagesHead, ...pages].map((line) => `${JSON.stringify(line)}\n`)),
  );
  const listed = JSON.stringify(dataPackage(input, zip.parts, pages[0] ?? null), null, 2);
  await zip.add("datapackage.json", encoded([listed]));
  const hash = `sha256:${createHash("sha256").update(listed).digest("hex")}`;
  await zip.add("datapackage-digest.json", encoded([JSON.stringify({ path: "datapackage.json", hash })]));
  return pages.length;
}

const pagesHead = { format: "json-pages-1.0", id: "pages", title: "All Pages" };

interface Writing {
  readonly zip: ZipWriter;
  readonly index: CaptureIndex;
  /** Ids of the containers that went in as they are. */
  readonly kept: ReadonlySet<string>;
  readonly pages: Page[];
  readonly fullAt: number;
}

/** Writes WARC files one after another until no item is left; the first even where there is none. */
async function writeItems(input: ExportInput, writing: Writing): Promise<void> {
  const items = iterate(input.items);
  let isLast = false;
  for (let number = 1; !isLast; number++) {
    const filename = `data-${String(number).padStart(5, "0")}.warc.gz`;
    const part = warcPart(input, filename, items, writing, () => {
      isLast = true;
    });
    await writing.zip.add(`archive/${filename}`, part);
  }
}

async function* iterate(items: AsyncIterable<ExportItem> | Iterable<ExportItem>): AsyncGenerator<ExportItem> {
  yield* items;
}

/** The bytes of one WARC file; takes items until it is full or `onLast` has been told that there is no other. */
async function* warcPart(
  input: ExportInput,
  filename: string,
  items: AsyncGenerator<ExportItem>,
  { index, kept, pages, fullAt }: Writing,
  onLast: () => void,
): AsyncGenerator<Uint8Array> {
  const info = await infoRecord({ ...input, filename });
  yield info;
  for (let offset = info.length; offset < fullAt; ) {
    const { value: item, done } = await items.next();
    if (done) return onLast();
    const place = placeOf(item, input.created, index, kept);
    pages.push(pageOf(item, place));
    if (place.isKept) continue;
    const resource = await resourceRecord(place, await soundBytes(item));
    index.add(captureOf(place, offset, resource.length), filename);
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

function encoded(lines: readonly string[]): readonly Uint8Array[] {
  return lines.map((line) => Buffer.from(line));
}
