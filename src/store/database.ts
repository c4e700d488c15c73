// The records of a study in tables: a projection of originals and journal, made so that a second run takes only
// what is new and a question needs no second reading. It may be deleted at any time and is made again.
// It knows nothing of how records are made; it is told their lineage and keeps it beside them.
import { PGlite } from "@electric-sql/pglite";
import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import { fail, type Id, type Layout, ProblemError } from "#model/index.js";
import { canonicalJson } from "./canonical-json.js";
import { DatabaseFolder } from "./database-folder.js";
import { errorCode, throwDiskProblem } from "./disk-problem.js";
import { postgresSettings, readyMadeDatabase } from "./empty-database.js";
import { migrations } from "./migrations/index.js";
import { pglitePool } from "./pglite-pool.js";
import { deleteDocuments, insertDocuments, readDocuments } from "./rows.js";
import { type DocumentRecords, type LaidOutRecords, partTables, type Tables } from "./tables.js";

const recordTables = ["snapshots", "documents", "layouts", ...partTables] as const;

/** Documents read or written in one go: enough that statements are few, little enough that memory stays small. */
const batchSize = 200;

/** A disk without room, as PostgreSQL names it (class 53, insufficient resources) and as WASI numbers it. */
const diskFull = { sqlState: "53100", errno: 51 } as const;

/** What the database was last made from. */
export interface Projection {
  /** Number of the journal entry it is up to. */
  readonly entry: number;
  readonly stages: Readonly<Record<string, number>>;
  /** SHA-256 of the codebook. */
  readonly codebook: string;
}

/** A document whose records are kept. */
export interface KnownDocument {
  /** SHA-256. */
  readonly snapshot: string;
  readonly document: string;
  readonly lineage: string;
}

export class Database {
  readonly #folder: DatabaseFolder;
  readonly #tables: Kysely<Tables>;

  private constructor(folder: DatabaseFolder, tables: Kysely<Tables>) {
    this.#folder = folder;
    this.#tables = tables;
  }

  /**
   * Opens the database of a study folder, or makes an empty one. Throws
   * `store/database-broken` where it cannot be opened. Only for the owner of the lock.
   */
  static async open(directory: string): Promise<Database> {
    const folder = new DatabaseFolder(directory);
    return atDatabase(folder.path, always, async () => {
      const isNew = await folder.prepare();
      const pglite = isNew ? await newDatabase(folder.path) : await PGlite.create({ dataDir: folder.path });
      const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pglitePool(pglite) }) });
      await migrate(tables);
      await folder.mark("open");
      return new Database(folder, tables);
    });
  }

  /**
   * Keeps what the stages made of these snapshots, in place of what was kept of them before: all documents of a
   * snapshot are given together. All or nothing.
   */
  async keepDocuments(documents: readonly LaidOutRecords[], lineage: string): Promise<void> {
    const snapshots = [...new Set(documents.map(({ snapshot }) => snapshot.sha256))];
    await this.#run(async (tables) => {
      await deleteDocuments(tables, snapshots);
      for (const batch of batchesOf(documents)) await insertDocuments(tables, batch, lineage);
    });
  }

  /** Where the text of a document stands in its original; null for a document that is not kept. */
  async layoutOf(document: Id<"document">): Promise<Layout | null> {
    const row = await this.#run((tables) =>
      tables.selectFrom("layouts").select("record").where("document", "=", document).executeTakeFirst(),
    );
    return row?.record ?? null;
  }

  /** The documents kept, in no order. */
  async known(): Promise<readonly KnownDocument[]> {
    return this.#run((tables) =>
      tables.selectFrom("documents").select(["snapshot", "id as document", "lineage"]).execute(),
    );
  }

  /** Forgets what was made by other stage versions, another codebook or other settings; returns how many documents. */
  async forgetOtherThan(lineage: string): Promise<number> {
    return this.#run(async (tables) => {
      const kept = await tables.selectFrom("documents").select(["snapshot", "lineage"]).execute();
      const others = kept.filter((document) => document.lineage !== lineage);
      // After a new version it is all of them, and emptying a table takes no time.
      if (others.length === kept.length) await emptyTables(tables, recordTables);
      else
        await deleteDocuments(
          tables,
          others.map(({ snapshot }) => snapshot),
        );
      return others.length;
    });
  }

  /** All records, documents in order of their file (by code unit, then id), read in batches. */
  async *readAll(): AsyncGenerator<DocumentRecords> {
    const rows = await this.#run(async (tables) => {
      // Nothing counts the rows by itself here (there is no autovacuum), and a planner without counts reads slowly.
      await sql`analyze`.execute(tables);
      return tables.selectFrom("documents").select(["id", "file"]).execute();
    });
    // Sorted here: the database orders text by code point, which is another order beyond U+FFFF.
    const ids = rows.sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.id, b.id)).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += batchSize) {
      yield* await this.#run((tables) => readDocuments(tables, ids.slice(from, from + batchSize)));
    }
  }

  /** Null before the first run has ended. */
  async projection(): Promise<Projection | null> {
    const row = await this.#run((tables) =>
      tables.selectFrom("projection").select(["entry", "stages", "codebook"]).executeTakeFirst(),
    );
    return row ?? null;
  }

  async setProjection({ entry, stages, codebook }: Projection): Promise<void> {
    const row = { entry, codebook, stages: canonicalJson(stages) };
    await this.#run((tables) =>
      tables
        .insertInto("projection")
        .values({ single: true, ...row })
        .onConflict((conflict) => conflict.column("single").doUpdateSet(row))
        .execute(),
    );
  }

  /** Empties every table. */
  async clear(): Promise<void> {
    await this.#run((tables) => emptyTables(tables, [...recordTables, "projection"]));
  }

  /** Closes it and syncs its files. */
  async close(): Promise<void> {
    await atDatabase(this.#folder.path, tellsDamage, async () => {
      await this.#tables.destroy();
      await this.#folder.close();
    });
  }

  #run<T>(work: (tables: Kysely<Tables>) => Promise<T>): Promise<T> {
    return atDatabase(this.#folder.path, tellsDamage, () => this.#tables.transaction().execute(work));
  }
}

