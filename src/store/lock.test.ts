import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { canonicalJson } from "./canonical-json.js";
import { Lock, lockName } from "./lock.js";
import { lifeOf, type Owner, thisOwner } from "./owner.js";
import { creation, kill, otherProcess, refusal, scratchFolder } from "./scratch-study.test.js";
import { StudyFolder } from "./study-folder.js";

/** A process number that none can have: above the largest the Linux kernel gives. */
const noSuchProcess = 2 ** 22 + 1;

function holdingStudy(directory: string): string {
  return `await store.StudyFolder.openOrCreate(${JSON.stringify(directory)}, ${JSON.stringify(creation)});
    console.log("held");
    process.stdin.resume();`;
}

function writeOwner(directory: string, owner: Partial<Owner>, name = lockName): Owner {
  const whole = { ...thisOwner("isnad study"), ...owner };
  writeFileSync(join(directory, name), canonicalJson(whole));
  return whole;
}

describe("the lock of a study", () => {
  it("refuses a second process and names the one that holds it", async (test) => {
    const directory = scratchFolder(test);
    const holder = await otherProcess(test, holdingStudy(directory));
    assert.deepEqual(await refusal(StudyFolder.open(directory, creation)), {
      name: "store/locked",
      values: { directory, pid: holder.pid, host: hostname(), command: "isnad study" },
    });
    await kill(holder, "SIGTERM");
    assert.equal(existsSync(join(directory, lockName)), false, "given back on SIGTERM");
    await (await StudyFolder.open(directory, creation)).close();
  });

  it("is given back when a process ends by itself without closing", async (test) => {
    const directory = scratchFolder(test);
    const holder = await otherProcess(
      test,
      `${holdingStudy(directory)} process.stdin.once("end", () => process.exit(0));`,
    );
    const ended = once(holder, "close");
    holder.stdin!.end();
    await ended;
    assert.deepEqual(
      readdirSync(directory).filter((name) => name.startsWith(lockName)),
      [],
    );
  });

  it("is taken over from a process that was killed, which is noted in the journal", async (test) => {
    const directory = scratchFolder(test);
    const holder = await otherProcess(test, holdingStudy(directory));
    await kill(holder);
    const folder = await StudyFolder.open(directory, creation);
    const kinds = [];
    for await (const { content } of folder.journal.entries()) kinds.push(content);
    await folder.close();
    assert.deepEqual(kinds.at(-1), { kind: "lock taken over", pid: holder.pid, host: hostname() });
  });

  it("refuses the same process twice", async (test) => {
    const directory = scratchFolder(test);
    const lock = await Lock.take(directory, "isnad study");
    assert.equal((await refusal(Lock.take(directory, "isnad report"))).name, "store/locked");
    lock.release();
    (await Lock.take(directory, "isnad report")).release();
  });

  it("has one winner when many take it over at once", async (test) => {
    const directory = scratchFolder(test);
    for (let round = 0; round < 10; round += 1) {
      writeOwner(directory, { pid: noSuchProcess });
      const takers = Array.from({ length: 8 }, () => Lock.take(directory, "isnad study"));
      const outcomes = await Promise.allSettled(takers);
      const winners = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
      assert.equal(winners.length, 1);
      assert.deepEqual(readdirSync(directory), [lockName]);
      winners[0]!.release();
    }
  });

  it("is taken over from one that died while taking it over, and the remains are swept", async (test) => {
    const directory = scratchFolder(test);
    const holder = writeOwner(directory, { pid: noSuchProcess });
    const claimant = writeOwner(directory, { pid: noSuchProcess + 1 }, `${lockName}.${holder.lock}`);
    writeOwner(directory, { ...claimant }, `${lockName}.${claimant.lock}.new`);
    const lock = await Lock.take(directory, "isnad study");
    assert.equal(lock.takenFrom?.pid, noSuchProcess);
    assert.deepEqual(readdirSync(directory), [lockName]);
    lock.release();
  });

  it("is left to one that is taking it over now", async (test) => {
    const directory = scratchFolder(test);
    const holder = writeOwner(directory, { pid: noSuchProcess });
    writeOwner(directory, {}, `${lockName}.${holder.lock}`);
    assert.equal((await refusal(Lock.take(directory, "isnad study"))).name, "store/locked");
  });

  it("is never taken from another machine, nor where it cannot be read", async (test) => {
    const directory = scratchFolder(test);
    writeOwner(directory, { host: "another-machine", pid: noSuchProcess });
    const unseen = await refusal(Lock.take(directory, "isnad study"));
    assert.deepEqual([unseen.name, unseen.values["host"]], ["store/lock-unsure", "another-machine"]);
    writeFileSync(join(directory, lockName), "");
    assert.equal((await refusal(Lock.take(directory, "isnad study"))).name, "store/lock-unsure");
  });

  it("is not removed by one that no longer holds it", async (test) => {
    const directory = scratchFolder(test);
    const lock = await Lock.take(directory, "isnad study");
    const other = writeOwner(directory, {});
    lock.release();
    assert.equal(JSON.parse(readFileSync(join(directory, lockName), "utf8")).lock, other.lock);
  });

  it(
    "knows a process number that was given to another process",
    {
      skip: process.platform === "linux" ? false : "only Linux tells when a process started",
    },
    () => {
      const owner = thisOwner("isnad study");
      assert.equal(lifeOf(owner), "alive");
      assert.equal(lifeOf({ ...owner, started: `${owner.started}0` }), "dead");
    },
  );
});
