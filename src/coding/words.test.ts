import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldText } from "#text/index.js";
import { wordsOf } from "./words.js";

/** Words of a text, a bar where a phrase may not run on. */
const parted = (text: string) =>
  wordsOf(foldText(text))
    .map(({ text, joined }, index) => (joined || index === 0 ? text : `| ${text}`))
    .join(" ");

describe("words of a sentence", () => {
  it("are joined over white space, hyphens and quotation marks", () => {
    assert.equal(parted("the “quality of life”, in-fighting"), "the quality of life | in fighting");
    assert.equal(parted("«جودة الحياة» وشحّ الحاجات"), "جوده الحياه وشح الحاجات");
  });

  it("are parted by any other sign, and by a dash between spaces", () => {
    assert.equal(parted("hunger - they said"), "hunger | they said");
    assert.equal(parted("الجوع، الخوف؛ القصف"), "الجوع | الخوف | القصف");
  });

  it("keep an apostrophe inside", () => {
    assert.equal(parted("the leader’s death didn't"), "the leader's death didn't");
  });

  it("keep their places in the text", () => {
    const text = foldText("قالوا: الجوع");
    for (const { text: word, from, to } of wordsOf(text)) assert.equal(text.slice(from, to), word);
    assert.deepEqual(
      wordsOf(text, 7).map(({ from, to }) => [from, to]),
      [[7, 12]],
    );
  });

  it("hold no letters where a run of letters is too long for a word", () => {
    assert.deepEqual(
      wordsOf("x".repeat(100_000)).map(({ text }) => text),
      [""],
    );
  });
});
