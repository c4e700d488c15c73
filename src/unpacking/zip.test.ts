import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { ZipFile } from "yazl";
import { numbers, type SampleEntry, sampleZip } from "./sample-zip.js";
import { type FaultKind, UnpackingFault } from "./unpacking-fault.js";
import { openZip, type ZipLimits } from "./zip.js";
import { nameRules } from "./zip-names.js";

const megabyte = 1024 * 1024;

function isFault(kind: FaultKind, message = /./u): (error: unknown) => boolean {
  return (error) => error instanceof UnpackingFault && error.kind === kind && message.test(error.message);
}

async function refusedAtOnce(source: Uint8Array, kind: FaultKind, message?: RegExp): Promise<void> {
  await assert.rejects(openZip(source), isFault(kind, message));
}

/** Paths that can be read, and those refused with their reasons. */
async function namesIn(
  entries: readonly SampleEntry[],
): Promise<readonly [readonly string[], readonly string[]]> {
  const zip = await openZip(sampleZip(entries));
  return [zip.entries.map(({ path }) => path), zip.refused.map(({ path, reason }) => `${path}: ${reason}`)];
}

async function readOnly(entry: SampleEntry, limits: Partial<ZipLimits> = {}): Promise<string> {
  const zip = await openZip(sampleZip([entry]), limits);
  return Buffer.from(await zip.read(zip.entries[0]!.path)).toString();
}

test("files come out as another program packed them, in its order, folders left out", async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-zا-ي0-9]{1,8}(\/[a-zا-ي]{1,5})?\.txt$/u), {
    maxLength: 6,
  });
  const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(names, contents, fc.boolean(), async (paths, bytes, compress) => {
      const packing = new ZipFile();
      packing.addEmptyDirectory("مجلد");
      for (const [index, path] of paths.entries())
        packing.addBuffer(Buffer.from(bytes[index]!), path, { compress });
      packing.end();
      const zip = await openZip(await buffer(packing.outputStream));
      assert.deepEqual(
        zip.entries.map(({ path }) => path),
        paths,
      );
      for (const [index, path] of paths.entries()) {
        assert.deepEqual(Buffer.from(await zip.read(path)), Buffer.from(bytes[index]!));
      }
    }),
    { numRuns: 40 },
  );
});

