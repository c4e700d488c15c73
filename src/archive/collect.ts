// Finds the articles under the paths a researcher names, and reads them one at a time. Links are never followed
// inside a folder, so nothing is read twice, no loop is possible and nothing outside the folder is reached. What
// belongs to a study made earlier, hidden files and the papers of the folder itself are passed over without a word;
// any other file that cannot be read is reported with its reason.
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { constants, type FileHandle, open, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fail, type Problem, problem } from "#model/index.js";
import { walk } from "./walk.js";

export const archiveVersion = 1;

/** One file, as it lies on disk. */
export interface Taken {
  /** Path relative to the folder named, or the base name of a file named; with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly mediaType: string;
}
/** A file that was left out, and why. */
export interface Missed {
  readonly file: string;
  readonly problem: Problem;
}
export type Found = Taken | Missed;

/** Text files larger than this are refused unread, in bytes. */
const largestFile = 10 * 1024 * 1024;

/**
 * Every file under the named files and folders, in code unit order within each, read as they are asked for. A
 * folder whose study.yaml has `read` gives only what that names. Nothing found is no error here; a named path
 * that does not exist ends the job with study/path-missing before anything is read.
 */
export async function* collect(
  paths: readonly string[],
  { largest = largestFile }: { readonly largest?: number } = {},
): AsyncGenerator<Found> {
  const named = await Promise.all(paths.map(whatIs));
  const seen = new Set<string>();
  for (const { path, stats } of named) {
    const candidates = stats.isDirectory() ? await walk(path) : [{ file: basename(path), path }];
    for (const candidate of candidates) {
      const key =
        "problem" in candidate
          ? `missed ${candidate.file}`
          : await realpath(candidate.path).catch(() => candidate.path);
      if (seen.has(key)) continue;
      seen.add(key);
      yield "problem" in candidate ? candidate : await take(candidate, largest);
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

async function take(
  { file, path }: { readonly file: string; readonly path: string },
  largest: number,
): Promise<Found> {
  const mediaType = mediaTypeOf(file);
  if (mediaType === null) return { file, problem: problem("archive/format-unknown", { file }) };
  try {
    return await readWhole(file, path, mediaType, largest);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*'$/u, "") : String(error);
    return { file, problem: problem("archive/unreadable", { file, reason }) };
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  htm: "text/html",
};

function mediaTypeOf(file: string): string | null {
  const ending = /\.([a-z]{2,4})$/iu.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending]! : null;
}

async function readWhole(file: string, path: string, mediaType: string, largest: number): Promise<Found> {
  // Non-blocking, so that a pipe someone named .txt is refused instead of waited for.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile())
      return { file, problem: problem("archive/unreadable", { file, reason: "not a regular file" }) };
    if (stats.size > largest) return { file, problem: tooLarge(file, stats.size, largest) };
    const bytes = await readUpTo(handle, largest + 1);
    if (bytes.length > largest) return { file, problem: tooLarge(file, bytes.length, largest) };
    return { file, bytes, mediaType, sha256: createHash("sha256").update(bytes).digest("hex") };
  } finally {
    await handle.close();
  }
}

/** The bytes of a file that may be growing while it is read, as far as `most`. */
async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < most; ) {
    const { bytesRead, buffer } = await handle.read({
      buffer: new Uint8Array(Math.min(65_536, most - length)),
    });
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

const megabyte = 1024 * 1024;

function tooLarge(file: string, size: number, largest: number): Problem {
  const inMegabytes = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10;
  return problem("archive/too-large", { file, size: inMegabytes(size), limit: inMegabytes(largest) });
}
