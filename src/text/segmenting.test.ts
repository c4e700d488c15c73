import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { abbreviationRules } from "./abbreviations.js";
import { Offsets } from "./offsets.js";
import { segment } from "./segmenting.js";

/** Segments as "kind: text", so that a test reads as the page does. */
function shown(text: string, language: string): readonly string[] {
  const offsets = new Offsets(text);
  return segment(text, language).map(({ kind, span }) => `${kind}: ${offsets.slice(span)}`);
}

/** Segments of one line, which has neither headline nor credit line. */
function sentences(line: string, language: string): readonly string[] {
  return shown(line, language).map((each) => each.replace(/^sentence: /u, ""));
}

test("an Arabic report is a headline, its sentences and a closing credit", () => {
  const text =
    "عشرات يغادرون الجماعة\nأعلن المتحدث أن 31 شابا عادوا. وأضاف أنهم في أمان.\n\nولم يتضح مصيرهم بعد.\nسكاي نيوز";
  assert.deepEqual(shown(text, "ar"), [
    "title: عشرات يغادرون الجماعة",
    "sentence: أعلن المتحدث أن 31 شابا عادوا.",
    "sentence: وأضاف أنهم في أمان.",
    "sentence: ولم يتضح مصيرهم بعد.",
    "credit: سكاي نيوز",
  ]);
});

test("every line that holds a word is a paragraph, and blank lines are none", () => {
  const found = segment("الأول.\n\n\nالثاني. والثالث.\n* * *\nالرابع.", "ar");
  assert.deepEqual(
    found.map(({ paragraph, order }) => [paragraph, order]),
    [
      [0, 0],
      [1, 1],
      [1, 2],
      [2, 3],
    ],
  );
});

test("a first line is a headline only where no full stop closes it and text follows", () => {
  assert.deepEqual(shown("One headline", "en"), ["sentence: One headline"]);
  assert.deepEqual(shown("It is a sentence.\nSo is this.", "en"), [
    "sentence: It is a sentence.",
    "sentence: So is this.",
  ]);
  assert.deepEqual(shown("لماذا تركوا الجماعة؟\nيقول الباحثون إن الأسباب كثيرة ومتشابكة.", "ar"), [
    "title: لماذا تركوا الجماعة؟",
    "sentence: يقول الباحثون إن الأسباب كثيرة ومتشابكة.",
  ]);
  assert.equal(shown("قال لنا:\nلن أعود إلى هناك أبدا.", "ar")[0], "sentence: قال لنا:");
});

test("a headline is one segment even where marks stand inside it", () => {
  assert.equal(shown("الانشقاق.. قصة الوعود\nعاد الرجل إلى بيته.", "ar")[0], "title: الانشقاق.. قصة الوعود");
});

test("closing credits are told from short last sentences", () => {
  for (const credit of ["(AFP)", "وكالات", "Reuters", "(وكالات)", "Reuters and agencies", "المصدر: الوادي"]) {
    assert.equal(shown(`عاد الرجل إلى بيته.\n${credit}`, "ar").at(-1), `credit: ${credit}`);
  }
  for (const sentence of ["He went home", "لم يعد أحد منهم", "“Never again”", "They left."]) {
    assert.equal(shown(`عاد الرجل إلى بيته.\n${sentence}`, "en").at(-1), `sentence: ${sentence}`);
  }
});

test("a bracketed credit behind the last sentence stands apart", () => {
  assert.deepEqual(shown("It began. He left in June. (AFP)", "en").slice(1), [
    "sentence: He left in June.",
    "credit: (AFP)",
  ]);
});

for (const rule of abbreviationRules) {
  test(`a sentence goes on behind ${rule.meaning}`, () => {
    assert.deepEqual(sentences(rule.example, "en"), [rule.example]);
    assert.equal(sentences(rule.counterExample, "en").length, 2, rule.counterExample);
  });
}

test("Arabic titles joined to the word before them by waw are titles still", () => {
  assert.equal(sentences("التقى د. سامر ود. هدى في المخيم.", "ar").length, 1);
});

test("initials, decimal numbers and list numbers end no sentence", () => {
  assert.equal(sentences("J. R. Hale paid 3.5 dollars.", "en").length, 1);
  assert.equal(sentences("بلغت النسبة 12.5 في المئة بحسب م. ع. الوادي.", "ar").length, 1);
  assert.equal(sentences("1. They were promised houses.", "en").length, 1);
  assert.equal(sentences("So did I. Then we ran.", "en").length, 2);
});

test("a quotation is not cut behind its only or first word", () => {
  assert.equal(sentences("He said: “No. I will not go back.”", "en").length, 1);
  assert.equal(sentences("«لا.» قال الرجل.", "ar").length, 1);
  assert.equal(sentences("“Why?” he asked them.", "en").length, 1);
  assert.equal(sentences("قال «لن أعود.» ثم مضى.", "ar").length, 2);
});

test("Arabic question marks end sentences and semicolons do not", () => {
  assert.deepEqual(sentences("هل عادوا؟ نعم؛ عاد بعضهم.", "ar"), ["هل عادوا؟", "نعم؛ عاد بعضهم."]);
});

test("a language nobody knows is cut by the common rules", () => {
  assert.deepEqual(segment("One. Two.", "xx"), segment("One. Two.", "und"));
});

test("an endless line is cut as fast as many short ones", () => {
  assert.equal(segment("رحل أحدهم. ".repeat(20_000), "ar").length, 20_000);
});

const piece = fc.constantFrom(
  ..."د. |أ. |عاد الرجل. |“لا.” |No. |U.S. |He left |\n|\n\n| |😀|\u200f|…|؟ |(AFP)|3.5 |١٢ |e\u0301|\ud800".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

test("segments ascend, do not overlap, are trimmed and leave no word outside", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("ar", "en", "und"), (text, language) => {
      const offsets = new Offsets(text);
      let end = 0;
      for (const { span, order } of segment(text, language)) {
        const written = offsets.slice(span);
        assert.ok(span[0] >= end && span[1] > span[0], `segment ${order}`);
        assert.equal(written, written.trim());
        assert.doesNotMatch(offsets.slice([end, span[0]]), /[\p{L}\p{N}]/u);
        end = span[1];
      }
      assert.doesNotMatch(offsets.slice([end, offsets.length]), /[\p{L}\p{N}]/u);
    }),
    { seed: 1 },
  );
});
