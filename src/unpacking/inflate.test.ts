import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { type Compression, inflateWithin } from "./inflate.js";
import { type FaultKind, UnpackingFault } from "./unpacking-fault.js";

const text = "عاد الرجل إلى قريته. ".repeat(50);

async function undone(bytes: Uint8Array, compression: Compression, most = 100_000): Promise<string> {
  return Buffer.from(await inflateWithin(bytes, compression, most)).toString();
}

async function refused(bytes: Uint8Array, compression: Compression, kind: FaultKind): Promise<void> {
  await assert.rejects(
    undone(bytes, compression),
    (error) => error instanceof UnpackingFault && error.kind === kind,
  );
}

test("each compression is undone, deflate with and without its zlib header", async () => {
  assert.equal(await undone(gzipSync(text), "gzip"), text);
  assert.equal(await undone(deflateSync(text), "deflate"), text);
  assert.equal(await undone(deflateRawSync(text), "deflate"), text);
  assert.equal(await undone(brotliCompressSync(text), "br"), text);
});

test("gzip of several members gives all of them", async () => {
  assert.equal(await undone(Buffer.concat([gzipSync("قال "), gzipSync("وعاد")]), "gzip"), "قال وعاد");
});

test("exactly the limit is fine, one byte more is not", async () => {
  assert.equal((await inflateWithin(gzipSync(Buffer.alloc(1000)), "gzip", 1000)).length, 1000);
  await assert.rejects(inflateWithin(gzipSync(Buffer.alloc(1001)), "gzip", 1000), UnpackingFault);
});

test("bombs of every compression stop at the limit", async () => {
  const zeros = Buffer.alloc(4 * 1024 * 1024);
  await refused(gzipSync(zeros), "gzip", "limit");
  await refused(deflateSync(zeros), "deflate", "limit");
  await refused(deflateRawSync(zeros), "deflate", "limit");
  await refused(brotliCompressSync(zeros), "br", "limit");
});

test("what is damaged, cut short or something else is broken", async () => {
  const packed = gzipSync(text);
  await refused(packed.subarray(0, -9), "gzip", "broken");
  await refused(Buffer.from(text), "gzip", "broken");
  await refused(Buffer.from(text), "br", "broken");
  await refused(new Uint8Array(), "gzip", "broken");
  const altered = Buffer.from(packed);
  altered[altered.length - 6]! ^= 1;
  await refused(altered, "gzip", "broken");
});
