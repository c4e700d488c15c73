import assert from "node:assert/strict";
import { test } from "node:test";
import { surt } from "./surt.js";

/** Keys as the Python package surt 0.3.1 gives them, whose keys replay programs look for. */
const keys: readonly (readonly [address: string, key: string])[] = [
  ["https://www.Example.org/A/?b=2&a=1", "org,example)/a?a=1&b=2"],
  ["http://example.org", "org,example)/"],
  ["https://example.org:8443/x//y/", "org,example:8443)/x/y"],
  ["http://www2.news.example/%D8%B5%D9%81/", "example,news)/%d8%b5%d9%81"],
  ["https://خبر.example/صفحة?س=ج&أ", "example,xn--ngblk)/%d8%b5%d9%81%d8%ad%d8%a9?%d8%a3&%d8%b3=%d8%ac"],
  ["https://example.org/a%20b?q=a+b&x=%2F%3F", "org,example)/a%20b?q=a+b&x=/?"],
  ["https://example.org/?", "org,example)/"],
  ["https://example.org/100%25", "org,example)/100%25"],
  ["http://example.org/%2525", "org,example)/%25"],
  ["http://u:p@example.org/a;b,c'd!e*f(g)#h", "org,example)/a;b,c'd!e*f(g)"],
  ["urn:isnad:x", "urn:isnad:x"],
];
for (const [address, key] of keys) {
  test(`the index lists ${address} under ${key}`, () => {
    assert.equal(surt(address), key);
  });
}

test("an address escaped over and over costs no more than a few rounds", () => {
  assert.ok(surt(`https://example.org/%${"25".repeat(100_000)}`).startsWith("org,example)/%25"));
});
