import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { temporaryName } from "./durable-write.js";
import { Originals } from "./originals.js";
import { bytesOf, refusal, scratchFolder } from "./scratch-study.test.js";
import { sha256Of } from "./sha256.js";

const testimony = bytesOf("قال إنه خرج لأن الوعود لم تكن صحيحة.");

describe("Originals", () => {
  it("keeps bytes under their hash, read-only, and gives them back", async (test) => {
    const originals = new Originals(join(scratchFolder(test), "originals"));
    const { sha256, isNew } = await originals.keep(testimony);
    assert.deepEqual([sha256, isNew], [sha256Of(testimony), true]);
    assert.equal(originals.pathOf(sha256), join(originals.directory, sha256.slice(0, 2), sha256));
    assert.equal(statSync(originals.pathOf(sha256)).mode & 0o222, 0);
    assert.deepEqual(new Uint8Array(await originals.read(sha256)), testimony);
    assert.equal(await originals.verify(sha256), "sound");
  });

  it("keeps a file without holding it, once, under the hash of what it held", async (test) => {
    const folder = scratchFolder(test);
    const originals = new Originals(join(folder, "originals"));
    const path = join(folder, "أرشيف.warc");
    writeFileSync(path, testimony);
    const first = await originals.keepFile(path);
    assert.deepEqual(first, { sha256: sha256Of(testimony), bytes: testimony.length, isNew: true });
    assert.equal((await originals.keepFile(path)).isNew, false);
    assert.deepEqual(new Uint8Array(await originals.read(first.sha256)), testimony);
    writeFileSync(join(originals.directory, ".arriving"), "نصف");
    assert.equal(await originals.sweep(), 1);
  });

  it("keeps the same bytes once, in one group and over two", async (test) => {
    const originals = new Originals(join(scratchFolder(test), "originals"));
    const group = await originals.keepGroup([testimony, bytesOf("another"), testimony]);
    assert.deepEqual(
      group.map(({ isNew }) => isNew),
      [true, true, false],
    );
    assert.equal((await originals.keep(testimony)).isNew, false);
  });

  it("keeps any bytes whatever groups come at once", async (test) => {
    const originals = new Originals(join(scratchFolder(test), "originals"));
    const groups = fc.array(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(groups, async (contents) => {
        const kept = await Promise.all(contents.map((group) => originals.keepGroup(group)));
        for (const [index, { sha256 }] of kept.flat().entries())
          assert.deepEqual(new Uint8Array(await originals.read(sha256)), contents.flat()[index]);
      }),
      { numRuns: 15 },
    );
  });

  it("names an original that is gone or was changed as the researcher knows it", async (test) => {
    const originals = new Originals(join(scratchFolder(test), "originals"));
    const { sha256 } = await originals.keep(testimony);
    chmodSync(originals.pathOf(sha256), 0o600);
    writeFileSync(originals.pathOf(sha256), "شيء آخر");
    assert.deepEqual(await refusal(originals.read(sha256, "شهادة.txt")), {
      name: "store/original-changed",
      values: { file: "شهادة.txt", sha256 },
    });
    rmSync(originals.pathOf(sha256));
    assert.equal((await refusal(originals.read(sha256))).name, "store/original-missing");
    assert.equal(await originals.verify(sha256), "missing");
  });

  it("sweeps away what a killed run left half written, and nothing else", async (test) => {
    const originals = new Originals(join(scratchFolder(test), "originals"));
    assert.equal(await originals.sweep(), 0);
    const { sha256 } = await originals.keep(testimony);
    const half = temporaryName(originals.pathOf(sha256Of("نصف")));
    mkdirSync(dirname(half), { recursive: true });
    writeFileSync(half, "نص");
    writeFileSync(join(originals.directory, ".DS_Store"), "");
    assert.equal(await originals.sweep(), 1);
    assert.equal(await originals.verify(sha256), "sound");
  });

  it(
    "says that the disk is full and leaves no half-written original under a hash",
    {
      skip: process.platform === "linux" ? false : "needs /dev/full",
    },
    async (test) => {
      const originals = new Originals(join(scratchFolder(test), "originals"));
      const sha256 = sha256Of(testimony);
      mkdirSync(dirname(originals.pathOf(sha256)), { recursive: true });
      symlinkSync("/dev/full", temporaryName(originals.pathOf(sha256)));
      assert.equal((await refusal(originals.keep(testimony))).name, "study/disk-full");
      assert.equal(await originals.verify(sha256), "missing");
      await originals.sweep();
      assert.equal((await originals.keep(testimony)).isNew, true);
      assert.deepEqual(readFileSync(originals.pathOf(sha256)), Buffer.from(testimony));
    },
  );
});
