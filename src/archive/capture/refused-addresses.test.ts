// Server-side request forgery: whatever an address, a name or a redirect says, only sites of the public internet are
// asked. The tables are the cases known from attacks on programs that fetch what they are told.
import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, it } from "node:test";
import type { Problem } from "#model/index.js";
import { neverAsked } from "./never-asked.js";
import { privateAddress } from "./public-internet.js";
import { onSite } from "./sample-site.js";

/** The problem an address gives, and that no line was opened for it. */
async function refusal(address: string, resolve?: () => Promise<readonly string[]>): Promise<Problem> {
  let found: Problem | undefined;
  await onSite(
    (_, response) => response.end("secret"),
    async ({ capturer, dialled }) => {
      const result = await capturer.capture(address);
      assert.ok("name" in result, `${address} was fetched`);
      assert.deepEqual(dialled, [], address);
      found = result;
    },
    { profile: { robots: "ignore" }, outside: resolve === undefined ? {} : { resolve } },
  );
  return found!;
}

const refusedAsWritten: Readonly<Record<string, readonly string[]>> = {
  "machines by number, in every spelling": [
    "http://127.0.0.1/",
    "http://127.0.0.1./",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://127.1/",
    "http://017700000001/",
    "http://0/",
    "http://0.0.0.0/",
    "http://127。0。0。1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://%31%32%37.0.0.1/",
    "http:127.0.0.1/",
    "http:\\\\127.0.0.1\\",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.100.100.200/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[fe80::1%25eth0]/",
    "https://93.184.216.34/",
    "https://[2606:2800:220:1:248:1893:25c8:1946]/",
  ],
  "names of this machine and of its network": [
    "http://localhost/",
    "http://LOCALHOST./",
    "http://a.localhost/",
    "http://metadata/",
    "http://intranet/",
    "http://metadata.google.internal/computeMetadata/v1/",
    "http://printer.local/",
    "http://abcdefghijklmnop.onion/",
  ],
  "what only looks like a site": [
    "http://akhbar.example@127.0.0.1/",
    "http://127.0.0.1\\@akhbar.example/",
    "http://user@akhbar.example/",
    "http://user:secret@akhbar.example/",
    "http://:secret@akhbar.example/",
    "http://127.0.0.1#@akhbar.example/",
    "http://127.0.0.1?@akhbar.example/",
  ],
  "other schemes and ports": [
    "file:///etc/passwd",
    "data:text/html,<p>نص",
    "gopher://akhbar.example/",
    "ftp://akhbar.example/",
    "javascript:alert(1)",
    "ws://akhbar.example/",
    "http://akhbar.example:22/",
    "https://akhbar.example:8443/",
    "http://akhbar.example:6379/",
  ],
  "what is no address": [
    "",
    "akhbar.example",
    "/page",
    "//akhbar.example/",
    "http://",
    "http://[",
    "خبر",
    "http://a b/",
  ],
  "an address without end": [`https://akhbar.example/${"a".repeat(5000)}`],
};

describe("an address is refused before anything is looked up", () => {
  for (const [what, addresses] of Object.entries(refusedAsWritten))
    it(what, async () => {
      const looked = async (): Promise<never> => assert.fail("a name was looked up");
      for (const address of addresses)
        assert.equal((await refusal(address, looked)).name, "capture/address-refused", address);
    });

  it("a password in it is not repeated", async () => {
    assert.equal(
      (await refusal("http://me:secret@akhbar.example/1")).values["address"],
      "http://akhbar.example/1",
    );
  });

  it("every name of the table, and none of its counter-examples", async () => {
    for (const { example, counterExample, reason } of neverAsked) {
      assert.equal((await refusal(`https://${example}/`)).values["reason"], reason, example);
      const found = await refusal(`https://${counterExample}/`, async () => []);
      assert.deepEqual(
        [found.name, found.values["reason"]],
        ["capture/failed", "no such host"],
        counterExample,
      );
    }
  });
});

/** Numbers of machines, with the registry entry that each stands for. */
const notPublic: readonly string[] = [
  ...[
    "0.0.0.0",
    "0.1.2.3",
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.0.0.53",
    "169.254.169.254",
  ],
  ...["172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1"],
  ...[
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
  ],
  ...["::", "::1", "::ffff:10.0.0.1", "::ffff:93.184.216.34", "::10.0.0.1", "::ffff:0:10.0.0.1"],
  ...["64:ff9b::a00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1", "2001:10::1"],
  ...[
    "2001:20::1",
    "2001:db8::1",
    "2002:a00:1::1",
    "2002:5db8:d822::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
  ],
  ...[
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "4000::1",
    "2606:4700::5efe:a00:1",
    "2606:4700::200:5efe:a00:1",
  ],
  ...["", "localhost", "127.1", "0x7f.1", "10.0.0.1:80"],
];
const isPublic: readonly string[] = [
  ...[
    "93.184.216.34",
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "223.255.255.255",
  ],
  ...["2606:4700::1", "2a00:1450:4001::1", "2001:4860:4860::8888", "64:ff9b::5db8:d822"],
];

