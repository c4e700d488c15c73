import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { base64Bytes } from "./base64.js";

function undone(encoded: string): string {
  return Buffer.from(base64Bytes(Buffer.from(encoded))).toString();
}

test("bytes come back whatever line breaks stand among the letters", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 76 }), (bytes, width) => {
      const lines =
        Buffer.from(bytes)
          .toString("base64")
          .match(new RegExp(`.{1,${width}}`, "gu")) ?? [];
      assert.deepEqual(Buffer.from(base64Bytes(Buffer.from(lines.join("\r\n")))), Buffer.from(bytes));
    }),
  );
});

test("padding in the middle ends a unit, and a unit that is cut short gives its whole bytes", () => {
  assert.equal(undone("2LnYpw==\r\n2K8="), "عاد");
  assert.equal(undone("QUJD!?RA"), "ABCD");
  assert.equal(undone("QUJDR"), "ABC");
  assert.equal(undone("===="), "");
});

test("padding between every two letters costs no more than its length", () => {
  assert.equal(base64Bytes(Buffer.alloc(20_000_000, "A=")).length, 0);
});
