// The whole hostile corpus in one study, beside two honest reports: every file refused by name or read without harm,
// the run goes to its end, and the honest reports are read as if nothing were there. How long each takes and what it
// costs is measured by `npm run bench -- hostile`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { StudyResult } from "#model/index.js";
import { hostileCases } from "./hostile/cases.js";
import { folderWith, isnad, shortReports } from "./journeys/program.js";

test("hostile files", async (context) => {
  const files = Object.fromEntries(hostileCases.map(({ file, make }) => [file, make()]));
  const { articles, study } = folderWith(context, { ...files, ...shortReports });
  const { code, err } = isnad(["study", articles, "--into", study, "--json"]);
  assert.equal(code, 0, err);
  const result = JSON.parse(readFileSync(join(study, "study.json"), "utf8")) as StudyResult;
  const isOf = (file: string) => (one: { readonly file: string }) =>
    one.file === file || one.file.startsWith(`${file}/`) || one.file.startsWith(`${file}#`);

  for (const { tries, file, problems, documents = 0, deceptive = [] } of hostileCases)
    await context.test(`${tries}: ${problems.join(", ") || "read"}`, () => {
      const unread = result.unread.filter(isOf(file));
      assert.deepEqual([...new Set(unread.map(({ problem }) => problem.name))].sort(), problems);
      const read = result.documents.filter(isOf(file));
      assert.equal(read.length, documents);
      const kinds = read.flatMap((document) => document.deceptive.map(({ kind }) => kind));
      assert.deepEqual([...new Set(kinds)].sort(), deceptive);
    });

  await context.test("honest reports beside them are read", () => {
    const read = result.documents.map(({ file }) => file);
    for (const file of Object.keys(shortReports)) assert.ok(read.includes(file), file);
  });

  await context.test("nothing is read or left out that is not of the corpus", () => {
    const known = [...hostileCases.map(({ file }) => file), ...Object.keys(shortReports)];
    const strangers = [...result.documents, ...result.unread].filter(
      (one) => !known.some((file) => isOf(file)(one)),
    );
    assert.deepEqual(strangers, []);
  });
});
