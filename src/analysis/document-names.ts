// The names by which a researcher's own table may call a document of the study: its files, with and without folder and
// ending, and its id.
import type { Document } from "#model/index.js";
import { foldHeading } from "#text/index.js";

/** Folded, so that case, accents and punctuation do not matter; compare with `foldHeading` of the name in the table. */
export function documentNames({ id, files }: Pick<Document, "id" | "files">): readonly string[] {
  const names = files.flatMap((file) => {
    const last = file.slice(file.lastIndexOf("/") + 1);
    return [file, last, last.replace(/\.[^.]+$/u, "")];
  });
  return [...new Set([id, ...names].map(foldHeading))];
}
