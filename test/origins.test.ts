// A researcher's word on origins, through the built program: what is doubtful is decided, every number follows, and
// undoing brings back the same bytes.
import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { emptyFolder, isnad } from "./journeys/program.js";

/** Two outlets, in two languages, with the same three numbers and no source in common; and one that stands alone. */
const reports = {
  "courier.txt":
    "---\noutlet: Harbour Courier\npublished: 2015-09-21\n---\nFifty-eight people have left the Grey Column\n\nSome 58 people have left the Grey Column and spoken about it, a study found. Seventeen of them are women, and 7 of them are children. They come from 9 countries.\n",
  "barid.txt":
    "---\noutlet: بريد السهل\npublished: 2015-09-22\n---\nدراسة: 58 شخصا تركوا الرتل الرمادي\n\nكشفت دراسة أن 58 شخصا غادروا الرتل الرمادي وتحدثوا عن ذلك، بينهم 17 امرأة و7 أطفال، وهم من 9 دول.\n",
  "ledger.txt":
    "---\noutlet: The Ledger\npublished: 2016-03-02\n---\nA man who left\n\nA baker of 33 who left the White Banner said on Monday that the promised wages were never paid.\n",
};

/** Made once: each test works on a copy of its own. */
const made = mkdtempSync(join(tmpdir(), "isnad-origins-"));

before(() => {
  mkdirSync(join(made, "articles"));
  for (const [file, text] of Object.entries(reports)) writeFileSync(join(made, "articles", file), text);
  const outcome = isnad(["study", join(made, "articles"), "--into", join(made, "study")]);
  assert.equal(outcome.code, 0, outcome.err);
});
after(() => rmSync(made, { recursive: true, force: true }));

function studyOf(test: TestContext) {
  const study = join(emptyFolder(test), "study");
  cpSync(join(made, "study"), study, { recursive: true });
  return study;
}

const signed = ["--because", "الأعداد نفسها", "--by", "Lina"];
const countOf = (study: string) => JSON.parse(readFileSync(join(study, "study.json"), "utf8")).originCount;
const bytesOf = (study: string) => readFileSync(join(study, "study.json"), "utf8");

describe("isnad origins", () => {
  it("lists what is doubtful, in English and Arabic", (test) => {
    const study = studyOf(test);
    const { code, out } = isnad(["origins", study]);
    assert.equal(code, 0);
    assert.match(out, /Independent origins behind 3 documents: 2–3/u);
    assert.match(out, /1\. .*barid\.txt/u);
    assert.match(isnad(["origins", study, "--lang", "ar"]).out, /للمراجعة/u);
  });

  it("makes every number again by a decision, and the same bytes when it is undone", (test) => {
    const study = studyOf(test);
    const before = bytesOf(study);
    assert.deepEqual(countOf(study), { low: 2, high: 3 });
    assert.match(isnad(["origins", "confirm", study, "1", ...signed]).out, /2–3 → 2\./u);
    assert.deepEqual(countOf(study), { low: 2, high: 2 });
    const { decisions } = JSON.parse(isnad(["origins", study, "--json"]).out);
    assert.deepEqual([decisions[0].by, decisions[0].because], ["Lina", "الأعداد نفسها"]);
    assert.equal(isnad(["origins", "undo", study, String(decisions[0].entry), ...signed]).code, 0);
    assert.equal(bytesOf(study), before);
    assert.match(isnad(["origins", "refuse", study, "1", ...signed]).out, /2–3 → 3\./u);
    assert.equal(isnad(["check", study]).code, 0);
  });

  it("counts nothing of an account that was withdrawn, and says so", (test) => {
    const study = studyOf(test);
    isnad(["origins", "withdraw", study, "ledger.txt", ...signed]);
    assert.deepEqual(countOf(study), { low: 1, high: 2 });
    const result = JSON.parse(bytesOf(study));
    const { documents, before } = result.analysis.independence.withdrawn;
    assert.deepEqual([documents.length, before], [1, { low: 2, high: 3 }]);
    assert.match(isnad(["origins", study]).out, /account was withdrawn: 1 documents/u);
  });

  it("sets a whole origin aside by its number on the screen", (test) => {
    const study = studyOf(test);
    isnad(["origins", "withdraw", study, "--origin", "1", ...signed]);
    assert.deepEqual(countOf(study), { low: 1, high: 1 });
    assert.equal(isnad(["origins", "withdraw", study, ...signed]).code, 2);
  });

  it("writes nothing where what is named cannot be found, or nobody signs", (test) => {
    const study = studyOf(test);
    const journal = () => readFileSync(join(study, "journal.jsonl"), "utf8");
    const before = journal();
    assert.match(isnad(["origins", "confirm", study, "9", ...signed]).err, /origins\/no-such-link/u);
    assert.match(
      isnad(["origins", "withdraw", study, "nowhere.txt", ...signed]).err,
      /origins\/no-such-document/u,
    );
    assert.match(isnad(["origins", "undo", study, "1", ...signed]).err, /origins\/no-such-decision/u);
    assert.match(isnad(["origins", "refuse", study, "1", "--because", "x"]).err, /origins\/who-decides/u);
    assert.equal(journal(), before);
  });
});

describe("isnad export, of records", () => {
  it("writes each kind beside the study, whole, and never over anything", (test) => {
    const study = studyOf(test);
    for (const [as, ending] of [
      ["prov", ".prov.jsonld"],
      ["annotations", ".annotations.jsonld"],
      ["graphml", ".graphml"],
      ["csv", "-csv"],
    ] as const) {
      assert.equal(isnad(["export", study, "--as", as]).code, 0, as);
      assert.ok(existsSync(study + ending), as);
    }
    assert.match(isnad(["export", study, "--as", "csv"]).err, /export\/target-exists/u);
    assert.ok(readdirSync(`${study}-csv`).includes("links.csv"));
    assert.ok(readFileSync(join(`${study}-csv`, "documents.csv"), "utf8").includes("بريد السهل"));
  });
});
