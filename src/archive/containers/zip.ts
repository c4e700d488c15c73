// ZIP: its files, in the order of its directory. Hidden files, what belongs to a saved page, and the machinery of web
// pages are passed over as in a folder; a file whose ending says nothing is told by its first bytes.
import { problem } from "#model/index.js";
import { openZip, UnpackingFault, type ZipEntry, type ZipReader } from "#unpacking/index.js";
import {
  type Container,
  type Item,
  type MissedItem,
  nothingStated,
  type Opened,
  refusedItem,
  tooLarge,
} from "./container.js";
import { headLength, kindByBytes, kindByName } from "./file-kind.js";
import { passedOver } from "./passed-over.js";

export const zipContainer: Container = {
  name: "ZIP",
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  endings: ["zip"],
  largest: 4 * 1024 ** 3,
  mayBeEmpty: false,
  expands: true,
  items,
};

async function* items(opened: Opened): AsyncGenerator<Item | MissedItem> {
  const zip = await openZip(opened.source);
  try {
    for (const { path, reason } of zip.refused) yield refusedItem(opened, path, reason);
    const isPassedOver = passedOver(zip.entries.map(({ path }) => path));
    for (const entry of zip.entries) {
      if (!isPassedOver(entry.path)) yield await itemOf(opened, zip, entry);
    }
  } finally {
    await zip.close();
  }
}

async function itemOf(opened: Opened, zip: ZipReader, { path, size }: ZipEntry): Promise<Item | MissedItem> {
  const file = `${opened.file}/${path}`;
  try {
    const kind = kindByName(path, opened.kinds) ?? kindByBytes(await head(zip, path), opened.kinds);
    if (kind === null) return { path, problem: problem("archive/format-unknown", { file }) };
    if (size > kind.largest) return { path, problem: tooLarge(file, size, kind.largest) };
    return { ...nothingStated, path, bytes: await zip.read(path), mediaType: kind.mediaTypes[0] };
  } catch (error) {
    if (!(error instanceof UnpackingFault)) throw error;
    return refusedItem(opened, path, error.message);
  }
}

async function head(zip: ZipReader, path: string): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of zip.stream(path)) {
    read.push(chunk);
    length += chunk.length;
    if (length >= headLength) break;
  }
  return Buffer.concat(read);
}
