// What a ZIP file's directory may declare: how many entries, how large, how tightly packed, and that no two share
// bytes. Shared bytes are how a small file becomes petabytes (Fifield 2019, "A better zip bomb").
import type { Entry, LocalFileHeader } from "yauzl";
import { UnpackingFault } from "./unpacking-fault.js";

export interface ZipLimits {
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed, looked at beyond a megabyte: text seldom goes beyond 20, tables beyond 100. */
  readonly ratio: number;
}

/** An entry, its name, and the bytes of the file it takes: from `start`, as far as `end`. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly local: LocalFileHeader;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const ratioFrom = 1024 * 1024;

/** Faults: "encrypted" for any locked entry; "limit"; "broken" for a method of packing other than none and deflate. */
export function checkSizes(entries: readonly Entry[], limits: ZipLimits): void {
  let total = 0;
  for (const entry of entries) {
    const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
    if (entry.isEncrypted()) throw new UnpackingFault("encrypted", "it is locked with a password");
    if (method !== 0 && method !== 8) throw new UnpackingFault("broken", `packed by method ${method}`);
    total += size;
    if (size > limits.entryBytes) throw beyond("an entry unpacks", limits.entryBytes);
    if (total > limits.totalBytes) throw beyond("its entries unpack", limits.totalBytes);
    if (size > ratioFrom && size > packed * limits.ratio) {
      throw new UnpackingFault("limit", `an entry unpacks to more than ${limits.ratio} times its size`);
    }
  }
}

function beyond(what: string, bytes: number): UnpackingFault {
  return new UnpackingFault("limit", `${what} to more than ${Math.floor(bytes / 1024 / 1024)} MB`);
}

/**
 * Entries lie one behind the other, before the directory. Faults: "refused" for shared bytes; "broken" where the
 * entry's own header declares other sizes or another method than the directory does.
 */
export function checkPlaces(placed: readonly PlacedEntry[], directoryAt: number): void {
  const inOrder = [...placed].sort((a, b) => a.start - b.start);
  for (const [index, { entry, local, end }] of inOrder.entries()) {
    if (end > (inOrder[index + 1]?.start ?? directoryAt)) {
      throw new UnpackingFault("refused", "its entries overlap");
    }
    if (local.compressionMethod !== entry.compressionMethod || !sizesAgree(entry, local)) {
      throw new UnpackingFault("broken", "an entry's header and the directory differ");
    }
  }
}

/** Sizes are zero in the entry's header where they follow its bytes, and all ones where they are in its zip64 field. */
function sizesAgree(entry: Entry, local: LocalFileHeader): boolean {
  const follow = (local.generalPurposeBitFlag & 8) !== 0;
  const agree = (own: number, declared: number): boolean =>
    own === declared || own === 0xffffffff || (follow && own === 0);
  return (
    agree(local.compressedSize, entry.compressedSize) && agree(local.uncompressedSize, entry.uncompressedSize)
  );
}
