// WACZ (Webrecorder, version 1.1.1 and before): a ZIP of WARC files and a list of hashes. Each WARC is compared with
// the list before it is read, and one that differs is refused. The indexes, lists of pages and logs in it are not
// needed: every record is looked at. What the hashes prove is that the file is as it was packed, not what a server sent.
import { createHash } from "node:crypto";
import { z } from "zod";
import { openZip, UnpackingFault, type ZipReader } from "#unpacking/index.js";
import { type Container, type Item, type MissedItem, type Opened, refusedItem } from "./container.js";
import { warcItems } from "./warc.js";

const gigabyte = 1024 ** 3;

export const waczContainer: Container = {
  name: "WACZ",
  mediaTypes: ["application/wacz", "application/x-wacz"],
  endings: ["wacz"],
  largest: 4 * gigabyte,
  mayBeEmpty: false,
  expands: true,
  items,
};

async function* items(opened: Opened): AsyncGenerator<Item | MissedItem> {
  const isPath = typeof opened.source === "string";
  // WARC files stream through, so that their size costs no memory.
  const zip = await openZip(
    opened.source,
    isPath ? { entryBytes: 4 * gigabyte, totalBytes: 4 * gigabyte } : {},
  );
  try {
    for (const { path, reason } of zip.refused) yield refusedItem(opened, path, reason);
    const hashes = await statedHashes(zip);
    for (const { path } of zip.entries) {
      if (/^archive\/.+\.warc(?:\.gz)?$/u.test(path)) yield* warcIn(opened, zip, path, hashes.get(path));
    }
  } finally {
    await zip.close();
  }
}

async function* warcIn(
  opened: Opened,
  zip: ZipReader,
  path: string,
  stated: string | undefined,
): AsyncGenerator<Item | MissedItem> {
  try {
    // Read through once before anything is handed on: its check sum is known only at the end.
    const hash = await hashOf(zip, path);
    if (stated !== undefined && hash !== stated)
      yield refusedItem(opened, path, "its bytes are not those that datapackage.json states");
    else yield* warcItems(opened, zip.stream(path), `${path}/`);
  } catch (error) {
    if (!(error instanceof UnpackingFault)) throw error;
    yield refusedItem(opened, path, error.message);
  }
}

const packageName = "datapackage.json";
const longestPackage = 16 * 1024 ** 2;

const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) });
const digestSchema = z.object({ hash: z.string() });

/** SHA-256 by path, as the package states them; none where it has no list. Faults: "broken" for a list that is altered. */
async function statedHashes(zip: ZipReader): Promise<ReadonlyMap<string, string>> {
  const digest = await readJson(zip, "datapackage-digest.json", digestSchema);
  if (digest !== null && digest.hash !== (await hashOf(zip, packageName))) {
    throw new UnpackingFault("broken", "datapackage.json is not the one that was signed for");
  }
  const list = await readJson(zip, packageName, packageSchema);
  return new Map((list?.resources ?? []).map(({ path, hash }) => [path, hash]));
}

async function readJson<T>(zip: ZipReader, path: string, schema: z.ZodType<T>): Promise<T | null> {
  const entry = zip.entries.find((each) => each.path === path);
  if (entry === undefined) return null;
  if (entry.size > longestPackage) throw new UnpackingFault("limit", `${path} is too long`);
  const text = Buffer.from(await zip.read(path)).toString("utf8");
  const parsed = schema.safeParse(parseJson(text, path));
  if (!parsed.success) throw new UnpackingFault("broken", `${path} is not as the format has it`);
  return parsed.data;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnpackingFault("broken", `${path} is not JSON`, { cause: error });
  }
}

async function hashOf(zip: ZipReader, path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of zip.stream(path)) hash.update(piece);
  return `sha256:${hash.digest("hex")}`;
}
