import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldText } from "#text/index.js";
import { CueMatcher, cueFault } from "./cue-patterns.js";
import { formsOf } from "./word-forms.js";
import { wordsOf } from "./words.js";

/** The stretches of a text that a cue meets. */
function met(cue: string, text: string, language = "ar"): string[] {
  const words = wordsOf(foldText(text));
  const matches = new CueMatcher(language, [{ text: cue, value: true }]).match(words);
  return matches.map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(" "),
  );
}

const meets = (cue: string, ...texts: readonly string[]) => {
  for (const text of texts) assert.ok(met(cue, text).length > 0, `${cue} should meet ${text}`);
};
const misses = (cue: string, ...texts: readonly string[]) => {
  for (const text of texts) assert.deepEqual(met(cue, text), [], `${cue} should miss ${text}`);
};

describe("Arabic word forms", () => {
  it("reads a word behind its conjunction, preposition and article", () => {
    meets("محاكمة", "وللمحاكمة", "بالمحاكمة", "محاكمتهم", "فمحاكمة");
  });

  it("reads every person of the imperfect, with its future or purpose, for an open cue", () => {
    meets("قتل*", "يقتلون", "تقتل", "نقتل", "أقتل", "وسيقتلونهم", "ليقتلوا", "قتلوا");
  });

  it("gives back the alef that the imperfect dropped", () => {
    meets("انضم*", "ينضمون", "سننضم", "انضموا");
    meets("أرغم*", "يرغمونهم", "أرغموا");
    meets("التحق*", "يلتحقون", "ليلتحق", "التحقوا");
  });

  it("keeps the imperfect from a cue that is a whole word", () => {
    misses("عدم", "يعدم الرجال");
    misses("غير", "تغير الحال");
    meets("عدم", "وعدم الرضا");
  });

  it("does not take the name of God for an article and a pronoun", () => {
    meets("سبيل الله", "في سبيل الله");
    misses("سبيل الله", "لا سبيل له");
  });

  it("reads no first person into the article", () => {
    misses("لأن*", "الانتقام", "والانضمام");
    meets("لأن*", "لأنهم");
  });

  it("takes no person off a short word", () => {
    misses("لم*", "يلم");
    assert.equal(
      formsOf("نار", "ar").some(({ imperfect }) => imperfect),
      false,
    );
  });

  it("leaves words of other languages without an imperfect", () => {
    assert.equal(
      formsOf("ink", "en").some(({ imperfect }) => imperfect),
      false,
    );
  });
});

describe("choices and gaps in cues", () => {
  it("takes any of the words that a bar parts", () => {
    meets("قتل*|ذبح* مدني*|أبرياء", "ذبحوا الأبرياء", "يقتلون المدنيين");
    misses("قتل*|ذبح* مدني*|أبرياء", "قتلوا الجنود", "شكا المدنيون");
  });

  it("reads a star with a question mark as none to three words", () => {
    meets("قتل* *? مدنيين", "قتلوا مدنيين", "قتلوا عشرات المدنيين", "قتلوا في يوم واحد مدنيين");
    misses("قتل* *? مدنيين", "قتلوا في ذلك اليوم البعيد مدنيين", "قتلوا الجنود، مدنيين كانوا");
  });

  it("meets each stretch once, though two ways lead to it", () => {
    assert.deepEqual(met("جوع|جوع شديد|شديد", "جوع شديد"), ["جوع شديد"]);
    assert.deepEqual(met("hunger|thirst *? there", "hunger there", "en"), ["hunger there"]);
  });

  it("refuses a choice without a word", () => {
    for (const cue of ["قتل| مدني*", "|قتل", "*? قتل", "قتل *?"]) assert.notEqual(cueFault(cue), null, cue);
  });
});
