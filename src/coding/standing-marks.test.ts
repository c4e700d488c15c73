import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldText } from "#text/index.js";
import { Clauses, type CueRole, type Standing } from "./clauses.js";
import { CueMatcher } from "./cue-patterns.js";
import { type MarkedCue, type MarkKind, type StandingMark, standingMarks } from "./standing-marks.js";
import { wordsOf } from "./words.js";

/** How the first place a cue is met stands. */
function standingIn(
  { text, cue }: MarkedCue,
  language: StandingMark["language"],
  role: CueRole = "other",
): Standing {
  const words = wordsOf(foldText(text));
  const met = new CueMatcher(language, [{ text: cue, value: true }]).match(words)[0];
  assert.ok(met, `"${cue}" is met in "${text}"`);
  return new Clauses(words, language).standing(met, role);
}

/** What a row's example is, and its counter-example is not. */
const claims: Readonly<Record<MarkKind, (standing: Standing) => boolean>> = {
  negation: ({ negated }) => negated,
  absence: ({ negated }) => negated,
  "negation behind": ({ negated }) => negated,
  seeming: ({ negated, supposed }) => !negated && !supposed,
  need: ({ negated }) => !negated,
  bearing: ({ negated }) => !negated,
  joining: ({ negated }) => !negated,
  fulfilment: ({ negated }) => !negated,
  boundary: ({ negated }) => !negated,
  hedge: ({ hedged }) => hedged,
  hypothesis: ({ supposed }) => supposed,
};
const roles: Partial<Record<MarkKind, CueRole>> = {
  need: "reality",
  joining: "reality",
  fulfilment: "promise",
};

describe("every row of the marks of standing", () => {
  for (const { language, kind, example, counter } of standingMarks) {
    it(`holds in its example and not in its counter-example: ${language}, ${kind}, ${example.text}`, () => {
      assert.equal(claims[kind](standingIn(example, language, roles[kind])), true, example.text);
      assert.equal(claims[kind](standingIn(counter, language, roles[kind])), false, counter.text);
    });
  }

  it("gives a reach to what governs, and only to that", () => {
    const governing = ["negation", "absence", "negation behind", "hedge", "hypothesis"];
    for (const { kind, reach, patterns } of standingMarks)
      assert.equal(reach !== undefined, governing.includes(kind), patterns[0]);
  });
});

describe("the scope of a denial", () => {
  const negated = (text: string, cue: string, language: "en" | "ar" = "en", role: CueRole = "other") =>
    standingIn({ text, cue }, language, role).negated;

  it("ends with the clause", () => {
    assert.equal(negated("He did not stay, hunger drove him out.", "hunger"), false);
    assert.equal(negated("لم يبق هناك؛ الجوع أخرجه.", "الجوع", "ar"), false);
  });

  it("ends at but and لكن", () => {
    assert.equal(negated("He did not fear them but hunger drove him out.", "hunger"), false);
    assert.equal(negated("لم يخف منهم لكن الجوع أخرجه.", "الجوع", "ar"), false);
    assert.equal(negated("لم يخرجه القصف ولكنه الجوع.", "الجوع", "ar"), false);
  });

  it("reaches no further than its row says", () => {
    assert.equal(
      negated("He did not, in the years that he spent among them there, see hunger.", "hunger"),
      false,
    );
    assert.equal(negated("There was no bread and hunger was everywhere.", "hunger"), false);
  });

  it("leaves out a cue that holds its own denial", () => {
    assert.equal(negated("They were not paid.", "not paid"), false);
    assert.equal(negated("لم يدفعوا شيئا.", "لم يدفعوا", "ar"), false);
  });

  it("does not read a particle in a word that only ends like one", () => {
    assert.equal(negated("سلم نفسه بسبب الجوع.", "الجوع", "ar"), false);
    assert.equal(negated("كلا الرجلين ذكر الجوع.", "الجوع", "ar"), false);
    assert.equal(negated("شكا من ألم الجوع.", "الجوع", "ar"), false);
    assert.equal(negated("فلم يذكر الجوع.", "الجوع", "ar"), true);
  });

  it("leaves a promise made that did not come true, and denies the reality", () => {
    assert.equal(negated("They never received the luxury.", "luxury", "en", "promise"), false);
    assert.equal(negated("They never received the luxury.", "luxury", "en", "reality"), true);
    assert.equal(negated("لم يجدوا الرفاه.", "الرفاه", "ar", "promise"), false);
  });

  it("leaves the lack of what people need, but not the lack of a lack", () => {
    assert.equal(negated("There was no food.", "food", "en", "reality"), false);
    assert.equal(negated("There was no shortage of food.", "shortage of food", "en", "reality"), true);
    assert.equal(negated("It was not food that drew them.", "food", "en", "reality"), true);
    assert.equal(negated("لا كهرباء ولا ماء.", "ماء", "ar", "reality"), false);
    assert.equal(negated("لم تكن الكهرباء هي السبب.", "الكهرباء", "ar", "reality"), true);
  });
});

describe("hedges and suppositions", () => {
  it("do not take a promise for a doubt", () => {
    assert.equal(standingIn({ text: "They were promised luxury.", cue: "luxury" }, "en").hedged, false);
    assert.equal(standingIn({ text: "وعدوهم بالرفاه.", cue: "الرفاه" }, "ar").hedged, false);
  });

  it("end at the comma behind what is supposed", () => {
    assert.equal(
      standingIn({ text: "If you ask him, hunger drove him out.", cue: "hunger" }, "en").supposed,
      false,
    );
    assert.equal(standingIn({ text: "إذا سألته، فالجوع أخرجه.", cue: "الجوع" }, "ar").supposed, false);
  });

  it("hold no state of things for a supposition", () => {
    assert.equal(standingIn({ text: "كانوا في حالة رعب دائم.", cue: "رعب" }, "ar").supposed, false);
    assert.equal(standingIn({ text: "لولا الجوع لبقي هناك.", cue: "الجوع" }, "ar").supposed, false);
  });
});
