// Records to rows and back, many at a time: one statement for a table and a batch, its columns given as arrays and
// zipped by unnest, which is several times quicker than a parameter for every cell.
import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  attributionColumns,
  type Column,
  claimColumns,
  type DocumentRecords,
  documentColumns,
  type LaidOutRecords,
  layoutColumns,
  type PartTable,
  partTables,
  passageColumns,
  snapshotColumns,
  suggestionColumns,
  type Tables,
} from "./tables.js";

/** Removes the documents of these snapshots with all their records. */
export async function deleteDocuments(tables: Kysely<Tables>, snapshots: readonly string[]): Promise<void> {
  if (snapshots.length === 0) return;
  const gone = await tables
    .deleteFrom("documents")
    .where("snapshot", "=", anyOf(snapshots))
    .returning("id")
    .execute();
  await tables.deleteFrom("snapshots").where("sha256", "=", anyOf(snapshots)).execute();
  if (gone.length === 0) return;
  const documents = gone.map(({ id }) => id);
  await tables.deleteFrom("layouts").where("document", "=", anyOf(documents)).execute();
  for (const part of partTables)
    await tables.deleteFrom(part).where("document", "=", anyOf(documents)).execute();
}

/** Adds documents of which nothing is kept. */
export async function insertDocuments(
  tables: Kysely<Tables>,
  documents: readonly LaidOutRecords[],
  lineage: string,
): Promise<void> {
  const snapshots = [...new Map(documents.map(({ snapshot }) => [snapshot.sha256, snapshot])).values()];
  await insert(tables, "snapshots", snapshotColumns, [snapshots]);
  await insert(tables, "documents", documentColumns(lineage), [documents], ({ document }) => document);
  await insert(tables, "layouts", layoutColumns, [documents.map(({ layout }) => layout)]);
  await insert(
    tables,
    "passages",
    passageColumns,
    documents.map(({ passages }) => passages),
  );
  await insert(
    tables,
    "attributions",
    attributionColumns,
    documents.map(({ attributions }) => attributions),
  );
  await insert(
    tables,
    "claims",
    claimColumns,
    documents.map(({ claims }) => claims),
  );
  await insert(
    tables,
    "suggestions",
    suggestionColumns,
    documents.map(({ suggestions }) => suggestions),
  );
}

/** The documents of these ids with all their records, in the order of the ids. */
export async function readDocuments(
  tables: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly DocumentRecords[]> {
  const rows = await tables
    .selectFrom("documents")
    .innerJoin("snapshots", "snapshots.sha256", "documents.snapshot")
    .select(["documents.id", "documents.record as document", "snapshots.record as snapshot"])
    .where("documents.id", "=", anyOf(ids))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const passages = await readParts(tables, "passages", ids);
  const attributions = await readParts(tables, "attributions", ids);
  const claims = await readParts(tables, "claims", ids);
  const suggestions = await readParts(tables, "suggestions", ids);
  return ids.map((id) => ({
    snapshot: byId.get(id)!.snapshot,
    document: byId.get(id)!.document,
    passages: passages.get(id) ?? [],
    attributions: attributions.get(id) ?? [],
    claims: claims.get(id) ?? [],
    suggestions: suggestions.get(id) ?? [],
  }));
}

/** Records of one kind by document, each in the order the stage gave it. */
async function readParts<P extends PartTable>(
  tables: Kysely<Tables>,
  table: P,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly DocumentRecords[P][number][]>> {
  const { rows } = await sql<{ document: string; record: DocumentRecords[P][number] }>`
    select document, record from ${sql.table(table)}
    where document = ${anyOf(documents)} order by document, place`.execute(tables);
  const parts = new Map<string, DocumentRecords[P][number][]>();
  for (const { document, record } of rows) {
    const known = parts.get(document);
    if (known === undefined) parts.set(document, [record]);
    else known.push(record);
  }
  return parts;
}

/** One statement for all groups. A record's place is its place in its group; `kept` is what of it is stored whole. */
async function insert<R>(
  tables: Kysely<Tables>,
  table: keyof Tables,
  columns: readonly Column<R>[],
  groups: readonly (readonly R[])[],
  kept: (record: R) => unknown = (record) => record,
): Promise<void> {
  const records = groups.flat();
  if (records.length === 0) return;
  const places = groups.flatMap((group) => group.map((_, place) => place));
  const arrays = columns.map(({ type, of }) =>
    arrayOf(
      records.map((record, index) => of(record, places[index]!)),
      type,
    ),
  );
  const whole = arrayOf(
    records.map((record) => JSON.stringify(kept(record))),
    "json",
  );
  const names = [...columns.map(({ name }) => name), "record"].map((name) => sql.ref(name));
  await sql`insert into ${sql.table(table)} (${sql.join(names)})
    select * from unnest(${sql.join([...arrays, whole])})`.execute(tables);
}

function arrayOf(values: readonly unknown[], type: Column<never>["type"] | "json"): RawBuilder<unknown> {
  // As text first: the driver would encode the members of a json array once more.
  return type === "json" ? sql`${values}::text[]::json[]` : sql`${values}::${sql.raw(type)}[]`;
}

function anyOf(values: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${values}::text[])`;
}
