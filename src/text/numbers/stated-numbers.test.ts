import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "../offsets.js";
import { shadowOf } from "../shadow.js";
import { boundPhrases, vaguePhrases } from "./phrases.js";
import { type StatedNumber, statedNumbers } from "./stated-numbers.js";

const read = (text: string, language: string) => statedNumbers(shadowOf(text), language);
const values = (text: string, language: string) => read(text, language).map(({ value }) => value);
const quotes = (text: string, language: string) =>
  read(text, language).map(({ span }) => new Offsets(text).slice(span));
const only = (text: string, language: string): StatedNumber => {
  const found = read(text, language);
  assert.equal(found.length, 1, `${text}: ${found.length} numbers`);
  return found[0]!;
};

describe("numbers in digits", () => {
  it("are read whatever separates their thousands, in every script", () => {
    for (const text of ["1,200", "1.200", "١٬٢٠٠", "1 200", "۱٬۲۰۰"])
      assert.deepEqual(values(text, "ar"), [1200], text);
    assert.deepEqual(values("30 000 personnes et 2,5 millions", "fr"), [30_000, 2_500_000]);
    assert.deepEqual(
      values("30k fighters, 3 million people; 30 ألفا، 5 آلاف و200", "en"),
      [30_000, 3_000_000, 30_000, 5_200],
    );
  });

  it("are not read out of dates, times, codes and money", () => {
    for (const text of [
      "2015-09-21",
      "12/06/2014",
      "at 10:30",
      "the 21st",
      "F16",
      "$20",
      "2014-15",
      "+963 1",
    ])
      assert.deepEqual(
        values(text, "en").filter((value) => value !== 1),
        [],
        text,
      );
  });

  it("leave the prefix that is written on them", () => {
    assert.deepEqual(quotes("شهادات لـ58 شخصا، والـ٥٨", "ar"), ["58", "٥٨"]);
    assert.equal(read("الـ58 غادروا", "ar")[0]!.definite, true);
  });
});

describe("numbers in words", () => {
  it("are read in the accusative, not out of Arabic ordinals", () => {
    assert.deepEqual(values("وأن تسعا منهم نساء وستا وثلاثا", "ar"), [9, 6, 3]);
    assert.deepEqual(values("في الحادية والخمسين والخامسة عشرة", "ar"), []);
  });

  it("are read in Arabic with prefixes, article and both spellings of the hundreds", () => {
    assert.deepEqual(values("لثمانية وخمسين شخصا", "ar"), [58]);
    assert.deepEqual(quotes("لثمانية وخمسين شخصا", "ar"), ["ثمانية وخمسين"]);
    assert.deepEqual(values("ثلاثمئة، ثلاثمائة، ثلاث مئة، ثَلاثُمِئةٍ", "ar"), [300, 300, 300, 300]);
    assert.deepEqual(values("الثمانية والخمسون", "ar"), [58]);
    assert.deepEqual(values("ألفا مقاتل، وعشرون ألفا، وبلغ ألفا وخمسمئة", "ar"), [2000, 20_000, 1500]);
  });

  it("are read from Arabic nouns in the dual", () => {
    assert.deepEqual(
      read("شخصان ورجلين ومنشقتان", "ar").map(({ value, dualOf }) => [value, dualOf]),
      [
        [2, "شخص"],
        [2, "رجل"],
        [2, "منشقه"],
      ],
    );
    assert.deepEqual(values("غادر مقاتلين كثيرين", "ar"), [], "a sound plural is no dual");
    assert.deepEqual(values("يوم الاثنين، والإخوان", "ar"), [], "Monday and a name");
  });

  it("are read in English", () => {
    assert.deepEqual(
      values("twenty-six; two dozen; a dozen; a hundred and fifty; half a million", "en"),
      [26, 24, 12, 150, 500_000],
    );
  });

  it("are read in French, of France and of Switzerland", () => {
    assert.deepEqual(
      values("une soixantaine; quatre-vingt-dix-sept; nonante-sept; vingt et un; deux cents", "fr"),
      [60, 97, 97, 21, 200],
    );
    assert.equal(only("une soixantaine", "fr").approximate, true);
  });

  it("of English and French are not read in other languages", () => {
    assert.deepEqual(values("six men", "de"), []);
  });
});

