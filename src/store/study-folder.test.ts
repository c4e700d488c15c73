import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { archivalOf, bytesOf, creation, refusal, scratchFolder } from "./scratch-study.test.js";
import { isStudy, StudyFolder } from "./study-folder.js";

describe("StudyFolder", () => {
  it("makes a study of a new folder and opens it again", async (test) => {
    const directory = join(scratchFolder(test), "دراسة", "أولى");
    assert.equal(await isStudy(directory), false);
    const made = await StudyFolder.create(directory, creation);
    await made.originals.keep(bytesOf("شهادة"));
    await made.journal.append([archivalOf("شهادة")], creation);
    await made.close();
    assert.equal(await isStudy(directory), true);
    const opened = await StudyFolder.openOrCreate(directory, creation);
    assert.equal(opened.journal.length, 2);
    await opened.close();
    assert.deepEqual(readdirSync(directory).sort(), ["journal.head", "journal.jsonl", "originals"]);
  });

  it("takes a folder in which the researcher has prepared the settings, and no other", async (test) => {
    const directory = scratchFolder(test);
    writeFileSync(join(directory, "study.yaml"), "title: دراسة\n");
    writeFileSync(join(directory, "holiday.jpg"), "");
    assert.equal((await refusal(StudyFolder.create(directory, creation))).name, "study/foreign-folder");
    assert.deepEqual(readdirSync(directory).sort(), ["holiday.jpg", "study.yaml"]);
    rmSync(join(directory, "holiday.jpg"));
    await (await StudyFolder.create(directory, creation)).close();
  });

  it("refuses a file, and a folder that is no study", async (test) => {
    const directory = scratchFolder(test);
    assert.equal((await refusal(StudyFolder.open(directory, creation))).name, "study/not-a-study");
    writeFileSync(join(directory, "file"), "");
    const file = join(directory, "file");
    assert.equal((await refusal(StudyFolder.openOrCreate(file, creation))).name, "study/foreign-folder");
  });

  it("notices a study whose journal was deleted, and does not begin it anew", async (test) => {
    const directory = scratchFolder(test);
    await (await StudyFolder.create(directory, creation)).close();
    rmSync(join(directory, "journal.jsonl"));
    assert.equal((await refusal(StudyFolder.openOrCreate(directory, creation))).name, "store/journal-cut");
    assert.equal(readdirSync(directory).includes("lock"), false, "the lock is given back");
  });

  it("writes a report whole or not at all", async (test) => {
    const directory = scratchFolder(test);
    const folder = await StudyFolder.create(directory, creation);
    await folder.writeAtomically("reports/تقرير.html", "الأول");
    if (process.platform === "linux") {
      symlinkSync("/dev/full", join(directory, "reports", ".تقرير.html.new"));
      const full = await refusal(folder.writeAtomically("reports/تقرير.html", "الثاني"));
      assert.equal(full.name, "study/disk-full");
      assert.equal(readFileSync(join(directory, "reports", "تقرير.html"), "utf8"), "الأول");
    }
    await folder.writeAtomically("reports/تقرير.html", bytesOf("الثالث"));
    assert.deepEqual(readdirSync(join(directory, "reports")), ["تقرير.html"]);
    assert.equal(readFileSync(join(directory, "reports", "تقرير.html"), "utf8"), "الثالث");
    await assert.rejects(folder.writeAtomically("../elsewhere", ""), RangeError);
    await folder.close();
  });

  it(
    "says that a folder is read-only",
    {
      skip: process.getuid?.() === 0 ? "the superuser may write anywhere" : false,
    },
    async (test) => {
      const directory = scratchFolder(test);
      mkdirSync(join(directory, "locked"));
      chmodSync(join(directory, "locked"), 0o555);
      const refused = await refusal(StudyFolder.create(join(directory, "locked"), creation));
      assert.deepEqual([refused.name, refused.values["code"]], ["study/read-only", "EACCES"]);
    },
  );
});