/**
 * Snapshots are rows of their own, written with their first document: a batch never ends between two documents of
 * one snapshot.
 */
function* batchesOf(documents: readonly LaidOutRecords[]): Generator<readonly LaidOutRecords[]> {
  for (let from = 0, to = 0; from < documents.length; from = to) {
    to = Math.min(from + batchSize, documents.length);
    while (to < documents.length && documents[to]!.snapshot.sha256 === documents[to - 1]!.snapshot.sha256)
      to++;
    yield documents.slice(from, to);
  }
}

async function emptyTables(tables: Kysely<Tables>, names: readonly (keyof Tables)[]): Promise<void> {
  await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(tables);
}

async function newDatabase(dataDir: string): Promise<PGlite> {
  const loadDataDir = await readyMadeDatabase();
  return PGlite.create(
    loadDataDir ? { dataDir, loadDataDir } : { dataDir, postgresqlconf: postgresSettings },
  );
}

async function migrate(tables: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: tables, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The border to PGlite: a full or forbidden disk is named as such, a damaged database as broken, a bug passes. */
async function atDatabase<T>(
  path: string,
  isDamage: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throwDiskProblem(path, error);
    if (tellsFullDisk(error)) fail("study/disk-full", { path }, error);
    if (error instanceof ProblemError || !isDamage(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return fail("store/database-broken", { directory: path, reason }, error);
  }
}

function tellsFullDisk(error: unknown): boolean {
  const isErrno = typeof error === "object" && error !== null && "errno" in error;
  return errorCode(error) === diskFull.sqlState || (isErrno && error.errno === diskFull.errno);
}

/**
 * PostgreSQL names its errors by class: 58 is the system's, XX its own, of which data corruption is one. When it
 * can say nothing more it traps, which is an error of WebAssembly.
 */
function tellsDamage(error: unknown): boolean {
  const isTrap = error instanceof Error && error.name === "RuntimeError";
  return isTrap || /^(58|XX)/u.test(errorCode(error) ?? "");
}

/** While it is opened, whatever goes wrong is damage: the files are all that differs from one study to another. */
function always(): boolean {
  return true;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
