// The web archive of one capture: who made it and how, then for every hop the request, the response and what was
// done with them. Stored is what the server sent, save the headers of removed-headers.ts; a metadata record beside
// each response names those it lost. A robots.txt is kept as a metadata record, for it is no page of the study.
// Nothing of the machine or person that asked is written down.
import type { Exchange, Header } from "./exchange.js";
import type { CaptureProfile } from "./profile.js";
import { removedHeaders } from "./removed-headers.js";
import type { RobotsDecision } from "./robots.js";
import { recordBytes, recordId, sha256, type WarcRecord } from "./warc-record.js";

/** One hop that was taken. `robots` is null where the profile ignores them. */
export interface Visit {
  readonly exchange: Exchange;
  readonly robots: RobotsDecision | null;
}

/** The bytes of a .warc.gz file. The same visits give the same bytes. */
export function warcOf(
  visits: readonly [Visit, ...Visit[]],
  profile: CaptureProfile,
  software: string,
): Uint8Array {
  const records = [aboutArchive(visits[0].exchange.at, profile, software), ...robotsFiles(visits)];
  for (const [index, visit] of visits.entries()) {
    records.push(...recordsOf(visit, visits[index - 1]?.exchange.address));
  }
  return Buffer.concat(records.map(recordBytes));
}

function warcFields(fields: readonly Header[]): Pick<WarcRecord, "contentType" | "block"> {
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`);
  return { contentType: "application/warc-fields", block: Buffer.from(lines.join("")) };
}

/** Fields of ISO 28500, section 6.2, and one of our own. */
function aboutArchive(date: string, { robots, agent }: CaptureProfile, software: string): WarcRecord {
  return {
    type: "warcinfo",
    date,
    fields: [],
    ...warcFields([
      ["software", software],
      ["format", "WARC File Format 1.1"],
      ["conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"],
      ["robots", robots === "respect" ? "RFC 9309" : "ignore"],
      ["http-header-user-agent", agent],
      ["headers-never-stored", [...removedHeaders.keys()].join(", ")],
    ]),
  };
}

/** Each robots.txt a decision rests on, once. */
function robotsFiles(visits: readonly Visit[]): readonly WarcRecord[] {
  const files = new Set(visits.flatMap(({ robots }) => (robots?.file ? [robots.file] : [])));
  return [...files].map((file) => ({
    type: "metadata",
    date: file.at,
    fields: [["WARC-Target-URI", file.address]],
    contentType: "text/plain",
    block: file.content,
  }));
}

function recordsOf({ exchange, robots }: Visit, via: string | undefined): readonly WarcRecord[] {
  const kept = exchange.headers.filter(([name]) => !removedHeaders.has(name.toLowerCase()));
  const removed = exchange.headers.filter(([name]) => removedHeaders.has(name.toLowerCase()));
  const response = responseRecord(exchange, kept);
  const beside: readonly Header[] = [
    ["WARC-Target-URI", exchange.address],
    ["WARC-Concurrent-To", recordId(response)],
  ];
  return [
    response,
    {
      type: "request",
      date: exchange.at,
      fields: beside,
      contentType: "application/http; msgtype=request",
      block: Buffer.from(exchange.sent, "latin1"),
    },
    {
      type: "metadata",
      date: exchange.at,
      fields: beside,
      ...warcFields([
        ...(via === undefined ? [] : ([["via", via]] as const)),
        ["robots", robots === null ? "not asked" : robots.reason],
        ...removed.map(([name]) => ["header-removed", name] as const),
      ]),
    },
  ];
}

function responseRecord(exchange: Exchange, headers: readonly Header[]): WarcRecord {
  const lines = [exchange.statusLine, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return {
    type: "response",
    date: exchange.at,
    fields: [
      ["WARC-Target-URI", exchange.address],
      ["WARC-IP-Address", exchange.peer],
      ["WARC-Payload-Digest", `sha256:${sha256(exchange.body)}`],
    ],
    contentType: "application/http; msgtype=response",
    block: Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), exchange.body]),
  };
}
