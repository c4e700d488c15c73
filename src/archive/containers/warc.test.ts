import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { listed, sampleKinds, sampleRecord, sampleResponse, sha256Field } from "./sample-containers.js";
import { unpack } from "./unpack.js";
import { utcOf } from "./warc.js";
import { base32 } from "./warc-digest.js";

const page = "<p>عاد الرجل إلى قريته.</p>";
const address = "https://press.example/أ";

async function found(...records: readonly Uint8Array[]): Promise<readonly string[]> {
  return listed({ mediaType: "application/warc", bytes: Buffer.concat(records) });
}

const one = `record 1 ${address}`;

test("a response gives its page, with the address, the time and the charset that the capture states", async () => {
  const bytes = sampleResponse(address, {
    body: page,
    http: { "Content-Type": 'TEXT/HTML; Charset="Windows-1256"' },
    warc: { "WARC-Date": "2015-02-03T10:00:00.123456Z" },
  });
  for await (const item of unpack({
    file: "a.warc",
    mediaType: "application/warc",
    bytes,
    kinds: sampleKinds,
  })) {
    assert.ok("bytes" in item);
    const { bytes: own, ...known } = item;
    assert.equal(Buffer.from(own).toString(), page);
    assert.deepEqual(known, {
      path: one,
      mediaType: "text/html",
      address,
      retrieved: "2015-02-03T10:00:00.123Z",
      charset: "windows-1256",
    });
  }
});

test("only what was answered with 200, of a kind that is read, is taken; records are counted through", async () => {
  const records = [
    sampleRecord("warcinfo", {}, "software: x"),
    sampleRecord("request", { "WARC-Target-URI": address }, "GET / HTTP/1.1\r\n\r\n"),
    sampleResponse(address, { body: page }),
    sampleResponse(address, { body: "moved", status: 301 }),
    sampleResponse(`${address}.css`, { body: "p {}", http: { "Content-Type": "text/css" } }),
    sampleResponse(`${address}.png`, { body: "\u0089PNG", http: { "Content-Type": "image/png" } }),
    sampleResponse("https://press.example/robots.txt", { body: "x", http: { "Content-Type": "text/plain" } }),
    sampleRecord("metadata", { "WARC-Target-URI": address }, "x: y"),
    sampleRecord("conversion", { "WARC-Target-URI": address, "Content-Type": "text/plain" }, "عاد"),
    sampleRecord("response", { "WARC-Target-URI": "dns:press.example", "Content-Type": "text/dns" }, "x"),
    sampleRecord("resource", { "WARC-Target-URI": "urn:text:x", "Content-Type": "text/plain" }, "عاد"),
    sampleRecord("resource", { "WARC-Target-URI": address, "Content-Type": "application/pdf" }, "%PDF-1"),
    sampleResponse(address, { body: page }),
  ];
  assert.deepEqual(await found(...records), [
    `record 3 ${address} (text/html): ${page}`,
    `record 12 ${address} (application/pdf): %PDF-1`,
    `record 13 ${address} (text/html): ${page}`,
  ]);
});

test("a payload without a stated type, or of the type that says nothing, is told by its first bytes", async () => {
  const nothing = { http: { "Content-Type": "application/octet-stream" } };
  assert.deepEqual(
    await found(
      sampleResponse(address, { body: "%PDF-1.4", ...nothing }),
      sampleResponse(address, { body: `<!doctype html>${page}`, http: { "Content-Type": "" } }),
      sampleResponse(address, { body: "عاد", ...nothing }),
    ),
    [`${one} (application/pdf): %PDF-1.4`, `record 2 ${address} (text/html): <!doctype html>${page}`],
  );
});

