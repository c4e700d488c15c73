import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { foldText } from "#text/index.js";
import { CueMatcher, cueFault, longestCue } from "./cue-patterns.js";
import { wordsOf } from "./words.js";

const meets = (cue: string, text: string, language = "en") =>
  new CueMatcher(language, [{ text: cue, value: true }]).match(wordsOf(foldText(text))).length > 0;
const meetsArabic = (cue: string, text: string) => meets(cue, text, "ar");

describe("English cues", () => {
  it("are whole words, or any ending behind a star", () => {
    assert.ok(meets("wage", "His wage was late."));
    assert.ok(!meets("wage", "His wages were late."));
    assert.ok(meets("wage*", "His wages were late."));
    assert.ok(meets("smuggler", "the smuggler's car"));
  });

  it("take hyphens, line ends and quotation marks for spaces, and case for nothing", () => {
    for (const text of ["in-fighting", "In fighting", "IN\nFIGHTING", "in “fighting”", "in – fighting"])
      assert.equal(meets("in-fighting", text), text !== "in – fighting", text);
  });

  it("let a star between words stand for one to three", () => {
    assert.ok(meets("missed * family", "He missed his dear old family"));
    assert.ok(!meets("missed * family", "He missed family"));
    assert.ok(!meets("missed * family", "He missed what was his dear family"));
    assert.ok(!meets("missed * family", "He missed it, his family"));
  });

  it("take no apostrophe at the edge of a word for a letter of it", () => {
    assert.ok(meets("leaders' sons", "the leaders' sons"));
    assert.ok(meets("leaders' sons|wives", "the leaders’ wives"));
  });

  it("read a shortened not", () => {
    assert.ok(meets("not paid", "They weren't paid"));
    assert.ok(meets("not leave", "He cannot leave"));
  });
});

describe("Arabic cues", () => {
  it("are met behind clitics in their legal order", () => {
    for (const text of ["القصف", "والقصف", "بالقصف", "فالقصف", "كالقصف", "للقصف", "وللقصف"])
      assert.ok(meetsArabic("القصف", text), text);
    assert.ok(!meetsArabic("القصف", "بوالقصف"));
  });

  it("are met before the endings of pronouns, with ta marbuta opened and hamza moved", () => {
    for (const text of ["عائلته", "عائلتها", "عائلتهم", "ولعائلتنا", "عائلتي"])
      assert.ok(meetsArabic("عائلة", text), text);
    assert.ok(meetsArabic("أصدقاء", "أصدقاؤه"));
  });

  it("do not depend on vowel signs, tatweel or the seat of a hamza", () => {
    for (const text of ["الجُوعُ", "الجـــوع", "وَالجوعِ"]) assert.ok(meetsArabic("الجوع", text), text);
    assert.ok(meetsArabic("أسرى", "اسري"));
    assert.ok(meetsArabic("اسرى", "أسرى"));
  });

  it("ask for the article of their first word, and not of the later ones", () => {
    assert.ok(!meetsArabic("الوحدة", "وحدة من المقاتلين"));
    assert.ok(meetsArabic("وحدة الصف", "وحدة صف"));
    assert.ok(meetsArabic("قتل مدنيين", "قتل المدنيين"));
    assert.ok(meetsArabic("سوء معاملة", "سوء المعاملة"));
  });
});

describe("cues that cannot be used", () => {
  it("are those that hold no word, or more than can be met", () => {
    for (const cue of ["", " ", "*", "- *", "a*", "* food", "food *", "a|*", "food."])
      assert.notEqual(cueFault(cue), null, JSON.stringify(cue));
    for (const cue of ["food", "fo*", "no * food", "قتل* *? مدنيين", "l'*", "in-fighting"])
      assert.equal(cueFault(cue), null, cue);
  });

  it("are those that may be longer than any two cues are compared over", () => {
    assert.equal(cueFault(Array(longestCue).fill("word").join(" ")), null);
    assert.match(
      cueFault(
        Array(longestCue + 1)
          .fill("word")
          .join(" "),
      ) ?? "",
      /25 words/u,
    );
    assert.match(cueFault(`a${" * a".repeat(8)}`) ?? "", /33 words/u);
  });
});

describe("matching", () => {
  it("meets a stretch once, however many ways a word is read", () => {
    const hostile = Array(20).fill("aa|a*|aaa*|aa*").join(" ");
    const words = wordsOf(Array(20).fill("aaaa").join(" "));
    const matches = new CueMatcher("en", [{ text: hostile, value: true }]).match(words);
    assert.deepEqual(matches, [{ value: true, first: 0, last: 19 }]);
  });

  const tashkeel = fc.constantFrom("", "\u064e", "\u0650", "\u0651\u064f", "\u0640");
  const alef = fc.constantFrom("ا", "أ", "إ", "آ", "ٱ");

  it("is the same whatever vowel signs and alefs a text has", () => {
    const letters = fc.array(fc.tuple(fc.constantFrom(..."ابتجحدرسعفقلمنهوي"), tashkeel, alef), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), (words) => {
        const plain = words.map((word) => word.map(([letter]) => letter).join("")).join(" ");
        const marked = words
          .map((word) => word.map(([letter, sign, seat]) => (letter === "ا" ? seat : letter) + sign).join(""))
          .join(" ");
        for (const cue of ["قتل*", "الجوع", "من * بعد", plain.split(" ")[0]!])
          assert.equal(meetsArabic(cue, marked), meetsArabic(cue, plain), marked);
      }),
    );
  });

  it("is the same whatever the case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}( [a-z]{1,9}){0,5}$/u), (text) => {
        const cue = text.split(" ")[0]!;
        assert.ok(meets(cue, text) && meets(cue, text.toUpperCase()) && meets(cue.toUpperCase(), text));
      }),
    );
  });
});
