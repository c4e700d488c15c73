// Raw pixels as a greyscale PNG, the form the recogniser takes them in (PNG, third edition, 5 to 11): one IDAT, no
// filter. Colour tells nothing about letters, and a third of the bytes is a third of the recogniser's memory.
import { crc32, deflateSync } from "node:zlib";

/** Rows from the top, pixels from the left: grey, red green blue, or the same with an alpha that is passed over. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
}

export function pngOf(pixels: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  // Eight bits a sample; colour type 0 (greyscale), the one compression, filter method and no interlace stay zero.
  header[8] = 8;
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const rows = deflateSync(greyRows(pixels), { level: 1 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each row behind its filter type, 0: none. */
function greyRows({ width, height, channels, data }: Pixels): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = greyAt(data, (y * width + x) * channels, channels);
  return rows;
}

/** Luma of ITU-R BT.601. */
function greyAt(data: Pixels["data"], at: number, channels: Pixels["channels"]): number {
  if (channels === 1) return data[at]!;
  return Math.round(0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
