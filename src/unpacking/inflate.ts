// Undoes gzip (RFC 1952, any number of members), deflate (RFC 1950, or bare RFC 1951 as many servers send it) and
// Brotli (RFC 7932), never beyond a number of bytes. Output is made in pieces, so a bomb costs no more than the cap
// in memory and in time.
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { UnpackingFault } from "./unpacking-fault.js";

export type Compression = "gzip" | "deflate" | "br";

/** The bytes undone. More than `mostBytes` is a fault "limit"; a stream that is damaged or cut short is "broken". */
export async function inflateWithin(
  bytes: Uint8Array,
  compression: Compression,
  mostBytes: number,
): Promise<Uint8Array> {
  const undo = { gzip: undoGzip, br: undoBrotli, deflate: undoDeflate(bytes) }[compression];
  return capped(undo, bytes, compression, mostBytes);
}

type Undo = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const undoGzip: Undo = promisify(gunzip);
const undoBrotli: Undo = promisify(brotliDecompress);
const undoZlib: Undo = promisify(inflate);
const undoRaw: Undo = promisify(inflateRaw);

/** The zlib header states method 8 and is a multiple of 31 (RFC 1950, section 2.2). */
function undoDeflate([first = 0, second = 0]: Uint8Array): Undo {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? undoZlib : undoRaw;
}

async function capped(undo: Undo, bytes: Uint8Array, name: string, mostBytes: number): Promise<Uint8Array> {
  try {
    return await undo(bytes, { maxOutputLength: Math.max(1, mostBytes) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new UnpackingFault("limit", `unpacks to more than ${mostBytes} bytes`, { cause: error });
    }
    throw new UnpackingFault("broken", `not intact ${name} data`, { cause: error });
  }
}
