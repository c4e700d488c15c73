// Brings every archived snapshot into the database's records: takes over what was read before under the same stage
// versions and settings, reads the rest. The database is a projection; losing it costs time, never work.
import { isContainer } from "#archive/index.js";
import { isRead } from "#extraction/index.js";
import type { PartialDate, Snapshot, Unread } from "#model/index.js";
import {
  type Database,
  type DocumentRecords,
  type LaidOutRecords,
  type StudyFolder,
  sha256Of,
} from "#store/index.js";
import type { JournalState } from "./journal-state.js";
import type { OnProgress } from "./progress.js";
import type { SnapshotReading } from "./reading.js";
import type { StudyContext } from "./relating.js";
import { readingStages, stages } from "./stages.js";
import { superseded } from "./superseded.js";
import { readEach } from "./workers/read-each.js";

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
  const { current, replaced } = superseded(state);
  const readable = current.filter(({ mediaType }) => isRead(mediaType) || !isContainer(mediaType));
  const records = await readBefore(database, new Map(readable.map((one) => [one.id, one])), state);
  const unread = [...state.leftOut.values(), ...replaced];
  const wanted = readable.filter((snapshot) => !records.has(snapshot.id));
  const keep = async (readings: readonly SnapshotReading[]) => {
    await database.keepDocuments(documentsOf(readings, isWhole), lineage);
    await database.keepDocuments(documentsOf(readings, isInPart), `${lineage} in part`);
  };
  for await (const reading of keptInBatches(keep, readEach(folder, context, wanted, state, onProgress))) {
    for (const { layout: _, ...kept } of reading.documents) add(records, kept);
    unread.push(...reading.unread);
  }
  const entry = folder.journal.head.number;
  await database.setProjection({ entry, stages, codebook: context.codebookSha256 });
  // Nothing more is asked of it, and what follows needs the memory.
  await folder.closeDatabase();
  return { read: [...records.values()].flat().sort(byDocument), unread: unread.sort(byFile) };
}

/** What the stored records depend on besides the bytes. Of another lineage, they are made again. */
function lineageOf({ codebookSha256, settings }: StudyContext): string {
  const versions = readingStages.map((stage) => `${stage} ${stages[stage]}`);
  const { sources = [], lists = null, pictures = "leave" } = settings;
  return sha256Of([...versions, codebookSha256, JSON.stringify([sources, lists, pictures])].join("\n"));
}

/** Documents by their snapshot. */
type Records = Map<Snapshot["id"], DocumentRecords[]>;

function add(records: Records, one: DocumentRecords): void {
  const known = records.get(one.snapshot.id);
  if (known === undefined) records.set(one.snapshot.id, [one]);
  else known.push(one);
}

async function readBefore(
  database: Database,
  readable: ReadonlyMap<Snapshot["id"], Snapshot>,
  state: JournalState,
): Promise<Records> {
  const records: Records = new Map();
  const outdated = new Set<Snapshot["id"]>();
  for await (const stored of database.readAll()) {
    const snapshot = readable.get(stored.snapshot.id);
    if (snapshot === undefined) continue;
    if (isCurrent(stored, state.published.get(snapshot.id) ?? null)) add(records, renamed(stored, snapshot));
    else outdated.add(snapshot.id);
  }
  for (const id of outdated) records.delete(id);
  return records;
}

/** A date given later on the command line means reading the document again. */
function isCurrent({ document }: DocumentRecords, published: PartialDate | null): boolean {
  const { value, from } = document.published;
  return from === "none" ? published === null : from !== "command line" || value === published;
}

/** The same bytes may since have been found under further names. */
function renamed(records: DocumentRecords, snapshot: Snapshot): DocumentRecords {
  const { part } = records.document;
  const files = part === null ? snapshot.files : snapshot.files.map((file) => `${file}#${part}`);
  return { ...records, snapshot, document: { ...records.document, file: files[0]!, files: [...files] } };
}

/**
 * What was read of a snapshot only in part is kept for its layouts, and forgotten when the next run begins: the
 * database does not know what was left out, so it is read again, and named again.
 */
function isInPart({ unread }: SnapshotReading): boolean {
  return unread.length > 0;
}

function isWhole(reading: SnapshotReading): boolean {
  return !isInPart(reading);
}

function documentsOf(
  readings: readonly SnapshotReading[],
  which: (reading: SnapshotReading) => boolean,
): readonly LaidOutRecords[] {
  return readings.filter(which).flatMap(({ documents }) => documents);
}

/** Hands each reading on, having written it to the database with the others of its batch. */
async function* keptInBatches(
  keep: (batch: readonly SnapshotReading[]) => Promise<void>,
  readings: AsyncIterable<SnapshotReading>,
): AsyncGenerator<SnapshotReading> {
  let batch: SnapshotReading[] = [];
  let documents = 0;
  for await (const reading of readings) {
    batch.push(reading);
    documents += reading.documents.length;
    yield reading;
    if (documents < batchSize) continue;
    await keep(batch);
    [batch, documents] = [[], 0];
  }
  await keep(batch);
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** By file; the documents of one list or feed in its own order, in which row 9 stands before row 10. */
function byDocument(a: DocumentRecords, b: DocumentRecords): number {
  if (a.snapshot.id !== b.snapshot.id)
    return byFile({ file: a.snapshot.files[0]! }, { file: b.snapshot.files[0]! });
  const [left, right] = [numbersIn(a.document.part), numbersIn(b.document.part)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 ? byFile(a.document, b.document) : left[at]! - (right[at] ?? 0);
}

function numbersIn(part: string | null): readonly number[] {
  return (part?.match(/\d{1,9}/gu) ?? []).map(Number);
}
