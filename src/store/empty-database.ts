// A ready-made empty database, packed when the program is built. PostgreSQL takes seconds and much memory to make
// one from nothing (initdb); unpacking one takes a quarter of both. Where it is missing, as when the sources run
// unbuilt, the database is made from nothing.
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { orNullWhereMissing } from "./disk-problem.js";

/**
 * Settings for one session on files nobody else has: the default 128 MB of shared buffers would only be a second
 * copy of what the system already caches.
 */
export const postgresSettings = ["shared_buffers = 16MB", "max_wal_size = 128MB", "max_connections = 4"];

const packed = new URL("./empty-database.tar.gz", import.meta.url);

/** The ready-made database, or null where the build made none. */
export async function readyMadeDatabase(): Promise<Blob | null> {
  const bytes = await orNullWhereMissing(readFile(packed));
  return bytes === null ? null : new Blob([bytes]);
}

/** Makes an empty database in memory and packs it: gzip of a tar of its folder. The build writes it to its place. */
export async function packEmptyDatabase(): Promise<Uint8Array> {
  const database = await PGlite.create({ postgresqlconf: postgresSettings });
  const blob = await database.dumpDataDir("gzip");
  await database.close();
  return new Uint8Array(await blob.arrayBuffer());
}
