// The records for other programs: one row an export, with the files it writes.
import type { StudyRecords } from "#model/index.js";
import { annotationPieces } from "./annotations.js";
import { documentTables } from "./document-tables.js";
import { graphmlPieces } from "./graphml.js";
import { originTables } from "./origin-tables.js";
import { provenancePieces } from "./provenance.js";
import { tablePieces } from "./table.js";

export const recordExports = ["prov", "annotations", "graphml", "csv"] as const;
export type RecordExport = (typeof recordExports)[number];

/** A file of an export, piece by piece. */
export interface ExportedFile {
  /** "" where the export is this one file. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** What comes behind the name of the study; an export of several files is a folder. */
export const exportEndings: Readonly<Record<RecordExport, string>> = {
  prov: ".prov.jsonld",
  annotations: ".annotations.jsonld",
  graphml: ".graphml",
  csv: "-csv",
};

/** The same records give the same bytes. `version` is that of the program. */
export function exportedFiles(
  records: StudyRecords,
  as: RecordExport,
  version: string,
): readonly ExportedFile[] {
  switch (as) {
    case "prov":
      return [{ name: "", pieces: provenancePieces(records, version) }];
    case "annotations":
      return [{ name: "", pieces: annotationPieces(records, version) }];
    case "graphml":
      return [{ name: "", pieces: graphmlPieces(records) }];
    default:
      return Object.entries({ ...documentTables, ...originTables }).map(([name, table]) => ({
        name,
        pieces: tablePieces(table, records),
      }));
  }
}
