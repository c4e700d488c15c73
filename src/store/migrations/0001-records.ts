// The first tables: one for each record the stages make of a document, and what they were made from.
// No foreign keys: one function writes all rows of a document in one transaction, and checking each row again
// would only slow down what can be made anew.
import { type CreateTableBuilder, type Kysely, type Migration, sql } from "kysely";

export const records: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable("snapshots")
      .addColumn("sha256", "text", (column) => column.primaryKey())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("media_type", "text", (column) => column.notNull())
      .addColumn("record", "json", (column) => column.notNull())
      .execute();
    await schema
      .createTable("documents")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("snapshot", "text", (column) => column.notNull().unique())
      .addColumn("file", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("published", "text")
      .addColumn("lineage", "text", (column) => column.notNull())
      .addColumn("record", "json", (column) => column.notNull())
      .execute();
    await part(schema.createTable("passages"), "passages")
      .addColumn("kind", "text", (column) => column.notNull())
      .execute();
    await part(schema.createTable("attributions"), "attributions")
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("form", "text", (column) => column.notNull())
      .addColumn("source", "text")
      .execute();
    await part(schema.createTable("claims"), "claims")
      .addColumn("about", "text", (column) => column.notNull())
      .addColumn("value", "double precision")
      .addColumn("attribution", "text")
      .execute();
    await part(schema.createTable("suggestions"), "suggestions")
      .addColumn("code", "text", (column) => column.notNull())
      .addColumn("layer", "text", (column) => column.notNull())
      .addColumn("aside", "text")
      .execute();
    await schema
      .createTable("projection")
      .addColumn("single", "boolean", (column) => column.primaryKey().check(sql`single`))
      .addColumn("entry", "integer", (column) => column.notNull())
      .addColumn("stages", "json", (column) => column.notNull())
      .addColumn("codebook", "text", (column) => column.notNull())
      .execute();
  },
};

/** The columns of a record that stands in a document. An id begins with its document, so it needs no index. */
function part<T extends string>(table: CreateTableBuilder<T>, name: T) {
  return table
    .addColumn("document", "text", (column) => column.notNull())
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("span_start", "integer", (column) => column.notNull())
    .addColumn("span_end", "integer", (column) => column.notNull())
    .addColumn("record", "json", (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ["document", "place"]);
}
