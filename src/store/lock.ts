// One owner for a study: the file DIR/lock, made whole in one step by link(2), holding who owns it. It stands
// outside the database folder, because the database keeps none of its own (two processes on it lose commits
// silently). A live owner is named and left alone; a dead one's lock is taken over; age decides nothing.
//
// Taking over without a moment in which two may win: to replace the lock of the dead owner H one must first make
// the claim `lock.H`, which only one can; then see that the lock is still H's; then rename over it. If the
// claimant D dies on the way, `lock.H` names a dead owner in turn, and `lock.D` is what must be made. A claim is
// removed only after the lock has changed hands, so whoever makes one late finds another owner there, and gives up.
import { readFileSync, unlinkSync } from "node:fs";
import { constants, copyFile, link, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "#model/index.js";
import { canonicalJson } from "./canonical-json.js";
import { atDisk, errorCode, orNullWhereMissing } from "./disk-problem.js";
import { syncDirectory, writeSynced } from "./durable-write.js";
import { lifeOf, type Owner, parseOwner, thisOwner } from "./owner.js";

export const lockName = "lock";

/** Signals that end a process by default; its locks are given back before they do. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The locks this process holds. */
const held = new Set<Lock>();

export class Lock {
  /** The owner that had died holding it; null where it was free. */
  readonly takenFrom: Owner | null;
  readonly #path: string;
  readonly #owner: Owner;

  private constructor(path: string, owner: Owner, takenFrom: Owner | null) {
    this.#path = path;
    this.#owner = owner;
    this.takenFrom = takenFrom;
  }

  /**
   * Takes the lock of the folder, or throws `store/locked` naming the live owner, or `store/lock-unsure` where the
   * owner is on another machine or cannot be read. It is given back by `release`, on exit, and on a signal.
   */
  static async take(directory: string, command: string): Promise<Lock> {
    const path = join(directory, lockName);
    return atDisk(path, async () => {
      const owner = thisOwner(command);
      const lock = new Lock(path, owner, await takeAs(owner, directory));
      if (held.size === 0) watchForTheEnd();
      held.add(lock);
      return lock;
    });
  }

  /** Gives it back, unless a researcher has deleted it meanwhile and another process holds the study. */
  release(): void {
    held.delete(this);
    if (held.size === 0) stopWatching();
    try {
      if (parseOwner(readFileSync(this.#path, "utf8"))?.lock === this.#owner.lock) unlinkSync(this.#path);
    } catch {
      // Gone, or the folder with it: then there is nothing to give back.
    }
  }
}

function watchForTheEnd(): void {
  process.on("exit", releaseAll);
  for (const signal of endings) process.on(signal, releaseAndEnd);
}

function stopWatching(): void {
  process.off("exit", releaseAll);
  for (const signal of endings) process.off(signal, releaseAndEnd);
}

function releaseAll(): void {
  for (const lock of held) lock.release();
}

/** Dies of the signal as it would have without us, unless the program handles it itself and so ends in its own way. */
function releaseAndEnd(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  releaseAll();
  process.kill(process.pid, signal);
}

async function takeAs(owner: Owner, directory: string): Promise<Owner | null> {
  const written = join(directory, `${lockName}.${owner.lock}.new`);
  await writeSynced(written, `${canonicalJson(owner)}\n`);
  try {
    const takenFrom = await replaceDead(written, directory);
    await syncDirectory(directory);
    await sweep(directory);
    return takenFrom;
  } finally {
    await rm(written, { force: true });
  }
}

/** Puts the written lock in place; returns the dead owner it replaced, or null. */
async function replaceDead(written: string, directory: string): Promise<Owner | null> {
  const path = join(directory, lockName);
  for (;;) {
    const dead = await deadOwners(directory);
    const [holder] = dead;
    if (holder === undefined) {
      if (await linkNew(written, path)) return null;
      continue;
    }
    const claim = claimPath(directory, dead.at(-1)!);
    if (!(await linkNew(written, claim))) continue;
    const now = await readOwner(path);
    if (now === null || now === "unreadable" || now.lock !== holder.lock) {
      await rm(claim, { force: true });
      continue;
    }
    await rename(written, path);
    for (const owner of dead) await rm(claimPath(directory, owner), { force: true });
    return holder;
  }
}

/** The lock's owner and those who died claiming it from one another, oldest first. Throws where one is not dead. */
async function deadOwners(directory: string): Promise<readonly Owner[]> {
  const dead: Owner[] = [];
  let path = join(directory, lockName);
  for (;;) {
    const owner = await readOwner(path);
    if (owner === null) return dead;
    assertDead(owner, directory, path);
    dead.push(owner);
    path = claimPath(directory, owner);
  }
}

function assertDead(owner: Owner | "unreadable", directory: string, file: string): asserts owner is Owner {
  if (owner === "unreadable") return fail("store/lock-unsure", { file, pid: "?", host: "?", command: "?" });
  const { pid, host, command } = owner;
  const life = lifeOf(owner);
  if (life === "alive") fail("store/locked", { directory, pid, host, command });
  if (life === "unseen") fail("store/lock-unsure", { file, pid, host, command });
}

/** Removes what processes that died left beside the lock. The owner of the lock alone may do so. */
async function sweep(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(`${lockName}.`));
  for (const name of names) {
    const owner = await readOwner(join(directory, name));
    const isLeft = owner !== null && owner !== "unreadable" && lifeOf(owner) === "dead";
    if (isLeft) await rm(join(directory, name), { force: true });
  }
}

function claimPath(directory: string, owner: Owner): string {
  return join(directory, `${lockName}.${owner.lock}`);
}

async function readOwner(path: string): Promise<Owner | "unreadable" | null> {
  const text = await orNullWhereMissing(readFile(path, "utf8"));
  return text === null ? null : (parseOwner(text) ?? "unreadable");
}

/**
 * Gives the file a second name; false where that name is taken. A disk without links (a memory stick) gets a
 * copy that fails if the name exists; there, a kill in that very moment leaves a lock that must be deleted by hand.
 */
async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch((error: unknown) => {
      if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errorCode(error) ?? "")) {
        return copyFile(from, to, constants.COPYFILE_EXCL);
      }
      throw error;
    });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
