// A snapshot may give several documents (the rows of a list, the entries of a feed), and each has a layout.
import { type Kysely, type Migration, sql } from "kysely";

export const layouts: Migration = {
  async up(database: Kysely<unknown>) {
    await sql`alter table documents drop constraint documents_snapshot_key`.execute(database);
    await database.schema
      .createTable("layouts")
      .addColumn("document", "text", (column) => column.primaryKey())
      .addColumn("record", "json", (column) => column.notNull())
      .execute();
  },
};
