// French number words against a generator of its own: the spellings of before and after 1990, France's
// « quatre-vingt-dix » and the « nonante » of Belgium and Switzerland, and the rounded « une soixantaine ».
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { shadowOf } from "../shadow.js";
import { statedNumbers } from "./stated-numbers.js";

interface Manner {
  /** Hyphens everywhere, as since 1990. */
  readonly reformed: boolean;
  /** « septante », « nonante ». */
  readonly belgian: boolean;
  /** No hyphen at all, as in careless print. */
  readonly bare: boolean;
}

const small =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const tens = "vingt trente quarante cinquante soixante".split(" ");
const counted = ["personnes", "anciens combattants", "femmes", "d'entre eux"];

function belowHundred(value: number, manner: Manner): string {
  if (value < 20) return small[value - 1]!;
  if (value >= 80 && (value < 90 || !manner.belgian))
    return value === 80 ? "quatre-vingts" : `quatre-vingt-${small[value - 81]!}`;
  const isSeventies = value >= 70 && value < 80 && !manner.belgian;
  const ten = isSeventies
    ? "soixante"
    : (["septante", "", "nonante"][Math.floor(value / 10) - 7] ?? tens[Math.floor(value / 10) - 2]!);
  const unit = isSeventies ? value - 60 : value % 10;
  if (unit === 0) return ten;
  if (unit === 1 || unit === 11) return `${ten} et ${small[unit - 1]!}`;
  return `${ten}-${small[unit - 1]!}`;
}

/** 1 to 9,999. */
function spelled(value: number, manner: Manner): string {
  const [thousand, hundred, rest] = [Math.floor(value / 1_000), Math.floor(value / 100) % 10, value % 100];
  const words = [
    thousand > 1 ? small[thousand - 1]! : "",
    thousand > 0 ? "mille" : "",
    hundred > 1 ? small[hundred - 1]! : "",
    hundred > 0 ? (hundred > 1 && rest === 0 ? "cents" : "cent") : "",
    rest > 0 ? belowHundred(rest, manner) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
  if (manner.bare) return words.replaceAll("-", " ");
  return manner.reformed ? words.replaceAll(" ", "-") : words;
}

const cases = fc.sample(
  fc.tuple(
    fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 9_999 })),
    fc.record({ reformed: fc.boolean(), belgian: fc.boolean(), bare: fc.boolean() }),
    fc.constantFrom(...counted),
  ),
  { seed: 1990, numRuns: 200 },
);

const read = (text: string) => statedNumbers(shadowOf(text), "fr").map(({ value }) => value);
/** The texts in which another number is read than the one meant, or more than one. */
const misread = (meant: readonly (readonly [text: string, value: number])[]) =>
  meant.filter(([text, value]) => read(text).join() !== `${value}`).map(([text]) => `${text} ${read(text)}`);

describe("French number words", () => {
  it("are read exactly in every spelling, alone and before what they count", () => {
    const phrases = cases.flatMap(([value, manner, noun]) => {
      const words = spelled(value, manner);
      return [
        [`Ils étaient ${words}.`, value],
        [`Près de ${words} ${noun} sont partis.`, value],
      ] as const;
    });
    assert.deepEqual(misread(phrases), []);
  });

  it("that round are read as about their number", () => {
    const rounded: readonly (readonly [string, number])[] = [
      ["une dizaine", 10],
      ["une quinzaine", 15],
      ["une vingtaine", 20],
      ["une trentaine", 30],
      ["une quarantaine", 40],
      ["une cinquantaine", 50],
      ["une soixantaine", 60],
      ["une centaine", 100],
      ["un millier", 1_000],
      ["deux centaines", 200],
      ["trois milliers", 3_000],
      ["près d'une vingtaine", 20],
      ["plus d'une centaine", 100],
      ["au moins une dizaine", 10],
    ];
    for (const [words, value] of rounded) {
      const [number] = statedNumbers(shadowOf(`${words} de combattants`), "fr");
      assert.deepEqual([number?.value, number?.approximate], [value, true], words);
    }
  });
});
