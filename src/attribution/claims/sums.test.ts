import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Sum, sumSchema } from "#model/index.js";
import { documentOf, passagesOf } from "../sample-documents.js";
import { findClaims } from "./find-claims.js";
import { additions, sumLeads } from "./sum-words.js";
import { findSums } from "./sums.js";

function sumsIn(text: string, language: string): readonly Sum[] {
  const document = documentOf(text, language);
  const passages = passagesOf(document);
  return findSums(document, passages, findClaims(document, passages, []));
}

/** "31 = 30 no": stated, added, whether they add up. */
const brief = (text: string, language: string) =>
  sumsIn(text, language).map(({ stated, added, addsUp }) => `${stated} = ${added} ${addsUp ? "yes" : "no"}`);

type Row = readonly [language: string, text: string, ...sums: string[]];

describe("a sum", () => {
  const adding: readonly Row[] = [
    ["en", "31 people left the group: 26 men, four women and one child.", "31 = 31 yes"],
    ["en", "The list has 84 deserters - 51 soldiers, twenty drivers and 13 cooks.", "84 = 84 yes"],
    ["en", "58 people, 51 men and seven women, have left.", "58 = 58 yes"],
    ["en", "Twelve men and nine women, 21 people in all, came home.", "21 = 21 yes"],
    ["en", "Forty soldiers fled. They were 30 conscripts and ten officers.", "40 = 40 yes"],
    ["ar", "غادر 31 شخصا الجماعة: 26 رجلا وأربع نساء وطفل واحد.", "31 = 31 yes"],
    ["ar", "استسلم 700 مقاتل و250 من أقاربهم، أي 950 شخصا.", "950 = 950 yes"],
    ["ar", "ضمت القائمة ستين منشقا، هم أربعون جنديا وعشرون ضابطا.", "60 = 60 yes"],
    ["fr", "31 personnes sont parties : 26 hommes et cinq femmes.", "31 = 31 yes"],
    ["fr", "Vingt hommes et trois femmes, soit 23 personnes, sont rentrés.", "23 = 23 yes"],
  ];
  const wanting: readonly Row[] = [
    ["en", "31 people left the group: 26 men, three women and one child.", "31 = 30 no"],
    ["en", "700 fighters and 250 relatives, or 1,000 people, gave themselves up.", "1000 = 950 no"],
    ["en", "Thirty people left, including 26 men and nine women.", "30 = 35 no"],
    ["ar", "غادر 31 شخصا الجماعة: 26 رجلا وثلاث نساء.", "31 = 29 no"],
    ["ar", "استسلم 700 مقاتل و250 من أقاربهم، أي 1000 شخص.", "1000 = 950 no"],
    ["fr", "31 personnes sont parties : 26 hommes et trois femmes.", "31 = 29 no"],
  ];
  const none: readonly Row[] = [
    ["en", "31 people left, including five women and three minors."],
    ["en", "58 people have left, among them two brothers and three cousins."],
    ["en", "31 people left. The army killed 26 men and three women."],
    ["en", "About 60 people left: 35 men and 24 women."],
    ["en", "46 people left in May, 20 fighters in June and three in July."],
    ["en", "Of the 58 people who left, 40 cited pay and 30 cited fear."],
    ["en", "20,000 people joined the group, 58 people left and 17 were killed."],
    ["ar", "غادر 31 شخصا الجماعة، بينهم خمس نساء وثلاثة قاصرين."],
    ["ar", "غادر نحو 60 شخصا الجماعة: 35 رجلا و24 امرأة."],
    ["fr", "31 personnes sont parties, dont cinq femmes et trois mineurs."],
  ];

  it("is found where a text sets a whole against its parts, and adds up or not", () => {
    for (const [language, text, ...sums] of [...adding, ...wanting])
      assert.deepEqual(brief(text, language), sums, text);
  });

  it("is not made of lists that leave some unsaid, of rounded numbers or of other people", () => {
    for (const [language, text] of none) assert.deepEqual(brief(text, language), [], text);
  });

  it("passes over parts of its parts", () => {
    assert.deepEqual(brief("31 people left: 26 men, three of them minors, and five women.", "en"), [
      "31 = 31 yes",
    ]);
  });

  it("spans its whole and all its parts, and names the claims", () => {
    const text = "غادر 31 شخصا الجماعة: 26 رجلا وخمس نساء.";
    const [sum] = sumsIn(text, "ar");
    assert.equal(
      Array.from(text)
        .slice(...sum!.span)
        .join(""),
      "31 شخصا الجماعة: 26 رجلا وخمس نساء",
    );
    assert.equal(sum!.parts.length, 2);
    assert.deepEqual(sumSchema.parse(sum), sum);
    assert.deepEqual(sumsIn(text, "ar"), [sum]);
  });
});

describe("the tables of sums", () => {
  const behindFirst = (text: string) => /^(?:31 (?:people|شخصا))(.*?)(?=\d)/u.exec(text)?.[1] ?? "";

  it("know each lead by its example and not by its counter-example", () => {
    for (const { pattern, completeness, example, counterExample } of sumLeads) {
      assert.ok(pattern.test(behindFirst(example)), example);
      const other = sumLeads.find((lead) => lead.pattern.test(behindFirst(counterExample)));
      assert.ok(other === undefined || other.completeness !== completeness, counterExample);
    }
  });

  it("read an addition in each example and none in its counter-example", () => {
    for (const { example, counterExample } of additions) {
      const language =
        example > "\u0600" || /\p{Script=Arabic}/u.test(example)
          ? "ar"
          : /hommes/.test(example)
            ? "fr"
            : "en";
      const left = { ar: "غادر ", en: "In all left ", fr: "Sont partis " }[language];
      assert.equal(sumsIn(`${left}${example}.`, language).length, 1, example);
      assert.equal(sumsIn(`${left}${counterExample}.`, language).length, 0, counterExample);
    }
  });
});
