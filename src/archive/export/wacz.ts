// The archive as one WACZ file (Web Archive Collection Zipped 1.1.1): every original in it opens in the usual replay
// programs. WARC files of the study go in as they are; everything else is written into new ones. Every file inside
// has its SHA-256 in datapackage.json, the WARC files among them, so that a timestamp of one of them can be checked
// without the rest (webrecorder/specs issue 140). Signatures are not made: whose key would it be?
import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail } from "#model/index.js";
import { CaptureIndex } from "./capture-index.js";
import { addContainer, type ExportContainer } from "./containers.js";
import { dataPackage } from "./data-package.js";
import { type ExportItem, writeItems } from "./items.js";
import type { JournalHead } from "./standing.js";
import { ZipWriter } from "./zip-writer.js";

export interface ExportInput {
  readonly title: string;
  readonly description?: string;
  /** ISO 8601, UTC: of the study, not of the clock, so that the same study gives the same bytes. */
  readonly created: string;
  /** Name and version of the program. */
  readonly software: string;
  readonly journalHead: JournalHead;
  readonly containers: Iterable<ExportContainer>;
  readonly items: AsyncIterable<ExportItem> | Iterable<ExportItem>;
}
export interface Exported {
  readonly sha256: string;
  readonly bytes: number;
  /** As many as items were given. */
  readonly pages: number;
}

/** New WARC files are closed once they have reached this, in bytes: well below what needs ZIP64. */
const fullWarc = 1_000_000_000;

/**
 * Writes the WACZ to `out`, whole or not at all. Throws `export/target-exists` where something is there already and
 * `store/original-changed` where an original is not what its snapshot says.
 */
export async function writeWacz(
  input: ExportInput,
  out: string,
  { fullAt = fullWarc }: { readonly fullAt?: number } = {},
): Promise<Exported> {
  if ((await stat(out).catch(() => null)) !== null) fail("export/target-exists", { path: out });
  const temporary = join(dirname(out), `.${basename(out)}.new`);
  await mkdir(dirname(out), { recursive: true });
  await rm(temporary, { force: true });
  const zip = new ZipWriter(temporary);
  try {
    const pages = await writeParts(input, zip, fullAt);
    const whole = await zip.finish();
    await rename(temporary, out);
    return { ...whole, pages };
  } catch (error) {
    await zip.abort();
    await rm(temporary, { force: true });
    throw error;
  }
}

/** In order: WARC files kept, WARC files made, index, pages, the list of all of them, the hash of that list. */
async function writeParts(input: ExportInput, zip: ZipWriter, fullAt: number): Promise<number> {
  const index = new CaptureIndex();
  const kept = new Set<string>();
  for (const container of input.containers) {
    if (await addContainer(container, zip, index)) kept.add(container.snapshot.id);
  }
  const pages = await writeItems(input, { zip, index, kept, fullAt });
  await zip.add("indexes/index.cdx", encoded(index.lines()));
  await zip.add(
    "pages/pages.jsonl",
    encoded([pagesHead, ...pages].map((line) => `${JSON.stringify(line)}\n`)),
  );
  const listed = JSON.stringify(dataPackage(input, zip.parts, pages[0] ?? null), null, 2);
  await zip.add("datapackage.json", encoded([listed]));
  const hash = `sha256:${createHash("sha256").update(listed).digest("hex")}`;
  await zip.add("datapackage-digest.json", encoded([JSON.stringify({ path: "datapackage.json", hash })]));
  return pages.length;
}

const pagesHead = { format: "json-pages-1.0", id: "pages", title: "All Pages" };

function encoded(lines: readonly string[]): readonly Uint8Array[] {
  return lines.map((line) => Buffer.from(line));
}
