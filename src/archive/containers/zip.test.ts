import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { sampleZip } from "../../unpacking/sample-zip.js";
import { listed, sampleKinds, sampleResponse } from "./sample-containers.js";
import { unpack } from "./unpack.js";

async function found(entries: Parameters<typeof sampleZip>[0]): Promise<readonly string[]> {
  return listed({ mediaType: "application/zip", bytes: sampleZip(entries) });
}

test("accounts of every kind are handed on under their paths, in the order of the ZIP", async () => {
  const files = await found([
    { name: "صفحات/ب.html", bytes: "<p>عاد</p>" },
    { name: "a.TXT", bytes: "قال" },
    { name: "مجلد/" },
  ]);
  assert.deepEqual(files, ["صفحات/ب.html (text/html): <p>عاد</p>", "a.TXT (text/plain): قال"]);
});

test("hidden files, papers, what belongs to saved pages and what systems leave are passed over", async () => {
  const names = [
    "خبر.html",
    "خبر_files/frame.html",
    "خبر_files/logo.png",
    "__MACOSX/._خبر.html",
    ".git/a.txt",
  ];
  const more = ["README.md", "x/study.yaml", "a/Thumbs.db", "css/a.css", "a.woff2", "alone_files/b.html"];
  const files = await found([...names, ...more].map((name) => ({ name, bytes: "س" })));
  assert.deepEqual(files, ["خبر.html (text/html): س", "alone_files/b.html (text/html): س"]);
});

test("a file without a telling name is told by its first bytes, or said to be unknown", async () => {
  const files = await found([
    { name: "article.php?id=3", bytes: "<!DOCTYPE html><p>عاد" },
    { name: "تقرير", bytes: `%PDF-1.4${" ".repeat(200_000)}` },
    { name: "voice.m4a", bytes: "x" },
  ]);
  assert.equal(files[0], "article.php?id=3 (text/html): <!DOCTYPE html><p>عاد");
  assert.match(files[1]!, /^تقرير \(application\/pdf\): %PDF/u);
  assert.equal(files[2], "voice.m4a: archive/format-unknown");
});

test("what climbs out is refused, what lies about itself is refused, and the rest is read", async () => {
  const files = await found([
    { name: "../../خارج.html", bytes: "س" },
    { name: "a.html", bytes: "<p>", declaredCrc: 1 },
    { name: "b.html", mode: 0o120777, bytes: "/etc/passwd" },
    { name: "c.html", bytes: "<p>عاد</p>" },
  ]);
  assert.deepEqual(files, [
    "../../خارج.html: archive/entry-refused a name that leads out of its folder",
    "b.html: archive/entry-refused a link",
    "a.html: archive/entry-refused an entry's check sum differs",
    "c.html (text/html): <p>عاد</p>",
  ]);
});

test("a file larger than its kind is taken is not unpacked", async () => {
  const words = Buffer.alloc(11 * 1024 * 1024, gzipSync("عاد"));
  assert.deepEqual(await found([{ name: "a.txt", method: 0, bytes: words }]), ["a.txt: archive/too-large"]);
});

test("containers in containers are opened, three deep", async () => {
  const zip = (name: string, bytes: Uint8Array): Buffer => sampleZip([{ name, bytes }]);
  const page = Buffer.from("<p>عاد</p>");
  const third = zip("صفحة.html", page);
  const second = zip("داخل.zip", third);
  assert.deepEqual(await found([{ name: "a.zip", bytes: second }]), [
    "a.zip/داخل.zip/صفحة.html (text/html): <p>عاد</p>",
  ]);
  assert.deepEqual(await found([{ name: "b.zip", bytes: zip("a.zip", second) }]), [
    "b.zip/a.zip/داخل.zip: archive/container-limit packed more than 3 deep",
  ]);
  const warc = sampleResponse("https://press.example/أ", { body: page });
  assert.deepEqual(await found([{ name: "web.warc.gz", bytes: gzipSync(warc) }]), [
    "web.warc.gz/record 1 https://press.example/أ (text/html): <p>عاد</p>",
  ]);
});

test("a ZIP that holds itself without end, as it were, ends at the third", async () => {
  let zip = sampleZip([{ name: "أ.zip", bytes: "PK" }]);
  for (let deep = 0; deep < 50; deep++)
    zip = sampleZip([
      { name: "أ.zip", bytes: zip },
      { name: "ب.txt", bytes: "س" },
    ]);
  assert.deepEqual(await listed({ mediaType: "application/zip", bytes: zip }), [
    "أ.zip/أ.zip/أ.zip: archive/container-limit packed more than 3 deep",
    "أ.zip/أ.zip/ب.txt (text/plain): س",
    "أ.zip/ب.txt (text/plain): س",
    "ب.txt (text/plain): س",
  ]);
});

test("ZIP files that share out a bomb among them are stopped together", async () => {
  const megabyte = { bytes: Buffer.alloc(1024 * 1024) };
  const inner = sampleZip(["a", "b", "c"].map((name) => ({ name: `${name}.txt`, ...megabyte })));
  const bytes = sampleZip(Array.from({ length: 9 }, (_, at) => ({ name: `${at}.zip`, bytes: inner })));
  const given: string[] = [];
  const held = { file: "x", mediaType: "application/zip", bytes, kinds: sampleKinds };
  for await (const item of unpack(held, { expandedBytes: 5.5 * 1024 * 1024 })) {
    given.push("problem" in item ? `${item.path}: ${item.problem.name}` : item.path);
  }
  assert.deepEqual(given, [
    ...["0.zip/a.txt", "0.zip/b.txt", "0.zip/c.txt", "1.zip/a.txt", "1.zip/b.txt"],
    ...["1.zip: archive/container-limit", ": archive/container-limit"],
  ]);
});

test("more files than a ZIP of its size can hold are not handed on", async () => {
  const bytes = sampleZip(Array.from({ length: 30 }, (_, at) => ({ name: `${at}.txt` })));
  const held = { file: "x", mediaType: "application/zip", bytes, kinds: sampleKinds };
  const given: string[] = [];
  for await (const item of unpack(held, { fewItems: 10, bytesPerItem: bytes.length })) {
    given.push("problem" in item ? item.problem.name : item.path);
  }
  assert.deepEqual(given.slice(10), ["10.txt", "archive/container-limit"]);
});

test("a broken, a locked and an empty ZIP are each said to be", async () => {
  const of = async (bytes: Uint8Array): Promise<readonly string[]> =>
    listed({ mediaType: "application/zip", bytes });
  assert.match((await of(Buffer.from("PK")))[0]!, /^: archive\/container-broken /u);
  assert.deepEqual(await found([{ name: "a.html", flags: 0x801 }]), [": extraction/encrypted"]);
  assert.deepEqual(await found([]), [": archive/container-empty"]);
  assert.deepEqual(await found([{ name: "a.css" }]), [": archive/container-empty"]);
  const inner = [{ name: "a.zip", bytes: sampleZip([]) }];
  assert.deepEqual(await found(inner), ["a.zip: archive/container-empty"]);
});
