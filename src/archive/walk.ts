// Lists what a folder holds that could be an article, without opening any of it.
import type { Dirent } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { type Problem, problem } from "#model/index.js";
import { isPaper, savedPageOf } from "./containers/passed-over.js";
import { readSettings } from "./settings.js";

export type Candidate =
  | { readonly file: string; readonly path: string }
  | { readonly file: string; readonly problem: Problem };

/** A folder with this file is a study made by Isnad; the articles in it are copies it keeps. */
const studyMark = "journal.jsonl";
const keptByStudies: ReadonlySet<string> = new Set(["originals", "reports"]);

/** Candidates under `root`, by code units of their path relative to it. */
export async function walk(root: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  await walkFolder({ root, realRoot: await realpath(root), found }, "");
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

interface Walk {
  readonly root: string;
  readonly realRoot: string;
  readonly found: Candidate[];
}

/** `folder` is relative to the root, "" or ending in a slash. */
async function walkFolder(walked: Walk, folder: string): Promise<void> {
  const settings = await readSettings(join(walked.root, folder));
  if (settings?.read === undefined) return walkContents(walked, folder);
  for (const named of settings.read) await walkNamed(walked, folder, named);
}

async function walkContents(walked: Walk, folder: string): Promise<void> {
  const path = join(walked.root, folder);
  const entries = await readdir(path, { withFileTypes: true }).catch((error: Error) => error);
  if (entries instanceof Error) {
    return missed(walked, folder.slice(0, -1) || ".", entries.message);
  }
  const names = new Set(entries.map(({ name }) => name));
  if (names.has(studyMark) && folder !== "") return;
  for (const entry of entries) {
    if (!isPassedOver(entry, names)) await walkEntry(walked, folder, entry);
  }
}

/** One path of `read`: a file, or a folder walked like any other. */
async function walkNamed(walked: Walk, folder: string, named: string): Promise<void> {
  const relative = posix.normalize(named.split(sep).join("/")).replace(/\/$/u, "");
  if (relative === ".") return walkContents(walked, folder);
  const file = folder + relative;
  const stats = await lstat(join(walked.root, file)).catch(() => null);
  if (stats === null) missed(walked, file, "study.yaml names it, but it does not exist");
  else if (!(await leadsInside(walked, file))) missed(walked, file, leadsOut);
  else if (stats.isDirectory()) await walkFolder(walked, `${file}/`);
  else walked.found.push({ file, path: join(walked.root, file) });
}

const leadsOut = "a link that leads out of the folder";

function missed({ found }: Walk, file: string, reason: string): void {
  found.push({ file, problem: problem("archive/unreadable", { file, reason }) });
}

function isPassedOver({ name }: Dirent, beside: ReadonlySet<string>): boolean {
  const savedPage = savedPageOf(name);
  return (
    name.startsWith(".") ||
    isPaper(name) ||
    name.endsWith("-study") ||
    (beside.has(studyMark) && (keptByStudies.has(name) || name.startsWith("journal."))) ||
    (savedPage !== null && (beside.has(`${savedPage}.html`) || beside.has(`${savedPage}.htm`)))
  );
}

async function walkEntry(walked: Walk, folder: string, entry: Dirent): Promise<void> {
  const file = folder + entry.name;
  if (entry.isDirectory()) return walkFolder(walked, `${file}/`);
  if (!entry.isSymbolicLink()) walked.found.push({ file, path: join(walked.root, file) });
  else if (!(await leadsInside(walked, file))) missed(walked, file, leadsOut);
}

/** A link to something inside needs no following: what it points at is met under its own name. */
async function leadsInside({ root, realRoot }: Walk, file: string): Promise<boolean> {
  const target = await realpath(join(root, file)).catch(() => "");
  return target === realRoot || target.startsWith(realRoot + sep);
}
