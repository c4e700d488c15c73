import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { lines, nameLines, shortName, textWidth, wholeName } from "./lettering.js";

const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, "");

describe("letters of a picture", () => {
  it("a name is cut between words where little is lost, with one mark of it", () => {
    assert.equal(bare(shortName("Corruption of commanders seen and told", 180, 15)), "Corruption of …");
    assert.equal(bare(shortName("Salary", 180, 15)), "Salary");
    assert.deepEqual(nameLines("Salary not paid as promised", 110, 13).map(bare), [
      "Salary not paid",
      "as promised",
    ]);
  });

  it("a name fits the room it is given, in any script", () => {
    const name = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));
    fc.assert(
      fc.property(name, fc.integer({ min: 40, max: 400 }), (given, room) => {
        for (const part of [shortName(given, room, 15), ...nameLines(given, room, 15)])
          assert.ok(textWidth(bare(part), 15) <= room, part);
      }),
    );
  });

  it("what turns or hides text in a name is shown for what it is", () => {
    assert.equal(wholeName("a\u202eb\u200bc\u0000"), "a\ufffdb\ufffdc\ufffd");
    assert.equal(wholeName("two\n  lines"), "two lines");
  });

  it("every line ends the isolates that it begins", () => {
    const sentence =
      "A sentence with \u2068a name of several words in it\u2069 and a number \u2066p\u00a0=\u00a00.012\u2069.";
    const found = lines(sentence, "ar", 120, 13);
    assert.ok(found.length > 3, found.join("\n"));
    for (const part of found) {
      const begun = [...part].filter((character) => /[\u2066-\u2068]/u.test(character)).length;
      assert.equal([...part].filter((character) => character === "\u2069").length, begun);
    }
    assert.ok(
      found.some((part) => part.includes("p\u00a0=\u00a00.012")),
      "unbroken",
    );
  });
});
