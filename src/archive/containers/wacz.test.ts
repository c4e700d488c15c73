import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { type SampleEntry, sampleZip } from "../../unpacking/sample-zip.js";
import { listed, sampleResponse, sha256Field } from "./sample-containers.js";

const address = "https://press.example/أ";
const page = "<p>عاد</p>";
const warc = gzipSync(sampleResponse(address, { body: page }));
const path = "archive/data.warc.gz";
const item = `${path}/record 1 ${address} (text/html): ${page}`;

async function found(...entries: readonly SampleEntry[]): Promise<readonly string[]> {
  const bytes = sampleZip([...entries, { name: path, bytes: warc, method: 0 }]);
  return listed({ mediaType: "application/wacz", bytes });
}

function packageOf(hash: string): string {
  return JSON.stringify({ profile: "data-package", resources: [{ name: "data", path, hash, bytes: 1 }] });
}

test("every WARC in a WACZ is read, with and without a list of hashes; pages and indexes are not", async () => {
  assert.deepEqual(await found(), [item]);
  const listedPackage = packageOf(sha256Field(warc));
  const pages = { name: "pages/pages.jsonl", bytes: "{}" };
  const digest = JSON.stringify({ path: "datapackage.json", hash: sha256Field(listedPackage) });
  const signed = [
    { name: "datapackage.json", bytes: listedPackage },
    { name: "datapackage-digest.json", bytes: digest },
  ];
  assert.deepEqual(await found(pages, ...signed), [item]);
});

test("a WARC that is not the one listed is refused by name", async () => {
  const altered = { name: "datapackage.json", bytes: packageOf(sha256Field("x")) };
  assert.deepEqual(await found(altered), [
    `${path}: archive/entry-refused its bytes are not those that datapackage.json states`,
  ]);
});

test("a list that is altered, or is no list, breaks the WACZ", async () => {
  const list = { name: "datapackage.json", bytes: packageOf(sha256Field(warc)) };
  const digest = { name: "datapackage-digest.json", bytes: JSON.stringify({ hash: sha256Field("x") }) };
  assert.match(
    (await found(list, digest))[0]!,
    /^: archive\/container-broken datapackage\.json is not the one/u,
  );
  for (const bytes of ["{", "[]", `{"resources":[{"path":1}]}`, "[".repeat(100_000)]) {
    assert.match((await found({ name: "datapackage.json", bytes }))[0]!, /^: archive\/container-broken/u);
  }
  assert.deepEqual(
    await found({ name: "datapackage.json", bytes: `{"__proto__":{"path":1},"resources":[]}` }),
    [item],
  );
});

test("a damaged WARC in a WACZ is refused before anything of it is handed on", async () => {
  const bytes = sampleZip([{ name: path, bytes: warc, method: 0, declaredCrc: 1 }]);
  assert.deepEqual(await listed({ mediaType: "application/wacz", bytes }), [
    `${path}: archive/entry-refused an entry's check sum differs`,
  ]);
});
