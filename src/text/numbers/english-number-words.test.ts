// English number words against a generator of its own: with and without "and", with and without hyphens, "a hundred"
// and "one hundred", "twelve hundred".
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { shadowOf } from "../shadow.js";
import { statedNumbers } from "./stated-numbers.js";

interface Manner {
  /** "two hundred and six", as in Britain. */
  readonly and: boolean;
  /** "twenty-six". */
  readonly hyphen: boolean;
  /** "a hundred". */
  readonly article: boolean;
  /** "five thousand, two hundred". */
  readonly comma: boolean;
  /** "twelve hundred". */
  readonly inHundreds: boolean;
}

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const counted = ["people", "men", "former fighters", "disillusioned women", "of them"];

function belowHundred(value: number, { hyphen }: Manner): string {
  if (value < 20) return small[value - 1]!;
  const ten = tens[Math.floor(value / 10) - 2]!;
  return value % 10 === 0 ? ten : `${ten}${hyphen ? "-" : " "}${small[(value % 10) - 1]!}`;
}

function multiple(value: number, scale: string, isFirst: boolean, { article }: Manner): string {
  return `${value === 1 && article && isFirst ? "a" : small[value - 1]} ${scale}`;
}

/** 1 to 9,999. */
function spelled(value: number, manner: Manner): string {
  const [thousand, hundred, rest] = [Math.floor(value / 1_000), Math.floor(value / 100) % 10, value % 100];
  const small = rest === 0 ? "" : belowHundred(rest, manner);
  const and = manner.and && value > 100 && rest > 0 ? " and " : " ";
  if (manner.inHundreds && thousand === 1 && hundred > 0)
    return `${belowHundred(10 + hundred, manner)} hundred${rest > 0 ? and + small : ""}`;
  const above = [
    thousand > 0 ? multiple(thousand, "thousand", true, manner) : "",
    hundred > 0 ? multiple(hundred, "hundred", thousand === 0, manner) : "",
  ].filter((part) => part !== "");
  const joined = above.join(manner.comma ? ", " : " ");
  return joined === "" || small === "" ? joined + small : joined + and + small;
}

const manners: fc.Arbitrary<Manner> = fc.record({
  and: fc.boolean(),
  hyphen: fc.boolean(),
  article: fc.boolean(),
  comma: fc.boolean(),
  inHundreds: fc.boolean(),
});
const values = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 9_999 }));
const cases = fc.sample(fc.tuple(values, manners, fc.constantFrom(...counted)), { seed: 1914, numRuns: 400 });

const read = (text: string) => statedNumbers(shadowOf(text), "en").map(({ value }) => value);
/** The texts in which another number is read than the one meant, or more than one. */
const misread = (meant: readonly (readonly [text: string, value: number])[]) =>
  meant.filter(([text, value]) => read(text).join() !== `${value}`).map(([text]) => `${text} ${read(text)}`);

describe("English number words", () => {
  it("are read exactly, with and without “and”, hyphens and commas", () => {
    assert.deepEqual(
      misread(cases.map(([value, manner]) => [`They were ${spelled(value, manner)}.`, value])),
      [],
    );
  });

  it("are read exactly before what they count, at the head of a sentence too", () => {
    const phrases = cases.map(([value, manner, noun]) => {
      const words = spelled(value, manner);
      return [`${words[0]!.toUpperCase()}${words.slice(1)} ${noun} have left.`, value] as const;
    });
    assert.deepEqual(misread(phrases), []);
  });
});
