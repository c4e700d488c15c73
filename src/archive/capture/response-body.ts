// The body of a response, as sent and unpacked, never beyond the size a study allows: counted while it arrives and
// again while it is unpacked, so that neither a lying Content-Length nor a compression bomb costs more than that.
import type { IncomingMessage } from "node:http";
import { fail } from "#model/index.js";
import { type Compression, inflateWithin, UnpackingFault } from "#unpacking/index.js";
import type { Hop } from "./hop.js";

/** `largest` in bytes. Throws capture/too-large, and capture/failed for a packing that is unknown or damaged. */
export async function readBody(
  response: IncomingMessage,
  hop: Hop,
  largest: number,
): Promise<{ readonly body: Uint8Array; readonly content: Uint8Array }> {
  const body = await bytesOf(response, hop, largest);
  return { body, content: await unpacked(body, response.headers["content-encoding"] ?? "", hop, largest) };
}

async function bytesOf(response: IncomingMessage, hop: Hop, largest: number): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > largest) tooLarge(hop, largest);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > largest) tooLarge(hop, largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge({ named }: Hop, largest: number): never {
  return fail("capture/too-large", { address: named, limit: Math.ceil((largest / 1024 / 1024) * 10) / 10 });
}

/** Names of HTTP (RFC 9110, section 8.4.1). Packed twice over is not read: no honest server does it. */
const packings: Readonly<Record<string, Compression | null>> = {
  "": null,
  identity: null,
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "br",
};

async function unpacked(body: Uint8Array, stated: string, hop: Hop, largest: number): Promise<Uint8Array> {
  const packing = stated.trim().toLowerCase();
  const compression = Object.hasOwn(packings, packing) ? packings[packing]! : undefined;
  if (compression === undefined) return failed(hop, `it is packed in a way that is not read (${packing})`);
  if (compression === null || body.length === 0) return body;
  try {
    return await inflateWithin(body, compression, largest);
  } catch (error) {
    if (!(error instanceof UnpackingFault)) throw error;
    return error.kind === "limit" ? tooLarge(hop, largest) : failed(hop, error.message, error);
  }
}

function failed({ named }: Hop, reason: string, cause?: unknown): never {
  return fail("capture/failed", { address: named, reason }, cause);
}