test("a ZIP on disk is read where it lies", async () => {
  const folder = await mkdtemp(join(tmpdir(), "isnad-zip-"));
  try {
    const path = join(folder, "ملفات.zip");
    await writeFile(path, sampleZip([{ name: "خبر.txt", bytes: "عاد الرجل." }]));
    const zip = await openZip(path);
    assert.equal(Buffer.from(await zip.read("خبر.txt")).toString(), "عاد الرجل.");
    await zip.close();
    await assert.rejects(openZip(join(folder, "غائب.zip")), { code: "ENOENT" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("Arabic names without the UTF-8 flag are read in UTF-8, in DOS Arabic and in Windows Arabic", async () => {
  const dos = Buffer.from([0xa6, 0xa0, 0xa9, 0x2e, 0x64, 0x6f, 0x73]);
  const windows = Buffer.from([0xce, 0xc8, 0xd1, 0x2e, 0x77, 0x69, 0x6e]);
  const latin = Buffer.from([0x82, 0x74, 0x82]);
  const names = ["تقرير.txt", dos, windows, latin];
  const [kept] = await namesIn(names.map((name) => ({ name, flags: 0 })));
  assert.deepEqual(kept, ["تقرير.txt", "خبر.dos", "خبر.win", "été"]);
});

test("204 KB that unpack to 200 MB and declare 100 bytes are broken, not cut off in silence", async () => {
  const packed = deflateRawSync(Buffer.alloc(200 * megabyte));
  assert.ok(packed.length < 210_000);
  const lying = { name: "صفحة.html", packed, declaredSize: 100, declaredCrc: 0 };
  await assert.rejects(readOnly(lying), isFault("broken", /more than it declares/u));
});

test("an entry that declares more than it has, or another check sum, is broken", async () => {
  await assert.rejects(readOnly({ name: "a", bytes: "نص", declaredSize: 5 }), isFault("broken", /less/u));
  await assert.rejects(readOnly({ name: "a", bytes: "نص", declaredCrc: 7 }), isFault("broken", /check sum/u));
  await assert.rejects(readOnly({ name: "a", packed: Buffer.from("\u0007نص") }), isFault("broken"));
});

test("a bomb that tells the truth is refused for what it unpacks to", async () => {
  const zeros = { name: "a.html", bytes: Buffer.alloc(2 * megabyte) };
  await refusedAtOnce(sampleZip([zeros]), "limit", /200 times/u);
  const small = { name: "a.html", bytes: Buffer.alloc(megabyte / 2) };
  await assert.rejects(readOnly(small, { entryBytes: 1000 }), isFault("limit"));
  await assert.rejects(
    openZip(sampleZip([small, { ...small, name: "b" }]), { totalBytes: megabyte - 1 }),
    isFault("limit"),
  );
  assert.equal((await readOnly(small)).length, megabyte / 2);
});

test("entries that share bytes are refused, wholly or in part", async () => {
  const kernel = { name: "a.html", bytes: "نص" };
  const wholly = [kernel, { ...kernel, name: "b.html", localName: "a.html", sharesWith: 0 }];
  await refusedAtOnce(sampleZip(wholly), "refused", /overlap/u);
  const quoted = { name: "b.html", bytes: "x".repeat(100), method: 0 };
  const reaching = {
    name: "a.html",
    packed: Buffer.alloc(4),
    method: 0,
    declaredSize: 60,
    declaredPacked: 60,
  };
  await refusedAtOnce(sampleZip([reaching, quoted]), "refused", /overlap/u);
  const intoDirectory = { ...quoted, declaredSize: 120, declaredPacked: 120 };
  await refusedAtOnce(sampleZip([intoDirectory]), "refused", /overlap/u);
});

test("a million entries are refused before one is looked at", async () => {
  await refusedAtOnce(sampleZip([], { zip64Entries: 1_000_000n }), "limit", /1000000 entries/u);
  await refusedAtOnce(sampleZip([], { declaredEntries: 60_000 }), "limit", /60000 entries/u);
});

test("sizes that only zip64 can state are held to the same limits and to the file itself", async () => {
  const stated = (size: bigint, packed: bigint): Buffer => {
    const sizes = Buffer.alloc(16);
    sizes.writeBigUInt64LE(size);
    sizes.writeBigUInt64LE(packed, 8);
    return Buffer.concat([numbers([1, 2], [16, 2]), sizes]);
  };
  const allOnes = { name: "a", bytes: "نص", declaredSize: 0xffffffff, declaredPacked: 0xffffffff };
  await refusedAtOnce(sampleZip([{ ...allOnes, extra: stated(2n ** 50n, 8n) }]), "limit");
  await refusedAtOnce(sampleZip([{ ...allOnes, extra: stated(4n, 2n ** 40n) }]), "broken", /bounds/u);
  await refusedAtOnce(sampleZip([{ ...allOnes, extra: stated(2n ** 63n, 2n ** 63n) }]), "limit");
  await refusedAtOnce(sampleZip([allOnes]), "limit");
});

test("a name that climbs out, hides or names a device is refused, and the rest can be read", async () => {
  for (const { example, counterExample, reason } of nameRules) {
    const [kept, refused] = await namesIn([{ name: example }, { name: counterExample }]);
    assert.deepEqual(kept, [counterExample]);
    assert.deepEqual(refused, [`${example}: ${reason}`]);
  }
});

test("names that fall together in some file system are all refused", async () => {
  const names = [
    "صورة.html",
    "A.html",
    "a.HTML",
    "e\u0301.txt",
    "\u00e9.txt",
    "آ.txt",
    "ا\u0653.txt",
    "b",
    "b",
  ];
  const [kept, refused] = await namesIn(names.map((name) => ({ name })));
  assert.deepEqual(kept, ["صورة.html"]);
  assert.equal(refused.length, 8);
});

test("a link, a device file and an entry with two names are refused", async () => {
  const [kept, refused] = await namesIn([
    { name: "a.html", mode: 0o120777, bytes: "/etc/passwd" },
    { name: "b.html", mode: 0o020644 },
    { name: "خبر.html", localName: "آخر.html" },
    { name: "folder/", bytes: "x" },
    { name: "c".repeat(5000) },
    { name: "d.html", mode: 0o100600 },
  ]);
  assert.deepEqual(kept, ["d.html"]);
  assert.deepEqual(
    refused.map((each) => each.replace(/^.*: /u, "")),
    ["a link", "a link", "two names for one entry", "a folder that holds bytes", "a name too long to be one"],
  );
});

test("what is locked is encrypted, and what is packed by another method is broken", async () => {
  await refusedAtOnce(sampleZip([{ name: "a", flags: 0x801 }]), "encrypted");
  await refusedAtOnce(sampleZip([{ name: "a", flags: 0x841 }]), "encrypted");
  await refusedAtOnce(
    sampleZip([{ name: "a", method: 12, packed: Buffer.from("x") }]),
    "broken",
    /method 12/u,
  );
});

test("what is no ZIP, or is cut short, is broken", async () => {
  const whole = sampleZip([{ name: "خبر.txt", bytes: "عاد الرجل." }]);
  await refusedAtOnce(Buffer.from("<p>نص"), "broken");
  await refusedAtOnce(new Uint8Array(), "broken");
  for (let length = 0; length < whole.length; length += 7)
    await refusedAtOnce(whole.subarray(0, length), "broken");
});

test("bytes altered anywhere give the same text, a fault or a refused entry, never another text", async () => {
  const whole = sampleZip([{ name: "خبر.txt", bytes: "عاد الرجل إلى قريته في الشتاء." }]);
  const altering = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(altering, async ([at, change]) => {
      const altered = Buffer.from(whole);
      altered[at] = altered[at]! ^ change;
      try {
        const zip = await openZip(altered);
        for (const { path } of zip.entries) {
          assert.equal(Buffer.from(await zip.read(path)).toString(), "عاد الرجل إلى قريته في الشتاء.");
        }
      } catch (error) {
        assert.ok(error instanceof UnpackingFault, String(error));
      }
    }),
    { numRuns: 400 },
  );
});
