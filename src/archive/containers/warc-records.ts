// Cuts a WARC file (ISO 28500:2017) into its records as it streams by. The standard's shape and nothing more: a
// version line, named fields, a block of the length they state. warcio does the same, but waits for ever on a record
// that is cut short and reads a header line of any length, so that strangers' files are cut here.
// Compression: each record a gzip member (annex D), or all of them one.
import { finished } from "node:stream/promises";
import { createGunzip, type Gunzip, constants as zlib } from "node:zlib";
import { UnpackingFault } from "#unpacking/index.js";
import { ByteReader, headerFieldsOf } from "./byte-reader.js";

export interface WarcRecord {
  /** Counts every record of the file, from one. */
  readonly number: number;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Of the block, as stated. */
  readonly length: number;
  /** The block, or its beginning where it is longer than what was asked for. */
  readonly block: Uint8Array;
}

const limits = { header: 64 * 1024, records: 300_000 };

/**
 * Records in their order; `keep` says of each how many bytes of its block are wanted. Faults: "broken" where the file
 * is no WARC or ends within a record, "limit" for a stream that unpacks beyond reason.
 */
export async function* warcRecords(
  pieces: AsyncIterable<Uint8Array>,
  keep: (fields: ReadonlyMap<string, string>) => number,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(plainPieces(pieces));
  for (let number = 1; await reader.passOverLineBreaks(); number++) {
    if (number > limits.records) throw new UnpackingFault("limit", `more than ${limits.records} records`);
    const fields = await readFields(reader, number);
    const length = lengthOf(fields, number);
    const block = await reader.take(Math.min(length, keep(fields)));
    const rest = length - block.length;
    if ((await reader.passOver(rest)) < rest) throw brokenAt(number, "the file ends within it");
    yield { number, fields, length, block };
  }
}

async function readFields(reader: ByteReader, number: number): Promise<ReadonlyMap<string, string>> {
  const header = (await reader.takeHeader(limits.header))?.toString("utf8");
  if (header === undefined || !/^WARC\/\d\.\d{1,2}\r?\n/u.test(header)) {
    throw brokenAt(number, "it does not begin as a WARC record does");
  }
  return headerFieldsOf(header);
}

function lengthOf(fields: ReadonlyMap<string, string>, number: number): number {
  const stated = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/u.test(stated)) throw brokenAt(number, "it does not state its length");
  return Number(stated);
}

function brokenAt(number: number, reason: string): UnpackingFault {
  return new UnpackingFault("broken", `record ${number}: ${reason}`);
}

async function* plainPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  yield* first.value[0] === 0x1f && first.value[1] === 0x8b ? gunzipped(all) : all;
}

/** Web pages pack to a fifth or less; a stream beyond this was made to fill a disk. */
const mostRatio = 200;
const ratioFrom = 16 * 1024 * 1024;
/** Packed bytes undone at a time: at the utmost, some eight megabytes come of them. */
const stepLength = 8 * 1024;

/**
 * Step by step, so that what comes before damage is the same on every run. A stream cut short ends without a fault
 * here: the record in it does not.
 */
async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ finishFlush: zlib.Z_SYNC_FLUSH });
  let undone: Uint8Array[] = [];
  let length = 0;
  gunzip.on("data", (piece: Uint8Array) => {
    undone.push(piece);
    length += piece.length;
  });
  try {
    for await (const step of stepsOf(packed)) {
      await written(gunzip, step);
      yield* undone;
      undone = [];
      if (length > ratioFrom && length > gunzip.bytesWritten * mostRatio) {
        throw new UnpackingFault("limit", `it unpacks to more than ${mostRatio} times its size`);
      }
    }
    gunzip.end();
    await finished(gunzip);
    yield* undone;
  } catch (error) {
    const isDamage = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    throw isDamage ? new UnpackingFault("broken", "not intact gzip data", { cause: error }) : error;
  } finally {
    gunzip.destroy();
  }
}

async function* stepsOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += stepLength) yield piece.subarray(at, at + stepLength);
  }
}

function written(gunzip: Gunzip, step: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    gunzip.once("error", reject);
    gunzip.write(step, () => {
      gunzip.off("error", reject);
      resolve();
    });
  });
}
