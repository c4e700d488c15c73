import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TimeStampReq } from "pkijs";
import type { Problem } from "#model/index.js";
import { timestampRequest } from "./request.js";
import { type Making, SampleAuthority, type Wrong } from "./sample-authority.js";
import { type Verified, verifyToken } from "./verify-token.js";

const sha256 = "0123456789abcdef".repeat(4);
const nonce = Uint8Array.of(0, 0xff, 2, 3, 4, 5, 6, 7);
const time = "2020-05-06T07:08:09.000Z";

const authorities = {
  RSA: await SampleAuthority.make({ key: "RSA" }),
  EC: await SampleAuthority.make({ key: "EC" }),
};

interface Case {
  readonly making?: Making;
  readonly wrong?: Wrong;
  readonly time?: string;
  /** This computer's clock. */
  readonly at?: string;
  /** Changes the answer on its way. */
  readonly change?: (answer: Buffer) => Uint8Array;
  /** Who is trusted instead of the root. */
  readonly trusted?: string;
}

async function outcome(given: Case): Promise<Verified | Problem> {
  const authority = given.making === undefined ? authorities.EC : await SampleAuthority.make(given.making);
  const answer = await authority.answer(timestampRequest(sha256, nonce), given.time ?? time, given.wrong);
  const received = given.change?.(Buffer.from(answer)) ?? answer;
  const trusted = given.trusted ?? authority.trusted;
  const expected = { file: "token.tsr", sha256, nonce, trusted, trustedFile: "authority.pem" };
  return verifyToken(received, { ...expected, at: given.at ?? given.time ?? time });
}

for (const [key, authority] of Object.entries(authorities)) {
  test(`a timestamp signed with ${key} states its time, its authority and its number`, async () => {
    const answer = await authority.answer(timestampRequest(sha256, nonce), "2020-05-06T07:08:09.250Z");
    const { trusted } = authority;
    const found = await verifyToken(answer, {
      file: "t",
      sha256,
      nonce,
      trusted,
      trustedFile: "authority.pem",
    });
    assert.deepEqual(found, {
      time: "2020-05-06T07:08:09.250Z",
      accuracy: 1000,
      authority: "Invented Clock / ساعة",
      serial: "07",
      policy: "1.3.6.1.4.1.99999.1",
    });
  });
}

const sound: readonly (readonly [what: string, given: Case])[] = [
  ["its root vouches for it through another", { making: { vouchedBy: "a root through another" } }],
  ["only the token was kept", { wrong: { bare: true } }],
  ["it is signed over SHA-512", { wrong: { signedOver: "SHA-512" } }],
  ["it was granted with modifications", { wrong: { status: 1 } }],
  ["the clocks are nine minutes apart", { at: "2020-05-06T06:59:09.000Z" }],
  [
    "its certificate has run out since",
    { making: { from: "2020-01-01T00:00:00Z", to: "2020-06-01T00:00:00Z" }, at: time },
  ],
  ["others are trusted beside its root", { trusted: authorities.RSA.trusted + authorities.EC.trusted }],
];
for (const [what, given] of sound) {
  test(`a timestamp holds where ${what}`, async () => {
    const found = await outcome(given);
    assert.ok("time" in found, JSON.stringify(found));
  });
}

/** The last byte of the signature, which ends the answer. */
const changeSignature = (answer: Buffer): Uint8Array => {
  answer[answer.length - 1]! ^= 1;
  return answer;
};
/** The year that is stated, 2020, becomes 2010: the first place is the statement, before any certificate. */
const changeYear = (answer: Buffer): Uint8Array => {
  answer[answer.indexOf("20200506070809") + 2]! ^= 1;
  return answer;
};

