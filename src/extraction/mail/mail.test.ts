import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadText } from "../read-text.js";
import { mailFormat } from "./mail.js";
import { mailLineRules } from "./mail-line-rules.js";
import { mailLines } from "./mail-lines.js";
import { savedPageFormat } from "./saved-page.js";

async function read(lines: readonly string[], format = mailFormat) {
  const bytes = new TextEncoder().encode(lines.join("\r\n"));
  return await format.read({ file: "f", bytes, mediaType: format.mediaTypes[0], charset: null }, {});
}
async function textOf(lines: readonly string[], format = mailFormat): Promise<ReadText> {
  const result = await read(lines, format);
  assert.ok(!("name" in result), JSON.stringify(result));
  const [text] = result;
  assert.ok(text !== undefined && "blocks" in text);
  return text;
}
const linesOf = ({ blocks }: ReadText): readonly string[] => blocks.map(({ text }) => text);

test("every rule for lines of a mail takes its example and leaves its counter-example", () => {
  for (const { pattern, example, counterExample } of mailLineRules) {
    assert.match(example, pattern);
    assert.doesNotMatch(counterExample, pattern);
  }
});

test("a sender's name is read where the mail comes from a list, and no address ever", async () => {
  const head = ['From: "Mara Hale" <mara@post.example>', "To: n@inbox.example", "Subject: a"];
  const body = ["", "غادر ثلاثة رجال."];
  const personal = await textOf([...head, ...body]);
  const letter = await textOf([...head, "List-Id: <news.post.example>", ...body]);
  assert.deepEqual(personal.author, []);
  assert.deepEqual(letter.author, [{ value: "Mara Hale", from: "mail header" }]);
  assert.ok(!JSON.stringify([personal, letter]).includes("@"));
});

test("the date is the sender's own day, wherever the program runs", async () => {
  const { published } = await textOf(["Date: Mon, 21 Sep 2015 23:30:00 -0500", "", "He left."]);
  assert.deepEqual(published, [{ value: "2015-09-21", from: "mail header" }]);
});

test("an earlier mail that is quoted goes, with the line that announces it, in three languages", () => {
  for (const line of [
    "On Monday, M. M. wrote:",
    "Le lundi 2 mai, M. M. a écrit :",
    "في يوم الاثنين كتب م. م.:",
  ]) {
    const { kept, pruned } = mailLines(`Here it is.\n\n${line}\n\n> Where is it?\n>> And when?\n`);
    assert.deepEqual(kept, ["Here it is."]);
    assert.deepEqual(new Set(pruned.map(({ reason }) => reason)), new Set(["quoted mail"]));
  }
  assert.deepEqual(mailLines("On that day the office wrote:\nSeven men left.").kept, [
    "On that day the office wrote:",
    "Seven men left.",
  ]);
});

test("wrapped lines are joined, short ones and those behind a sentence are not", () => {
  const wrapped =
    "Seven men left the place last week, the harbour office said on\nMonday. Two are brothers.\nThey came home.";
  assert.deepEqual(mailLines(wrapped).kept, [
    "Seven men left the place last week, the harbour office said on Monday. Two are brothers.",
    "They came home.",
  ]);
  assert.deepEqual(mailLines("غادر ثلاثة\nعاد واحد").kept, ["غادر ثلاثة", "عاد واحد"]);
});

test("a mail of quotations and a signature alone holds no text", async () => {
  const { blocks, pruned } = await textOf([
    "Subject: a",
    "",
    "> غادر ثلاثة رجال.",
    "-- ",
    "N. N.",
    "n@inbox.example",
  ]);
  assert.deepEqual(blocks, []);
  assert.equal(pruned.at(-1)?.text, "--\nN. N.\n…");
});

test("the page is read where the text beside it is empty", async () => {
  const text = await textOf([
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    " ",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>غادر ثلاثة رجال.</p><p>Two came home.</p>",
    "--b--",
  ]);
  assert.deepEqual(linesOf(text), ["غادر ثلاثة رجال.", "Two came home."]);
  assert.equal(text.blocks[0]!.fragment, "part=2");
});

