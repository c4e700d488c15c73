import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { after, test } from "node:test";
import { askAuthority, timestampRequest, verifyToken } from "./index.js";
import { SampleAuthority } from "./sample-authority.js";

const sha256 = "ab".repeat(32);
const nonce = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const request = timestampRequest(sha256, nonce);
const replyType = { "Content-Type": "application/timestamp-reply" };

let answer: RequestListener = () => undefined;
const server = createServer((asked, response) => answer(asked, response));
await once(server.listen(0, "127.0.0.1"), "listening");
after(() => server.close());

/** Every check stays in force; only the line itself ends at a server on this machine. */
const outside = {
  resolve: async () => ["93.184.216.34"],
  dial: async (peer: string) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    await once(socket, "connect");
    return { socket, peer };
  },
  authorities: undefined,
  wait: async () => undefined,
};
const ask = (address = "http://time.example/tsa", seconds = 20) =>
  askAuthority(address, request, { agent: "isnad/1.2.3", outside, seconds });

test("an authority is sent the request alone, and what it answers can be verified", async () => {
  const authority = await SampleAuthority.make();
  const asked: string[] = [];
  answer = async (message, response) => {
    asked.push(`${message.method} ${message.url}`, ...message.rawHeaders);
    const body = Buffer.concat(await message.toArray());
    response.writeHead(200, replyType).end(await authority.answer(body, "2020-01-02T03:04:05Z"));
  };
  const { trusted } = authority;
  const token = await ask();
  const found = await verifyToken(token, { file: "t", sha256, nonce, trusted, trustedFile: "a.pem" });
  assert.ok("time" in found && found.time === "2020-01-02T03:04:05.000Z");
  assert.deepEqual(asked, [
    "POST /tsa",
    "Host",
    "time.example",
    "User-Agent",
    "isnad/1.2.3",
    "Accept",
    "application/timestamp-reply",
    "Content-Type",
    "application/timestamp-query",
    "Content-Length",
    String(request.length),
    "Connection",
    "close",
  ]);
});

const refusals: readonly (readonly [what: string, answer: RequestListener, reason: RegExp])[] = [
  ["answers with an error", (_, response) => response.writeHead(503).end("مشغول"), /HTTP status 503/u],
  [
    "sends on to elsewhere",
    (_, response) => response.writeHead(302, { Location: "http://a.example/" }).end(),
    /302/u,
  ],
  [
    "answers with a page",
    (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>أهلا"),
    /another kind of file/u,
  ],
  [
    "answers with more than any token has",
    (_, response) => response.writeHead(200, replyType).end(Buffer.alloc(70_000)),
    /more than 0\.1 MB/u,
  ],
  ["hangs up", (message) => message.socket.destroy(), /broke the connection off|answered nothing/u],
];
for (const [what, listener, reason] of refusals) {
  test(`an authority that ${what} is refused by name`, async () => {
    answer = listener;
    await assert.rejects(ask(), (error: Error) => {
      assert.match(error.message, /^timestamps\/refused/u);
      assert.match(error.message, reason);
      return true;
    });
  });
}

test("an authority that does not answer is given up", async () => {
  answer = () => undefined;
  await assert.rejects(ask(undefined, 0.2), /timestamps\/refused.*did not answer within 0\.2 seconds/u);
});

test("an authority on this machine or network is never asked", async () => {
  for (const address of [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://[::1]/",
    "ftp://time.example/",
    "http://time.example:2560/",
  ])
    await assert.rejects(ask(address), /timestamps\/refused/u, address);
  const inside = { ...outside, resolve: async () => ["10.0.0.7"] };
  const asking = { agent: "isnad/1.2.3", outside: inside };
  await assert.rejects(
    askAuthority("http://time.example/", request, asking),
    /timestamps\/refused.*public internet/u,
  );
});
