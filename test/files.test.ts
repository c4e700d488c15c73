// Whole commands on files of other kinds: what holds files, what is exported, what may be fetched. Nothing here looks
// inside; the formats themselves have their golden folders.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, it, type TestContext } from "node:test";
import { ZipFile } from "yazl";
import { folderWith, isnad, shortReports } from "./journeys/program.js";

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const mail = `Subject: =?utf-8?B?${Buffer.from("عاد ثلاثة").toString("base64")}?=\r
Date: Mon, 5 May 2031 09:00:00 +0300\r
Content-Type: text/plain; charset=utf-8\r
\r
عاد ثلاثة رجال إلى قراهم وقالوا إنهم وُعدوا ببيوت لم يجدوها.\r
`;

const resultOf = (study: string) => JSON.parse(readFileSync(join(study, "study.json"), "utf8"));

/** Two reports in a ZIP inside a ZIP, a mailbox, and one of the reports a second time in the folder. */
async function packedStudy(test: TestContext) {
  const inner = await zipOf({ "تقارير/marfa.txt": shortReports["marfa.txt"], "logo.bin": "x" });
  const folder = folderWith(test, {
    "harbour.txt": shortReports["harbour.txt"],
    "all.zip": await zipOf({ "harbour.txt": shortReports["harbour.txt"], "inner.zip": inner }),
    "letters.mbox": `From a@b.example Mon May  5 09:00:00 2031\n${mail.replaceAll("\r", "")}\n`,
  });
  const outcome = isnad(["study", folder.articles, "--into", folder.study, "--json"]);
  assert.equal(outcome.code, 0, outcome.err);
  return { ...folder, outcome: JSON.parse(outcome.out) };
}

describe("files that hold files", () => {
  it("are taken apart, each account once under all its names", async (test) => {
    const { study } = await packedStudy(test);
    const { documents } = resultOf(study) as { documents: { file: string; files: string[] }[] };
    assert.deepEqual(
      documents.map(({ files }) => files),
      [
        ["all.zip/harbour.txt", "harbour.txt"],
        ["all.zip/inner.zip/تقارير/marfa.txt"],
        ["letters.mbox/message 1"],
      ],
    );
  });

  it("give nothing new the second time, and the same after the database is lost", async (test) => {
    const { articles, study } = await packedStudy(test);
    const before = readFileSync(join(study, "study.json"), "utf8");
    const journal = readFileSync(join(study, "journal.jsonl"), "utf8");
    const again = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    assert.deepEqual([again.added, again.unchanged], [0, true]);
    assert.equal(readFileSync(join(study, "journal.jsonl"), "utf8"), journal);
    rmSync(join(study, ".isnad"), { recursive: true });
    assert.equal(JSON.parse(isnad(["rebuild", study, "--json"]).out).sameBytes, true);
    assert.equal(readFileSync(join(study, "study.json"), "utf8"), before);
    assert.equal(isnad(["check", study]).code, 0);
  });

  it("that are broken, empty or hostile are named, and the rest is read", async (test) => {
    const sound = await zipOf({ "a.txt": shortReports["harbour.txt"] });
    const { articles, study } = folderWith(test, {
      "marfa.txt": shortReports["marfa.txt"],
      "cut.zip": sound.subarray(0, sound.length - 30),
      "empty.zip": await zipOf({}),
      "other.zip": await zipOf({ "logo.bin": "x" }),
    });
    assert.equal(isnad(["study", articles, "--into", study]).code, 0);
    const { documents, unread } = resultOf(study);
    assert.equal(documents.length, 1);
    assert.deepEqual(
      unread.map((one: { file: string; problem: { name: string } }) => [one.file, one.problem.name]),
      [
        ["cut.zip", "archive/container-broken"],
        ["empty.zip", "archive/container-empty"],
        ["other.zip/logo.bin", "archive/format-unknown"],
      ],
    );
  });
});

describe("a list of which one row is left out", () => {
  it("says so in every later run, and gives the same bytes from an empty database", (test) => {
    const list =
      "المصدر,الرواية,الرابط\nجريدة السهل,قال رجل إنه عاد إلى أهله مع ثلاثة من رفاقه.,\nجريدة المرفأ,,https://marfa.example/1\n";
    const { articles, study } = folderWith(test, { "قائمة.csv": list });
    const names = () => resultOf(study).unread.map((one: { problem: { name: string } }) => one.problem.name);
    isnad(["study", articles, "--into", study]);
    assert.deepEqual(names(), ["extraction/address-only"]);
    const again = JSON.parse(isnad(["study", articles, "--into", study, "--json"]).out);
    assert.deepEqual([again.unchanged, names()], [true, ["extraction/address-only"]]);
    assert.equal(JSON.parse(isnad(["rebuild", study, "--json"]).out).sameBytes, true);
  });
});

describe("isnad export", () => {
  it("hands the archive on as a web archive with a hash, the same bytes each time", async (test) => {
    const { study } = await packedStudy(test);
    const [one, two] = ["one.wacz", "two.wacz"].map((name) => join(study, "..", name));
    const outcome = JSON.parse(isnad(["export", study, "--as", "wacz", "--out", one!, "--json"]).out);
    assert.equal(createHash("sha256").update(readFileSync(one!)).digest("hex"), outcome.sha256);
    isnad(["export", study, "--as", "wacz", "--out", two!]);
    assert.deepEqual(readFileSync(one!), readFileSync(two!));
  });

  it("hands the archive on as a bag whose manifest holds every original, and never writes over anything", async (test) => {
    const { study } = await packedStudy(test);
    const bag = join(study, "..", "bag");
    const outcome = isnad(["export", study, "--as", "bagit", "--out", bag, "--lang", "ar"]);
    assert.equal(outcome.code, 0, outcome.err);
    assert.match(outcome.out, /غير مجازة للنشر/u);
    const manifest = readFileSync(join(bag, "manifest-sha256.txt"), "utf8");
    const kept = readdirSync(join(study, "originals"), { recursive: true, encoding: "utf8" });
    for (const name of kept.filter((path) => /[0-9a-f]{64}$/u.test(path)))
      assert.ok(manifest.includes(`data/originals/${name}`), name);
    const again = isnad(["export", study, "--as", "bagit", "--out", bag]);
    assert.equal(again.code, 1);
    assert.match(again.err, /export\/target-exists/u);
  });

  it("asks for a kind it knows", async (test) => {
    const { study } = await packedStudy(test);
    assert.equal(isnad(["export", study]).code, 2);
    assert.equal(isnad(["export", study, "--as", "rar"]).code, 2);
  });
});
