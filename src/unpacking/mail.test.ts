import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readMail } from "./mail.js";
import { type FaultKind, UnpackingFault } from "./unpacking-fault.js";

function mailOf(...lines: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\r\n")]));
}

async function refused(bytes: Uint8Array, kind: FaultKind, message = /./u): Promise<void> {
  await assert.rejects(
    readMail(bytes),
    (error) => error instanceof UnpackingFault && error.kind === kind && message.test(error.message),
  );
}

/** "عاد الرجل" in windows-1256. */
const windows = Buffer.from([0xda, 0xc7, 0xcf, 0x20, 0xc7, 0xe1, 0xd1, 0xcc, 0xe1]);

test("an Arabic mail of windows-1256 in base64 gives its text, subject, sender's name and date as written", async () => {
  const name = Buffer.from([0xe3, 0xcd, 0xe3, 0xcf]).toString("base64");
  const mail = await readMail(
    mailOf(
      `From: =?windows-1256?B?${name}?= <m@press.example>`,
      "To: someone@press.example",
      "Subject: =?utf-8?Q?=D8=AE=D8=A8?=",
      " =?utf-8?Q?=D8=B1?= 1",
      "Date: Tue, 3 Feb 2015 10:00:00 +0300",
      "Content-Type: text/plain; charset=windows-1256",
      "Content-Transfer-Encoding: base64",
      "",
      windows.toString("base64"),
    ),
  );
  assert.equal(mail.subject, "خبر 1");
  assert.deepEqual(mail.from, { name: "محمد" });
  assert.equal(mail.date, "Tue, 3 Feb 2015 10:00:00 +0300");
  assert.equal(mail.text?.text, "عاد الرجل");
  assert.equal(mail.text.decodedBy, "windows-1256");
  assert.equal(mail.text.section, "1");
  assert.equal(mail.html, null);
  assert.deepEqual(mail.headers("SUBJECT"), ["=?utf-8?Q?=D8=AE=D8=A8?= =?utf-8?Q?=D8=B1?= 1"]);
});

test("quoted-printable is undone byte for byte", async () => {
  const mail = await readMail(
    mailOf(
      "Subject: x",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "=D8=B9=D8=A7=D8=AF=",
      " =3D 12",
      "second =zz",
    ),
  );
  assert.equal(mail.text?.text, "عاد = 12\nsecond =zz\n");
});

test("a sender without a printed name has none, and no address is handed on", async () => {
  const mail = await readMail(mailOf("From: m@press.example", "", "نص"));
  assert.equal(mail.from, null);
});

test("text without a stated charset is UTF-8, else the Arabic of Windows; so is text that is not in the one stated", async () => {
  const text = async (type: string, body: string | Uint8Array): Promise<readonly (string | undefined)[]> => {
    const { text } = await readMail(mailOf("Subject: x", `Content-Type: ${type}`, "", body));
    return [text?.text.trim(), text?.decodedBy];
  };
  assert.deepEqual(await text("text/plain", "عاد"), ["عاد", "utf-8"]);
  assert.deepEqual(await text("text/plain", windows), ["عاد الرجل", "windows-1256"]);
  assert.deepEqual(await text("text/plain; charset=us-ascii", "عاد"), ["عاد", "utf-8"]);
  assert.deepEqual(await text("text/plain; charset=utf-8", windows), ["عاد الرجل", "windows-1256"]);
  assert.deepEqual(await text('text/plain; charset="x-none-such"', "عاد"), ["عاد", "utf-8"]);
});

test("lines wrapped to flow are joined, quotation kept, the signature apart", async () => {
  const body = ["عاد الرجل إلى ", "قريته.", "> قال ", "> إنه ندم", "-- ", "م"];
  const mail = await readMail(mailOf("Subject: x", "Content-Type: text/plain; format=flowed", "", ...body));
  assert.equal(mail.text?.text, "عاد الرجل إلى قريته.\n> قال إنه ندم\n-- \nم\n");
});

const nested = mailOf(
  "Subject: =?utf-8?B?2K7YqNix?=",
  'Content-Type: multipart/mixed; boundary="خارج"; x=1',
  "",
  "preamble",
  "--خارج",
  "Content-Type: multipart/related; boundary=in",
  "",
  "--in",
  "Content-Type: text/html; charset=utf-8",
  "Content-Location: https://press.example/a",
  "",
  "<p>عاد</p>",
  "--in",
  "Content-Type: image/png",
  "Content-ID: <one@press.example>",
  "Content-Transfer-Encoding: base64",
  "",
  "iVBO",
  "Rw==",
  "--in--",
  "--خارج",
  "Content-Type: application/pdf;",
  " name*0*=utf-8''%D8%AA%D9%82;",
  " name*1=rir.pdf",
  "",
  "%PDF-",
  "",
  "--خارج",
  "Content-Type: message/rfc822",
  "",
  "Subject: inner",
  "",
  "نص",
  "--خارج--",
  "epilogue",
);