describe("bounds", () => {
  it("are stated by every phrase of the table and by no other use of its words", () => {
    for (const language of ["ar", "en", "fr"] as const)
      for (const row of boundPhrases[language]) {
        const found = only(row.example, language);
        assert.equal(found.approximate, true, row.example);
        assert.equal(found.low, row.bound === "at least" ? 58 : null, row.example);
        assert.equal(found.high, row.bound === "at most" ? 58 : null, row.example);
        assert.equal(only(row.counterExample, language).approximate, false, row.counterExample);
      }
  });

  it("belong to the number's span, a conjunction does not", () => {
    assert.deepEqual(quotes("ونحو ستين شخصا", "ar"), ["نحو ستين"]);
    assert.deepEqual(quotes("At least 58 people and 500+ more", "en"), ["At least 58", "500+"]);
  });

  it("may stand behind the counted noun", () => {
    assert.equal(only("58 شخصا على الأقل", "ar").low, 58);
    assert.equal(only("58 people at least", "en").low, 58);
  });
});

describe("ranges", () => {
  it("have two bounds and no value", () => {
    for (const [text, language] of [
      ["between 20 and 30 men", "en"],
      ["20-30 men", "en"],
      ["ما بين 20 و30 رجلا", "ar"],
      ["بين عشرين وثلاثين رجلا", "ar"],
      ["entre vingt et trente hommes", "fr"],
    ] as const) {
      const { value, low, high } = only(text, language);
      assert.deepEqual([value, low, high], [null, 20, 30], text);
    }
  });

  it("are not made of a rise", () => {
    assert.deepEqual(values("rose from 20 to 30", "en"), [20, 30]);
  });
});

describe("vague words and shares", () => {
  it("are found by every phrase of the table and have no value", () => {
    for (const language of ["ar", "en", "fr"] as const)
      for (const row of vaguePhrases[language]) {
        const found = only(row.example, language);
        assert.deepEqual([found.kind, found.value, found.approximate], [row.kind, null, true], row.example);
        assert.deepEqual(read(row.counterExample, language), [], row.counterExample);
      }
  });

  it("may carry their pronoun, in Arabic", () => {
    const found = only("نصفهم على الأقل", "ar");
    assert.deepEqual([found.kind, found.pronoun], ["share", true]);
  });

  it("are told from percentages and from one in so many", () => {
    assert.deepEqual(
      read("30%, ٣٠ في المئة, three in ten, ثلاثة من كل عشرة", "en").map(({ kind, value }) => [kind, value]),
      [
        ["percent", 30],
        ["percent", 30],
        ["share", null],
        ["share", null],
      ],
    );
  });
});

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function english(value: number, hyphen: string, and: string): string {
  if (value >= 1000) {
    const rest = value % 1000;
    const link = rest === 0 ? "" : rest < 100 ? and : " ";
    return `${english(Math.floor(value / 1000), hyphen, and)} thousand${link}${rest === 0 ? "" : english(rest, hyphen, and)}`;
  }
  if (value >= 100)
    return `${small[Math.floor(value / 100) - 1]} hundred${value % 100 === 0 ? "" : and + english(value % 100, hyphen, and)}`;
  if (value < 20) return small[value - 1]!;
  return tens[Math.floor(value / 10) - 2]! + (value % 10 === 0 ? "" : hyphen + small[(value % 10) - 1]);
}

const units = {
  masculine: "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" "),
  feminine: "واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر".split(" "),
};
const arabicTens = "عشر ثلاث أربع خمس ست سبع ثمان تسع".split(" ");

interface Style {
  readonly gender: "masculine" | "feminine";
  readonly genitive: boolean;
  readonly hundred: "مئة" | "مائة";
  readonly joined: boolean;
}

function arabicUnit(value: number, { gender, genitive }: Style): string {
  const word = units[gender][value - 1]!;
  return value === 2 && genitive ? word.replace(/ان$/, "ين") : word;
}

function arabicBelowHundred(value: number, style: Style): string {
  const { gender, genitive } = style;
  if (value <= 10) return arabicUnit(value, style);
  if (value < 20) {
    const ten = gender === "masculine" ? "عشر" : "عشرة";
    if (value === 11) return `${gender === "masculine" ? "أحد" : "إحدى"} ${ten}`;
    if (value === 12) return `${gender === "masculine" ? "اثن" : "اثنت"}${genitive ? "ي" : "ا"} ${ten}`;
    return `${arabicUnit(value - 10, style)} ${ten}`;
  }
  const ten = arabicTens[Math.floor(value / 10) - 2]! + (genitive ? "ين" : "ون");
  return value % 10 === 0 ? ten : `${arabicUnit(value % 10, style)} و${ten}`;
}

