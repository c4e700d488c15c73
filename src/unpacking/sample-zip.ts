// ZIP files for tests, written byte by byte (APPNOTE 6.3.10), so that they can lie about anything.
import { crc32, deflateRawSync } from "node:zlib";

export interface SampleEntry {
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array | string;
  /** The bytes as they lie in the file, where they are not those packed. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  /** 0x800, names in UTF-8, unless stated. */
  readonly flags?: number;
  readonly declaredSize?: number;
  readonly declaredPacked?: number;
  readonly declaredCrc?: number;
  /** Of the entry's own header, where it is not the directory's. */
  readonly localName?: string;
  /** Unix mode. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** The entry has no bytes of its own: its header is that of the entry of this number. */
  readonly sharesWith?: number;
}

export interface SampleDirectory {
  readonly declaredEntries?: number;
  /** Writes the number of entries as zip64 does. */
  readonly zip64Entries?: bigint;
}

export function sampleZip(entries: readonly SampleEntry[], directory: SampleDirectory = {}): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(entry.sharesWith === undefined ? at : offsets[entry.sharesWith]!);
    if (entry.sharesWith !== undefined) continue;
    const local = Buffer.concat([localHeader(entry), packedOf(entry)]);
    locals.push(local);
    at += local.length;
  }
  const central = entries.map((entry, index) => centralHeader(entry, offsets[index]!));
  return Buffer.concat([
    ...locals,
    ...central,
    endOf(entries.length, Buffer.concat(central).length, at, directory),
  ]);
}

export function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

function plainOf({ bytes = "" }: SampleEntry): Buffer {
  return Buffer.from(bytes);
}

function packedOf(entry: SampleEntry): Uint8Array {
  if (entry.packed !== undefined) return entry.packed;
  return (entry.method ?? 8) === 8 ? deflateRawSync(plainOf(entry)) : plainOf(entry);
}

/** What both headers state in the same order. */
function described(entry: SampleEntry): Buffer {
  const { flags = 0x800, method = 8, declaredCrc, declaredPacked, declaredSize } = entry;
  const [plain, packed] = [plainOf(entry), packedOf(entry)];
  return numbers(
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 2],
    [0x21, 2],
    [declaredCrc ?? crc32(plain), 4],
    [declaredPacked ?? packed.length, 4],
    [declaredSize ?? plain.length, 4],
  );
}

function localHeader(entry: SampleEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  return Buffer.concat([
    Buffer.from("PK\u0003\u0004"),
    described(entry),
    numbers([name.length, 2], [0, 2]),
    name,
  ]);
}

function centralHeader(entry: SampleEntry, offset: number): Buffer {
  const { mode = 0o100644, extra = Buffer.alloc(0) } = entry;
  const name = Buffer.from(entry.name);
  return Buffer.concat([
    Buffer.from("PK\u0001\u0002"),
    numbers([0x0314, 2]),
    described(entry),
    numbers([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [mode, 2], [offset, 4]),
    name,
    extra,
  ]);
}

function endOf(entries: number, size: number, offset: number, directory: SampleDirectory): Buffer {
  const declared = directory.declaredEntries ?? entries;
  const end = Buffer.concat([
    Buffer.from("PK\u0005\u0006"),
    numbers([0, 2], [0, 2], [declared, 2], [declared, 2], [size, 4], [offset, 4], [0, 2]),
  ]);
  if (directory.zip64Entries === undefined) return end;
  const count = Buffer.alloc(8);
  count.writeBigUInt64LE(directory.zip64Entries);
  const record = Buffer.concat([
    Buffer.from("PK\u0006\u0006"),
    numbers([44, 6], [0, 2], [45, 2], [45, 2], [0, 4], [0, 4]),
    count,
    count,
    numbers([size, 6], [0, 2], [offset, 6], [0, 2]),
  ]);
  const locator = Buffer.concat([
    Buffer.from("PK\u0006\u0007"),
    numbers([0, 4], [offset + size, 6], [0, 2], [1, 4]),
  ]);
  return Buffer.concat([record, locator, end]);
}
