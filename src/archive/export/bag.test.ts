import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { type BagInput, writeBag } from "./bag.js";
import { manifestText, parseManifest } from "./bag-manifest.js";
import { checkBag } from "./check-bag.js";
import { originalList, originalPath } from "./original-list.js";
import { letter, sampleSnapshot, savedPage } from "./sample-export.js";

const page = sampleSnapshot(savedPage, {
  files: ["وعود.html", "=HYPERLINK(0)"],
  address: "https://a.example/ص",
});
const note = sampleSnapshot(letter, { mediaType: "text/plain", files: ['＝cmd, "x"\r\ny.txt'] });
const file = (path: string, content: string, sha256?: string) => ({
  path,
  open: () => [Buffer.from(content)],
  ...(sha256 === undefined ? {} : { sha256 }),
});
const input: BagInput = {
  title: "وعود من ورق\nPromises of paper",
  created: "2016-01-02T23:30:00Z",
  software: "isnad 0.1.0",
  journalHead: { number: 12, hash: "ab".repeat(32) },
  snapshots: [page, note],
  files: [
    file(originalPath(page.sha256), savedPage, page.sha256),
    file(originalPath(note.sha256), letter, note.sha256),
    file("journal.jsonl", "{}\n"),
    file("reports/100% sure\nتقرير\u2028.html", "<p>"),
  ],
};

let folder = "";
let made = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "isnad-bag-"));
  await writeBag(input, join(folder, "bag"));
});
after(() => rm(folder, { recursive: true }));

/** A copy of the bag, changed. */
async function changed(change: (directory: string) => Promise<unknown>): Promise<readonly string[]> {
  const directory = join(folder, String(++made));
  await cp(join(folder, "bag"), directory, { recursive: true });
  await change(directory);
  const found = await checkBag(directory);
  return found.map(({ name, values }) => `${name} ${values["file"] ?? values["reason"]}`);
}
const read = (name: string) => readFile(join(folder, "bag", name), "utf8");

test("a bag is sound as written, and says what it is and what it is not", async () => {
  assert.deepEqual(await changed(async () => undefined), []);
  assert.equal(await read("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  const info = await read("bag-info.txt");
  assert.match(info, /^External-Description: وعود من ورق Promises of paper$/mu);
  assert.match(info, /^Internal-Sender-Description: Working copy .* لم يُجَز نشرها\.$/mu);
  assert.match(info, /^Bagging-Date: 2016-01-02$/mu);
  assert.match(info, /^Isnad-Journal-SHA256: (ab){32}$/mu);
});

test("originals lie in a bag as in the study, under their hash", async () => {
  assert.equal(await read(`data/originals/${page.sha256.slice(0, 2)}/${page.sha256}`), savedPage);
});

test("a path with a line end or a percent sign stays one line of the manifest", async () => {
  const hash = createHash("sha256").update("<p>").digest("hex");
  assert.ok(
    (await read("manifest-sha256.txt")).includes(`${hash}  data/reports/100%25 sure%0Aتقرير\u2028.html\n`),
  );
});

test("what a manifest lists is read back as it was, whatever the paths", () => {
  const path = fc
    .string({ unit: "grapheme", minLength: 1 })
    .map((name) => `data/${name.replace(/[\\/\0]/gu, "_")}x`);
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const lines = paths.sort().map((name) => ({ path: name, sha256: "0a".repeat(32) }));
      assert.deepEqual(parseManifest(manifestText(lines)), lines);
    }),
  );
});

test("two bags of one study are the same, byte for byte", async () => {
  await writeBag(input, join(folder, "again"));
  assert.equal(
    await readFile(join(folder, "again", "tagmanifest-sha256.txt"), "utf8"),
    await read("tagmanifest-sha256.txt"),
  );
});

