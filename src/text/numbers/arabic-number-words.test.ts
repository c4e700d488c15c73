// Arabic number words against a generator written from the grammar of the language, not from the reader: gender
// polarity from three to ten, agreement in eleven and twelve, tens behind «و», hundreds in four spellings, the
// thousands, nominative and genitive. Wright, A Grammar of the Arabic Language, I §§ 318–328 and II §§ 97–107.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { shadowOf } from "../shadow.js";
import { statedNumbers } from "./stated-numbers.js";

interface Manner {
  readonly gender: "m" | "f";
  readonly case: "nominative" | "oblique";
  /** مئة or مائة. */
  readonly hundred: "مئة" | "مائة";
  /** «ثلاثمئة» or «ثلاث مئة». */
  readonly joined: boolean;
  /** The other of two good words: «واحدة وعشرون» beside «إحدى وعشرون», «ثمان» beside «ثماني». */
  readonly other: boolean;
}

const counted = {
  m: [
    { singular: "رجل", accusative: "رجلًا", plural: "رجال", dual: "رجل", definite: "الرجال" },
    { singular: "مقاتل", accusative: "مقاتلا", plural: "مقاتلين", dual: "مقاتل", definite: "المقاتلين" },
    { singular: "عنصر", accusative: "عنصراً", plural: "عناصر", dual: "عنصر", definite: "العناصر" },
    { singular: "شخص", accusative: "شخصًا", plural: "أشخاص", dual: "شخص", definite: "الأشخاص" },
  ],
  f: [
    { singular: "امرأة", accusative: "امرأة", plural: "نساء", dual: "امرأت", definite: "النساء" },
    { singular: "مقاتلة", accusative: "مقاتلةً", plural: "مقاتلات", dual: "مقاتلت", definite: "المقاتلات" },
    { singular: "فتاة", accusative: "فتاة", plural: "فتيات", dual: "فتات", definite: "الفتيات" },
  ],
} as const;

const beforeMasculine = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const beforeFeminine = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const inHundreds = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

const isNominative = (manner: Manner) => manner.case === "nominative";
const dualEnding = (manner: Manner) => (isNominative(manner) ? "ان" : "ين");

/** Three to ten take the gender their noun has not. */
function few(value: number, { gender, other }: Manner): string {
  if (value === 8 && gender === "f" && other) return "ثمان";
  return (gender === "m" ? beforeMasculine : beforeFeminine)[value - 3]!;
}

function one({ gender, other }: Manner): string {
  if (gender === "m") return "واحد";
  return other ? "واحدة" : "إحدى";
}

function two(manner: Manner): string {
  return `${manner.gender === "m" ? "اثن" : "اثنت"}${dualEnding(manner)}`;
}

function teen(value: number, manner: Manner): string {
  const ten = manner.gender === "m" ? "عشر" : "عشرة";
  if (value === 11) return `${manner.gender === "m" ? "أحد" : "إحدى"} ${ten}`;
  if (value === 12) return `${two(manner).slice(0, -1)} ${ten}`;
  return `${few(value - 10, { ...manner, other: false })} ${ten}`;
}

function belowHundred(value: number, manner: Manner): string {
  if (value === 1) return manner.gender === "m" ? "واحد" : "واحدة";
  if (value === 2) return two(manner);
  if (value <= 10) return few(value, manner);
  if (value < 20) return teen(value, manner);
  const ten = tens[Math.floor(value / 10) - 2]! + (isNominative(manner) ? "ون" : "ين");
  const unit = value % 10;
  if (unit === 0) return ten;
  const word =
    unit === 1 ? one(manner) : unit === 2 ? two(manner) : few(unit, { ...manner, other: manner.other });
  return `${word} و${ten}`;
}

function hundreds(value: number, manner: Manner): string {
  if (value === 1) return manner.hundred;
  if (value === 2) return `${manner.hundred.slice(0, -1)}ت${dualEnding(manner)}`;
  if (manner.joined) return inHundreds[value - 3]! + manner.hundred;
  return `${beforeFeminine[value - 3]!} ${manner.hundred}`;
}

function thousands(value: number, manner: Manner): string {
  if (value === 1) return "ألف";
  if (value === 2) return `ألف${dualEnding(manner)}`;
  return `${beforeMasculine[value - 3]!} آلاف`;
}

/** 1 to 9,999. */
function spelled(value: number, manner: Manner): string {
  const [thousand, hundred, rest] = [Math.floor(value / 1_000), Math.floor(value / 100) % 10, value % 100];
  return [
    thousand > 0 ? thousands(thousand, manner) : "",
    hundred > 0 ? hundreds(hundred, manner) : "",
    rest > 0 ? belowHundred(rest, manner) : "",
  ]
    .filter((part) => part !== "")
    .join(" و");
}

/** The number with its noun in the form that its last word governs. «مقاتلين» without vowels would be a plural. */
function countedPhrase(value: number, manner: Manner, which: number): string {
  const nouns = counted[manner.gender];
  const noun = nouns[which % nouns.length]!;
  const rest = value % 100;
  if (value === 2) return noun.dual + (noun.dual === "مقاتل" ? "ان" : dualEnding(manner));
  const words = spelled(value, manner);
  if (value === 1) return `${noun.singular} ${words}`;
  if (rest === 1 || rest === 2) return `${words} من ${noun.definite}`;
  if (rest >= 3 && rest <= 10) return `${words} ${noun.plural}`;
  if (rest > 10) return `${words} ${noun.accusative}`;
  const isConstruct = value % 1_000 === 200 || value === 2_000;
  return `${isConstruct ? words.slice(0, -1) : words} ${noun.singular}`;
}

const manners: fc.Arbitrary<Manner> = fc.record({
  gender: fc.constantFrom("m" as const, "f" as const),
  case: fc.constantFrom("nominative" as const, "oblique" as const),
  hundred: fc.constantFrom("مئة" as const, "مائة" as const),
  joined: fc.boolean(),
  other: fc.boolean(),
});
/** As many small numbers as large ones. */
const values = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 9_999 }));
const cases = fc.sample(fc.tuple(values, manners, fc.nat(11)), { seed: 1436, numRuns: 400 });

const read = (text: string) => statedNumbers(shadowOf(text), "ar").map(({ value }) => value);
/** The texts in which another number is read than the one meant, or more than one. */
const misread = (meant: readonly (readonly [text: string, value: number])[]) =>
  meant.filter(([text, value]) => read(text).join() !== `${value}`).map(([text]) => `${text} ${read(text)}`);

describe("Arabic number words", () => {
  it("are read exactly, in both genders and cases and every spelling of the hundreds", () => {
    assert.deepEqual(
      misread(cases.map(([value, manner]) => [`بلغ العدد ${spelled(value, manner)}.`, value])),
      [],
    );
  });

  it("are read exactly before what they count", () => {
    const phrases = cases.map(
      ([value, manner, which]) => [`غادر ${countedPhrase(value, manner, which)} في الشتاء`, value] as const,
    );
    assert.deepEqual(misread(phrases), []);
  });

  it("are read exactly with a conjunction or preposition written onto them", () => {
    const phrases = cases
      .filter(([value]) => value > 1)
      .flatMap(([value, manner, which]) => {
        const phrase = countedPhrase(value, { ...manner, case: "oblique" }, which);
        return ["و", "ل", "ب"].map((prefix) => [`رسالة ${prefix}${phrase} في الشتاء`, value] as const);
      });
    assert.deepEqual(misread(phrases), []);
  });
});
