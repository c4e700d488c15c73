// The bytes of an opened container, wherever it lies: whole for what is small, in pieces for what is not.
import { createReadStream } from "node:fs";
import { UnpackingFault } from "#unpacking/index.js";

/** Pieces, in order. */
export async function* sourceChunks(source: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (typeof source !== "string") yield source;
  else yield* createReadStream(source, { highWaterMark: 256 * 1024 });
}

/** All of it; more than `most` bytes is a fault "limit". */
export async function sourceBytes(source: string | Uint8Array, most: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of sourceChunks(source)) {
    length += chunk.length;
    if (length > most) throw new UnpackingFault("limit", `it has more than ${most} bytes`);
    read.push(chunk);
  }
  return Buffer.concat(read);
}
