import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { containers } from "./containers.js";
import { hasSignature, kindByBytes, kindByName, signatures } from "./file-kind.js";
import { sampleKinds } from "./sample-containers.js";

const kinds = [...sampleKinds, ...containers];

test("each signature knows its example and not its counter-example", () => {
  for (const signature of signatures) {
    assert.ok(hasSignature(signature.example, signature), signature.mediaType);
    assert.ok(!hasSignature(signature.counterExample, signature), signature.mediaType);
  }
});

test("of several endings the longest counts, in either case", () => {
  const mediaType = (name: string): string | undefined => kindByName(name, kinds)?.mediaTypes[0];
  assert.equal(mediaType("أرشيف.WARC.gz"), "application/warc");
  assert.equal(mediaType("صفحة.html.gz"), undefined);
  assert.equal(mediaType("zip"), undefined);
  assert.equal(mediaType("a.warc.zip"), "application/zip");
});

test("gzip is looked into for a WARC and for nothing else", () => {
  const mediaType = (bytes: Uint8Array): string | undefined => kindByBytes(bytes, kinds)?.mediaTypes[0];
  assert.equal(mediaType(gzipSync("WARC/1.0\r\nWARC-Type: warcinfo\r\n")), "application/warc");
  assert.equal(mediaType(gzipSync("%PDF-1.4")), undefined);
  assert.equal(mediaType(Buffer.from([0x1f, 0x8b])), undefined);
  assert.equal(mediaType(new Uint8Array()), undefined);
});
