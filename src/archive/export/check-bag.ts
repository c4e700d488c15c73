// Whether a bag is still what was exported: every file there, none changed, none added, nothing to be fetched
// (RFC 8493 section 3). For bags this program wrote; one from elsewhere without a manifest of its tag files, or with
// another hash than SHA-256, is told to be incomplete.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Problem, problem } from "#model/index.js";
import { type ManifestLine, parseManifest } from "./bag-manifest.js";

const [payloadManifest, tagManifest] = ["manifest-sha256.txt", "tagmanifest-sha256.txt"] as const;
const version = /^BagIt-Version: (?:0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/u;

/** What is wrong with the bag, files in order of their names; nothing where it is sound. */
export async function checkBag(directory: string): Promise<readonly Problem[]> {
  const broken = (reason: string): readonly Problem[] => [
    problem("export/not-a-bag", { path: directory, reason }),
  ];
  const declared = await textOf(directory, "bagit.txt");
  if (declared === null || !version.test(declared))
    return broken("bagit.txt is missing or of another version");
  if ((await lstat(join(directory, "fetch.txt")).catch(() => null)) !== null)
    return [problem("export/bag-remote", { file: "fetch.txt" })];
  const listed: ManifestLine[] = [];
  for (const name of [payloadManifest, tagManifest]) {
    const lines = parseManifest((await textOf(directory, name)) ?? "no such file");
    if (typeof lines === "string") return broken(`${name}: ${lines}`);
    const stray = lines.find(({ path }) => path.startsWith("data/") !== (name === payloadManifest));
    if (stray !== undefined) return broken(`${name} lists ${stray.path}`);
    listed.push(...lines);
  }
  const found = await filesBelow(directory, "");
  const faults = [...(await faultsOf(directory, listed, found)), ...extraIn(found, listed)];
  return faults.length > 0 ? faults : oxumFault(directory, found, broken);
}

/** Manifests list some two million files within this, in bytes; what is larger, or no regular file, is not read. */
const largestTagFile = 256 * 1024 * 1024;

async function textOf(directory: string, name: string): Promise<string | null> {
  const path = join(directory, name);
  const stats = await lstat(path).catch(() => null);
  if (stats === null || !stats.isFile() || stats.size > largestTagFile) return null;
  return readFile(path, "utf8");
}

/** Path in the bag → bytes; null for what is no regular file, such as a link. */
type Found = ReadonlyMap<string, number | null>;

async function filesBelow(directory: string, folder: string): Promise<Found> {
  const found = new Map<string, number | null>();
  for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      for (const [below, bytes] of await filesBelow(directory, `${path}/`)) found.set(below, bytes);
    } else {
      found.set(path, entry.isFile() ? (await lstat(join(directory, path))).size : null);
    }
  }
  return found;
}

async function faultsOf(
  directory: string,
  listed: readonly ManifestLine[],
  found: Found,
): Promise<Problem[]> {
  const faults: Problem[] = [];
  for (const { path, sha256 } of [...listed].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bytes = found.get(path);
    if (bytes === undefined) faults.push(problem("export/bag-missing", { file: path }));
    else if (bytes === null || (await sha256OfFile(join(directory, path))) !== sha256)
      faults.push(problem("export/bag-changed", { file: path }));
  }
  return faults;
}

function extraIn(found: Found, listed: readonly ManifestLine[]): readonly Problem[] {
  const known = new Set([tagManifest, ...listed.map(({ path }) => path)]);
  const extra = [...found.keys()].filter((path) => !known.has(path)).sort();
  return extra.map((file) => problem("export/bag-extra", { file }));
}

/** Payload-Oxum counts bytes and files: it notices a manifest that was shortened together with what it lists. */
async function oxumFault(
  directory: string,
  found: Found,
  broken: (reason: string) => readonly Problem[],
): Promise<readonly Problem[]> {
  const stated = /^Payload-Oxum: (\d+\.\d+)\r?$/mu.exec((await textOf(directory, "bag-info.txt")) ?? "")?.[1];
  const payload = [...found].filter(([path]) => path.startsWith("data/")).map(([, bytes]) => bytes ?? 0);
  const counted = `${payload.reduce((sum, bytes) => sum + bytes, 0)}.${payload.length}`;
  if (stated === counted) return [];
  return broken(`bag-info.txt states a payload of ${stated ?? "nothing"}, but there is ${counted}`);
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
