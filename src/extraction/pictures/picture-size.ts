// Kind and size of a picture as its own header states them (PNG, JPEG, WebP), read before anything decodes it: some
// bytes can ask for gigabytes of pixels. Knows no pixel. GIF, TIFF and BMP are not read: scans come as the others, and
// the recogniser reads TIFF unreliably and takes gigabytes for a large BMP.

export interface PictureSize {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** False where the bytes end before the picture does. */
  readonly complete: boolean;
  /** How many times the decoder goes over all pixels: a progressive JPEG may ask for thousands. */
  readonly passes: number;
}

/** Null for bytes that are no PNG, JPEG or WebP. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return null;
  if (view.getUint32(0) === 0x8950_4e47 && view.getUint32(4) === 0x0d0a_1a0a) return sizeOfPng(view);
  if (view.getUint16(0) === 0xffd8) return sizeOfJpeg(view, bytes);
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return sizeOfWebp(view, bytes);
  return null;
}

/** Chunks of length, name, content, checksum; the first states the size, the last is empty (PNG, third edition, 5.3). */
function sizeOfPng(view: DataView): PictureSize {
  let at = 8;
  while (at + 12 <= view.byteLength && view.getUint32(at + 4) !== pngEnd) at += view.getUint32(at) + 12;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    complete: at + 12 <= view.byteLength,
    passes: 1,
  };
}
const pngEnd = 0x4945_4e44;

/** Segments of marker, length, content, until the frame header states the size (ITU-T T.81, B.2.2). */
function sizeOfJpeg(view: DataView, bytes: Uint8Array): PictureSize | null {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (isFrame(marker))
      return {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        complete: true,
        passes: scansOf(bytes, at),
      };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0 to SOF15; the three among them that are tables (DHT, JPG, DAC) are not. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Start-of-scan markers: within the coded pixels 0xFF is never followed by 0xDA. */
function scansOf(bytes: Uint8Array, from: number): number {
  let scans = 0;
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xda) scans++;
  return scans;
}

/** Lossy, lossless or extended, each with its own header (RFC 9649, 2.5 to 2.7). */
function sizeOfWebp(view: DataView, bytes: Uint8Array): PictureSize | null {
  const complete = view.getUint32(4, true) + 8 <= bytes.length;
  const own = { complete, passes: 1 };
  switch (ascii(bytes, 12, 16)) {
    case "VP8 ":
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        ...own,
      };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, ...own };
    }
    case "VP8X":
      return { width: uint24(bytes, 24) + 1, height: uint24(bytes, 27) + 1, ...own };
    default:
      return null;
  }
}

function uint24(bytes: Uint8Array, at: number): number {
  return bytes[at]! + bytes[at + 1]! * 0x100 + bytes[at + 2]! * 0x1_0000;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
