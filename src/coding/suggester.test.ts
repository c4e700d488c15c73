import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeId, type Span, type Suggestion } from "#model/index.js";
import { Offsets, parseMarked } from "#text/index.js";
import { createSuggester } from "./index.js";
import { codebookOf, documentOf, passagesOf, suggestionsIn } from "./sample-codebooks.js";

const codebook = codebookOf([
  { id: "join.comfort", cues: { en: ["luxury"], ar: ["رفاه*"] }, pairs_with: ["leave.shortage"] },
  {
    id: "leave.shortage",
    cues: { en: ["hunger", "quality of life", "life"], ar: ["شح الحاجات", "الجوع", "شح"] },
  },
  { id: "leave.unpaid", cues: { en: ["not paid"], ar: ["لم يدفعوا"] } },
  { id: "obst.reprisal", cues: { en: ["reprisal*", "revenge by the group"], ar: ["الانتقام"] } },
  { id: "join.grievance", cues: { en: ["revenge"], ar: ["الثأر"] } },
]);

const brief = ({ code, quote, aside }: Suggestion) => [code, quote, aside];

/** A text in which each mark is a suggestion's span and its label the code. */
function assertSuggested(marked: string, language: string): void {
  const { text, marks } = parseMarked(marked);
  assert.deepEqual(
    suggestionsIn(text, codebook, language).map(({ code, span }) => ({ label: code.split(".")[1], span })),
    marks.map(({ label, span }) => ({ label, span })),
  );
}

describe("suggesting codes by cues", () => {
  it("marks the words that hold the cue, in code points of the text as it stands", () => {
    assertSuggested(
      "😀😀 They fled ⟦shortage:hunger⟧ 😀 and the poor ⟦shortage:“quality of life”⟧ there.",
      "en",
    );
    assertSuggested("😀 قالوا إنّ ⟦shortage:شُحَّ الحَاجَاتِ⟧ أخرجهم، ثم ⟦shortage:والجُوعُ⟧ 😀.", "ar");
  });

  it("gives one suggestion for a code and a place, by the longest cue", () => {
    const [only, ...others] = suggestionsIn("the quality of life", codebook, "en");
    assert.deepEqual([only?.cue, others], ["quality of life", []]);
    assert.equal(suggestionsIn("شح الحاجات", codebook, "ar")[0]?.cue, "شح الحاجات");
  });

  it("leaves a cue to the longer cue of another code that holds it", () => {
    assert.deepEqual(suggestionsIn("They fear revenge by the group.", codebook, "en").map(brief), [
      ["obst.reprisal", "revenge by the group", null],
    ]);
  });

  it("takes the marks of a quotation that is the cue and nothing else", () => {
    assert.equal(suggestionsIn("They spoke of “hunger” only.", codebook, "en")[0]?.quote, "“hunger”");
    assert.equal(suggestionsIn("تحدثوا عن «الجوع» فقط.", codebook, "ar")[0]?.quote, "«الجوع»");
  });

  it("sets a denied cue aside, but not the cue's own denial", () => {
    const [denied, own] = suggestionsIn("It was not hunger. They were not paid.", codebook, "en");
    assert.deepEqual(
      [denied, own].map((each) => each && brief(each)),
      [
        ["leave.shortage", "hunger", "negated"],
        ["leave.unpaid", "not paid", null],
      ],
    );
    assert.deepEqual(suggestionsIn("لم يدفعوا شيئا.", codebook, "ar").map(brief), [
      ["leave.unpaid", "لم يدفعوا", null],
    ]);
  });

  it("sets what is only supposed aside for motives and reasons, and flags it for risks", () => {
    const [reason] = suggestionsIn("They would go if hunger came.", codebook, "en");
    assert.deepEqual([reason?.aside, reason?.hedged], ["hedged", true]);
    const [risk] = suggestionsIn("He will speak unless reprisals follow.", codebook, "en");
    assert.deepEqual([risk?.aside, risk?.hedged], [null, true]);
    const [arabic] = suggestionsIn("سيرحلون إذا أصابهم الجوع.", codebook, "ar");
    assert.equal(arabic?.aside, "hedged");
  });

  it("only flags what is hedged", () => {
    const [hedged] = suggestionsIn("Perhaps hunger drove them.", codebook, "en");
    assert.deepEqual([hedged?.aside, hedged?.hedged], [null, true]);
  });

  it("tries only the cues of the document's language, and all where it cannot be told", () => {
    assert.deepEqual(suggestionsIn("hunger الجوع", codebook, "fr"), []);
    assert.equal(suggestionsIn("hunger الجوع", codebook, "en").length, 1);
    assert.equal(suggestionsIn("hunger الجوع", codebook, "und").length, 2);
  });

  it("reads no credits", () => {
    const document = documentOf("(Hunger News)", "en");
    const [passage] = passagesOf(document);
    const credit = { ...passage!, kind: "credit" as const };
    assert.deepEqual(createSuggester(codebook).suggest(document, [credit], []), []);
  });

  it("names the layer of the attribution that governs the sentence", () => {
    const text = "كشفت دراسة عن شح الحاجات. الجوع أخرجهم.";
    const study = {
      id: makeId("attribution", "sample"),
      document: makeId("document", "sample"),
      span: [0, 10] as Span,
      quote: "كشفت دراسة",
      cue: "كشفت",
      form: "verb" as const,
      attributedTo: "دراسة",
      kind: "study" as const,
      source: null,
      content: [11, 24] as Span,
      direct: false,
      negated: false,
      hedged: false,
      rule: "sample",
    };
    assert.deepEqual(
      suggestionsIn(text, codebook, "ar", [study]).map(({ layer }) => layer),
      ["study", "journalist"],
    );
  });
});

describe("suggestions, whatever the text", () => {
  const piece = fc.constantFrom(
    "hunger",
    "الجوع",
    "وَالجُوع",
    "not",
    "لم",
    "revenge by the group",
    "😀",
    "é",
    ", ",
    ". ",
    "“",
    "”",
    "if",
    "لو",
  );
  const texts = fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 25 });

  it("quote the text at their span, in order, once for a code and a place", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "ar", "und"), (pieces, language) => {
        const text = pieces.join(" ").replace(/\r/gu, "");
        const suggestions = suggestionsIn(text, codebook, language);
        const offsets = new Offsets(text);
        const keys = suggestions.map(({ span: [start, end], code }) => [start, end, code] as const);
        for (const { span, quote } of suggestions) assert.equal(offsets.slice(span), quote);
        assert.equal(new Set(keys.map(String)).size, keys.length);
        const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
        assert.deepEqual(keys, sorted);
        assert.deepEqual(suggestionsIn(text, codebook, language), suggestions);
      }),
    );
  });

  it("come of a line of a hundred thousand words", () => {
    const words = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? "hunger" : "revenge"));
    assert.ok(suggestionsIn(words.join(" "), codebook, "en").length > 90_000);
    const arabic = "لم الجوع من الثأر ".repeat(25_000);
    assert.equal(suggestionsIn(arabic, codebook, "ar").length, 50_000);
  });

  it("come of a word of a hundred thousand letters", () => {
    assert.deepEqual(suggestionsIn("ق".repeat(100_000), codebook, "ar"), []);
    assert.equal(suggestionsIn(`${"x".repeat(100_000)} hunger`, codebook, "en").length, 1);
  });

  it("come of a line of a hundred thousand marks", () => {
    for (const mark of ["'", '"', "-", "- ", " ", "\u064e", "."])
      suggestionsIn(`hunger${mark.repeat(100_000)}x`, codebook, "en");
  });
});
