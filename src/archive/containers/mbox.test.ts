import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { mboxContainer } from "./mbox.js";
import { listed, sampleKinds } from "./sample-containers.js";
import { unpack } from "./unpack.js";

const start = "From m@press.example Tue Feb  3 10:00:00 2015\n";

async function found(text: string | Uint8Array): Promise<readonly string[]> {
  return listed({ mediaType: "application/mbox", bytes: Buffer.from(text) });
}

test("each mail of a mailbox is handed on, with the marks of quoted From lines taken off", async () => {
  const box = `${start}Subject: أول\n\n>From هنا\n>>From هناك\n> From x\nعاد\n\n${start}Subject: ثان\n\nقال\n`;
  assert.deepEqual(await found(box), [
    "message 1 (message/rfc822): Subject: أول\n\nFrom هنا\n>From هناك\n> From x\nعاد",
    "message 2 (message/rfc822): Subject: ثان\n\nقال",
  ]);
});

test("a sentence that begins with From does not cut a mail in two", async () => {
  const box = `${start}Subject: x\n\nFrom the town they came.\n\nFrom 10:00 on.\nFrom m Tue Feb 3 10:00:00 2015\n`;
  assert.equal((await found(box)).length, 1);
});

test("line ends of Windows and the start lines of other programs are understood", async () => {
  const starts = ["From - Tue Feb 03 10:00:00 2015", "From 14@xxx Tue Feb 03 10:00:00 +0000 2015"];
  const box = starts.map((line) => `${line}\r\nSubject: x\r\n\r\nعاد\r\n\r\n`).join("");
  assert.deepEqual(await found(box), [
    "message 1 (message/rfc822): Subject: x\r\n\r\nعاد",
    "message 2 (message/rfc822): Subject: x\r\n\r\nعاد",
  ]);
});

test("mails come out whole wherever the pieces of the file are cut", async () => {
  const folder = await mkdtemp(join(tmpdir(), "isnad-mbox-"));
  const path = join(folder, "بريد.mbox");
  const bodies = fc.array(fc.stringMatching(/^[aب\n>From ]{0,40}$/u), { minLength: 1, maxLength: 4 });
  try {
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 0, max: 1100 }), async (texts, shift) => {
        const padding = `${"ب".repeat(131_072 - shift)}\n`;
        const mails = texts.map((text, at) => `Subject: ${at}\n\n${at === 0 ? padding : ""}${text}\n`);
        const quoted = mails.map((mail) => mail.replace(/^(>*From )/gmu, ">$1"));
        await writeFile(path, quoted.map((mail) => `${start}${mail}\n`).join(""));
        const read: string[] = [];
        for await (const item of unpack({
          file: "x",
          path,
          mediaType: "application/mbox",
          kinds: sampleKinds,
        })) {
          if ("bytes" in item) read.push(Buffer.from(item.bytes).toString());
        }
        assert.deepEqual(read, mails);
      }),
      { numRuns: 25 },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what is attached to a mail in a mailbox stands under the mail's path", async () => {
  const mail = [
    "Content-Type: multipart/mixed; boundary=b",
    ...[
      "",
      "--b",
      "",
      "عاد",
      "--b",
      "Content-Disposition: attachment; filename=../تقرير.pdf",
      "",
      "%PDF-1",
      "--b--",
    ],
  ].join("\n");
  const [first, second] = await found(`${start}${mail}\n`);
  assert.match(first!, /^message 1 \(message\/rfc822\)/u);
  assert.equal(second, "message 1/.._تقرير.pdf (application/pdf): %PDF-1");
});

test("what does not begin as a mailbox is broken, and an empty one is empty", async () => {
  assert.deepEqual(await found("Subject: x\n\nعاد"), [
    ": archive/container-broken it does not begin with a From line",
  ]);
  assert.deepEqual(await found("\n\n"), [": archive/container-empty"]);
});

test("a mail larger than one is taken, and a crowd of mails, are said to be", async () => {
  const large = `${start}Subject: x\n\n${"ب".repeat(6 * 1024 * 1024)}\n\n${start}Subject: y\n\nقال`;
  assert.deepEqual(await found(large), [
    "message 1: archive/too-large",
    "message 2 (message/rfc822): Subject: y\n\nقال",
  ]);
  const crowd = {
    file: "x",
    source: Buffer.from(
      `${start}
`.repeat(100_001),
    ),
    kinds: sampleKinds,
  };
  const counting = async (): Promise<void> => {
    let seen = 0;
    for await (const { path } of mboxContainer.items(crowd)) assert.equal(path, `message ${++seen}`);
  };
  await assert.rejects(counting(), /more than 100000 messages/u);
});

test("newlines and quotation marks without end cost no more than their length", async () => {
  const feeds = await found(`${start}${"\n".repeat(9_000_000)}`);
  assert.equal(feeds[1], "message 1: archive/container-limit more than 1000000 lines");
  const marks = await found(`${start}\n${">From ".repeat(1_500_000)}`);
  assert.match(marks[0]!, /^message 1/u);
});