test("chunks and content codings are undone, and a body stored undone is taken as it is", async () => {
  const chunked = `5\r\n${page.slice(0, 3)}ع\r\n${Buffer.byteLength(page.slice(4)).toString(16)};x=y\r\n${page.slice(4)}\r\n0\r\n\r\n`;
  const forms: readonly (readonly [Record<string, string>, Uint8Array | string])[] = [
    [{ "Transfer-Encoding": "chunked" }, chunked],
    [{ "Transfer-Encoding": "chunked" }, page],
    [{ "Content-Encoding": "gzip" }, gzipSync(page)],
    [{ "Content-Encoding": "gzip" }, page],
    [{ "Content-Encoding": "deflate" }, deflateSync(page)],
    [{ "Content-Encoding": "deflate, gzip, identity" }, gzipSync(deflateSync(page))],
    [{ "Content-Encoding": "br" }, brotliCompressSync(page)],
    [{ "Content-Encoding": "br" }, `<!doctype html>${page}`],
  ];
  for (const [http, body] of forms) {
    const [item] = await found(sampleResponse(address, { body, http }));
    assert.ok(item?.endsWith(page), JSON.stringify([http, item]));
  }
});

test("records packed one by one, all together, or in an inner capture of another program are read alike", async () => {
  const records = [sampleResponse(address, { body: page }), sampleResponse(address, { body: page })];
  const both = [`${one} (text/html): ${page}`, `record 2 ${address} (text/html): ${page}`];
  assert.deepEqual(await found(...records.map((record) => gzipSync(record))), both);
  assert.deepEqual(await found(gzipSync(Buffer.concat(records))), both);
  const written = WARCRecord.create(
    {
      url: "https://press.example/a",
      type: "response",
      date: "2015-02-03T10:00:00Z",
      httpHeaders: { "Content-Type": "text/html" },
    },
    [new TextEncoder().encode(page)],
  );
  const serialized = await WARCSerializer.serialize(written, { gzip: true });
  assert.deepEqual(await found(serialized), [`record 1 https://press.example/a (text/html): ${page}`]);
});

test("a digest that the bytes contradict refuses the record, in whatever form the digest is written", async () => {
  const base32Digest = `sha1:${base32(createHash("sha1").update(page).digest())}`;
  for (const digest of [sha256Field(page), base32Digest, "sha1:AAAA", "klingon:ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) {
    const warc = { "WARC-Payload-Digest": digest };
    assert.deepEqual(await found(sampleResponse(address, { body: page, warc })), [
      `${one} (text/html): ${page}`,
    ]);
  }
  const altered = { "WARC-Payload-Digest": sha256Field("آخر") };
  assert.deepEqual(await found(sampleResponse(address, { body: page, warc: altered })), [
    `${one}: archive/entry-refused its bytes are not those of its WARC-Payload-Digest`,
  ]);
  const block = { "WARC-Block-Digest": sha256Field("آخر"), "WARC-Payload-Digest": sha256Field(page) };
  assert.match((await found(sampleResponse(address, { body: page, warc: block })))[0]!, /WARC-Block-Digest/u);
});

test("the digest of a chunked payload may be that of its chunks or of what they hold", async () => {
  const body = `${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`;
  for (const of of [body, page]) {
    const warc = { "WARC-Payload-Digest": sha256Field(of) };
    const [item] = await found(
      sampleResponse(address, { body, http: { "Transfer-Encoding": "chunked" }, warc }),
    );
    assert.equal(item, `${one} (text/html): ${page}`);
  }
});

test("a revisit of a capture in the same file says nothing, and of one elsewhere says so", async () => {
  const revisit = (date: string): Buffer =>
    sampleRecord(
      "revisit",
      { "WARC-Target-URI": address, "WARC-Refers-To-Target-URI": address, "WARC-Refers-To-Date": date },
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
    );
  const [, here, ...more] = await found(
    sampleResponse(address, { body: page }),
    revisit("2015-02-03T10:00:00Z"),
  );
  assert.deepEqual([here, more], [undefined, []]);
  assert.match(
    (await found(revisit("2014-01-01T00:00:00Z")))[0]!,
    /entry-refused .*2014-01-01T00:00:00Z.* not in this file/u,
  );
});

test("a record cut short when it was captured, or kept in segments, is refused by name", async () => {
  const cut = sampleResponse(address, { body: page, warc: { "WARC-Truncated": "length" } });
  assert.match((await found(cut))[0]!, /entry-refused cut short when it was captured \(length\)/u);
  const segment = sampleResponse(address, { body: page, warc: { "WARC-Segment-Number": "1" } });
  assert.match((await found(segment))[0]!, /entry-refused one record in several segments/u);
});

test("a file that ends within a record gives what came before and says which record is missing", async () => {
  const whole = sampleResponse(address, { body: page });
  assert.deepEqual(await found(whole, whole.subarray(0, -20)), [
    `${one} (text/html): ${page}`,
    ": archive/container-broken record 2: the file ends within it",
  ]);
  const packed = gzipSync(whole);
  assert.deepEqual(await found(packed, packed.subarray(0, -40)), [
    `${one} (text/html): ${page}`,
    ": archive/container-broken record 2: the file ends within it",
  ]);
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, 60, 80);
  assert.deepEqual(await found(damaged), [": archive/container-broken not intact gzip data"]);
});

