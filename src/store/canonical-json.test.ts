import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.js";

describe("canonicalJson", () => {
  it("prints the example of RFC 8785, section 3.2.2", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("orders keys by UTF-16 code unit, as RFC 8785, section 3.2.3, shows", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    assert.deepEqual(
      Object.keys(JSON.parse(written) as object).filter((key) => key !== "1"),
      ["\r", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"],
    );
    assert.ok(written.startsWith('{"\\r":0,"1":0,'));
  });

  it("keeps Arabic as it is, without white space", () => {
    assert.equal(canonicalJson({ ناشر: "صحيفة السد", عدد: [1, -0] }), '{"عدد":[1,0],"ناشر":"صحيفة السد"}');
  });

  it("leaves out what is undefined, and writes half a surrogate pair as its escape", () => {
    assert.equal(canonicalJson({ a: undefined, b: "\ud800" }), '{"b":"\\ud800"}');
  });

  it("refuses what JSON cannot hold", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, [undefined], 1n, () => 0])
      assert.throws(() => canonicalJson(value), TypeError);
  });

  it("says the same as JSON of any value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("gives one text for one value, whatever the order of its keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 8 }),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          assert.equal(canonicalJson(reversed), canonicalJson(value));
          assert.equal(canonicalJson(JSON.parse(canonicalJson(value))), canonicalJson(value));
        },
      ),
    );
  });
});
