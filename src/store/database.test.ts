import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { makeId } from "#model/index.js";
import { Database } from "./database.js";
import { DatabaseFolder } from "./database-folder.js";
import { recordsOf, refusal, scratchFolder } from "./scratch-study.test.js";
import type { DocumentRecords, LaidOutRecords } from "./tables.js";

async function allOf(database: Database): Promise<readonly DocumentRecords[]> {
  const all: DocumentRecords[] = [];
  for await (const records of database.readAll()) all.push(records);
  return all;
}

/** Records as they are read again: without their layout. */
function unlaid({ layout: _, ...records }: LaidOutRecords): DocumentRecords {
  return records;
}

// Making a database takes seconds, so these tests share one and each begins by emptying it.
describe("Database", () => {
  const directory = mkdtempSync(join(tmpdir(), "isnad-database-"));
  let database: Database;
  before(async () => {
    database = await Database.open(directory);
  });
  after(async () => {
    await database.close();
    rmSync(directory, { recursive: true });
  });

  it("gives back every record as it was given, documents in order of their file", async () => {
    await database.clear();
    const records = ["ب.txt", "a.txt", "\u{1f600}.txt", "\ufb33.txt", "أ.txt"].map((file) =>
      recordsOf(`خبر ${file}`, file),
    );
    await database.keepDocuments(records, "one");
    const inOrder = [1, 4, 0, 2, 3].map((at) => unlaid(records[at]!));
    assert.deepEqual(await allOf(database), inOrder);
  });

  it("keeps what a hostile page may put into a title", async () => {
    await database.clear();
    const hostile = recordsOf("نص", "x.html", "\u0000 \ud800 \\u0000 '; drop table documents; -- \u202e{\"}");
    await database.keepDocuments([hostile], "one");
    assert.deepEqual(await allOf(database), [unlaid(hostile)]);
  });

  it("keeps the order in which a stage gave the records of a document", async () => {
    await database.clear();
    const one = recordsOf("قال إن خمسة غادروا.");
    const passages = [5, 3, 4].map((order) => ({ ...one.passages[0]!, order }));
    await database.keepDocuments([{ ...one, passages, claims: [] }], "one");
    const [kept] = await allOf(database);
    assert.deepEqual([kept?.passages, kept?.claims], [passages, []]);
  });

  it("keeps several documents of one snapshot together, each with its layout", async () => {
    await database.clear();
    const rows = [1, 2].map((row) => {
      const records = recordsOf("قائمة", "list.csv");
      const id = makeId("document", `list/row=${row}`);
      return {
        ...records,
        document: { ...records.document, id },
        layout: { ...records.layout, document: id },
        passages: [],
        claims: [],
        suggestions: [],
      };
    });
    await database.keepDocuments(rows, "one");
    await database.keepDocuments(rows, "two");
    assert.equal((await allOf(database)).length, 2);
    assert.deepEqual(await database.layoutOf(rows[1]!.document.id), rows[1]!.layout);
    assert.equal(await database.layoutOf(makeId("document", "unknown")), null);
  });

  it("replaces what was kept of a snapshot", async () => {
    await database.clear();
    await database.keepDocuments([recordsOf("نص", "قديم.txt"), recordsOf("آخر")], "one");
    await database.keepDocuments([recordsOf("نص", "جديد.txt")], "two");
    const all = await allOf(database);
    assert.deepEqual(
      all.map(({ document }) => document.file),
      ["جديد.txt", "خبر.txt"],
    );
    assert.deepEqual(
      all.map(({ passages }) => passages.length),
      [1, 1],
    );
  });

  it("forgets what was made by another lineage, and knows what is left", async () => {
    await database.clear();
    const [old, current] = [recordsOf("قديم"), recordsOf("حديث")];
    await database.keepDocuments([old], "one");
    await database.keepDocuments([current], "two");
    assert.equal(await database.forgetOtherThan("two"), 1);
    const known = { document: current.document.id, lineage: "two" };
    assert.deepEqual(await database.known(), [{ snapshot: current.snapshot.sha256, ...known }]);
    assert.equal(await database.forgetOtherThan("three"), 1);
    assert.deepEqual(await allOf(database), []);
  });

  it("keeps all of a group or nothing", async () => {
    await database.clear();
    const twice = [recordsOf("نص"), recordsOf("آخر"), recordsOf("نص")];
    await assert.rejects(database.keepDocuments(twice, "one"), /duplicate key/u);
    assert.deepEqual(await allOf(database), []);
  });

  it("remembers what it was last made from", async () => {
    await database.clear();
    assert.equal(await database.projection(), null);
    await database.setProjection({ entry: 3, stages: { coding: 1 }, codebook: "c" });
    const last = { entry: 9, stages: { coding: 2, attribution: 1 }, codebook: "d" };
    await database.setProjection(last);
    assert.deepEqual(await database.projection(), last);
  });

  it("answers while another transaction waits", async () => {
    await database.clear();
    const texts = Array.from({ length: 12 }, (_, index) => recordsOf(`خبر ${index}`));
    await Promise.all(texts.map((records) => database.keepDocuments([records], "one")));
    assert.equal((await database.known()).length, 12);
  });

  it("is as it was after it is closed and opened again", async () => {
    await database.clear();
    await database.keepDocuments([recordsOf("باق")], "one");
    await database.close();
    database = await Database.open(directory);
    assert.deepEqual(await allOf(database), [unlaid(recordsOf("باق"))]);
  });
});

describe("the folder of a database", () => {
  it("is kept after a kill, and after it was closed", async (test) => {
    const folder = new DatabaseFolder(scratchFolder(test));
    assert.equal(await folder.isUsable(), false);
    await folder.prepare();
    writeFileSync(join(folder.path, "PG_VERSION"), "18\n");
    for (const state of ["open", "closed"] as const) {
      await folder.mark(state);
      assert.equal(await folder.isUsable(), true);
      await folder.prepare();
      assert.deepEqual(readdirSync(folder.path), ["PG_VERSION"]);
    }
  });

  it("is emptied where it was open when the machine went down, or never became whole", async (test) => {
    const directory = scratchFolder(test);
    const folder = new DatabaseFolder(directory);
    for (const left of ['{"boot":"of another day","state":"open"}', '{"boot":null,"state":"making"}', "{"]) {
      await folder.prepare();
      writeFileSync(join(folder.path, "PG_VERSION"), "18\n");
      writeFileSync(join(directory, ".isnad", "database.json"), left);
      assert.equal(await folder.isUsable(), false);
      await folder.prepare();
      assert.deepEqual(readdirSync(folder.path), []);
    }
  });
});

describe("a database that is damaged", () => {
  it("is named as broken and not opened", async (test) => {
    const directory = scratchFolder(test);
    const folder = new DatabaseFolder(directory);
    await folder.prepare();
    await folder.mark("closed");
    writeFileSync(join(folder.path, "PG_VERSION"), "18\n");
    const { name, values } = await refusal(Database.open(directory));
    assert.deepEqual([name, values["directory"]], ["store/database-broken", folder.path]);
  });
});
