// A disk that is really full: a file system of half a megabyte in memory, where the system lets one be mounted.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { ProblemError } from "#model/index.js";
import { checkStudy } from "./check.js";
import { archivalOf, bytesOf, creation } from "./scratch-study.test.js";
import { StudyFolder } from "./study-folder.js";

const mayMount = process.platform === "linux" && process.getuid?.() === 0;

/** A folder that is such a disk; null where the system forbids it even to the superuser, as in most containers. */
function smallDisk(test: TestContext): string | null {
  const directory = mkdtempSync(join(tmpdir(), "isnad-small-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=512k", "tmpfs", directory]);
  test.after(() => {
    if (mounted.status === 0) spawnSync("umount", [directory]);
    rmSync(directory, { recursive: true, force: true });
  });
  return mounted.status === 0 ? directory : null;
}

/** Keeps texts and appends to the journal until the disk is full; returns how many entries were acknowledged. */
async function fill(folder: StudyFolder): Promise<number> {
  for (;;) {
    const acknowledged = folder.journal.length;
    const text = `شهادة ${acknowledged}. `.repeat(20);
    try {
      await folder.originals.keep(bytesOf(text));
      await folder.journal.append([archivalOf(text)], creation);
    } catch (error) {
      assert.ok(error instanceof ProblemError && error.problem.name === "study/disk-full", String(error));
      return acknowledged;
    }
  }
}

it(
  "a study on a full disk loses nothing it had acknowledged, and goes on once there is room",
  {
    skip: mayMount ? false : "only the superuser of Linux may mount a small disk",
  },
  async (test) => {
    const directory = smallDisk(test);
    if (directory === null) return test.diagnostic("no small disk could be mounted here");
    const ballast = join(directory, ".isnad");
    writeFileSync(ballast, Buffer.alloc(200_000));
    const folder = await StudyFolder.create(directory, creation);
    const acknowledged = await fill(folder);
    await folder.close();
    assert.ok(acknowledged > 1);
    rmSync(ballast);
    const again = await StudyFolder.open(directory, creation);
    assert.ok(again.journal.length >= acknowledged);
    await again.journal.append([{ kind: "database rebuilt" }], creation);
    await again.close();
    assert.deepEqual((await checkStudy(directory)).problems, []);
  },
);
