// The parts of reading a line, on letters set by hand: seen from left to right, read in the order of the text.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bidiClass, bidiClasses } from "./bidi-classes.js";
import { straightened } from "./brackets.js";
import { foldLetters, type Letter } from "./letters.js";
import { type Direction, logicalOrder } from "./logical-order.js";
import { lzwSize } from "./lzw-size.js";
import { emptyProperties, titleReadings } from "./title.js";

/** A line as it is seen, each letter one wide, drawn from left to right. */
function seen(text: string): readonly Letter[] {
  return [...text].map((letter, at) => ({
    ...{
      text: letter,
      left: at,
      right: at + 1,
      baseline: 0,
      size: 1,
      bold: false,
      invisible: false,
      drawn: at,
    },
  }));
}

function read(line: string, direction: Direction, afterArabic = true): string {
  const { letters } = logicalOrder(seen(line), direction, afterArabic);
  return letters.map(({ text }) => text).join("");
}

/** The letters of a text from right to left, as an Arabic line shows them. */
function shown(text: string): string {
  return [...text].reverse().join("");
}

test("each bidirectional class holds its examples and none of its counter-examples", () => {
  for (const { is, examples, counterExamples } of bidiClasses) {
    for (const example of examples) assert.equal(bidiClass(example), is, example);
    for (const counter of counterExamples) assert.notEqual(bidiClass(counter), is, counter);
  }
});

test("numbers, dates and decimals keep their digits in order within Arabic", () => {
  assert.equal(read(`${shown("مارس")} 21/09/2015 ${shown("يوم")}`, "rtl"), "يوم 21/09/2015 مارس");
  assert.equal(read(`${shown("دينار")} ٢٬٥٠٠ ${shown("دفعوا")}`, "rtl"), "دفعوا ٢٬٥٠٠ دينار");
  assert.equal(read(`${shown("عام")} %12.5 ${shown("نحو")}`, "rtl"), "نحو 12.5% عام");
});

test("a range after Arabic is seen the other way round, and read as it was written", () => {
  assert.equal(read(`${shown("مارس")} 15-12 ${shown("بين")}`, "rtl"), "بين 12-15 مارس");
  assert.equal(read(`12-15 ${shown("مارس")}`, "ltr"), "12-15 مارس");
});

test("Latin words in an Arabic line are read from the left, with the number behind them", () => {
  const line = `${shown("ثم")} Harbour City 2014 ${shown("في")}`;
  assert.equal(read(line, "rtl"), "في Harbour City 2014 ثم");
});

test("a number drawn before the Latin word on its left is read before it", () => {
  const letters = seen(`${shown("ثم")} City 2014 ${shown("في")}`);
  const drawnFromRight = letters.map((letter) => ({ ...letter, drawn: letters.length - letter.drawn }));
  const { letters: inOrder } = logicalOrder(drawnFromRight, "rtl", true);
  assert.match(inOrder.map(({ text }) => text).join(""), /^في 2014/u);
});

test("any Arabic words and numbers come back from the order in which they are shown", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابتثجحدرسعفقلمنهوي"), minLength: 1, maxLength: 6 });
  const number = fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.boolean())
    .map(([value, eastern]) =>
      eastern
        ? String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))
        : String(value),
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 12 }), (words) => {
      const asShown = [...words].reverse().map((one) => (/^\p{N}/u.test(one) ? one : shown(one)));
      assert.equal(read(asShown.join(" "), "rtl"), words.join(" "));
    }),
  );
});

test("brackets open before they close, whichever way the font's map has them", () => {
  const rtl = (text: string) => [...text].map((letter) => ({ text: letter, level: "rtl" as const }));
  for (const written of [")أ( و»ب«", "(أ) و«ب»"]) {
    const straight = straightened(rtl(written), true)
      .map(({ text }) => text)
      .join("");
    assert.equal(straight, "(أ) و«ب»");
  }
});

test("presentation forms become letters, and controls of direction go", () => {
  assert.equal(foldLetters("\ufefb\u200f"), "لا");
  assert.equal(foldLetters("\ufeb3\ufefc\ufee1"), "سلام");
  assert.equal(foldLetters("\ufb01"), "fi");
  assert.equal(foldLetters("½ ٢"), "½ ٢");
});

test("properties that word processors fill in themselves are no title", () => {
  for (const { pattern, example, counterExample } of emptyProperties) {
    assert.match(example, pattern);
    assert.doesNotMatch(counterExample, pattern);
  }
  assert.deepEqual(titleReadings("Microsoft Word - تقرير.docx", null), []);
});

test("what is printed large goes before a property that says something else, and both are kept", () => {
  assert.deepEqual(titleReadings("Annual template", "عودة من السهل"), [
    { value: "عودة من السهل", from: "heading" },
    { value: "Annual template", from: "document properties" },
  ]);
});

test("LZW is measured by its codes: literal, then each repeat one longer", () => {
  assert.equal(lzwSize(Uint8Array.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]), 100), 10);
  assert.equal(lzwSize(Uint8Array.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]), 5), null);
});
