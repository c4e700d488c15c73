// Writing that outlives a power cut: the content under a temporary name in the same folder, synced, renamed over
// the old file, and the folder synced, so that a reader sees the old file or the new one and nothing between
// (Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014). It refuses to know what it writes.
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The name a file has until it is whole. It is always the same one: a study has one owner, so nobody else writes
 * it, and the next try overwrites what a killed run left.
 */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

/** What a file is written from: whole, or in pieces so that it need not be held at once. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<Uint8Array>;

/** Replaces or makes the file. On a failure the old file stands and nothing new is left. */
export async function replaceDurably(path: string, content: Content): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeSynced(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncDirectory(dirname(path));
}

/** Writes the file and waits until it is on the disk. `mode` is what it has once written. */
export async function writeSynced(path: string, content: Content, mode?: number): Promise<void> {
  const handle = await open(path, "w");
  try {
    const pieces = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
    for await (const piece of pieces) await handle.appendFile(piece);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes renames and new names in the folder lasting. Windows has no such call and needs none for NTFS names. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
