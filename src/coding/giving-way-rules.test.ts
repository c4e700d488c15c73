import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givingWayRules } from "./giving-way-rules.js";
import { codebookOf, suggestionsIn } from "./sample-codebooks.js";

const codebook = codebookOf([
  { id: "join.income", cues: { en: ["salary", "unemployment"] }, pairs_with: ["leave.unpaid"] },
  { id: "join.grievance", cues: { en: ["revenge"], ar: ["الثأر"] } },
  { id: "join.protect_community", cues: { en: ["fight Assad", "fighting Assad"] } },
  { id: "leave.promises_false", cues: { en: ["disappointed", "broken promises"], ar: ["خيبة أمل"] } },
  { id: "leave.shortage", cues: { en: ["shortage"], ar: ["شح"] } },
  { id: "leave.unpaid", cues: { en: ["paid months late"] }, pairs_with: ["join.income"] },
  { id: "leave.enemy_neglected", cues: { en: ["instead of fighting Assad"] } },
  { id: "obst.reprisal", cues: { en: ["reprisals"] } },
  { id: "obst.livelihood", cues: { en: ["find work"] } },
]);
const codesIn = (text: string, language = "en") =>
  suggestionsIn(text, codebook, language).map(({ code }) => code);

describe("codes that give way", () => {
  for (const { code, to, because, example, counter } of givingWayRules) {
    it(`${code} to ${to}: ${because}`, () => {
      const weaker = (text: string) => codesIn(text).some((id) => id.startsWith(code));
      assert.equal(weaker(example), false, example);
      assert.equal(weaker(counter), true, counter);
      assert.ok(codesIn(example).some((id) => id.startsWith(to)));
    });
  }

  it("do so in Arabic, too", () => {
    assert.deepEqual(codesIn("أصابتهم خيبة أمل من شح الخبز.", "ar"), ["leave.shortage"]);
    assert.deepEqual(codesIn("أصابتهم خيبة أمل.", "ar"), ["leave.promises_false"]);
  });

  it("do not give way to what is denied or only supposed", () => {
    assert.ok(
      codesIn("They were disappointed but there was never a shortage.").includes("leave.promises_false"),
    );
    assert.ok(codesIn("They would be disappointed if a shortage came.").includes("leave.promises_false"));
  });

  it("do not give way across sentences", () => {
    assert.deepEqual(codesIn("They were disappointed. There was a shortage."), [
      "leave.promises_false",
      "leave.shortage",
    ]);
  });
});
