import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { JournalEntry } from "#model/index.js";
import { canonicalJson } from "./canonical-json.js";
import { Journal } from "./journal.js";
import { headName, journalName, verifyJournal, writeHead } from "./journal-file.js";
import { archivalOf, creation, refusal, scratchFolder } from "./scratch-study.test.js";
import { sha256Of } from "./sha256.js";

async function entriesOf(journal: Journal): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of journal.entries()) entries.push(entry);
  return entries;
}

/** A journal of so many entries, closed. */
async function madeJournal(directory: string, entries: number): Promise<void> {
  const journal = await Journal.create(directory);
  const contents = Array.from({ length: entries }, (_, index) => archivalOf(`شهادة ${index}`));
  await journal.append(contents, creation);
  await journal.close();
}

function linesOf(directory: string): string[] {
  return readFileSync(join(directory, journalName), "utf8").split("\n").slice(0, -1);
}

function writeLines(directory: string, lines: readonly string[]): void {
  writeFileSync(join(directory, journalName), lines.map((line) => `${line}\n`).join(""));
}

describe("Journal", () => {
  it("gives back what was appended, numbered and bound, after it is opened again", async (test) => {
    const directory = scratchFolder(test);
    const journal = await Journal.create(directory);
    await journal.append([{ kind: "study created", isnad: "0.1.0" }], creation);
    await journal.append([archivalOf("خرج من المدينة ليلا"), archivalOf("They left at night.")], creation);
    await journal.close();
    const again = await Journal.open(directory);
    const entries = await entriesOf(again);
    await again.close();
    assert.deepEqual(
      entries.map(({ number, by }) => [number, by]),
      [
        [1, "سلمى"],
        [2, "سلمى"],
        [3, "سلمى"],
      ],
    );
    assert.equal(entries[0]!.previous, "0".repeat(64));
    assert.equal(entries[2]!.previous, sha256Of(canonicalJson(entries[1])));
    assert.deepEqual(again.head, { number: 3, hash: sha256Of(canonicalJson(entries[2])) });
  });

  it("keeps groups apart that are appended at once", async (test) => {
    const directory = scratchFolder(test);
    const journal = await Journal.create(directory);
    const groups = Array.from({ length: 20 }, (_, index) =>
      journal.append([archivalOf(`أ ${index}`), archivalOf(`ب ${index}`)], creation),
    );
    await Promise.all(groups);
    await journal.close();
    assert.equal((await verifyJournal(directory)).number, 40);
  });

  it("cuts off a torn line that was never acknowledged, and says so", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 3);
    appendFileSync(join(directory, journalName), '{"at":"2026');
    const journal = await Journal.open(directory);
    await journal.append([archivalOf("بعد الانقطاع")], creation);
    await journal.close();
    assert.deepEqual(journal.cutOff, { line: 4, bytes: 11 });
    assert.equal((await verifyJournal(directory)).number, 4);
  });

  it("accepts whole lines that a killed run wrote but did not yet acknowledge", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 5);
    const [, second] = linesOf(directory);
    await writeHead(directory, { number: 2, hash: sha256Of(second!) });
    const journal = await Journal.open(directory);
    await journal.close();
    assert.deepEqual([journal.length, journal.cutOff], [5, null]);
  });

  it("names the line where the journal was edited", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 5);
    const lines = linesOf(directory);
    lines[2] = lines[2]!.replace("سلمى", "ليلى");
    writeLines(directory, lines);
    assert.deepEqual(await refusal(Journal.open(directory)), {
      name: "store/journal-edited",
      values: { file: journalName, line: 4 },
    });
  });

  it("notices that the last line was edited, by the head", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 2);
    const lines = linesOf(directory);
    writeLines(directory, [lines[0]!, lines[1]!.replace("سلمى", "ليلى")]);
    assert.deepEqual((await refusal(Journal.open(directory))).values, { file: journalName, line: 2 });
  });

  it("notices that acknowledged entries are gone from the end, or all of them", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 5);
    writeLines(directory, linesOf(directory).slice(0, 3));
    assert.deepEqual(await refusal(Journal.open(directory)), {
      name: "store/journal-cut",
      values: { file: journalName, found: 3, expected: 5 },
    });
    rmSync(join(directory, journalName));
    assert.equal((await refusal(Journal.open(directory))).name, "store/journal-cut");
  });

  it("refuses a journal whose head is gone or unreadable", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 2);
    writeFileSync(join(directory, headName), "{");
    assert.equal((await refusal(Journal.open(directory))).name, "store/journal-head-missing");
    rmSync(join(directory, headName));
    assert.equal((await refusal(Journal.open(directory))).name, "store/journal-head-missing");
  });

  it("says that an entry of a kind it does not know was written by a later version", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 1);
    const line = canonicalJson({
      ...(JSON.parse(linesOf(directory)[0]!) as object),
      content: { kind: "from the future" },
    });
    writeLines(directory, [line]);
    await writeHead(directory, { number: 1, hash: sha256Of(line) });
    const journal = await Journal.open(directory);
    assert.equal((await refusal(entriesOf(journal))).name, "store/journal-newer");
    await journal.close();
  });

  it(
    "does not acknowledge what a full disk keeps from being sealed, and loses nothing",
    {
      skip: process.platform === "linux" ? false : "needs /dev/full",
    },
    async (test) => {
      const directory = scratchFolder(test);
      const journal = await Journal.create(directory);
      await journal.append([archivalOf("قبل الامتلاء")], creation);
      symlinkSync("/dev/full", join(directory, `.${headName}.new`));
      const full = await refusal(journal.append([archivalOf("عند الامتلاء")], creation));
      assert.equal(full.name, "study/disk-full");
      assert.equal((await refusal(journal.append([archivalOf("بعده")], creation))).name, "study/disk-full");
      await journal.close();
      const again = await Journal.open(directory);
      await again.append([archivalOf("بعد إفراغ مساحة")], creation);
      await again.close();
      assert.equal((await verifyJournal(directory)).number, 3);
    },
  );
});

