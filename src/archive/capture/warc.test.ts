import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import { describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { warcContainer } from "../containers/warc.js";
import type { Captured } from "./capturer.js";
import { removedHeaders } from "./removed-headers.js";
import { onSite, type SampleTerms, sampleNow } from "./sample-site.js";

async function capture(answer: RequestListener, address: string, terms: SampleTerms = {}): Promise<Captured> {
  let found: Captured | undefined;
  await onSite(
    answer,
    async ({ capturer }) => {
      const result = await capturer.capture(address);
      assert.ok("warc" in result, JSON.stringify(result));
      found = result;
    },
    terms,
  );
  return found!;
}

interface Read {
  readonly type: string;
  readonly address: string | null;
  readonly fields: ReadonlyMap<string, string>;
  readonly head: string;
  readonly payload: Uint8Array;
}

/** The records as another reader of web archives finds them. */
async function records({ warc }: Captured): Promise<readonly Read[]> {
  const read: Read[] = [];
  for await (const record of WARCParser.iterRecords([warc], { keepHeadersCase: true })) {
    const payload = await record.readFully(false);
    const fields = new Map([...record.warcHeaders.headers].map(([name, value]) => [name, value] as const));
    const head = record.httpHeaders?.toString() ?? "";
    read.push({ type: record.warcType!, address: record.warcTargetURI ?? null, fields, head, payload });
  }
  return read;
}

/** «أعلن المجلس المحلي عودة 58 شخصا» in windows-1256. */
const arabic1256 = Buffer.from("3c703ec3dae1e420c7e1e3cce1d320c7e1e3cde1ed20dae6cfc920353820d4ced5c7", "hex");
const page: RequestListener = (request, response) => {
  if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /خاص");
  else if (request.url === "/old")
    response.writeHead(301, { Location: "/new", "Set-Cookie": "a=1" }).end("moved");
  else
    response
      .writeHead(200, {
        "Content-Type": "text/html; charset=windows-1256",
        "Content-Encoding": "gzip",
        "Transfer-Encoding": "chunked",
        "Set-Cookie": ["visitor=7f3a", "consent=1"],
        "X-Client-IP": "198.51.100.7",
        "X-Title": Buffer.from("خبر").toString("latin1"),
      })
      .end(gzipSync(arabic1256));
};

describe("the web archive of a capture", () => {
  it("gives the page again byte for byte, with its address, time and charset", async () => {
    const { warc } = await capture(page, "https://akhbar.example/old");
    const kinds = [{ mediaTypes: ["text/html"] as const, endings: ["html"], largest: 1_000_000 }];
    const text = { mediaTypes: ["text/plain"] as const, endings: ["txt"], largest: 1_000_000 };
    const items = [];
    for await (const item of warcContainer.items({
      file: "1.warc.gz",
      source: warc,
      kinds: [...kinds, text],
    }))
      items.push(item);
    const [only] = items;
    assert.ok(items.length === 1 && only !== undefined && "bytes" in only);
    assert.deepEqual(Buffer.from(only.bytes), arabic1256);
    assert.deepEqual(
      [only.address, only.mediaType, only.charset, only.retrieved],
      ["https://akhbar.example/new", "text/html", "windows-1256", sampleNow],
    );
  });

  it("holds every hop, each with its request and what was done with it", async () => {
    const captured = await capture(page, "https://akhbar.example/old");
    assert.deepEqual(
      [captured.status, captured.finalAddress, captured.redirects],
      [200, "https://akhbar.example/new", ["https://akhbar.example/old"]],
    );
    const read = await records(captured);
    assert.deepEqual(
      read.map(({ type, address }) => `${type} ${address}`),
      [
        "warcinfo null",
        "metadata https://akhbar.example/robots.txt",
        ...["old", "new"].flatMap((path) =>
          ["response", "request", "metadata"].map((type) => `${type} https://akhbar.example/${path}`),
        ),
      ],
    );
    const [, robots, first, asked, , last] = read;
    assert.match(Buffer.from(robots!.payload).toString(), /خاص/u);
    assert.match(first!.head, /^HTTP\/1\.1 301 Moved Permanently\r\nLocation: \/new\r\n/u);
    assert.match(
      asked!.head,
      /^GET \/old HTTP\/1\.1\r\nHost: akhbar\.example\r\nUser-Agent: isnad\/1\.2\.3\r\n/u,
    );
    assert.equal(asked!.fields.get("WARC-Concurrent-To"), first!.fields.get("WARC-Record-ID"));
    assert.equal(last!.fields.get("WARC-IP-Address"), "93.184.216.34");
    assert.equal(last!.fields.get("WARC-Date"), sampleNow);
    assert.deepEqual(Buffer.from(last!.payload), gzipSync(arabic1256));
  });

  it("states the request as it was sent, byte for byte", async () => {
    let heard = "";
    const captured = await capture((request, response) => {
      const lines = request.rawHeaders.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}\r\n`));
      heard = `${request.method} ${request.url} HTTP/${request.httpVersion}\r\n${lines.join("")}`;
      response.end();
    }, "https://akhbar.example/أخبار?من=1#part");
    const request = (await records(captured)).find(({ type }) => type === "request");
    assert.equal(request!.head, heard);
  });

  it("says how it was made, and which headers it never holds", async () => {
    for (const [robots, stated] of [
      ["respect", "RFC 9309"],
      ["ignore", "ignore"],
    ] as const) {
      const [about] = await records(await capture(page, "https://akhbar.example/1", { profile: { robots } }));
      const lines = Buffer.from(about!.payload).toString().split("\r\n");
      for (const line of [
        "software: isnad/1.2.3",
        `robots: ${stated}`,
        "http-header-user-agent: isnad/1.2.3",
      ])
        assert.ok(lines.includes(line), line);
      for (const name of removedHeaders.keys())
        assert.ok(
          lines.some((line) => line.includes(name)),
          name,
        );
    }
  });

  it("holds nothing that marks the visitor or repeats the visitor's number, and names what it lost", async () => {
    const { warc } = await capture(page, "https://akhbar.example/new");
    const plain = gunzipSync(warc).toString("latin1");
    for (const secret of ["visitor=7f3a", "consent=1", "198.51.100.7", "127.0.0.1"])
      assert.ok(!plain.includes(secret), secret);
    for (const name of ["Set-Cookie", "X-Client-IP", "Transfer-Encoding"])
      assert.ok(plain.includes(`header-removed: ${name}\r\n`), name);
  });

  it("keeps header bytes that are not ASCII as they were", async () => {
    const plain = gunzipSync((await capture(page, "https://akhbar.example/new")).warc);
    assert.ok(plain.includes(Buffer.from("X-Title: خبر\r\n")));
  });

  it("has digests that another writer of web archives finds too, and identifiers of its own for every record", async () => {
    const { warc } = await capture(page, "https://akhbar.example/old");
    const ids = new Set<string>();
    for await (const record of WARCParser.iterRecords([warc], { parseHttp: false })) {
      const { headers } = record.warcHeaders;
      const block = await record.readFully(false);
      const digest = createHash("sha256").update(block).digest("hex");
      assert.equal(headers.get("WARC-Block-Digest"), `sha256:${digest}`);
      assert.equal(headers.get("Content-Length"), String(block.length));
      assert.match(headers.get("WARC-Record-ID")!, uuid8);
      ids.add(headers.get("WARC-Record-ID")!);
    }
    assert.equal(ids.size, 8);
    for await (const record of WARCParser.iterRecords([warc]))
      if (record.warcType === "response") {
        const digest = createHash("sha256")
          .update(await record.readFully(false))
          .digest("hex");
        assert.equal(record.warcPayloadDigest, `sha256:${digest}`);
      }
  });

  it("is the same, byte for byte, for the same exchanges", async () => {
    const stable: RequestListener = (_, response) => {
      response.sendDate = false;
      response.end("<p>خبر");
    };
    const [first, second] = [
      await capture(stable, "https://akhbar.example/1"),
      await capture(stable, "https://akhbar.example/1"),
    ];
    assert.deepEqual(first, second);
  });
});

const uuid8 = /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/u;
