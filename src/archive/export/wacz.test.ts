import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { WARCParser } from "warcio";
import { ProblemError } from "#model/index.js";
import { openZip, type ZipReader } from "#unpacking/index.js";
import { fileName, replayAddress } from "./replay-address.js";
import {
  harbourAddress,
  harbourPage,
  letter,
  sampleExport,
  sampleItem,
  sampleSnapshot,
  sampleWarc,
  savedPage,
} from "./sample-export.js";
import { type ExportInput, writeWacz } from "./wacz.js";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-wacz-"));
});
after(() => rm(folder, { recursive: true }));

let made = 0;
async function written(input: ExportInput, fullAt?: number) {
  const path = join(folder, `${++made}.wacz`);
  const exported = await writeWacz(input, path, fullAt === undefined ? {} : { fullAt });
  const bytes = await readFile(path);
  return { path, exported, bytes, zip: await openZip(bytes) };
}

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const textOf = async (zip: ZipReader, path: string) => Buffer.from(await zip.read(path)).toString();
const linesOf = async (zip: ZipReader, path: string) =>
  (await textOf(zip, path)).split("\n").filter((line) => line !== "");

interface Line {
  readonly url: string;
  readonly offset: string;
  readonly length: string;
  readonly filename: string;
}
async function indexOf(zip: ZipReader) {
  const lines = await linesOf(zip, "indexes/index.cdx");
  return lines.map((line) => {
    const [key, time, ...json] = line.split(" ");
    return { key, time, line, fields: JSON.parse(json.join(" ")) as Line };
  });
}

/** The payload of the one record at the place the index names. */
async function payloadAt(zip: ZipReader, { filename, offset, length }: Line): Promise<string> {
  const warc = await zip.read(`archive/${filename}`);
  const record = await WARCParser.parse([warc.subarray(Number(offset), Number(offset) + Number(length))]);
  return record!.contentText();
}

test("every page of an export opens at the place its index names, byte for byte", async () => {
  const { zip, exported } = await written(sampleExport(await sampleWarc()));
  const index = await indexOf(zip);
  const pages = (await linesOf(zip, "pages/pages.jsonl")).slice(1).map((line) => JSON.parse(line));
  assert.equal(exported.pages, 3);
  const payloads = pages.map(({ url }) =>
    payloadAt(zip, index.find(({ fields }) => fields.url === url)!.fields),
  );
  assert.deepEqual(await Promise.all(payloads), [harbourPage, savedPage, letter]);
  assert.deepEqual(pages[0], {
    id: sha256(harbourPage),
    url: harbourAddress,
    ts: "2015-09-21T10:00:00Z",
    title: "Promises",
  });
});

test("the index is sorted by bytes and lists redirects and pictures of a web archive too", async () => {
  const { zip } = await written(sampleExport(await sampleWarc()));
  const lines = (await indexOf(zip)).map(({ line }) => line);
  assert.deepEqual(lines, [...lines].sort());
  assert.deepEqual(
    (await indexOf(zip)).map(({ key, time }) => `${key?.split("/originals/")[0]} ${time}`),
    [
      "example,harbour-post)/map.png 20150921100000",
      "example,harbour-post)/news/promises?a=1&b=2 20150921100000",
      "example,harbour-post)/p 20150921100000",
      "invalid,isnad) 20160102030405",
      "invalid,isnad) 20160102030405",
    ],
  );
});

test("the list of files has the right hash of each, and its own hash stands beside it", async () => {
  const { zip, bytes, exported } = await written(sampleExport(await sampleWarc()));
  const listed = await zip.read("datapackage.json");
  const { resources, isnad } = JSON.parse(Buffer.from(listed).toString());
  for (const { path, hash, bytes: size } of resources) {
    const content = await zip.read(path);
    assert.deepEqual([hash, size], [`sha256:${sha256(content)}`, content.length], path);
  }
  const digest = JSON.parse(await textOf(zip, "datapackage-digest.json"));
  assert.deepEqual(digest, { path: "datapackage.json", hash: `sha256:${sha256(listed)}` });
  assert.deepEqual(
    zip.entries.map(({ path }) => path).sort(),
    [
      ...resources.map(({ path }: { path: string }) => path),
      "datapackage.json",
      "datapackage-digest.json",
    ].sort(),
  );
  assert.deepEqual(isnad.journal, { number: 12, hash: "ab".repeat(32) });
  assert.deepEqual([exported.sha256, exported.bytes], [sha256(bytes), bytes.length]);
});

test("a web archive of the study goes in byte for byte", async () => {
  const warc = await sampleWarc();
  const { zip } = await written(sampleExport(warc));
  assert.ok(Buffer.from(warc).equals(await zip.read(`archive/${sha256(warc)}.warc.gz`)));
});

test("a web archive that is not compressed goes in as it is, too", async () => {
  const { zip } = await written(sampleExport(await sampleWarc("plain")));
  const page = (await indexOf(zip)).find(({ fields }) => fields.url === harbourAddress)!.fields;
  assert.ok(page.filename.endsWith(".warc"));
  assert.equal(await payloadAt(zip, page), harbourPage);
});

