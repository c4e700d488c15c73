// Opens ZIP files (APPNOTE 6.3.10) of strangers. The whole directory is checked before any entry is handed on: how
// many, how large, how tightly packed, that no two share bytes, that names stay inside and apart. What an entry turns
// out to be is checked against what was declared, length and CRC-32, when it is read. Nothing is ever written to disk.
import { once } from "node:events";
import type { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { UnpackingFault } from "./unpacking-fault.js";
import { entryName, type RefusedEntry, refuseNames } from "./zip-names.js";
import { checkPlaces, checkSizes, type PlacedEntry, type ZipLimits } from "./zip-sizes.js";

export type { RefusedEntry } from "./zip-names.js";
export type { ZipLimits } from "./zip-sizes.js";

export interface ZipEntry {
  /** Inside the ZIP, slashes between. Only a label: it is never a place on a disk. */
  readonly path: string;
  /** Unpacked, in bytes, as declared. */
  readonly size: number;
}

export interface ZipReader {
  /** Files in the order of the directory; folders are left out. */
  readonly entries: readonly ZipEntry[];
  /** Files whose names or kinds are refused, each with its reason; the others can be read. */
  readonly refused: readonly RefusedEntry[];
  /** Faults: "broken" where the entry is not what the directory declares. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The same, piece by piece. What came before a fault is not to be trusted. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

const megabyte = 1024 * 1024;
const fromMemory: ZipLimits = {
  entries: 20_000,
  entryBytes: 200 * megabyte,
  totalBytes: 256 * megabyte,
  ratio: 200,
};
const fromDisk: ZipLimits = { ...fromMemory, totalBytes: 2048 * megabyte };

/**
 * `source` is the bytes, or a path on this disk that the caller vouches for. Faults: "broken", "limit", "refused" for
 * overlapping entries, "encrypted". What the disk itself refuses goes through as it is.
 */
export async function openZip(
  source: Uint8Array | string,
  limits: Partial<ZipLimits> = {},
): Promise<ZipReader> {
  const isPath = typeof source === "string";
  const zip = await openDirectory(source);
  try {
    const checkedReader = await checked(zip, { ...(isPath ? fromDisk : fromMemory), ...limits });
    return { ...checkedReader, close: () => closed(zip, isPath) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };

async function openDirectory(source: Uint8Array | string): Promise<ZipFile> {
  try {
    if (typeof source === "string") return await openPromise(source, options);
    const { buffer, byteOffset, byteLength } = source;
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), options);
  } catch (error) {
    throw asFault(error);
  }
}

async function checked(zip: ZipFile, limits: ZipLimits): Promise<Omit<ZipReader, "close">> {
  if (zip.entryCount > limits.entries) {
    throw new UnpackingFault("limit", `${zip.entryCount} entries; the limit is ${limits.entries}`);
  }
  const directoryAt = Number(zip.readEntryCursor);
  const entries = await readDirectory(zip);
  checkSizes(entries, limits);
  const placed = await placeAll(zip, entries);
  checkPlaces(placed, directoryAt);
  const { kept, refused } = refuseNames(placed);
  const byPath = new Map(kept.map((each) => [each.path, each]));
  return {
    entries: kept.map(({ path, entry }) => ({ path, size: entry.uncompressedSize })),
    refused,
    read: (path) => readWhole(streamEntry(zip, byPath.get(path), path)),
    stream: (path) => streamEntry(zip, byPath.get(path), path),
  };
}

async function readDirectory(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw asFault(error);
  }
  return entries;
}

/** Where the bytes of each entry lie, by its local header. */
async function placeAll(zip: ZipFile, entries: readonly Entry[]): Promise<readonly PlacedEntry[]> {
  const placed: PlacedEntry[] = [];
  try {
    for (const entry of entries) {
      const local = await zip.readLocalFileHeaderPromise(entry);
      const end = local.fileDataStart + entry.compressedSize;
      placed.push({ entry, local, path: entryName(entry), start: entry.relativeOffsetOfLocalHeader, end });
    }
  } catch (error) {
    throw asFault(error);
  }
  return placed;
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}

/** The bytes of an entry as they come, never more than it declares. Its check sum is known to agree only at the end. */
async function* streamEntry(
  zip: ZipFile,
  placed: PlacedEntry | undefined,
  path: string,
): AsyncGenerator<Uint8Array> {
  if (placed === undefined) throw new UnpackingFault("broken", `no entry ${path}`);
  const { uncompressedSize: declared, crc32: checkSum } = placed.entry;
  let [length, sum] = [0, 0];
  for await (const chunk of unpackedBytes(zip, placed.entry)) {
    length += chunk.length;
    sum = crc32(chunk, sum);
    if (length > declared) throw new UnpackingFault("broken", "an entry unpacks to more than it declares");
    yield chunk;
  }
  if (length < declared) throw new UnpackingFault("broken", "an entry unpacks to less than it declares");
  if (sum !== checkSum) throw new UnpackingFault("broken", "an entry's check sum differs");
}

async function* unpackedBytes(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    yield* entry.compressionMethod === 0 ? packed : inflating(packed);
  } catch (error) {
    throw asFault(error);
  }
}

async function* inflating(packed: Readable): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  packed.on("error", (error) => inflate.destroy(error));
  try {
    yield* packed.pipe(inflate);
  } finally {
    packed.destroy();
    inflate.destroy();
  }
}

/** Bytes in memory have nothing to wait for: yauzl tells only of files that they are closed. */
async function closed(zip: ZipFile, isPath: boolean): Promise<void> {
  if (!zip.isOpen || !isPath) return;
  const end = once(zip, "close");
  zip.close();
  await end;
}

/** What yauzl says of the bytes is a fault of theirs; what the disk says is not. */
function asFault(error: unknown): unknown {
  if (!(error instanceof Error) || "syscall" in error) return error;
  const isLocked = error.message.startsWith("strong encryption");
  return new UnpackingFault(isLocked ? "encrypted" : "broken", error.message, { cause: error });
}
