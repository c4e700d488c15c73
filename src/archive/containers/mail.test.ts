import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleZip } from "../../unpacking/sample-zip.js";
import { listed } from "./sample-containers.js";

async function found(
  ...parts: readonly (readonly [headers: string, body: string | Uint8Array])[]
): Promise<readonly string[]> {
  const bytes = Buffer.concat([
    Buffer.from("Subject: خبر\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nعاد\r\n"),
    ...parts.map(([headers, body]) =>
      Buffer.concat([Buffer.from(`--b\r\n${headers}\r\n\r\n`), Buffer.from(body), Buffer.from("\r\n")]),
    ),
    Buffer.from("--b--\r\n"),
  ]);
  return listed({ mediaType: "message/rfc822", bytes });
}

function attached(name: string): string {
  return `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"`;
}

test("what is attached to a mail is handed on under its name, and told by name, type or first bytes", async () => {
  assert.deepEqual(
    await found(
      [attached("تقرير.pdf"), "%PDF-1"],
      ["Content-Type: text/html", "<p>ثان</p>"],
      ["Content-Type: text/html", "<p>ثالث</p>"],
      [attached("scan"), "%PDF-2"],
      [attached("a.docx"), "x"],
    ),
    [
      "تقرير.pdf (application/pdf): %PDF-1",
      "part 4 (text/html): <p>ثالث</p>",
      "scan (application/pdf): %PDF-2",
      "a.docx: archive/format-unknown",
    ],
  );
});

test("names that lead elsewhere, repeat or are empty become labels that do not", async () => {
  const names = ["../../etc/x.txt", "C:\\\\x.txt", "a.txt", "a.txt", "a.txt", "..", "أ\u0007.txt"];
  const paths = (await found(...names.map((name) => [attached(name), "%PDF-"] as const))).map(
    (each) => each.split(" (text")[0]!.split(" (app")[0]!,
  );
  assert.deepEqual(paths, [
    ".._.._etc_x.txt",
    "C:_x.txt",
    "a.txt",
    "a.txt (2)",
    "a.txt (3)",
    "part 7",
    "أ_.txt",
  ]);
});

test("signatures, invitations and pictures of the page go without a word; a mail with nothing else is not empty", async () => {
  assert.deepEqual(
    await found(
      ["Content-Type: application/pgp-signature; name=s.asc", "x"],
      ["Content-Type: text/calendar", "BEGIN:VCALENDAR"],
      ["Content-Type: image/png\r\nContent-ID: <logo>", "\u0089PNG"],
    ),
    [],
  );
});

test("a mail in a mail and a ZIP in a mail are opened in their turn", async () => {
  const inner =
    "Subject: داخل\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nقال\r\n--c\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=x.html\r\n\r\n<p>\r\n--c--";
  const zip = sampleZip([{ name: "صفحة.html", bytes: "<p>عاد</p>" }]);
  const files = await found(["Content-Type: message/rfc822", inner], [attached("a.zip"), zip]);
  assert.match(files[0]!, /^part 2 \(message\/rfc822\): Subject: داخل/u);
  assert.deepEqual(files.slice(1), [
    "part 2/x.html (text/html): <p>",
    "a.zip/صفحة.html (text/html): <p>عاد</p>",
  ]);
});

test("mails in mails without end stop at the third", async () => {
  let mail = "Subject: آخر\r\n\r\nعاد";
  for (let deep = 0; deep < 40; deep++) {
    mail = `Subject: ${deep}\r\nContent-Type: multipart/mixed; boundary=b${deep}\r\n\r\n--b${deep}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${deep}--`;
  }
  const files = await listed({ mediaType: "message/rfc822", bytes: Buffer.from(mail) });
  assert.deepEqual(
    files.map((each) => each.split(" (")[0]),
    ["part 1", "part 1/part 1", "part 1/part 1/part 1"],
  );
});

test("a mail that cannot be read says so", async () => {
  assert.deepEqual(await listed({ mediaType: "message/rfc822", bytes: Buffer.from("<p>نص</p>") }), [
    ": archive/container-broken it has no mail header",
  ]);
});
