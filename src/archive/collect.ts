// Finds the articles under the paths a researcher names, and reads them one at a time. Links are never followed
// inside a folder, so nothing is read twice, no loop is possible and nothing outside the folder is reached. What
// belongs to a study made earlier, hidden files and the papers of the folder itself are passed over without a word;
// any other file that cannot be read is reported with its reason. A file is known by its ending; where that says
// nothing, by first bytes that only one kind has.
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { constants, type FileHandle, open, realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { fail, type Problem, problem } from "#model/index.js";
import { tooLarge } from "./containers/container.js";
import { containers } from "./containers/containers.js";
import { type FileKind, headLength, kindByBytes, kindByName } from "./containers/file-kind.js";
import { type Candidate, walk } from "./walk.js";

export const archiveVersion = 2;

/** One file, as it lies on disk. */
export interface Taken {
  /**
   * Path relative to the folder named, or the base name of a file named; with forward slashes. Where an earlier folder
   * has given that name, the name of its own folder stands before it.
   */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
}
/** A container: to be opened where it lies, since it may be larger than memory. */
export interface Packed {
  readonly file: string;
  readonly path: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}
/** A file that was left out, and why. */
export interface Missed {
  readonly file: string;
  readonly problem: Problem;
}
export type Found = Taken | Packed | Missed;

/**
 * Every file under the named files and folders, in code unit order within each, read as they are asked for. `kinds`
 * are read; what is none of them but a container is handed on unread. A folder whose study.yaml has `read` gives only
 * what that names. Nothing found is no error here; a named path that does not exist ends the job with
 * study/path-missing before anything is read.
 */
export async function* collect(
  paths: readonly string[],
  { kinds }: { readonly kinds: readonly FileKind[] },
): AsyncGenerator<Found> {
  const named = await Promise.all(paths.map(whatIs));
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const { path, stats } of named) {
    const candidates = stats.isDirectory() ? await walk(path) : [{ file: basename(path), path }];
    for (const candidate of candidates) {
      const key = await identity(candidate);
      if (seen.has(key)) continue;
      seen.add(key);
      const file = ownName(candidate.file, stats.isDirectory() ? path : dirname(path), names);
      names.add(file);
      yield await foundAt({ ...candidate, file }, kinds);
    }
  }
}

async function whatIs(path: string): Promise<{ readonly path: string; readonly stats: Stats }> {
  try {
    return { path, stats: await stat(path) };
  } catch (error) {
    return fail("study/path-missing", { path }, error);
  }
}

async function identity(candidate: Candidate): Promise<string> {
  if ("problem" in candidate) return `missed ${candidate.file}`;
  return realpath(candidate.path).catch(() => candidate.path);
}

/** The name itself where it is free; else its folder before it, counted where several folders share a name. */
function ownName(file: string, folder: string, taken: ReadonlySet<string>): string {
  const folderName = basename(resolve(folder));
  let name = file;
  for (let count = 1; taken.has(name); count++) {
    name = `${folderName}${count === 1 ? "" : ` (${count})`}/${file}`;
  }
  return name;
}

async function foundAt(candidate: Candidate, kinds: readonly FileKind[]): Promise<Found> {
  if ("problem" in candidate) return candidate;
  const { file, path } = candidate;
  try {
    // Non-blocking, so that a pipe someone named .txt is refused instead of waited for.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await takeOpen(handle, file, path, kinds);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/u, "") : String(error);
    return { file, problem: problem("archive/unreadable", { file, reason }) };
  }
}

async function takeOpen(
  handle: FileHandle,
  file: string,
  path: string,
  kinds: readonly FileKind[],
): Promise<Found> {
  const stats = await handle.stat();
  if (!stats.isFile()) {
    return { file, problem: problem("archive/unreadable", { file, reason: "not a regular file" }) };
  }
  const known = [...kinds, ...containers];
  const kind = kindByName(file, known) ?? kindByBytes(await readUpTo(handle, headLength), known);
  if (kind === null) return { file, problem: problem("archive/format-unknown", { file }) };
  if (stats.size > kind.largest) return { file, problem: tooLarge(file, stats.size, kind.largest) };
  const [mediaType] = kind.mediaTypes;
  if (!kinds.includes(kind)) return { file, path, mediaType, size: stats.size };
  const bytes = await readUpTo(handle, kind.largest + 1);
  if (bytes.length > kind.largest) return { file, problem: tooLarge(file, bytes.length, kind.largest) };
  return { file, bytes, mediaType, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The bytes of a file that may be growing while it is read, as far as `most`. */
async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < most; ) {
    const { bytesRead, buffer } = await handle.read({
      buffer: new Uint8Array(Math.min(65_536, most - length)),
      position: length,
    });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}