test("parts have the sections, names and places that their headers give them", async () => {
  const mail = await readMail(nested);
  assert.equal(mail.html?.text, "<p>عاد</p>");
  assert.equal(mail.html.section, "1.1");
  assert.equal(mail.html.contentLocation, "https://press.example/a");
  assert.equal(mail.text, null);
  assert.deepEqual(
    mail.inline.map(({ section, contentId, bytes }) => [
      section,
      contentId,
      Buffer.from(bytes).toString("latin1"),
    ]),
    [["1.2", "one@press.example", "\u0089PNG"]],
  );
  assert.deepEqual(
    mail.attachments.map(({ section, mediaType, name, bytes }) => [
      section,
      mediaType,
      name,
      Buffer.from(bytes).toString(),
    ]),
    [
      ["2", "application/pdf", "تقrir.pdf", "%PDF-\r\n"],
      ["3", "message/rfc822", null, "Subject: inner\r\n\r\nنص"],
    ],
  );
});

test("a part whose end never comes ends with what holds it", async () => {
  const mail = await readMail(
    mailOf(
      "Content-Type: multipart/mixed; boundary=a",
      "",
      "--a",
      "Content-Type: multipart/alternative; boundary=b",
      "",
      "--b",
      "",
      "أول",
      "--a",
      "Content-Disposition: attachment; filename=x.txt",
      "",
      "ثان",
    ),
  );
  assert.equal(mail.text?.text, "أول");
  assert.equal(Buffer.from(mail.attachments[0]!.bytes).toString(), "ثان\r\n");
  assert.equal(mail.attachments[0]!.section, "2");
});

test("a hundred thousand multiparts in one another are refused", async () => {
  const open = (at: number): string => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  const deep = Array.from({ length: 100_000 }, (_, at) => open(at)).join("");
  await refused(Buffer.from(deep), "limit", /multiparts/u);
});

test("a million headers, and a header of many megabytes, are refused", async () => {
  await refused(Buffer.from("X-A: ب\r\n".repeat(1_000_000)), "limit", /header/u);
  await refused(Buffer.from(`Subject: ${"ب".repeat(10_000_000)}\r\n\r\nنص`), "limit", /header/u);
  await refused(Buffer.from(`Subject: x\r\n${" ب\r\n".repeat(1_000_000)}\r\nنص`), "limit", /header/u);
  await refused(Buffer.from("X:\r\n".repeat(2000)), "limit", /fields/u);
});

test("a crowd of parts and a crowd of lines are refused", async () => {
  const parts = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\n".repeat(100_000)}`;
  await refused(Buffer.from(parts), "limit", /parts/u);
  await refused(Buffer.from(`Subject: x\r\n\r\n${"\n".repeat(10_000_000)}`), "limit", /lines/u);
});

test("a mail whose encodings are nonsense still gives its text", async () => {
  const odd = ["Subject: =?x?Q?=D8?= =?utf-8?B?", "From: (((((", "Content-Type: ;;;charset", "", "نص"];
  const mail = await readMail(mailOf(...odd));
  assert.equal(mail.text?.text, "نص\r\n");
});

test("what has no mail header is broken", async () => {
  await refused(Buffer.from("<p>نص</p>\n\nمن"), "broken", /header/u);
  await refused(new Uint8Array(), "broken");
});

test("whatever bytes come, a mail is read or refused by name", async () => {
  const piece = fc.constantFrom(
    ...[
      "--a",
      "--a--",
      "--b",
      "\r\n",
      "\n",
      "Content-Type: multipart/mixed; boundary=a",
      "Subject: ب",
      " x",
      "=D8",
    ],
    ...[
      "Content-Type: multipart/digest; boundary=b",
      "Content-Transfer-Encoding: base64",
      "Content-Disposition: x",
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      try {
        const { text, html, inline, attachments } = await readMail(Buffer.from(pieces.join("")));
        const sections = [text, html, ...inline, ...attachments].flatMap((part) => part?.section ?? []);
        assert.equal(new Set(sections).size, sections.length);
      } catch (error) {
        assert.ok(error instanceof UnpackingFault, String(error));
      }
    }),
    { numRuns: 300 },
  );
});
