// Files that hold files: ZIP, WARC, mail. Bombs, names that climb out, lengths that lie.
import { gzipSync } from "node:zlib";
import { type HostileCase, honestPage } from "./case.js";
import { overlappingZip, zipOf } from "./zip-bytes.js";

const megabyte = 1024 * 1024;

export const hostileArchives: readonly HostileCase[] = [
  {
    tries: "entries that share their bytes",
    file: "overlap.zip",
    make: () => overlappingZip(1_000, Buffer.alloc(megabyte, "ا")),
    problems: ["archive/container-broken"],
  },
  {
    tries: "an entry that unpacks to more than it declares",
    file: "lying-size.zip",
    make: () =>
      zipOf([
        { name: "bomb.html", content: Buffer.alloc(30 * megabyte), declared: 100 },
        { name: "honest.html", content: honestPage(1) },
      ]),
    problems: ["archive/entry-refused"],
    documents: 1,
  },
  {
    tries: "an entry packed a thousand times over",
    file: "ratio.zip",
    make: () => zipOf([{ name: "bomb.html", content: Buffer.alloc(60 * megabyte) }]),
    problems: ["archive/container-limit"],
  },
  {
    tries: "tens of thousands of entries",
    file: "many-entries.zip",
    make: () => zipOf(Array.from({ length: 40_000 }, (_, index) => ({ name: `${index}.html`, content: "" }))),
    problems: ["archive/container-limit"],
  },
  {
    tries: "a ZIP in a ZIP in a ZIP, six deep",
    file: "nested.zip",
    make: () => {
      let nested = zipOf([{ name: "page.html", content: honestPage(2) }]);
      for (let depth = 0; depth < 5; depth++) nested = zipOf([{ name: "inner.zip", content: nested }]);
      return nested;
    },
    problems: ["archive/container-limit"],
  },
  {
    tries: "ZIPs in a ZIP that unpack to more together than any of them alone",
    file: "nested-many.zip",
    make: () => {
      const page = Buffer.alloc(megabyte, honestPage(3));
      const inner = zipOf(
        Array.from({ length: 60 }, (_, index) => ({ name: `${index}.html`, content: page })),
      );
      return zipOf(Array.from({ length: 100 }, (_, index) => ({ name: `${index}.zip`, content: inner })));
    },
    problems: ["archive/container-limit", "extraction/page-broken"],
  },
  {
    tries: "names that climb out of the folder, begin at the root, name a drive or hold a zero byte",
    file: "slip.zip",
    make: () =>
      zipOf(
        [
          "../../evil.html",
          "/etc/evil.html",
          "C:\\evil.html",
          "..\\evil.html",
          "a\u0000.html",
          "honest.html",
        ].map((name, index) => ({ name, content: honestPage(10 + index) })),
      ),
    problems: ["archive/entry-refused"],
    documents: 1,
  },
  {
    tries: "a link to a file outside, names of devices, and names that some systems take for one",
    file: "names.zip",
    make: () =>
      zipOf([
        { name: "link.html", content: "/etc/passwd", mode: 0o120777 },
        { name: "NUL.html", content: honestPage(20) },
        { name: "a/con .txt", content: honestPage(21) },
        { name: "Report.html", content: honestPage(22) },
        { name: "report.HTML", content: honestPage(23) },
        { name: "honest.html", content: honestPage(24) },
      ]),
    problems: ["archive/entry-refused"],
    documents: 1,
  },
  {
    tries: "a locked entry",
    file: "locked.zip",
    make: () => zipOf([{ name: "a.html", content: honestPage(25), isLocked: true }]),
    problems: ["extraction/encrypted"],
  },
  {
    tries: "a ZIP cut off in the middle",
    file: "cut.zip",
    make: () => zipOf([{ name: "a.html", content: honestPage(26) }]).subarray(0, 200),
    problems: ["archive/container-broken"],
  },
  {
    tries: "a gzipped WARC whose record unpacks beyond reason",
    file: "bomb.warc.gz",
    make: () => {
      const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/\r\nContent-Type: application/http\r\nContent-Length: ${120 * megabyte}\r\n\r\n`;
      return gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(120 * megabyte)]));
    },
    problems: ["archive/container-limit"],
  },
  {
    tries: "a record that states more bytes than there are",
    file: "lying-length.warc",
    make: () => Buffer.from(warcRecord("https://harbour.example/a", honestPage(30), "99999999999999")),
    problems: ["archive/container-broken"],
  },
  {
    tries: "a response packed by gzip a thousand times over",
    file: "coding-bomb.warc",
    make: () =>
      Buffer.concat([
        Buffer.from(warcRecord("https://harbour.example/b", honestPage(31))),
        packedRecord("https://harbour.example/c", gzipSync(Buffer.alloc(60 * megabyte))),
      ]),
    problems: ["archive/entry-refused"],
    documents: 1,
  },
  {
    tries: "a million header lines in a record",
    file: "headers.warc",
    make: () => Buffer.from(`WARC/1.1\r\n${"X-A: b\r\n".repeat(1_000_000)}\r\n`),
    problems: ["archive/container-broken"],
  },
  {
    tries: "multiparts a thousand deep",
    file: "nesting.eml",
    make: () => {
      const open = Array.from(
        { length: 1_000 },
        (_, index) => `--b${index - 1}\r\nContent-Type: multipart/mixed; boundary=b${index}\r\n\r\n`,
      );
      return Buffer.from(
        `From: a@harbour.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n${open.join("").slice(7)}`,
      );
    },
    problems: ["archive/container-limit", "extraction/limit"],
  },
  {
    tries: "a million header lines in a mail",
    file: "headers.eml",
    make: () => Buffer.from(`From: a@harbour.example\r\n${"X-A: b\r\n".repeat(1_000_000)}\r\nقال.\r\n`),
    problems: ["archive/container-limit", "extraction/limit"],
  },
  {
    tries: "a hundred thousand parts",
    file: "parts.eml",
    make: () =>
      Buffer.from(
        `From: a@harbour.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nقال.\r\n".repeat(100_000)}--b--\r\n`,
      ),
    problems: ["archive/container-limit", "extraction/limit"],
  },
];

function warcRecord(address: string, page: string, length?: string): string {
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? Buffer.byteLength(response)}\r\n\r\n${response}\r\n\r\n`;
}

function packedRecord(address: string, body: Uint8Array): Buffer {
  const http = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, body, Buffer.from("\r\n\r\n")]);
}