function arabicNumber(value: number, style: Style): string {
  const parts: string[] = [];
  const thousands = Math.floor(value / 1000);
  if (thousands === 1) parts.push("ألف");
  else if (thousands === 2) parts.push(style.genitive ? "ألفين" : "ألفان");
  else if (thousands > 2) parts.push(`${units.masculine[thousands - 1]} آلاف`);
  const hundreds = Math.floor((value % 1000) / 100);
  if (hundreds === 1) parts.push(style.hundred);
  else if (hundreds === 2) parts.push(style.hundred.replace("ة", style.genitive ? "تين" : "تان"));
  else if (hundreds > 2)
    parts.push(units.feminine[hundreds - 1]! + (style.joined ? "" : " ") + style.hundred);
  if (value % 100 > 0) parts.push(arabicBelowHundred(value % 100, style));
  return parts.join(" و");
}

describe("every number from 1 to 9,999", () => {
  it("written in English words is read back", () => {
    for (let value = 1; value < 10_000; value++)
      for (const [hyphen, and] of [
        ["-", " and "],
        [" ", " "],
      ] as const)
        assert.deepEqual(values(english(value, hyphen, and), "en"), [value], english(value, hyphen, and));
  });

  it("written in Arabic words is read back, in both genders, cases and spellings", () => {
    for (let value = 1; value < 10_000; value++)
      for (const style of [
        { gender: "masculine", genitive: false, hundred: "مئة", joined: true },
        { gender: "feminine", genitive: true, hundred: "مائة", joined: false },
      ] as const)
        assert.deepEqual(values(arabicNumber(value, style), "ar"), [value], arabicNumber(value, style));
  });

  it("written in Arabic words is read behind a preposition and the conjunction", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9_999 }),
        fc.record({
          gender: fc.constantFrom("masculine" as const, "feminine" as const),
          genitive: fc.constant(true),
          hundred: fc.constantFrom("مئة" as const, "مائة" as const),
          joined: fc.boolean(),
        }),
        fc.constantFrom("ل", "ب", "و", "ول", "ف"),
        (value, style, prefix) => {
          const words = arabicNumber(value, style);
          // «لست» is also "I am not": it is left unread.
          fc.pre(!/^(?:ل|ول)ست(?: |$)/.test(prefix + words));
          assert.deepEqual(values(prefix + words, "ar"), [value], prefix + words);
        },
      ),
      { numRuns: 400, seed: 58 },
    );
  });

  it("written in digits inside any text is found where it stands, and nothing overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 9_999 }), (around, value) => {
        const text = `${around} ${value} ${around}`;
        const found = read(text, "en");
        for (let at = 1; at < found.length; at++) assert.ok(found[at]!.span[0] >= found[at - 1]!.span[1]);
      }),
    );
  });
});

describe("shares in words", () => {
  const kinds = (text: string, language: string) => read(text, language).map(({ kind }) => kind);

  it("are fractions down to tenths, also where Arabic writes them like a digit", () => {
    for (const text of [
      "two fifths of them",
      "a sixth of the men",
      "three-quarters of those",
      "nine tenths said so",
    ])
      assert.deepEqual(kinds(text, "en"), ["share"], text);
    for (const text of ["عُشر الأعضاء", "خُمس النساء", "سدسهم"])
      assert.deepEqual(kinds(text, "ar"), ["share"], text);
    assert.deepEqual(kinds("خمس نساء وعشر فتيات", "ar"), ["count", "count"]);
  });

  it("are not ordinals: a sixth man is one more", () => {
    assert.deepEqual(read("a sixth man fled, then a third fighter", "en"), []);
  });

  it("are so many in ten, not so many out of a counted set", () => {
    for (const text of ["six in ten", "three out of four", "one in five", "nine out of 10"])
      assert.deepEqual(kinds(text, "en"), ["share"], text);
    assert.deepEqual(kinds("ستة من أصل عشرة", "ar"), ["share"]);
    assert.deepEqual(kinds("nine out of 46", "en"), ["count", "count"]);
    assert.deepEqual(kinds("تسعة من أصل 46", "ar"), ["count", "count"]);
  });
});

describe("Arabic duals", () => {
  it("are read of agent nouns, in the feminine too", () => {
    for (const text of ["هرب بحّاران", "معلمتان تكلمتا", "غادرت ممرضتان", "حارسين", "طباخان"])
      assert.deepEqual(values(text, "ar"), [2], text);
    assert.deepEqual(values("بنيت مدرستان وأقلعت طيارتان", "ar"), []);
  });
});