/** What a hand can do to the lines of a journal; null where it would leave them as they are. */
type Tampering = (lines: readonly string[], at: number, other: number) => readonly string[] | null;

const tamperings: Readonly<Record<string, Tampering>> = {
  edit: (lines, at, other) => {
    const place = other % lines[at]!.length;
    const edited = `${lines[at]!.slice(0, place)}~${lines[at]!.slice(place + 1)}`;
    return lines.with(at, edited);
  },
  delete: (lines, at) => lines.toSpliced(at, 1),
  // A copy of the last line before the last line is the same as one behind it, of which the next test speaks.
  insert: (lines, at, other) => {
    const inserted = lines[other % lines.length]!;
    return inserted === lines.at(-1) && at === lines.length - 1 ? null : lines.toSpliced(at, 0, inserted);
  },
  reorder: (lines, at, other) => {
    const partner = other % lines.length;
    return partner === at ? null : lines.with(at, lines[partner]!).with(partner, lines[at]!);
  },
  truncate: (lines, at) => lines.slice(0, at),
};

describe("a journal that was tampered with", () => {
  for (const [name, tamper] of Object.entries(tamperings)) {
    it(`is found out after any ${name}`, async () => {
      const length = 8;
      const places = fc.tuple(fc.nat(length - 1), fc.nat(10_000));
      const directory = mkdtempSync(join(tmpdir(), "isnad-tamper-"));
      await madeJournal(directory, length);
      const lines = linesOf(directory);
      await fc.assert(
        fc.asyncProperty(places, async ([at, other]) => {
          const tampered = tamper(lines, at, other);
          if (tampered === null) return;
          writeLines(directory, tampered);
          const { name: problem } = await refusal(verifyJournal(directory));
          assert.match(problem, /^store\/journal-(edited|cut)$/u);
        }),
        { numRuns: 60 },
      );
      rmSync(directory, { recursive: true });
    });
  }

  it("is told from one with something added behind its end, which was never acknowledged", async (test) => {
    const directory = scratchFolder(test);
    await madeJournal(directory, 3);
    const lines = linesOf(directory);
    writeLines(directory, [...lines, lines[1]!, lines[2]!]);
    const { number, torn } = await verifyJournal(directory);
    assert.equal(number, 3);
    assert.equal(torn?.line, 4);
  });
});