test("of a web archive compressed as a whole, what the study took is written anew under its address", async () => {
  const { zip } = await written(sampleExport(await sampleWarc("whole")));
  const page = (await indexOf(zip)).find(({ fields }) => fields.url === harbourAddress)!.fields;
  assert.equal(page.filename, "data-00001.warc.gz");
  assert.equal(await payloadAt(zip, page), harbourPage);
});

test("a web archive of another kind is passed over, and what the study took from it is written anew", async () => {
  const { bytes: wacz } = await written({ ...sampleExport(await sampleWarc()), containers: [] });
  const { zip } = await written(sampleExport(wacz));
  const page = (await indexOf(zip)).find(({ fields }) => fields.url === harbourAddress)!.fields;
  assert.equal(page.filename, "data-00001.warc.gz");
  assert.equal(await payloadAt(zip, page), harbourPage);
});

test("the same study gives the same bytes in another time zone", async () => {
  const input = sampleExport(await sampleWarc());
  const before = process.env["TZ"];
  process.env["TZ"] = "Asia/Damascus";
  const first = await written(input);
  process.env["TZ"] = "America/Los_Angeles";
  const second = await written(input);
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  assert.equal(first.exported.sha256, second.exported.sha256);
});

test("two accounts of one address and second are both kept, the second under a name of its own", async () => {
  const given = { address: harbourAddress, retrieved: "2015-09-21T10:00:00.250Z" };
  const items = [sampleItem("one", null, given), sampleItem("اثنان", null, given)];
  const { zip } = await written({ ...sampleExport(await sampleWarc()), containers: [], items });
  const index = await indexOf(zip);
  assert.deepEqual(
    await Promise.all(index.map(({ fields }) => payloadAt(zip, fields))),
    ["one", "اثنان"].sort(),
  );
  assert.equal(new Set(index.map(({ fields }) => fields.url)).size, 2);
});

test("a WARC file that is full is followed by another, and nothing is lost between them", async () => {
  const items = Array.from({ length: 9 }, (_, number) => sampleItem(`رواية ${number}`, null, {}));
  const { zip, exported } = await written(
    { ...sampleExport(await sampleWarc()), containers: [], items },
    3_000,
  );
  const index = await indexOf(zip);
  assert.ok(new Set(index.map(({ fields }) => fields.filename)).size > 2);
  const payloads = await Promise.all(index.map(({ fields }) => payloadAt(zip, fields)));
  assert.deepEqual(
    payloads.sort(),
    items.map((_, number) => `رواية ${number}`),
  );
  assert.equal(exported.pages, 9);
});

test("Arabic text without a stated character set is said to be what its bytes are", async () => {
  const utf8 = Buffer.from("وعدوه ببيت");
  const windows1256 = Uint8Array.of(0xe6, 0xda, 0xcf, 0xe6, 0xe5);
  const items = [utf8, windows1256].map((bytes) => ({
    snapshot: sampleSnapshot(bytes, { mediaType: "text/plain", files: ["رواية.txt"] }),
    title: null,
    read: async () => bytes,
  }));
  const { zip } = await written({ ...sampleExport(await sampleWarc()), containers: [], items });
  const warc = await zip.read("archive/data-00001.warc.gz");
  const stated: (string | null | undefined)[] = [];
  for await (const record of WARCParser.iterRecords([warc])) {
    if (record.warcType === "resource") stated.push(record.warcContentType);
    await record.skipFully();
  }
  assert.deepEqual(stated, ["text/plain; charset=utf-8", "text/plain"]);
});

test("an archive without an account is still a web archive", async () => {
  const { zip } = await written({ ...sampleExport(await sampleWarc()), containers: [], items: [] });
  assert.ok(zip.entries.some(({ path }) => path === "archive/data-00001.warc.gz"));
});

test("an original that changed ends the export and leaves nothing behind", async () => {
  const place = await mkdtemp(join(folder, "changed-"));
  const item = { ...sampleItem("before", null, {}), read: async () => Buffer.from("after") };
  const input = { ...sampleExport(await sampleWarc()), items: [item] };
  await assert.rejects(writeWacz(input, join(place, "x.wacz")), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.problem.name, "store/original-changed");
    return true;
  });
  assert.deepEqual(await readdir(place), []);
});

test("an export never writes over a file", async () => {
  const path = join(folder, "taken.wacz");
  await writeFile(path, "mine");
  const input = sampleExport(await sampleWarc());
  await assert.rejects(writeWacz(input, path), /export\/target-exists/u);
  assert.equal(await readFile(path, "utf8"), "mine");
});

test("whatever a file is called, its address is below isnad.invalid and names its hash", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const snapshot = sampleSnapshot("x", { files: [name] });
      const url = new URL(replayAddress(snapshot));
      assert.equal(url.host, "isnad.invalid");
      assert.ok(url.pathname.startsWith(`/originals/${snapshot.sha256}/`));
      assert.ok(!/\p{Cc}/u.test(decodeURIComponent(url.pathname)));
    }),
  );
  assert.equal(fileName("a/.."), "original");
  assert.equal(fileName("مجلد/رسالة.eml"), "رسالة.eml");
});

test("an address that is not of the web is not used", () => {
  for (const address of ["ftp://harbour.example/a", "javascript:alert(1)", "not an address"]) {
    assert.ok(replayAddress(sampleSnapshot("x", { address })).startsWith("https://isnad.invalid/"), address);
  }
});
