// Sentences about hunger, pay and fear in both languages: what is stated must stand, what is denied or only supposed
// must be set aside. Marks: ⟦stands:cue⟧ and ⟦denied:cue⟧ and ⟦supposed:cue⟧; each is met by a cue of its own.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMarked } from "#text/index.js";
import { codebookOf, suggestionsIn } from "./sample-codebooks.js";

const english = [
  "He did not leave because of ⟦denied:money⟧.",
  "The governor denied that there had been ⟦denied:killings⟧ in the camp.",
  "She was never ⟦denied:beaten⟧ by the guards.",
  "The ⟦denied:salary⟧ was not the reason, her brother said.",
  "They will stay unless the ⟦supposed:shelling⟧ begins again.",
  "If he is ⟦supposed:beaten⟧ again, he will go.",
  "Not the ⟦denied:hunger⟧, not the ⟦denied:shells⟧: it was the ⟦stands:lies⟧.",
  "Nobody spoke of ⟦denied:revenge⟧ in those days.",
  "His going had nothing to do with ⟦denied:hunger⟧.",
  "⟦denied:Fear⟧ played no part in it.",
  "She left for her mother rather than for ⟦denied:money⟧.",
  "The ministry dismissed reports of ⟦denied:hunger⟧ in the valley.",
  "I didn't complain about the ⟦denied:cold⟧ or the ⟦denied:hunger⟧.",
  "Neither ⟦denied:hunger⟧ nor ⟦denied:fear⟧ moved him.",
  "They had no ⟦denied:regret⟧ at all.",
  "He was ⟦stands:not paid⟧ for a year.",
  "There was no ⟦stands:electricity⟧ in the house.",
  "We had no ⟦stands:food⟧ and no ⟦stands:water⟧.",
  "The ⟦stands:wages⟧ never came.",
  "They found nothing of what they were ⟦stands:promised⟧.",
  "They did not receive any ⟦stands:medicine⟧ that winter.",
  "The guards denied them ⟦stands:water⟧.",
  "It was not the pay but the ⟦stands:killing⟧ that drove her out.",
  "He left not for comfort but out of ⟦stands:fear⟧.",
  "She could not bear the ⟦stands:killing⟧ any more.",
  "He could no longer watch the ⟦stands:beatings⟧.",
  "They fled not only the ⟦stands:hunger⟧ but also the ⟦stands:shells⟧.",
  "The ⟦stands:hunger⟧ was not the only reason.",
  "She could not stay because of the ⟦stands:shelling⟧.",
  "He did not speak for fear of ⟦stands:reprisals⟧.",
  "They lived as if in a ⟦stands:prison⟧.",
  "Had it not been for the ⟦stands:hunger⟧, they would have stayed.",
];

const arabic = [
  "لم يغادر بسبب ⟦denied:الجوع⟧.",
  "«لم يكن ⟦denied:الراتب⟧ هو السبب»، كما قال.",
  "نفى المسؤول أن يكون هناك ⟦denied:قتل⟧ في المخيم.",
  "لم ⟦denied:تُضرب⟧ يوما في ذلك المعسكر.",
  "لو دفعوا ⟦supposed:الراتب⟧ لبقي معهم.",
  "سيرحل إذا عاد ⟦supposed:القصف⟧.",
  "ليس ⟦denied:الجوع⟧ ولا ⟦denied:القصف⟧، بل ⟦stands:الكذب⟧.",
  "لا أحد ذكر ⟦denied:الثأر⟧ في تلك الأيام.",
  "⟦denied:الجوع⟧ لم يكن سببا في رحيله.",
  "رحيله لا علاقة له ب⟦denied:الجوع⟧.",
  "أنكرت الجماعة وقوع أي ⟦denied:قتل⟧ هناك.",
  "عاش في القرية من دون ⟦denied:خوف⟧.",
  "لن يعود من أجل ⟦denied:المال⟧.",
  "لم يرحل خوفا من ⟦stands:الانتقام⟧.",
  "لا ⟦stands:كهرباء⟧ ولا ⟦stands:ماء⟧ في البيت.",
  "لم يكن لدينا ⟦stands:طعام⟧ في الشتاء.",
  "⟦stands:لم يدفعوا⟧ لنا شيئا.",
  "لم تصلنا ⟦stands:الرواتب⟧ منذ سنة.",
  "عشنا بلا ⟦stands:دواء⟧.",
  "لم يجدوا شيئا مما ⟦stands:وُعدوا⟧ به.",
  "غادر بسبب انعدام ⟦stands:العدالة⟧.",
  "ليس الراتب ما أخرجه بل ⟦stands:الظلم⟧.",
  "لم يغادر من أجل المال، وإنما هربا من ⟦stands:القتل⟧.",
  "لم تحتمل ⟦stands:القتل⟧ هناك.",
  "لم يعد قادرا على رؤية ⟦stands:القتل⟧.",
  "هربوا ليس فقط من ⟦stands:الجوع⟧ بل من ⟦stands:القصف⟧.",
  "لم يكن ⟦stands:الجوع⟧ السبب الوحيد.",
  "لم تستطع البقاء بسبب ⟦stands:القصف⟧.",
  "سلّم نفسه بسبب ⟦stands:الجوع⟧.",
  "كانوا في حالة ⟦stands:خوف⟧ دائم.",
  "لولا ⟦stands:الجوع⟧ لما غادر أحد.",
  "لم يجدوا سوى ⟦stands:القتل⟧ هناك.",
];

for (const [language, sentences] of [
  ["en", english],
  ["ar", arabic],
] as const) {
  describe(`what is stated and what is denied: ${language}`, () => {
    for (const sentence of sentences) {
      const { text, marks } = parseMarked(sentence);
      it(text, () => {
        const characters = Array.from(text);
        for (const { label, span } of marks) {
          const cue = characters.slice(...span).join("");
          const codebook = codebookOf([{ id: "leave.sample", cues: { [language]: [cue] } }]);
          const met = suggestionsIn(text, codebook, language).find(({ span: [, end] }) => end === span[1]);
          const stands = { stands: null, denied: "negated", supposed: "hedged" }[label];
          assert.equal(met?.aside, stands, `"${cue}" is ${label}`);
        }
      });
    }
  });
}
