// Whole commands through the built program, as a person would give them: what it says, what it leaves behind, and
// what it does with bad input. Nothing here looks inside.
import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import {
  emptyFolder,
  folderWith,
  isnad,
  type Outcome,
  shortReports,
  startIsnad,
} from "./journeys/program.js";
import { projectRoot } from "./project-root.js";

/** A finished study of the two short reports. */
function finishedStudy(test: TestContext) {
  const folder = folderWith(test, shortReports);
  const outcome = isnad(["study", folder.articles, "--into", folder.study]);
  assert.equal(outcome.code, 0, outcome.err);
  return { ...folder, outcome };
}

const resultOf = (study: string) => readFileSync(join(study, "study.json"), "utf8");
const pages = ["study.json", "reports/report.en.html", "reports/report.ar.html"];

describe("isnad study", () => {
  it("reads a folder and says on one screen what came of it", (test) => {
    const { outcome, study } = finishedStudy(test);
    assert.match(outcome.out, /2 read:/u);
    assert.match(outcome.out, /41 said to have left/u);
    assert.match(outcome.out, /cannot be estimated/u);
    assert.match(outcome.out, /not cleared for publication/u);
    for (const page of pages) assert.ok(existsSync(join(study, page)), page);
    assert.ok(outcome.out.split("\n").length <= 30, "fits on one screen");
  });

  it("speaks Arabic when asked", (test) => {
    const { articles, study } = folderWith(test, shortReports);
    const outcome = isnad(["study", articles, "--into", study, "--lang", "ar"]);
    assert.match(outcome.out, /غير مجازة للنشر/u);
    assert.match(outcome.out, /report\.ar\.html/u);
  });

  it("makes the same bytes in another time zone, locale and folder", (test) => {
    const [here, there] = [folderWith(test, shortReports), folderWith(test, shortReports)];
    isnad(["study", here.articles, "--into", here.study], {
      environment: { TZ: "Asia/Baghdad", LC_ALL: "ar_IQ.UTF-8" },
    });
    isnad(["study", there.articles, "--into", there.study], {
      environment: { TZ: "America/Lima", LC_ALL: "C" },
    });
    for (const page of pages)
      assert.equal(
        readFileSync(join(here.study, page), "utf8"),
        readFileSync(join(there.study, page), "utf8"),
        page,
      );
  });

  it("takes only what is new the second time", (test) => {
    const { articles, study } = finishedStudy(test);
    const before = resultOf(study);
    const again = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    assert.deepEqual([again.added, again.unchanged], [0, true]);
    assert.equal(resultOf(study), before);
    writeFileSync(
      join(articles, "third.txt"),
      "A third report\n\nOfficials said 12 fighters surrendered in spring.\n",
    );
    const third = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    assert.deepEqual([third.added, third.documents], [1, 3]);
  });

  it("counts the same file twice as one document", (test) => {
    const text = shortReports["harbour.txt"];
    const { articles, study } = folderWith(test, { "a.txt": text, "again/b.txt": text });
    const outcome = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    assert.equal(outcome.documents, 1);
  });

  it("leaves a relative period open and asks for the date; --published closes it", (test) => {
    const undated = "One report\n\nA study said that 41 people left the group since January of last year.\n";
    const { articles, study } = folderWith(test, { "undated.txt": undated });
    isnad(["study", articles, "--into", study]);
    const [open] = JSON.parse(resultOf(study)).claims;
    assert.equal(open.period.from, null);
    assert.match(open.period.question.en, /published|date/iu);
    isnad(["study", articles, "--into", study, "--published", "2031-05-02"]);
    const [closed] = JSON.parse(resultOf(study)).claims;
    assert.deepEqual([closed.period.from, closed.period.to], ["2030-01", "2031-05"]);
  });

  it("opens no socket", (test) => {
    const { articles, study } = folderWith(test, shortReports);
    const guard = join(projectRoot, "test", "journeys", "no-network.mjs");
    const outcome = isnad(["study", articles, "--into", study], { preload: [guard] });
    assert.equal(outcome.code, 0, outcome.err);
    assert.doesNotMatch(outcome.err, /NETWORK/u);
  });

  it("is quiet on standard error when piped", (test) => {
    assert.equal(finishedStudy(test).outcome.err, "");
  });
});

