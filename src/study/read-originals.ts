// Brings every archived snapshot into the database's records: takes over what was read before under the same stage
// versions and settings, reads the rest. The database is a projection; losing it costs time, never work.
import type { PartialDate, Problem, Snapshot, Unread } from "#model/index.js";
import { type Database, type DocumentRecords, type StudyFolder, sha256Of } from "#store/index.js";
import type { JournalState } from "./journal-state.js";
import type { OnProgress } from "./progress.js";
import { createReader, type Reader } from "./reading.js";
import type { StudyContext } from "./relating.js";
import { readingStages, stages } from "./stages.js";

/** Documents written to the database at once. */
const batchSize = 200;

export interface Originals {
  readonly read: readonly DocumentRecords[];
  readonly unread: readonly Unread[];
}

/** All records in order of file, and what could not be read, with files that were never archived. */
export async function readOriginals(
  folder: StudyFolder,
  context: StudyContext,
  state: JournalState,
  onProgress: OnProgress,
): Promise<Originals> {
  const database = await folder.database();
  const lineage = lineageOf(context);
  await database.forgetOtherThan(lineage);
  const records = await readBefore(database, state);
  const unread = [...state.leftOut.values()];
  const wanted = [...state.snapshots.values()].filter((snapshot) => !records.has(snapshot.id));
  if (wanted.length > 0) {
    const reader = await createReader(context.codebook, context.sources);
    const keep = (batch: readonly DocumentRecords[]) => database.keepDocuments(batch, lineage);
    for await (const result of readEach(folder, keep, reader, wanted, state, onProgress)) {
      if ("document" in result) records.set(result.snapshot.id, result);
      else unread.push(result);
    }
  }
  const entry = folder.journal.head.number;
  await database.setProjection({ entry, stages, codebook: context.codebookSha256 });
  // Nothing more is asked of it, and what follows needs the memory.
  await folder.closeDatabase();
  return {
    read: [...records.values()].sort((a, b) => byFile(a.document, b.document)),
    unread: unread.sort(byFile),
  };
}

/** What the stored records depend on besides the bytes. Of another lineage, they are made again. */
function lineageOf({ codebookSha256, settings }: StudyContext): string {
  const versions = readingStages.map((stage) => `${stage} ${stages[stage]}`);
  const sources = JSON.stringify(settings.sources ?? []);
  return sha256Of([...versions, codebookSha256, sources].join("\n"));
}

async function readBefore(database: Database, state: JournalState): Promise<Map<string, DocumentRecords>> {
  const records = new Map<string, DocumentRecords>();
  for await (const stored of database.readAll()) {
    const snapshot = state.snapshots.get(stored.snapshot.id);
    if (snapshot && isCurrent(stored, state.published.get(snapshot.id) ?? null))
      records.set(snapshot.id, renamed(stored, snapshot));
  }
  return records;
}

/** A date given later on the command line means reading the document again. */
function isCurrent({ document }: DocumentRecords, published: PartialDate | null): boolean {
  const { value, from } = document.published;
  return from === "none" ? published === null : from !== "command line" || value === published;
}

/** The same bytes may since have been found under further names. */
function renamed(records: DocumentRecords, snapshot: Snapshot): DocumentRecords {
  const { files } = snapshot;
  return { ...records, snapshot, document: { ...records.document, file: files[0]!, files: [...files] } };
}

async function* readEach(
  folder: StudyFolder,
  keep: (batch: readonly DocumentRecords[]) => Promise<void>,
  reader: Reader,
  wanted: readonly Snapshot[],
  state: JournalState,
  onProgress: OnProgress,
): AsyncGenerator<DocumentRecords | Unread> {
  let batch: DocumentRecords[] = [];
  for (const [index, snapshot] of wanted.entries()) {
    const bytes = await folder.originals.read(snapshot.sha256);
    const result = reader.read(snapshot, bytes, state.published.get(snapshot.id) ?? null);
    if ("document" in result) {
      batch.push(result);
      yield result;
    } else yield* unreadFiles(snapshot, result);
    if (batch.length === batchSize) {
      await keep(batch);
      batch = [];
    }
    onProgress("reading", index + 1, wanted.length);
  }
  await keep(batch);
}

function unreadFiles(snapshot: Snapshot, problem: Problem): Unread[] {
  return snapshot.files.map((file) => ({ file, problem }));
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
