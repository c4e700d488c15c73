// An invented archive to export: a web archive with two captures and a redirect, a page saved by hand, a letter in
// Arabic under a name that would break a header, and a list.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { WARC_1_1, WARCRecord, WARCSerializer } from "warcio";
import { makeId, type Snapshot } from "#model/index.js";
import type { ExportContainer } from "./containers.js";
import type { ExportItem } from "./items.js";
import type { ExportInput } from "./wacz.js";

export const harbourAddress = "https://www.harbour-post.example/News/promises?b=2&a=1";
export const harbourPage = "<!doctype html><title>Promises</title><p>They promised him a house.</p>";
export const savedPage = "<!doctype html><meta charset=utf-8><title>وعود</title><p>وعدوه ببيت ولم يعطوه.</p>";
export const letter = "قال إنه خرج لأن الوعود كانت كاذبة.\n";

const fetched = "2015-09-21T10:00:00Z";

export function sampleSnapshot(content: string | Uint8Array, given: Partial<Snapshot>): Snapshot {
  const bytes = Buffer.from(content);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType: "text/html",
    bytes: bytes.length,
    files: ["page.html"],
    address: null,
    within: null,
    charset: null,
    retrieved: null,
    ...given,
  };
}

/** A WARC file: a redirect, the page it led to, a picture. `as` "whole" compresses all of it at once. */
export async function sampleWarc(as: "records" | "whole" | "plain" = "records"): Promise<Uint8Array> {
  const captures = [
    { url: "https://harbour-post.example/p", statusline: "HTTP/1.1 302 Found", type: "text/html", body: "" },
    {
      url: harbourAddress,
      statusline: "HTTP/1.1 200 OK",
      type: "text/html; charset=utf-8",
      body: harbourPage,
    },
    {
      url: "https://harbour-post.example/map.png",
      statusline: "HTTP/1.1 200 OK",
      type: "image/png",
      body: "map",
    },
  ];
  const records = captures.map(({ url, statusline, type, body }) => {
    const httpHeaders = { "Content-Type": type };
    const options = {
      type: "response",
      url,
      date: fetched,
      warcVersion: WARC_1_1,
      statusline,
      httpHeaders,
    } as const;
    return WARCSerializer.serialize(WARCRecord.create(options, [Buffer.from(body)]), {
      gzip: as === "records",
    });
  });
  const warc = Buffer.concat(await Promise.all(records));
  return as === "whole" ? gzipSync(warc) : warc;
}

export function sampleItem(content: string, title: string | null, given: Partial<Snapshot>): ExportItem {
  return { snapshot: sampleSnapshot(content, given), title, read: async () => Buffer.from(content) };
}

/** The whole archive; `warc` stands for the web archive in it. */
export function sampleExport(warc: Uint8Array): ExportInput {
  const container: ExportContainer = {
    snapshot: sampleSnapshot(warc, { mediaType: "application/warc", files: ["capture.warc.gz"] }),
    open: () => [warc],
  };
  const within = { snapshot: container.snapshot.id, path: "2" };
  return {
    title: "Promises of paper / وعود من ورق",
    created: "2016-01-02T03:04:05.678Z",
    software: "isnad 0.1.0",
    journalHead: { number: 12, hash: "ab".repeat(32) },
    containers: [container],
    items: [
      sampleItem(harbourPage, "Promises", { address: harbourAddress, retrieved: fetched, within }),
      sampleItem(savedPage, "وعود", { files: ["saved/وعود كاذبة.html"] }),
      sampleItem(letter, null, { mediaType: "text/plain", files: ["a\r\nX: y.txt"], charset: "utf-8" }),
    ],
  };
}