test("what is no WARC, or lies about its length, is broken", async () => {
  const broken = async (bytes: Uint8Array | string): Promise<void> =>
    assert.match((await found(Buffer.from(bytes))).join(), /^: archive\/container-broken record 1/u);
  await broken("<p>عاد</p>");
  await broken("WARC/1.0\r\n");
  await broken(`WARC/1.0\r\nX: ${"ب".repeat(200_000)}\r\n\r\n`);
  await broken(sampleRecord("response", { "Content-Length": "-1" }, "x"));
  await broken(sampleRecord("response", { "Content-Length": "99999999999" }, "x"));
  assert.deepEqual(await found(), [": archive/container-empty"]);
  assert.deepEqual(await found(sampleRecord("warcinfo", {}, "x")), [": archive/container-empty"]);
});

test("bombs in a WARC and of a WARC are refused by name", async () => {
  const zeros = Buffer.alloc(11 * 1024 * 1024);
  const inside = sampleResponse(address, { body: gzipSync(zeros), http: { "Content-Encoding": "gzip" } });
  assert.match((await found(inside))[0]!, /entry-refused unpacks to more than/u);
  const thrice = { "Content-Encoding": "gzip,gzip,gzip,gzip" };
  assert.match(
    (await found(sampleResponse(address, { body: "x", http: thrice })))[0]!,
    /packed over and over/u,
  );
  const length = 300 * 1024 * 1024;
  const head = sampleRecord("resource", { "Content-Length": String(length) }, "").subarray(0, -4);
  const member = gzipSync(Buffer.alloc(10 * 1024 * 1024));
  const outside = Buffer.concat([
    gzipSync(head),
    ...Array.from({ length: length / 1024 / 1024 / 10 }, () => member),
  ]);
  assert.deepEqual(await found(outside), [
    ": archive/container-limit it unpacks to more than 200 times its size",
  ]);
});

test("a payload larger than its kind is taken is said to be, and so is one of a coding not known", async () => {
  const large = sampleResponse(address, { body: Buffer.alloc(11 * 1024 * 1024, "ab") });
  assert.deepEqual(await found(large), [`${one}: archive/too-large`]);
  const coded = sampleResponse(address, { body: "x", http: { "Content-Encoding": "zstd" } });
  assert.match((await found(coded))[0]!, /entry-refused packed by zstd/u);
  const cut = sampleResponse(address, { body: "ff\r\nx", http: { "Transfer-Encoding": "chunked" } });
  assert.match((await found(cut))[0]!, /entry-refused its chunks are cut short/u);
});

test("times are kept to the millisecond, and less than seconds is no time", () => {
  assert.equal(utcOf("2015-02-03T10:00:00Z"), "2015-02-03T10:00:00Z");
  assert.equal(utcOf("2015-02-03T10:00:00.5Z"), "2015-02-03T10:00:00.500Z");
  for (const stated of [undefined, "2015-02", "2015-02-31T99:00:00Z", "2015-02-03 10:00:00", "x"]) {
    assert.equal(utcOf(stated), null);
  }
});
