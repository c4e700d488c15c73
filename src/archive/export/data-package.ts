// datapackage.json of a WACZ (1.1.1, after Frictionless Data Package): every file with its size and SHA-256, and in a
// property of its own how the study stood and what the package is no proof of.
import { type JournalHead, standing } from "./standing.js";
import type { Part } from "./zip-writer.js";

export interface Described {
  readonly title: string;
  readonly description?: string;
  readonly created: string;
  readonly software: string;
  readonly journalHead: JournalHead;
}

/** As an object in the order it is printed. `main` is the page a replay program shows first. */
export function dataPackage(
  { title, description, created, software, journalHead }: Described,
  parts: readonly Part[],
  main: { readonly url: string; readonly ts: string } | null,
): object {
  return {
    profile: "data-package",
    wacz_version: "1.1.1",
    title,
    description: description === undefined ? standing.en : `${standing.en}\n\n${description}`,
    created,
    software,
    ...(main === null ? {} : { mainPageUrl: main.url, mainPageDate: main.ts }),
    resources: parts.map(({ path, bytes, sha256 }) => ({
      name: path.slice(path.lastIndexOf("/") + 1),
      path,
      hash: `sha256:${sha256}`,
      bytes,
    })),
    isnad: {
      journal: journalHead,
      note: "Addresses below https://isnad.invalid/ were given to files that had none; nothing was captured there.",
      warcs: parts
        .filter(({ path }) => path.startsWith("archive/"))
        .map(({ path, sha256 }) => ({ path, sha256 })),
    },
  };
}
