import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Attribution } from "#model/index.js";
import { Offsets, parseMarked } from "#text/index.js";
import { attribute } from "./attribute.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

function read(text: string, language: string): readonly Attribution[] {
  const document = documentOf(text, language);
  return attribute(document, passagesOf(document), sources);
}

/** Each marked stretch is found, and nothing else; the label says whom it is attributed to. */
function finds(language: string, marked: string, attributedTo: readonly (string | null)[]): void {
  const { text, marks } = parseMarked(marked);
  const found = read(text, language);
  assert.deepEqual(
    found.map(({ quote }) => quote),
    marks.map(({ span }) => new Offsets(text).slice(span)),
  );
  assert.deepEqual(
    found.map((each) => each.attributedTo),
    attributedTo,
  );
}

describe("attributions in English", () => {
  it("trace a study to the institute that made it", () => {
    finds(
      "en",
      "⟦A report from the Orl Institute says⟧ that pay was late. ⟦The report adds⟧ that food was short. ⟦It notes⟧ that many fled.",
      ["the Orl Institute", "the Orl Institute", "the Orl Institute"],
    );
  });

  it("give a surname its full name and a pronoun its last speaker", () => {
    finds(
      "en",
      "⟦Lena Ortow, a nurse, said⟧ that few came. Those who did were thin, ⟦Ortow said⟧. ⟦She added⟧ that two died.",
      ["Lena Ortow", "Lena Ortow", "Lena Ortow"],
    );
  });

  it("let one described before he spoke be the one who says it", () => {
    finds("en", "A man of 50 crossed the hills to Orl. There was nothing to gain, ⟦he says⟧.", [
      "A man of 50",
    ]);
  });

  it("are marked where the text negates or doubts them", () => {
    const [denied] = read("The ministry did not confirm that forty had left.", "en");
    assert.equal(denied?.negated, true);
    const [refused] = read("The ministry denied the report.", "en");
    assert.equal(refused?.negated, true);
    const [said] = read("The ministry said that forty had left.", "en");
    assert.equal(said?.negated, false);
  });

  it("leave out inner states, scare quotes and passives without an agent", () => {
    finds(
      "en",
      'Many were dismayed by the "quality of life" there. It is believed that 200 left. Most felt cheated.',
      [],
    );
  });

  it("hold what is said, before or behind", () => {
    const text = "The council said the route was closed.";
    const [behind] = read(text, "en");
    assert.equal(new Offsets(text).slice(behind!.content!), "the route was closed");
  });
});

describe("attributions in Arabic", () => {
  it("resolve dropped subjects to the last source that agrees with the verb", () => {
    finds(
      "ar",
      "⟦ذكرت دراسة أجراها معهد أورل⟧ أن الأجور تأخرت. ⟦وأضافت⟧ أن الطعام شح. ⟦وتقول الدراسة⟧ إن كثيرين فروا.",
      ["معهد أورل", "معهد أورل", "معهد أورل"],
    );
  });

  it("read the subject before the verb, and people who tell", () => {
    finds("ar", "لكن ⟦اثنين منهم قالا⟧ إنهما تركا المعسكر.", ["اثنين منهم"]);
    finds("ar", "⟦منشقون عن الجماعة يتكلمون⟧ عن جرائمها.", ["منشقون عن الجماعة"]);
  });

  it("keep the outlet and whom it quotes apart", () => {
    finds("ar", "⟦ونقلت صحيفة «الميناء»⟧ ⟦عن مسؤول⟧ قوله إن المعبر أغلق.", ["الميناء", "مسؤول"]);
  });

  it("are not made of homographs", () => {
    finds("ar", "كتب التاريخ مليئة بالقصص. عين الرئيس وزيرا جديدا. ذكر الحمام يطير بعيدا.", []);
  });

  it("are marked where the text negates or doubts them", () => {
    assert.equal(read("لم يؤكد المسؤول أن العدد صحيح.", "ar")[0]?.negated, true);
    assert.equal(read("ونفت الوزارة أن يكون أحد قد غادر.", "ar")[0]?.negated, true);
    assert.equal(read("قد تعلن الوزارة أن العدد أكبر.", "ar")[0]?.hedged, true);
    assert.equal(read("وقد أعلنت الوزارة أن العدد أكبر.", "ar")[0]?.hedged, false);
  });
});

describe("the stretch of a source", () => {
  it("ends before the clause that says more of it", () => {
    finds("en", "The report rested on ⟦one man, who said⟧ that he had been a clerk.", ["one man"]);
    finds("en", "⟦A man who says⟧ he worked as a clerk in the camp has told it.", ["A man"]);
    finds("en", "⟦Those who left the Front speak⟧ of broken promises.", ["Those who left the Front"]);
    finds("en", "⟦Two of those who left said⟧ that they were tired.", ["Two of those who left"]);
    finds("en", "In Orl no such person has come forward.", []);
  });

  it("ends in Arabic before a verb, an addressee or an object", () => {
    finds("ar", "⟦وبحسب التقرير⟧ هرب اثنان منهم لما تأخرت الأجور.", ["التقرير"]);
    finds("ar", '⟦يروي المعلم السابق⟧ لـ"منبر الميناء" قصته.', ["المعلم السابق"]);
    finds("ar", "أعلن المعبر مغلقا ⟦نقلا عن رجل⟧ قال إنه كان حارسا.", ["رجل"]);
    finds("ar", "⟦ووصف وزير العدل⟧ هذا النقد بأنه ظالم.", ["وزير العدل"]);
  });
});

