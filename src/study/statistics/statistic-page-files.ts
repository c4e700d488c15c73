// Writes a statistic's page and pictures where the researcher asked for them. Made again, they are written again; what
// this program did not make is never written over.
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fail } from "#model/index.js";
import { type Pictures, renderStatisticHtml, type StatisticPage } from "#report/index.js";
import { reportFont } from "../package-files.js";
import { sha256Base64 } from "../publishing.js";

/** Where to write; null where nobody asked. */
export interface PageTargets {
  /** A file. */
  readonly html: string | null;
  /** A folder: one file a picture. */
  readonly svg: string | null;
}

/** Throws `statistics/target-taken` before anything slow is done. */
export function checkTargets({ html, svg }: PageTargets): void {
  if (html !== null && isTaken(html)) fail("statistics/target-taken", { path: html });
  if (svg !== null && existsSync(svg) && !statSync(svg).isDirectory())
    fail("statistics/target-taken", { path: svg });
}

export function writePage(path: string, page: StatisticPage): string {
  const full = resolve(path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, renderStatisticHtml(page, { fontBase64: reportFont(), sha256Base64 }));
  return full;
}

/** Paths of the files, in the order of the pictures. */
export function writePictures(folder: string, pictures: Pictures): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const paths = Object.keys(pictures).map((name) => join(resolve(folder), `${fileName(name)}.svg`));
  for (const path of paths) if (isTaken(path)) fail("statistics/target-taken", { path });
  for (const [index, svg] of Object.values(pictures).entries()) writeFileSync(paths[index]!, `${svg}\n`);
  return paths;
}

/** A picture of a stratum is named for it, whose name comes from a stranger's table. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 80);
}

/** How much of a file is looked at, in bytes. */
const headLength = 4096;
/** How a page and a picture of this program begin: the font they name is in no other's. Notes about Isnad are not ours. */
const ours = /^(?:<!doctype html>\s.*"Isnad Amiri"|<svg [^>]*'Isnad Amiri')/su;

/** Whether something stands there that this program did not make. */
function isTaken(path: string): boolean {
  if (!existsSync(path)) return false;
  if (!statSync(path).isFile()) return true;
  const head = Buffer.alloc(headLength);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, head, 0, headLength, 0);
    return !ours.test(head.toString("utf8", 0, length));
  } finally {
    closeSync(file);
  }
}