describe("isnad check and rebuild", () => {
  it("find a sound study sound", (test) => {
    const { study } = finishedStudy(test);
    const outcome = isnad(["check", study]);
    assert.equal(outcome.code, 0, outcome.err);
    assert.match(outcome.out, /Sound/u);
  });

  it("rebuild the database to the same bytes after it was deleted", (test) => {
    const { study } = finishedStudy(test);
    const before = pages.map((page) => readFileSync(join(study, page), "utf8"));
    rmSync(join(study, ".isnad"), { recursive: true, force: true });
    const outcome = JSON.parse(isnad(["rebuild", study, "--json"]).out);
    assert.equal(outcome.sameBytes, true);
    assert.deepEqual(
      pages.map((page) => readFileSync(join(study, page), "utf8")),
      before,
    );
    assert.equal(isnad(["check", study]).code, 0);
  });

  it("name an original that was changed, and one that is gone", (test) => {
    const { study } = finishedStudy(test);
    const originals = join(study, "originals");
    const files = readdirSync(originals, { recursive: true, encoding: "utf8" })
      .filter((name) => /[0-9a-f]{64}/u.test(name))
      .map((name) => join(originals, name));
    chmodSync(files[0]!, 0o644);
    appendFileSync(files[0]!, "x");
    rmSync(files[1]!, { force: true });
    const outcome = isnad(["check", study, "--json"]);
    assert.equal(outcome.code, 3);
    const names = JSON.parse(outcome.out).problems.map((problem: { name: string }) => problem.name);
    assert.deepEqual(names.sort(), ["store/original-changed", "store/original-missing"]);
  });

  it("name the line of a journal that was edited by hand, and study refuses to go on", (test) => {
    const { study, articles } = finishedStudy(test);
    const journal = join(study, "journal.jsonl");
    const lines = readFileSync(journal, "utf8").split("\n");
    writeFileSync(journal, [lines[0]!.replace("isnad", "other"), ...lines.slice(1)].join("\n"));
    const checked = isnad(["check", study]);
    assert.equal(checked.code, 3);
    assert.match(checked.out, /store\/journal-edited/u);
    const refused = isnad(["study", articles, "--into", study]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /store\/journal-edited/u);
  });

  it("see that the end of the journal was cut off", (test) => {
    const { study } = finishedStudy(test);
    const journal = join(study, "journal.jsonl");
    const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
    writeFileSync(journal, `${lines.slice(0, -1).join("\n")}\n`);
    assert.match(isnad(["check", study]).out, /store\/journal-cut/u);
  });
});

