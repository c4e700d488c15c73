// Writes ZIP files as an attacker would: every field of both headers can be made to lie (APPNOTE 6.3.10, 4.3 to 4.4).
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntryGiven {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** Unpacked size both headers declare; the true one where left out. */
  readonly declared?: number;
  /** Attributes as Unix keeps them, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly isLocked?: boolean;
}

/** Entries one behind the other, deflated. */
export function zipOf(entries: readonly ZipEntryGiven[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.content);
    const fields = headerFields(entry, packed.length);
    const local = Buffer.concat([signature(0x04034b50), fields, nameOf(entry), packed]);
    files.push(local);
    directory.push(directoryEntry(entry, fields, at));
    at += local.length;
  }
  return Buffer.concat([...files, ...directory, endOf(directory, at, entries.length)]);
}

/** Many entries in the directory that all unpack the same bytes (Fifield 2019). */
export function overlappingZip(count: number, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content);
  const named = (index: number): ZipEntryGiven => ({ name: `${index}.html`, content });
  const fields = headerFields(named(0), packed.length);
  const local = Buffer.concat([signature(0x04034b50), fields, nameOf(named(0)), packed]);
  const directory = Array.from({ length: count }, (_, index) =>
    directoryEntry(named(index), headerFields(named(index), packed.length), 0),
  );
  return Buffer.concat([local, ...directory, endOf(directory, local.length, count)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function nameOf({ name }: ZipEntryGiven): Buffer {
  return Buffer.from(name);
}

/** What both headers share: from the version needed to the lengths of name and extra field. */
function headerFields(entry: ZipEntryGiven, packed: number): Buffer {
  const content = Buffer.from(entry.content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.isLocked === true ? 0x801 : 0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(entry.declared ?? content.length, 18);
  fields.writeUInt16LE(nameOf(entry).length, 22);
  return fields;
}

function directoryEntry(entry: ZipEntryGiven, fields: Buffer, at: number): Buffer {
  const madeByUnix = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([signature(0x02014b50), madeByUnix, fields, rest, nameOf(entry)]);
}

function endOf(directory: readonly Buffer[], at: number, count: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return end;
}