describe("whom a word takes up", () => {
  it("is the study named last, where there are two", () => {
    finds(
      "en",
      "⟦A study by the Orl Institute says⟧ that pay was late. ⟦A survey by the Lind Centre found⟧ that food was short. ⟦The study adds⟧ little. ⟦The survey notes⟧ that many fled.",
      ["the Orl Institute", "the Lind Centre", "the Orl Institute", "the Lind Centre"],
    );
  });

  it("is never the research body where the armed group is meant", () => {
    finds("en", "⟦A report by the Orl Institute says⟧ that forty left. ⟦The group denied⟧ it.", [
      "the Orl Institute",
      "The group",
    ]);
    finds("ar", "⟦ذكرت دراسة أجراها معهد أورل⟧ أن أربعين غادروا. ⟦وقالت الجماعة⟧ إنهم عادوا.", [
      "معهد أورل",
      "الجماعة",
    ]);
  });

  it("is the one a text is about rather than the man named by the way", () => {
    finds("en", "A man of 50 crossed the hills to Orl. There a guard beat a boy. Nobody helped, ⟦he says⟧.", [
      "A man of 50",
    ]);
    finds("ar", "⟦يروي المعلم السابق⟧ قصته. وجُلد رجل لأنه دخّن. ⟦ويضيف⟧ أن القادة كذبوا.", [
      "المعلم السابق",
      "المعلم السابق",
    ]);
  });

  it("is in Arabic the full name of a surname alone", () => {
    finds("ar", "⟦وقال الباحث سامر نولان⟧ إن العدد أكبر. ⟦وأكد نولان⟧ أن الأجور تأخرت.", [
      "الباحث سامر نولان",
      "سامر نولان",
    ]);
  });
});

describe("Arabic forms", () => {
  it("keep a plural verb, a vowelled passive and a relative ما from misleading", () => {
    finds("ar", 'وُعدوا بالعدل "فوجدوا الجوع والقسوة".', []);
    finds("ar", "كُتبت الرسائل في المعسكر. أُخبر أن اسمه في القائمة.", []);
    assert.equal(read("غادر أربعون، بحسب ما نقلته وكالة الميناء.", "ar")[0]?.negated, false);
    assert.equal(read("ما قالت الوزارة إن العدد صحيح.", "ar")[0]?.negated, true);
  });

  it("keep an object and a disagreeing verb from becoming sources", () => {
    finds("ar", "وترى أن شهاداتهم قد تثني شبانا عن الانضمام.".slice(9), []);
    finds("ar", "بات متوقعا أن يعود كثيرون.", []);
  });
});

describe("titles and credits", () => {
  it("name a source around a colon, but not a place", () => {
    finds("en", "Life in the camp was harsh: ⟦survey⟧\n\nNothing was as promised there.", ["survey"]);
    finds("en", "Orl: no easy way out\n\nNothing was as promised there.", []);
    finds("ar", "⟦دراسة⟧: لماذا غادروا\n\nلم يكن شيء كما وعدوا به.", ["دراسة"]);
  });

  it("are read in a dateline, between brackets and as a closing line", () => {
    finds("en", "ORL ⟦(AFP)⟧ - Forty men crossed the river.", ["AFP"]);
    finds("ar", "عبر أربعون رجلا النهر ليلا.\nلم يعد منهم أحد.\n⟦سكاي نيوز⟧", ["سكاي نيوز"]);
    finds("en", "The centre for roads (CFR) is closed.", []);
  });
});

describe("every attribution", () => {
  it("quotes its own span, in order, without overlap, and the same way each time", () => {
    const words = fc.constantFrom(
      "said",
      "The report",
      "قالت",
      "الدراسة",
      "أن",
      "he",
      ",",
      ".",
      "\n",
      '"',
      "“",
      "(AFP)",
      ":",
      "by",
      "a woman who left",
      "وأضافت",
      "😀",
      "58",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom("en", "ar", "fr"),
        (pieces, language) => {
          const text = pieces.join(" ");
          const found = read(text, language);
          const offsets = new Offsets(text);
          let last = 0;
          for (const { span, quote } of found) {
            assert.equal(offsets.slice(span), quote);
            assert.ok(span[0] >= last && span[0] < span[1]);
            last = span[1];
          }
          assert.deepEqual(read(text, language), found);
        },
      ),
    );
  });
});
