// Hands the records on to other programs: as a provenance graph, as annotations, as a graph of who has it from whom, as
// tables. They quote the texts and name whom the texts name: a working copy, cleared for nobody.
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail, type StudyRecords } from "#model/index.js";
import { type ExportedFile, exportedFiles, type RecordExport } from "#report/index.js";
import { programVersion } from "./package-files.js";

/** Writes the export to `out`, whole or not at all. Throws `export/target-exists` where something is there already. */
export async function writeRecords(records: StudyRecords, as: RecordExport, out: string): Promise<void> {
  if (existsSync(out)) fail("export/target-exists", { path: out });
  const temporary = join(dirname(out), `.${basename(out)}.new`);
  await rm(temporary, { recursive: true, force: true });
  try {
    for (const file of exportedFiles(records, as, programVersion())) await writeFile(file, temporary);
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

async function writeFile({ name, pieces }: ExportedFile, temporary: string): Promise<void> {
  if (name !== "") await mkdir(temporary, { recursive: true });
  await pipeline(
    Readable.from(pieces),
    createWriteStream(name === "" ? temporary : join(temporary, name), { flags: "wx" }),
  );
}