describe("bad input", () => {
  const refused = (outcome: Outcome, name: string) => {
    assert.equal(outcome.code, 1, outcome.out + outcome.err);
    assert.ok(outcome.err.includes(name), outcome.err);
    assert.match(outcome.err, /What to do/u);
  };

  it("an empty folder", (test) =>
    refused(isnad(["study", emptyFolder(test)], { cwd: emptyFolder(test) }), "study/no-input"));

  it("a path that does not exist", () => refused(isnad(["study", "/no/such/place"]), "study/path-missing"));

  it("a folder that is no study", (test) =>
    refused(isnad(["rebuild", emptyFolder(test)]), "study/not-a-study"));

  it("a folder that holds other things", (test) => {
    const { articles } = folderWith(test, shortReports);
    refused(isnad(["study", articles, "--into", articles]), "study/foreign-folder");
  });

  it("a date that is none", (test) => {
    const { articles, study } = folderWith(test, shortReports);
    refused(
      isnad(["study", articles, "--into", study, "--published", "May 2031"]),
      "study/date-not-understood",
    );
  });

  it("a codebook with a broken line, which is quoted", (test) => {
    const { articles, study } = folderWith(test, {
      ...shortReports,
      "codebook.yaml": "codebook: {id: x}\ncodes: 7\n",
    });
    const outcome = isnad(["study", articles, "--into", study]);
    refused(outcome, "codebook/broken");
    assert.match(outcome.err, /line \d+/u);
  });

  it("settings with a key that does not exist", (test) => {
    const { articles, study } = folderWith(test, {
      ...shortReports,
      "study.yaml": "title: Test\nquestoin: Why?\n",
    });
    refused(isnad(["study", articles, "--into", study]), "study/settings-broken");
  });

  it("words the command does not know", () => assert.equal(isnad(["study"]).code, 2));

  it("a folder that cannot be written to", { skip: process.platform !== "linux" }, (test) => {
    const { articles } = folderWith(test, shortReports);
    const outcome = isnad(["study", articles, "--into", "/sys/isnad-study"]);
    assert.equal(outcome.code, 1, outcome.out + outcome.err);
    assert.match(outcome.err, /study\/read-only/u);
  });

  it("files of every bad kind are left out with their reason, and the rest is read", (test) => {
    const { articles, study } = folderWith(test, {
      ...shortReports,
      "binary.txt": new Uint8Array(
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0, 255, 254, 0]),
      ),
      "empty.txt": "",
      "marks.txt": "... --- ***\n",
      "front.txt": "---\noutlet: [unclosed\n---\nSome text stands here.\n",
      "large.txt": `${"A very long text. ".repeat(3_000_000)}`,
      "picture.png": new Uint8Array([1, 2, 3]),
      "program.bin": new Uint8Array([1, 2, 3]),
      "unknown.txt": "Xyzzy plugh qwfp zxcvb arstd. Qwfpg jluy arst dhnei.\n",
    });
    const outcome = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    const reasons = Object.fromEntries(
      outcome.unread.map(({ file, problem }: { file: string; problem: { name: string } }) => [
        file,
        problem.name,
      ]),
    );
    assert.deepEqual(reasons, {
      "binary.txt": "extraction/binary",
      "empty.txt": "extraction/no-text",
      "front.txt": "extraction/front-matter-broken",
      "large.txt": "archive/too-large",
      "marks.txt": "extraction/no-text",
      "picture.png": "extraction/not-what-it-says",
      "program.bin": "archive/format-unknown",
    });
    assert.equal(outcome.documents, 3);
    const unknown = JSON.parse(resultOf(study)).documents.find(
      (one: { file: string }) => one.file === "unknown.txt",
    );
    assert.equal(unknown.language, "und");
    assert.match(readFileSync(join(study, "reports", "report.en.html"), "utf8"), /binary\.txt/u);
  });
});

describe("two at once, and one killed", () => {
  it("a second process is refused and told who holds the study", async (test) => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `${index}.txt`,
        shortReports["harbour.txt"].replace("41", String(100 + index)),
      ]),
    );
    const { articles, study } = folderWith(test, many);
    const first = startIsnad(["study", articles, "--into", study]);
    while (!existsSync(join(study, "journal.jsonl"))) await wait(5);
    const second = isnad(["study", articles, "--into", study]);
    assert.equal(second.code, 1);
    assert.match(second.err, /store\/locked/u);
    assert.ok(second.err.includes(String(first.pid)), second.err);
    const code = await new Promise((resolve) => first.on("exit", resolve));
    assert.equal(code, 0);
    assert.equal(isnad(["check", study]).code, 0);
  });

  it("a killed run loses nothing, and the next one goes on to the same bytes", async (test) => {
    const whole = finishedStudy(test);
    const { articles, study } = folderWith(test, shortReports);
    for (const delay of [60, 150, 300, 450]) {
      const run = startIsnad(["study", articles, "--into", study]);
      await wait(delay);
      run.kill("SIGKILL");
      await new Promise((resolve) => run.on("exit", resolve));
    }
    const finished = isnad(["study", articles, "--into", study]);
    assert.equal(finished.code, 0, finished.err);
    assert.equal(isnad(["check", study]).code, 0);
    assert.equal(resultOf(study), resultOf(whole.study));
  });
});

describe("isnad --help", () => {
  for (const command of ["study", "report", "check", "rebuild"])
    it(`${command} shows an example`, () =>
      assert.match(isnad([command, "--help"]).out, /Examples:\n {2}isnad/u));

  it("says what the exit codes mean", () => assert.match(isnad(["--help"]).out, /Exit codes/u));
});

describe("the examples", () => {
  for (const example of ["false-promises", "one-witness"])
    it(`${example} reproduces its committed report byte for byte`, (test) => {
      const folder = join(projectRoot, "examples", example);
      const study = join(emptyFolder(test), "study");
      const outcome = isnad(["study", folder, "--into", study]);
      assert.equal(outcome.code, 0, outcome.err);
      for (const page of pages) {
        const committed = readFileSync(join(folder, "report", page.replace("reports/", "")), "utf8");
        assert.ok(
          readFileSync(join(study, page), "utf8") === committed,
          `${page} differs: npm run golden, then look`,
        );
      }
    });
});
