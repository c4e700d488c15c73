// Files that come with the program: the default codebook, the font of the report, the version.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packageRoot = findPackage(here);

function findPackage(folder: string): string {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name?: string };
    if (name === "isnad") return folder;
  } catch {
    // Not this folder: look one higher.
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the program's own package.json is missing; install isnad again");
  return findPackage(parent);
}

/** The program's version, as published. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }).version;
}

/** Path of the codebook that a new study starts from. */
export const defaultCodebook = join(packageRoot, "codebooks", "leaving-armed-groups.yaml");

/** The report's font, as base64 of a WOFF2 file. */
export function reportFont(): string {
  return readFileSync(join(here, "..", "report", "fonts", "amiri.woff2")).toString("base64");
}