test("a blockquote is a reply in a person's mail and a quotation in a newsletter", async () => {
  const head = ["Content-Type: text/html; charset=utf-8"];
  const body = ["", "<p>He left.</p><blockquote><p>They promised a house.</p></blockquote>"];
  assert.deepEqual(linesOf(await textOf([...head, ...body])), ["He left."]);
  assert.deepEqual(linesOf(await textOf([...head, "List-Unsubscribe: <https://x.example>", ...body])), [
    "He left.",
    "They promised a house.",
  ]);
});

test("a charset the bytes are not in is kept as a contradiction", async () => {
  const bytes = Buffer.concat([
    Buffer.from("Content-Type: text/plain; charset=utf-8\r\n\r\n"),
    Buffer.from([0xdb, 0xc7, 0xcf, 0xd1, 0x20, 0xd1, 0xcc, 0xe1, 0x2e]),
  ]);
  const result = await mailFormat.read({ file: "f", bytes, mediaType: "message/rfc822", charset: null }, {});
  const [text] = "name" in result ? [] : result;
  assert.ok(text !== undefined && "blocks" in text);
  assert.deepEqual(linesOf(text), ["غادر رجل."]);
  assert.deepEqual(text.charset, {
    value: "windows-1256",
    from: "detected",
    contradictedBy: [{ value: "utf-8", from: "mail header" }],
  });
});

test("what is no mail, or holds no page, or too much, is refused by name", async () => {
  const nameOf = async (lines: readonly string[], format = mailFormat) => {
    const result = await read(lines, format);
    return "name" in result ? result.name : "read";
  };
  assert.equal(await nameOf(["", "غادر رجلان."]), "extraction/file-broken");
  assert.equal(await nameOf(["Subject: a", "", "x".repeat(11 * 1024 * 1024)]), "extraction/limit");
  assert.equal(await nameOf(["Subject: a", "", "غادر رجلان."], savedPageFormat), "extraction/no-text");
  const deep = ["Subject: a", "Content-Type: text/html", "", "<div>".repeat(100_000)];
  assert.equal(await nameOf(deep), "extraction/limit");
  assert.equal(await nameOf(deep, savedPageFormat), "extraction/page-broken");
});

test("a saved page has the address it was saved from, and not the day", async () => {
  const text = await textOf(
    [
      "Snapshot-Content-Location: https://sahl.example/7",
      "Date: Mon, 23 Nov 2026 09:05:09 GMT",
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "Content-Location: https://sahl.example/other",
      "",
      "<html><body><article><h1>عودة ثلاثة</h1><p>قال المكتب إن ثلاثة رجال غادروا المكان في الأسبوع الماضي، وإن بينهم أخوين.</p></article></body></html>",
      "--b--",
    ],
    savedPageFormat,
  );
  assert.deepEqual(text.address[0], { value: "https://sahl.example/7", from: "header" });
  assert.deepEqual(text.published, []);
  assert.ok(text.blocks.every(({ fragment }) => fragment.startsWith("part=1")));
});

test("under an original message stands what is replied to, or what is sent on where the subject says so", () => {
  const text = "Look.\n\n-----Original Message-----\nFrom: The Lantern\nSent: 2 May 2016\n\nغادر ثلاثة رجال.";
  assert.deepEqual(mailLines(text).kept, ["Look."]);
  const { kept, pruned } = mailLines(text, { isForward: true });
  assert.deepEqual(kept, ["Look.", "غادر ثلاثة رجال."]);
  assert.equal(pruned[0]?.reason, "forwarded header");
  const apple = "Begin forwarded message:\n\nFrom: The Lantern\nDate: 2 May 2016\n\nHe left.";
  assert.deepEqual(mailLines(apple).kept, ["He left."]);
});
