// Addresses and timestamps through the study's own door, against a server and an authority on this machine. What may
// be connected to is decided before either is reached, and no setting changes it.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { ProblemError } from "#model/index.js";
import { addAddresses, checkStudy, studyChanges, timestampStudy } from "#study/index.js";
import { SampleAuthority } from "../src/archive/timestamps/sample-authority.js";
import { folderWith, isnad, shortReports } from "./journeys/program.js";

const allowed =
  "capture: { hosts: ['akhbar.example'] }\ntimestamps: { authority: 'http://witness.example/', trust: witness.pem }\n";
const address = "http://akhbar.example/2031/returned";

/** A study of one report whose settings allow one host. */
function studyThatFetches(test: TestContext) {
  const folder = folderWith(test, { "harbour.txt": shortReports["harbour.txt"], "study.yaml": allowed });
  const outcome = isnad(["study", folder.articles, "--into", folder.study]);
  assert.equal(outcome.code, 0, outcome.err);
  return folder;
}

function pageSaying(number: string): string {
  const sentence = `قال المتحدث إن ${number} رجلا تركوا الرتل الشمالي وعادوا إلى قراهم في وادي السنديان منذ بداية العام.`;
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>عودة رجال</title></head><body><article><h1>عودة رجال</h1><p>${sentence}</p><p>وأضاف أن كثيرين منهم وُعدوا بحياة مرفهة ثم وجدوا شح الحاجات وقسوة القادة عليهم.</p></article></body></html>`;
}

/** Serves pages as the public machine 93.184.216.34 would. */
async function served(test: TestContext, answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    resolve: async () => ["93.184.216.34"],
    dial: async (number: string) => {
      const socket = connect({ host: "127.0.0.1", port });
      await once(socket, "connect");
      return { socket, peer: number };
    },
    wait: async () => undefined,
  };
}

describe("isnad add", () => {
  it("keeps what came back, reads it, and says what changed the second time", async (test) => {
    const { study } = studyThatFetches(test);
    let number = "58";
    const outside = await served(test, ({ url }, response) => {
      if (url === "/robots.txt") response.writeHead(404).end();
      else
        response
          .setHeader("Content-Type", "text/html")
          .setHeader("Set-Cookie", "id=1")
          .end(pageSaying(number));
    });
    const first = await addAddresses({ directory: study, addresses: [address], outside });
    assert.deepEqual([first.added, first.addresses[0]!.status, first.changes], [1, 200, []]);
    assert.equal(first.records.documents.length, 2);
    number = "٣٨";
    const second = await addAddresses({ directory: study, addresses: [address], outside });
    const page = second.records.documents.find((document) => document.address.value === address);
    assert.match(page!.text, /٣٨/u);
    assert.deepEqual(
      second.records.unread.map(({ problem }) => problem.name),
      ["archive/superseded"],
      "the earlier capture is kept and named, and not counted beside the later",
    );
    const [changed] = await studyChanges(study);
    assert.deepEqual(
      changed?.changes.flatMap((one) => (one.kind === "changed" ? one.numbers : [])),
      [{ before: "58", after: "٣٨" }],
    );
    assert.equal(JSON.stringify(second.changes), JSON.stringify([changed]));
    assert.deepEqual((await checkStudy(study)).problems, []);
  });

  it("keeps an answer that there is no such page, and reads none", async (test) => {
    const { study } = studyThatFetches(test);
    const outside = await served(test, (_, response) => void response.writeHead(404).end("<p>غير موجود"));
    const { addresses, records } = await addAddresses({ directory: study, addresses: [address], outside });
    assert.equal(addresses[0]!.problem?.name, "capture/status");
    assert.equal(records.documents.length, 1);
  });

  it("opens no connection without a capture profile, nor to a host that is not listed or not public", async (test) => {
    const { articles, study } = folderWith(test, { "harbour.txt": shortReports["harbour.txt"] });
    isnad(["study", articles, "--into", study]);
    const off = isnad(["add", study, address]);
    assert.equal(off.code, 1);
    assert.match(off.err, /capture\/off/u);
    writeFileSync(join(study, "study.yaml"), "capture: { hosts: ['*'] }\n");
    const refused = isnad([
      "add",
      study,
      "http://127.0.0.1/",
      "http://0x7f.1/",
      "file:///etc/passwd",
      "--json",
    ]);
    assert.equal(refused.code, 1);
    for (const { problem } of JSON.parse(refused.out).addresses)
      assert.equal(problem.name, "capture/address-refused");
    assert.equal(isnad(["add", study]).code, 1);
  });
});

describe("isnad timestamp", () => {
  it("has the journal witnessed, and check tells a token that fits from one that does not", async (test) => {
    const { study } = studyThatFetches(test);
    const authority = await SampleAuthority.make();
    writeFileSync(join(study, "witness.pem"), authority.trusted);
    const ask = async (_: string, request: Uint8Array) => authority.answer(request, new Date().toISOString());
    const outcome = await timestampStudy({ directory: study, ask });
    assert.equal(
      outcome.entry,
      readFileSync(join(study, "journal.jsonl"), "utf8").trim().split("\n").length - 1,
    );
    assert.deepEqual((await checkStudy(study)).problems, []);
    const other = await SampleAuthority.make();
    writeFileSync(join(study, "witness.pem"), other.trusted);
    assert.deepEqual(
      (await checkStudy(study)).problems.map(({ name }) => name),
      ["timestamps/not-trusted"],
    );
    await assert.rejects(
      timestampStudy({ directory: study, ask }),
      (error) => error instanceof ProblemError && error.problem.name === "timestamps/not-trusted",
    );
  });

  it("asks nobody where study.yaml names no authority", (test) => {
    const { articles, study } = folderWith(test, { "harbour.txt": shortReports["harbour.txt"] });
    isnad(["study", articles, "--into", study]);
    const off = isnad(["timestamp", study, "--lang", "ar"]);
    assert.equal(off.code, 1);
    assert.match(off.err, /timestamps\/off/u);
  });
});