describe("a name is refused for what it resolves to", () => {
  it("where that is not on the public internet", async () => {
    for (const address of notPublic) {
      assert.notEqual(privateAddress(address), null, address);
      const found = await refusal("https://akhbar.example/", async () => [address]);
      assert.equal(found.name, "capture/address-refused", address);
    }
    assert.deepEqual(
      isPublic.filter((address) => privateAddress(address) !== null),
      [],
    );
  });

  it("and so is its robots.txt, which is the same problem", async () => {
    await onSite(
      (_, response) => response.end("secret"),
      async ({ capturer, dialled }) => {
        const result = await capturer.capture("https://akhbar.example/1");
        assert.ok("name" in result && result.name === "capture/address-refused");
        assert.equal(result.values["address"], "https://akhbar.example/1");
        assert.deepEqual(dialled, []);
      },
      { outside: { resolve: async () => ["10.0.0.1"] } },
    );
  });

  it("where one of several numbers is not", async () => {
    for (const addresses of [
      ["93.184.216.34", "10.0.0.1"],
      ["93.184.216.34", "::1"],
    ])
      assert.equal(
        (await refusal("https://akhbar.example/", async () => addresses)).name,
        "capture/address-refused",
      );
  });
});

describe("a name that changes its meaning", () => {
  const changing = () => {
    const answers = [["93.184.216.34"], ["127.0.0.1"]];
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return answers[Math.min(asked.length, answers.length) - 1]!;
    };
    return { asked, resolve };
  };

  it("is looked up once an exchange, and the line goes to the number that was checked", async () => {
    const { asked, resolve } = changing();
    await onSite(
      (_, response) => response.end("<p>خبر"),
      async ({ capturer, dialled }) => {
        assert.ok("warc" in (await capturer.capture("https://akhbar.example/1")));
        assert.deepEqual(dialled, ["93.184.216.34:443"]);
        assert.deepEqual(asked, ["akhbar.example"]);
      },
      { profile: { robots: "ignore" }, outside: { resolve } },
    );
  });

  it("is refused at the next exchange: after robots.txt, and after a redirect to itself", async () => {
    for (const robots of ["respect", "ignore"] as const)
      await onSite(
        (request, response) =>
          response.writeHead(request.url === "/robots.txt" ? 404 : 302, { Location: "/2" }).end(),
        async ({ capturer, dialled }) => {
          const result = await capturer.capture("https://akhbar.example/1");
          assert.ok("name" in result && result.name === "capture/address-refused");
          assert.deepEqual(dialled, ["93.184.216.34:443"]);
        },
        { profile: { robots }, outside: { resolve: changing().resolve } },
      );
  });
});

describe("the far end of a line", () => {
  it("is checked again, and hung up on before a byte is sent where it is not the machine that was checked", async () => {
    for (const peer of ["127.0.0.1", "::ffff:10.0.0.1", "8.8.8.8", ""]) {
      const heard: string[] = [];
      await onSite(
        (request) => heard.push(request.url!),
        async ({ capturer }) => {
          const result = await capturer.capture("http://akhbar.example/1");
          assert.ok("name" in result && result.name === "capture/address-refused", peer);
        },
        { profile: { robots: "ignore" }, peerOf: async () => peer },
      );
      assert.deepEqual(heard, []);
    }
  });

  it("may be any of the numbers a name stands for: the first that answers, in their order", async () => {
    const addresses = ["2606:4700::1", "93.184.216.33", "93.184.216.34"];
    const peerOf = async (address: string, signal: AbortSignal): Promise<string> => {
      if (address === addresses[0]) throw new Error("ENETUNREACH");
      if (address === addresses[1]) await once(signal, "abort").then(() => assert.fail("nobody answered"));
      return address;
    };
    await onSite(
      (_, response) => response.end("<p>خبر"),
      async ({ capturer, dialled }) => {
        assert.ok("warc" in (await capturer.capture("http://akhbar.example/1")));
        assert.deepEqual(
          dialled,
          addresses.map((address) => `${address}:80`),
        );
      },
      {
        profile: { robots: "ignore" },
        limits: { dialSeconds: 0.05 },
        outside: { resolve: async () => addresses },
        peerOf,
      },
    );
  });
});
