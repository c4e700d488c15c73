// The archive as a bag (BagIt 1.0, RFC 8493): a plain folder that any archive can take in, with a manifest by which
// anyone can check it without this program. Nothing in it is left to be fetched.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fail, type Snapshot } from "#model/index.js";
import { type ManifestLine, manifestText, staysInside } from "./bag-manifest.js";
import { originalList } from "./original-list.js";
import { type JournalHead, standing } from "./standing.js";
import type { Bytes } from "./zip-writer.js";

/** A file of the study. */
export interface BagFile {
  /** Below data/, slashes between: "journal.jsonl", "originals/ab/ab…". */
  readonly path: string;
  /** What it must be; left out where nobody recorded it. */
  readonly sha256?: string;
  readonly open: () => Bytes;
}
export interface BagInput {
  readonly title: string;
  /** ISO 8601, UTC: of the study, not of the clock. */
  readonly created: string;
  /** Name and version of the program. */
  readonly software: string;
  readonly journalHead: JournalHead;
  readonly files: AsyncIterable<BagFile> | Iterable<BagFile>;
  /** Listed in data/items.csv. */
  readonly snapshots: Iterable<Snapshot>;
}
/** What lies below data/. */
export interface Bagged {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes the bag in a new or empty folder, whole or not at all. Throws `export/target-exists` for any other, and
 * `store/original-changed` where a file is not what it must be.
 */
export async function writeBag(input: BagInput, directory: string): Promise<Bagged> {
  if (!(await isFree(directory))) fail("export/target-exists", { path: directory });
  const temporary = join(dirname(directory), `.${basename(directory)}.new`);
  await rm(temporary, { recursive: true, force: true });
  try {
    const bagged = await fillBag(input, temporary);
    await rmdir(directory).catch(() => undefined);
    await rename(temporary, directory);
    return bagged;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function isFree(directory: string): Promise<boolean> {
  const found = await stat(directory).catch(() => null);
  return found === null || (found.isDirectory() && (await readdir(directory)).length === 0);
}

async function fillBag(input: BagInput, directory: string): Promise<Bagged> {
  const payload: ManifestLine[] = [];
  let bytes = 0;
  for await (const file of filesOf(input)) {
    const written = await writeInto(directory, `data/${file.path}`, file.open());
    if (file.sha256 !== undefined && written.sha256 !== file.sha256)
      fail("store/original-changed", { file: file.path, sha256: file.sha256 });
    payload.push(written);
    bytes += written.bytes;
  }
  const tags = { "bagit.txt": declaration, "bag-info.txt": bagInfo(input, payload.length, bytes) };
  const texts = { ...tags, "manifest-sha256.txt": manifestText(payload) };
  const tagLines = Object.entries(texts).map(([path, text]) => ({ path, sha256: sha256Of(text) }));
  for (const [path, text] of Object.entries({ ...texts, "tagmanifest-sha256.txt": manifestText(tagLines) }))
    await writeFile(join(directory, path), text, { flag: "wx", flush: true });
  return { files: payload.length, bytes };
}

async function* filesOf({ files, snapshots }: BagInput): AsyncGenerator<BagFile> {
  yield* files;
  yield { path: "items.csv", open: () => [Buffer.from(originalList(snapshots))] };
}

const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Section 2.2.2; the last two labels are the program's own. */
function bagInfo({ title, created, software, journalHead }: BagInput, files: number, bytes: number): string {
  const labels: readonly (readonly [label: string, value: string])[] = [
    ["External-Description", title],
    ["Internal-Sender-Description", `${standing.en} ${standing.ar}`],
    ["Bagging-Date", created.slice(0, 10)],
    ["Bag-Software-Agent", software],
    ["Payload-Oxum", `${bytes}.${files}`],
    ["Isnad-Journal-Number", String(journalHead.number)],
    ["Isnad-Journal-SHA256", journalHead.hash],
  ];
  return labels.map(([label, value]) => `${label}: ${value.replace(/[\p{Cc}\s]+/gu, " ")}\n`).join("");
}

async function writeInto(
  directory: string,
  path: string,
  content: Bytes,
): Promise<ManifestLine & { readonly bytes: number }> {
  if (!staysInside(path)) throw new RangeError(`${path} leaves the bag`);
  const target = join(directory, ...path.split("/"));
  await mkdir(dirname(target), { recursive: true });
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted() {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  await pipeline(counted, createWriteStream(target, { flags: "wx" }));
  return { path, sha256: hash.digest("hex"), bytes };
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
