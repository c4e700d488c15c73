import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createPlainServer } from "node:net";
import { describe, it } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Problem } from "#model/index.js";
import { type Captured, statusProblem } from "./capturer.js";
import { onSite, type SampleTerms, withServers } from "./sample-site.js";

const page = "<!doctype html><title>خبر</title><p>غادر 58 شخصا.";

/** The name of the problem, or the status and final address of what was captured. */
function outcome(result: Captured | Problem): string {
  return "name" in result ? result.name : `${result.status} ${result.finalAddress}`;
}

/** What comes of an address where the site answers every path but robots.txt with one header set and body. */
async function captured(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  terms: SampleTerms = {},
  address = "https://akhbar.example/1",
): Promise<string> {
  let found = "";
  await onSite(
    (request, response) =>
      request.url === "/robots.txt"
        ? response.writeHead(404).end()
        : response.writeHead(status, headers).end(body),
    async ({ capturer }) => {
      found = outcome(await capturer.capture(address));
    },
    terms,
  );
  return found;
}

describe("a capture", () => {
  it("fetches the page asked for over http and https, and nothing else", async () => {
    const asked: string[] = [];
    await onSite(
      (request, response) => {
        asked.push(request.url!);
        response.end(page);
      },
      async ({ capturer, dialled }) => {
        const paths = ["https://akhbar.example/أخبار/1?x=1#part", "http://akhbar.example/2"];
        for (const path of paths) assert.match(outcome(await capturer.capture(path)), /^200 /u);
        assert.deepEqual(
          dialled,
          [443, 443, 80, 80].map((port) => `93.184.216.34:${port}`),
        );
      },
    );
    assert.deepEqual(asked, ["/robots.txt", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1?x=1", "/robots.txt", "/2"]);
  });

  it("sends five headers, none of which tells who asks", async () => {
    await onSite(
      (request, response) => {
        assert.deepEqual(request.rawHeaders, [
          "Host",
          "akhbar.example",
          "User-Agent",
          "isnad/1.2.3",
          "Accept",
          "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
          "Accept-Encoding",
          "gzip",
          "Connection",
          "close",
        ]);
        response.setHeader("set-cookie", "visitor=1").end(page);
      },
      async ({ capturer }) => {
        for (const path of ["1", "2"])
          assert.match(outcome(await capturer.capture(`https://akhbar.example/${path}`)), /^200/u);
      },
    );
  });

  it("waits between two requests to one host, as long as the study or the site asks", async () => {
    await onSite(
      (request, response) =>
        response.end(
          request.url === "/robots.txt" && request.headers.host === "slow.example"
            ? "User-agent: *\nCrawl-delay: 900"
            : page,
        ),
      async ({ capturer, waited }) => {
        await Promise.all([
          capturer.capture("http://akhbar.example/1"),
          capturer.capture("http://akhbar.example/2"),
          capturer.capture("http://slow.example/1"),
        ]);
        assert.deepEqual(waited, [2, 2, 60]);
      },
    );
  });

  it("an answer that there is no such page is stored, and is a problem of its own", async () => {
    await onSite(
      (_, response) => response.writeHead(410).end("gone"),
      async ({ capturer }) => {
        const result = await capturer.capture("https://akhbar.example/1");
        assert.ok("warc" in result && result.status === 410);
        assert.equal(statusProblem("https://akhbar.example/1", result)?.name, "capture/status");
      },
    );
  });

  it("says so where the program's name cannot be sent", async () => {
    await onSite(
      (_, response) => response.end(page),
      async ({ capturer }) => {
        const result = await capturer.capture("https://akhbar.example/1");
        assert.ok("name" in result && /capture\.agent/u.test(String(result.values["reason"])));
      },
      { profile: { agent: "باحث" } },
    );
  });

  it("that is closed ends what is under way", async () => {
    await onSite(
      (request) => request.resume(),
      async ({ capturer }) => {
        const underWay = capturer.capture("https://akhbar.example/1");
        setImmediate(() => capturer.close());
        const result = await underWay;
        assert.ok("name" in result && ["capture/failed", "capture/robots"].includes(result.name));
      },
    );
  });
});

describe("redirects", () => {
  const to = (location: string, terms: SampleTerms = {}, from = "https://akhbar.example/1") =>
    onPaths({ "/1": location }, terms, from);
  async function onPaths(paths: Readonly<Record<string, string>>, terms: SampleTerms = {}, from?: string) {
    let found = "";
    await onSite(
      (request, response) => {
        const location = paths[request.url!];
        if (location !== undefined)
          response.writeHead(302, { Location: Buffer.from(location).toString("latin1") });
        response.end(page);
      },
      async ({ capturer }) => {
        found = outcome(await capturer.capture(from ?? "https://akhbar.example/1"));
      },
      terms,
    );
    return found;
  }

  it("are followed, also where an Arabic address stands in them unencoded", async () => {
    assert.equal(await to("/خبر"), "200 https://akhbar.example/%D8%AE%D8%A8%D8%B1");
    assert.equal(
      await to("https://www.akhbar.example/", {}, "http://akhbar.example/1"),
      "200 https://www.akhbar.example/",
    );
  });

  it("are refused where they lead to what may not be asked for", async () => {
    for (const location of [
      "http://127.0.0.1/",
      "https://169.254.169.254/latest/meta-data/",
      "https://localhost/",
      "file:///etc/passwd",
      "data:text/html,x",
      "gopher://akhbar.example/",
      "javascript:alert(1)",
      "https://user:secret@akhbar.example/2",
      "https://akhbar.example:8443/",
      "http://akhbar.example/open",
      "https://[",
    ])
      assert.equal(await to(location), "capture/address-refused", location);
  });

  it("are refused where they lead to a host the study does not list", async () => {
    const profile = { hosts: ["akhbar.example"] };
    assert.equal(await to("https://other.example/", { profile }), "capture/host-not-listed");
  });

  it("that never end are given up", async () => {
    assert.equal(await onPaths({ "/1": "/2", "/2": "/1" }), "capture/failed");
  });

  it("are named with the address asked for and the hop, never with a password", async () => {
    await onSite(
      (request, response) =>
        request.url === "/robots.txt"
          ? response.end()
          : response.writeHead(301, { Location: "http://me:secret@127.0.0.1/x" }).end(),
      async ({ capturer }) => {
        const result = await capturer.capture("http://akhbar.example/1");
        assert.ok("name" in result);
        assert.equal(result.values["address"], "http://akhbar.example/1 → http://127.0.0.1/x");
      },
    );
  });
});

describe("a host's robots.txt", () => {
  /** What comes of an address where robots.txt is answered so. */
  async function under(
    status: number,
    robots: string,
    {
      headers = {},
      profile = {},
    }: { headers?: Record<string, string>; profile?: SampleTerms["profile"] } = {},
  ): Promise<string> {
    let found = "";
    await onSite(
      (request, response) =>
        request.url === "/robots.txt"
          ? response.writeHead(status, headers).end(robots)
          : response.end(request.url === "/elsewhere" ? "User-agent: *\nDisallow: /" : page),
      async ({ capturer }) => {
        found = outcome(await capturer.capture("https://akhbar.example/1"));
      },
      { profile: profile ?? {} },
    );
    return found;
  }
  const taken = "200 https://akhbar.example/1";

  it("is respected, also behind a redirect", async () => {
    assert.equal(await under(200, "User-agent: *\nDisallow: /1"), "capture/robots");
    assert.equal(await under(200, "User-agent: isnad\nAllow: /1\nUser-agent: *\nDisallow: /"), taken);
    assert.equal(await under(301, "", { headers: { Location: "/elsewhere" } }), "capture/robots");
  });

  it("allows everything where there is none, and nothing where the server fails or asks for less haste", async () => {
    assert.equal(await under(404, "Disallow"), taken);
    for (const status of [429, 500, 503])
      assert.equal(await under(status, ""), "capture/robots", `${status}`);
    assert.equal(await under(301, "", { headers: { Location: "/robots.txt" } }), "capture/robots");
    assert.equal(await under(301, "", { headers: { Location: "http://127.0.0.1/" } }), "capture/robots");
    assert.equal(await under(200, "#".repeat(500 * 1024 + 1)), "capture/robots");
  });

  it("is not asked for only where the study says so", async () => {
    assert.equal(await under(200, "User-agent: *\nDisallow: /", { profile: { robots: "ignore" } }), taken);
  });

  it("is asked for once an origin", async () => {
    const asked: string[] = [];
    await onSite(
      (request, response) => {
        asked.push(request.url!);
        response.end();
      },
      async ({ capturer }) => {
        for (const path of ["/1", "/2"]) await capturer.capture(`https://akhbar.example${path}`);
      },
    );
    assert.deepEqual(asked, ["/robots.txt", "/1", "/2"]);
  });
});

describe("limits", () => {
  const small = { profile: { largest: 1000 } };

  it("a response that is too large is given up, whatever length it states and however it is packed", async () => {
    assert.equal(await captured(200, {}, "x".repeat(1001), small), "capture/too-large");
    assert.equal(
      await captured(200, { "Transfer-Encoding": "chunked" }, "x".repeat(1001), small),
      "capture/too-large",
    );
    for (const [packing, packed] of [
      ["gzip", gzipSync(Buffer.alloc(100_000))],
      ["br", brotliCompressSync(Buffer.alloc(100_000))],
    ] as const)
      assert.equal(await captured(200, { "Content-Encoding": packing }, packed, small), "capture/too-large");
    assert.match(await captured(200, { "Content-Encoding": "gzip" }, gzipSync(page), small), /^200/u);
  });

  it("a packed response that is damaged, or packed in an unknown way, is given up", async () => {
    assert.equal(await captured(200, { "Content-Encoding": "gzip" }, page), "capture/failed");
    assert.equal(await captured(200, { "Content-Encoding": "zstd" }, page), "capture/failed");
    assert.equal(await captured(200, { "Content-Encoding": "constructor" }, page), "capture/failed");
  });

  it("headers that are too long are refused", async () => {
    assert.equal(await captured(200, { "X-Long": "x".repeat(40_000) }, page), "capture/failed");
  });

  it("a server that sends nothing, or a byte now and then for ever, is given up", async () => {
    const bare = { profile: { robots: "ignore" as const } };
    const drip = (every: number) =>
      createPlainServer((socket) => {
        socket.on("error", () => undefined).write("HTTP/1.1 200 OK\r\n\r\n");
        const timer = setInterval(() => socket.write("x"), every);
        socket.on("close", () => clearInterval(timer));
      });
    for (const [server, limits, seconds] of [
      [drip(1_000_000), { idleSeconds: 0.05 }, 0.05],
      [drip(10), { seconds: 0.2 }, 0.2],
      [createPlainServer((socket) => socket.on("error", () => undefined)), { idleSeconds: 0.05 }, 0.05],
    ] as const)
      await withServers(
        server,
        createSecureServer(),
        async ({ capturer }) => {
          const result = await capturer.capture("http://akhbar.example/1");
          assert.deepEqual(result, {
            name: "capture/too-slow",
            values: { address: "http://akhbar.example/1", seconds },
          });
        },
        { ...bare, limits },
      );
  });

  it("a name that is never found, a TLS handshake that never ends and a line that is cut are given up", async () => {
    const ignore = { profile: { robots: "ignore" as const }, limits: { seconds: 0.2 } };
    const never = () => new Promise<never>(() => undefined);
    assert.equal(
      await captured(200, {}, page, { ...ignore, outside: { resolve: never } }),
      "capture/too-slow",
    );
    const mute = createPlainServer((socket) => socket.on("error", () => undefined));
    await withServers(
      createServer(),
      mute,
      async ({ capturer }) =>
        assert.equal(outcome(await capturer.capture("https://akhbar.example/1")), "capture/too-slow"),
      ignore,
    );
    const cut = createPlainServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nخبر"));
    const switching = createPlainServer((socket) =>
      socket
        .on("error", () => undefined)
        .write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    );
    const garbage = createPlainServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n"));
    for (const server of [cut, switching, garbage])
      await withServers(
        server,
        createSecureServer(),
        async ({ capturer }) =>
          assert.equal(outcome(await capturer.capture("http://akhbar.example/1")), "capture/failed"),
        { profile: { robots: "ignore" } },
      );
  });
});

describe("an encrypted line", () => {
  const ignore = { profile: { robots: "ignore" as const } };

  it("that is cut in the middle of the handshake, from either end, is a problem and nothing worse", async () => {
    const cutting = createPlainServer((socket) => socket.once("data", () => socket.resetAndDestroy()));
    await withServers(
      createServer(),
      cutting,
      async ({ capturer }) =>
        assert.equal(outcome(await capturer.capture("https://akhbar.example/1")), "capture/failed"),
      ignore,
    );
    const mute = createPlainServer((socket) => socket.on("error", () => undefined));
    await withServers(
      createServer(),
      mute,
      async ({ capturer }) => {
        const underWay = capturer.capture("https://akhbar.example/1");
        await once(mute, "connection");
        await capturer.close();
        assert.equal(outcome(await underWay), "capture/failed");
      },
      ignore,
    );
  });

  it("is refused where nobody vouches for its certificate, or it is another site's", async () => {
    assert.equal(
      await captured(200, {}, page, { ...ignore, outside: { authorities: undefined } }),
      "capture/failed",
    );
    assert.equal(await captured(200, {}, page, ignore, "https://other.example/"), "capture/failed");
  });
});