const journal = "data/journal.jsonl";
const faults: readonly (readonly [
  what: string,
  change: (bag: string) => Promise<unknown>,
  found: readonly string[],
])[] = [
  ["a file is gone", (bag) => rm(join(bag, journal)), [`export/bag-missing ${journal}`]],
  ["a file was edited", (bag) => writeFile(join(bag, journal), "{}!\n"), [`export/bag-changed ${journal}`]],
  [
    "a file was added",
    (bag) => writeFile(join(bag, "data/دخيل.txt"), ""),
    ["export/bag-extra data/دخيل.txt"],
  ],
  [
    "a file was added beside the tag files",
    (bag) => writeFile(join(bag, "readme.txt"), ""),
    ["export/bag-extra readme.txt"],
  ],
  [
    "a file became a link",
    async (bag) => {
      await rm(join(bag, journal));
      await symlink("/etc/hostname", join(bag, journal));
    },
    [`export/bag-changed ${journal}`],
  ],
  [
    "the description was edited",
    (bag) => writeFile(join(bag, "bag-info.txt"), "Payload-Oxum: 0.0\n"),
    ["export/bag-changed bag-info.txt"],
  ],
  [
    "files are to be fetched",
    (bag) => writeFile(join(bag, "fetch.txt"), "http://127.0.0.1/ 1 data/x\n"),
    ["export/bag-remote fetch.txt"],
  ],
  ["it is no bag", (bag) => rm(join(bag, "bagit.txt")), ["export/not-a-bag bagit.txt"]],
  [
    "its manifest is gone",
    (bag) => rm(join(bag, "manifest-sha256.txt")),
    ["export/not-a-bag manifest-sha256"],
  ],
  [
    "its manifest leads out of the folder",
    (bag) => writeFile(join(bag, "manifest-sha256.txt"), `${"0".repeat(64)}  data/../../x\n`),
    ["export/not-a-bag manifest-sha256.txt: a path that leads out"],
  ],
  [
    "its manifest lists a file twice",
    (bag) => writeFile(join(bag, "manifest-sha256.txt"), `${"0".repeat(64)}  data/x\n`.repeat(2)),
    ["export/not-a-bag manifest-sha256.txt: listed twice"],
  ],
  [
    "its manifest is a link to what never ends",
    async (bag) => {
      await rm(join(bag, "manifest-sha256.txt"));
      await symlink("/dev/zero", join(bag, "manifest-sha256.txt"));
    },
    ["export/not-a-bag manifest-sha256.txt"],
  ],
  [
    "its tag files have no manifest",
    (bag) => rm(join(bag, "tagmanifest-sha256.txt")),
    ["export/not-a-bag tagmanifest"],
  ],
];
for (const [what, change, expected] of faults) {
  test(`a bag is refused by name where ${what}`, async () => {
    const found = await changed(change);
    assert.equal(found.length, expected.length, found.join("\n"));
    for (const [index, start] of expected.entries()) assert.ok(found[index]!.startsWith(start), found[index]);
  });
}

test("a bag whose manifests were all shortened together is noticed by its count", async () => {
  const found = await changed(async (bag) => {
    const manifest = (await read("manifest-sha256.txt")).replace(/^\S+ {2}data\/journal\.jsonl\n/mu, "");
    await rm(join(bag, journal));
    await writeFile(join(bag, "manifest-sha256.txt"), manifest);
    const hash = createHash("sha256").update(manifest).digest("hex");
    const tags = (await read("tagmanifest-sha256.txt")).replace(/^\S+(?= {2}manifest)/mu, hash);
    await writeFile(join(bag, "tagmanifest-sha256.txt"), tags);
  });
  assert.match(
    found.join(),
    /^export\/not-a-bag bag-info\.txt states a payload of \d+\.5, but there is \d+\.4$/u,
  );
});

test("a folder with anything in it is not written into", async () => {
  const directory = join(folder, "taken");
  await mkdir(directory);
  await writeFile(join(directory, "mine.txt"), "");
  await assert.rejects(writeBag(input, directory), /export\/target-exists/u);
  assert.deepEqual(await readdir(directory), ["mine.txt"]);
});

test("an original that changed ends the export and leaves nothing behind", async () => {
  const directory = join(folder, "fails", "bag");
  await mkdir(directory, { recursive: true });
  const files = [file(originalPath(page.sha256), "other", page.sha256)];
  await assert.rejects(writeBag({ ...input, files }, directory), /store\/original-changed/u);
  assert.deepEqual(await readdir(join(folder, "fails")), ["bag"]);
  assert.deepEqual(await readdir(directory), []);
});

test("no cell of the list of originals acts as a formula or ends its line early", () => {
  const rows = originalList([page, note]).split("\r\n");
  assert.equal(rows.length, 4);
  assert.ok(
    rows.some((row) => row.includes('"\'＝cmd, ""x""  y.txt"')),
    rows.join("\n"),
  );
  const dangerous = ["=1", "+1", "-1", "@x", "\t=1", " =1", "\u200f=1", "＝1", "\r=1"];
  for (const name of dangerous) {
    const [, row] = originalList([sampleSnapshot("x", { files: [name] })]).split("\r\n");
    assert.match(row!, /^"[0-9a-f]{64}","[^"]*","'/u, JSON.stringify(name));
  }
});