const refused: readonly (readonly [name: Problem["name"], what: string, given: Case])[] = [
  ["timestamps/wrong-hash", "it is of another hash", { wrong: { sha256: "ff".repeat(32) } }],
  ["timestamps/wrong-nonce", "it answers another request", { wrong: { nonce: Uint8Array.of(9) } }],
  ["timestamps/not-granted", "the authority declined", { wrong: { status: 2 } }],
  ["timestamps/unsound", "its signature was changed", { change: changeSignature }],
  ["timestamps/unsound", "its time was changed", { change: changeYear }],
  ["timestamps/unsound", "it names another certificate", { wrong: { namesOther: true } }],
  ["timestamps/unsound", "it is signed over SHA-1", { wrong: { signedOver: "SHA-1" } }],
  ["timestamps/broken", "it holds no certificate", { wrong: { withoutCertificate: true } }],
  ["timestamps/broken", "it is cut off", { change: (answer) => answer.subarray(0, 200) }],
  ["timestamps/broken", "something follows it", { change: (answer) => Buffer.concat([answer, answer]) }],
  [
    "timestamps/broken",
    "it is larger than any",
    { change: (answer) => Buffer.concat([answer, Buffer.alloc(70_000)]) },
  ],
  ["timestamps/not-an-authority", "its certificate states no purpose", { making: { purpose: "none" } }],
  [
    "timestamps/not-an-authority",
    "its certificate is for more than timestamps",
    { making: { purpose: "timestamps and more" } },
  ],
  [
    "timestamps/not-an-authority",
    "the purpose of its certificate is not critical",
    { making: { purpose: "timestamps, not critical" } },
  ],
  ["timestamps/not-trusted", "somebody else is trusted", { trusted: authorities.RSA.trusted }],
  ["timestamps/not-trusted", "the authority vouches for itself", { making: { vouchedBy: "nobody" } }],
  ["timestamps/not-trusted", "who vouches for it may not", { making: { vouchedBy: "a leaf" } }],
  ["timestamps/expired", "its certificate had run out", { making: { to: "2020-01-01T00:00:00Z" } }],
  ["timestamps/expired", "its certificate was not yet valid", { making: { from: "2020-06-01T00:00:00Z" } }],
  [
    "timestamps/clocks-apart",
    "it is eleven minutes ahead of this computer",
    { at: "2020-05-06T06:57:09.000Z" },
  ],
  [
    "timestamps/clocks-apart",
    "it is eleven minutes behind this computer",
    { at: "2020-05-06T07:19:10.000Z" },
  ],
];
for (const [name, what, given] of refused) {
  test(`a timestamp is refused as ${name} where ${what}`, async () => {
    const found = await outcome(given);
    assert.equal("name" in found ? found.name : found.time, name, JSON.stringify(found));
  });
}

test("an authority that signs for itself is believed only where its own certificate is trusted", async () => {
  const authority = await SampleAuthority.make({ vouchedBy: "nobody" });
  const answer = await authority.answer(timestampRequest(sha256, nonce), time);
  const expected = { file: "t", sha256, nonce, trusted: authority.own, trustedFile: "authority.pem" };
  assert.ok("time" in (await verifyToken(answer, expected)));
});

test("no byte of an answer can be changed and the answer still hold", async () => {
  const answer = await authorities.EC.answer(timestampRequest(sha256, nonce), time);
  const expected = {
    file: "t",
    sha256,
    nonce,
    trusted: authorities.EC.trusted,
    trustedFile: "a.pem",
    at: time,
  };
  const genuine = await verifyToken(answer, expected);
  const place = fc.nat({ max: answer.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(answer);
      changed[at]! ^= by;
      const found = await verifyToken(changed, expected);
      assert.ok("name" in found || JSON.stringify(found) === JSON.stringify(genuine), `byte ${at} by ${by}`);
    }),
    { numRuns: 120 },
  );
});

test("whatever an authority sends, it is refused by name and nothing is thrown", async () => {
  const { trusted } = authorities.EC;
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (answer) => {
      const found = await verifyToken(answer, { file: "t", sha256, trusted, trustedFile: "a.pem" });
      assert.ok("name" in found && found.name === "timestamps/broken");
    }),
  );
});

test("markup nested two thousand deep is refused as broken", async () => {
  let nested = Buffer.alloc(0);
  for (let depth = 0; depth < 2_000; depth++) {
    const length = nested.length;
    nested = Buffer.concat([
      Uint8Array.of(0x30, 0x83, length >> 16, (length >> 8) & 255, length & 255),
      nested,
    ]);
  }
  const { trusted } = authorities.EC;
  const found = await verifyToken(nested, { file: "t", sha256, trusted, trustedFile: "a.pem" });
  assert.ok("name" in found && found.name === "timestamps/broken");
});

test("a trust file without a certificate ends the job, naming the file", async () => {
  const expected = { file: "t", sha256, trusted: "شهادة", trustedFile: "authority.pem" };
  await assert.rejects(
    verifyToken(Uint8Array.of(0x30, 0), expected),
    /timestamps\/trust-broken: authority\.pem/u,
  );
  const broken = { ...expected, trusted: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" };
  await assert.rejects(verifyToken(Uint8Array.of(0x30, 0), broken), /timestamps\/trust-broken/u);
});

test("a request holds the hash, the number and the wish for a certificate, and nothing else", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), (number) => {
      const request = TimeStampReq.fromBER(Uint8Array.from(timestampRequest(sha256, number)));
      assert.equal(Buffer.from(request.messageImprint.hashedMessage.getValue()).toString("hex"), sha256);
      const sent = BigInt(`0x${Buffer.from(number).toString("hex")}`);
      assert.equal(request.nonce?.toBigInt(), sent);
      assert.equal(request.certReq, true);
      assert.deepEqual([request.reqPolicy, request.extensions], [undefined, undefined]);
    }),
  );
  assert.throws(() => timestampRequest("short", nonce), RangeError);
});
