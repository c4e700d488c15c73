import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { theInternet } from "./outside.js";

const never = new AbortController().signal;

test("a line is dialled by number, and says what is at its far end", async () => {
  const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { socket, peer } = await theInternet.dial("127.0.0.1", port, never);
  assert.equal(peer, "127.0.0.1");
  socket.destroy();
  await assert.rejects(theInternet.dial("127.0.0.1", port, AbortSignal.abort()));
  server.close();
  await once(server, "close");
  await assert.rejects(theInternet.dial("127.0.0.1", port, never), { code: "ECONNREFUSED" });
});

test("a name gives every number it stands for, which for this machine is never a public one", async () => {
  const addresses = await theInternet.resolve("localhost");
  assert.ok(addresses.length > 0 && addresses.every((address) => ["127.0.0.1", "::1"].includes(address)));
});

test("waiting ends when it is called off", async () => {
  await theInternet.wait(0, never);
  await assert.rejects(theInternet.wait(3600, AbortSignal.abort()));
});
