import assert from "node:assert/strict";
import { appendFileSync, chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checkStudy } from "./check.js";
import { archivalOf, bytesOf, creation, recordsOf, refusal, scratchFolder } from "./scratch-study.test.js";
import { sha256Of } from "./sha256.js";
import { StudyFolder } from "./study-folder.js";

const texts = ["خرج وحده ليلا.", "She left with two others.", "عاد بعد سنة."] as const;

/** An open study that has archived the texts. */
async function madeStudy(directory: string): Promise<StudyFolder> {
  const folder = await StudyFolder.create(directory, creation);
  await folder.originals.keepGroup(texts.map(bytesOf));
  await folder.journal.append(
    texts.map((text, index) => archivalOf(text, `${index}.txt`)),
    creation,
  );
  return folder;
}

function namesOf({
  problems,
}: {
  readonly problems: readonly { readonly name: string }[];
}): readonly string[] {
  return problems.map(({ name }) => name);
}

describe("checkStudy", () => {
  it("finds a sound study sound, changes nothing, and needs no database", async (test) => {
    const directory = scratchFolder(test);
    await (await madeStudy(directory)).close();
    const before = readdirSync(directory);
    assert.deepEqual(await checkStudy(directory), {
      entries: 4,
      originals: 3,
      bytes: texts.reduce((sum, text) => sum + bytesOf(text).length, 0),
      torn: null,
      database: "missing",
      problems: [],
    });
    assert.deepEqual(readdirSync(directory), before);
  });

  it("lists originals that are gone or were changed, in the order of the journal", async (test) => {
    const directory = scratchFolder(test);
    const folder = await madeStudy(directory);
    await folder.close();
    const changed = folder.originals.pathOf(sha256Of(texts[0]));
    chmodSync(changed, 0o600);
    appendFileSync(changed, " ");
    rmSync(folder.originals.pathOf(sha256Of(texts[2])));
    assert.deepEqual((await checkStudy(directory)).problems, [
      { name: "store/original-changed", values: { file: "0.txt", sha256: sha256Of(texts[0]) } },
      { name: "store/original-missing", values: { file: "2.txt", sha256: sha256Of(texts[2]) } },
    ]);
  });

  it("names the edited line and still checks the originals before it", async (test) => {
    const directory = scratchFolder(test);
    const folder = await madeStudy(directory);
    await folder.close();
    rmSync(folder.originals.pathOf(sha256Of(texts[0])));
    const path = join(directory, "journal.jsonl");
    writeFileSync(path, readFileSync(path, "utf8").replace('"file":"2.txt"', "").replace("1.txt", "9.txt"));
    assert.deepEqual(namesOf(await checkStudy(directory)), [
      "store/journal-edited",
      "store/original-missing",
    ]);
  });

  it("reports a torn end and leaves it where it is", async (test) => {
    const directory = scratchFolder(test);
    await (await madeStudy(directory)).close();
    appendFileSync(join(directory, "journal.jsonl"), "{");
    assert.deepEqual((await checkStudy(directory)).torn, { line: 5, bytes: 1 });
    assert.deepEqual((await checkStudy(directory)).torn, { line: 5, bytes: 1 });
  });

  it("refuses a folder that is no study", async (test) => {
    assert.equal((await refusal(checkStudy(scratchFolder(test)))).name, "study/not-a-study");
  });

  // One study for all that is asked of its database: making one takes seconds.
  it("compares the database with the journal, and lets one that is in use be", async (test) => {
    const directory = scratchFolder(test);
    const stale = (found: number) => ({
      name: "store/projection-stale",
      values: { directory, found, expected: 4 },
    });
    const folder = await madeStudy(directory);
    await (await folder.database()).keepDocuments([recordsOf(texts[0])], "one");
    assert.equal((await checkStudy(directory)).database, "unseen");
    await folder.close();
    assert.deepEqual((await checkStudy(directory)).problems, [stale(0)]);

    const later = await StudyFolder.open(directory, creation);
    await (await later.database()).setProjection({ entry: 4, stages: {}, codebook: "c" });
    await later.close();
    const { database, problems } = await checkStudy(directory);
    assert.deepEqual([database, problems], ["checked", []]);

    const foreign = await StudyFolder.open(directory, creation);
    await (await foreign.database()).keepDocuments([recordsOf("لم يؤرشف")], "one");
    await foreign.close();
    assert.deepEqual((await checkStudy(directory)).problems, [stale(4)]);

    const rebuilt = await StudyFolder.open(directory, creation);
    await rebuilt.destroyDatabase();
    await rebuilt.close();
    assert.equal((await checkStudy(directory)).database, "missing");
  });
});
