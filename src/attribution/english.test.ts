// English constructions, each in several sentences of its own: what is found, and what only looks like it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Offsets, parseMarked } from "#text/index.js";
import { attribute } from "./attribute.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

const found: Readonly<Record<string, readonly string[]>> = {
  "a long subject": [
    "⟦A resident of the old town who gave her name only as Mira said⟧ shots were heard.",
    "⟦The rights group Open Gate cautioned⟧ that the words were not hers.",
    "⟦A poster printed by the rebel council denounced⟧ the men as cowards.",
    "After a week of criticism ⟦the Orl Institute has defended⟧ its count.",
  ],
  "an aside between subject and verb": [
    "⟦The treasury, for its part, blamed⟧ a lack of clerks.",
    "⟦The porters, when pressed, concede⟧ that the lock was broken.",
    "⟦Her nephew, now home, admits⟧ he lied to her.",
    "⟦Lena Marsh (29) said⟧ she left because of the beatings.",
    "⟦The army chief, Gen. Tomas Brill, ruled out⟧ talks.",
    "⟦Lena Ortow said⟧ little had changed. ⟦She did, however, confirm⟧ that a review was under way.",
  ],
  "a quotation before its speaker": [
    '"Nobody slept," ⟦said one⟧, a boy of sixteen.',
    '"They took our laces," ⟦Belmar recalled⟧ to reporters.',
    '"Go home," ⟦counters his former commander⟧, who still lives there.',
    "The road is shut, ⟦say port police⟧.",
    "The camp is empty, ⟦suggests a study⟧ by the Orl Institute.",
  ],
  "an aside within what is said": [
    "⟦Lena Ortow conceded⟧, however, that a date had been wrong.",
    "⟦The report recommends⟧, among other things, sealed records.",
  ],
  "verbs that share a subject": [
    "⟦The minister denied⟧ the report but ⟦conceded⟧ that some had been beaten.",
    "⟦The panel criticised⟧ the lack of lawyers and ⟦recommended⟧ weekly visits.",
    'The spokesman, reached by phone, laughed and ⟦called⟧ the story "wind".',
    "⟦Lena Ortow spoke⟧ of a cage, ⟦describing⟧ the guards as boys.",
    "⟦Lawmakers demanded⟧ an extension, ⟦saying⟧ the forms came late.",
  ],
  "an adjective before what looks like a verb": ["Stolen promises, ⟦survey says⟧."],
  "an infinitive that reports": [
    "⟦The Orl Gazette was the first to report⟧ the arrest.",
    "⟦The memo goes as far as to suggest⟧ that the scheme may end.",
  ],
  "light verbs": [
    "⟦Residents of the port gave⟧ a different account.",
    "⟦Lawyers have long made⟧ the same point.",
    "⟦The envoy expressed⟧ deep concern.",
  ],
  "names and numbers put on things": [
    "⟦The opposition called⟧ the amnesty a betrayal.",
    "⟦A paper from the Orl Institute puts⟧ the rate at half.",
    "As ⟦the ferryman put⟧ it, a deserter is a letter.",
  ],
  "figures, accounts and estimates": [
    "⟦Figures from the interior ministry show⟧ that 1,204 gave up.",
    "⟦By the army's own account⟧, nine men came in.",
    "That story is ⟦backed by two drivers⟧.",
  ],
  "courts and inquiries": [
    "⟦The court held⟧ in its judgment that nobody was bound.",
    "⟦A court in Orl heard⟧ on Monday how recruits were branded.",
  ],
  publications: ["⟦The weekly Sandpiper carried⟧ his letter.", "⟦The army issued a statement⟧ on Friday."],
};

const nothing: Readonly<Record<string, readonly string[]>> = {
  "a passive without an agent": [
    "It is believed that forty died.",
    "He is said to have fled to the coast.",
    "He was found guilty on two counts.",
    "The plan announced on Monday failed.",
  ],
  "silence and refusal": [
    "The clerk declined to comment.",
    "The envoy refused to answer.",
    "The bank could not discuss it.",
  ],
  "speech inside a story": ["A stranger had spoken to him at the ferry.", "Someone said a prayer."],
  "a deed": [
    "The group released four hostages.",
    "The guards put out the fire.",
    "The militia ran two checkpoints.",
    "Police questioned three men.",
    "The leaders ordered the men to dig.",
    "The soldier demanded money.",
  ],
  "an inner state": [
    "Many felt that the war was lost.",
    "He hoped that the war was lost.",
    "The boy wanted to go home.",
  ],
  "a noun that looks like a verb": [
    "The states along the border have closed their roads.",
    "The claims were never tested in court.",
    "The road runs along the river.",
  ],
  "what is not said": [
    "The ministry has not said what will happen.",
    "The boy himself says little.",
    "He never mentions the war.",
    "She said goodbye to her mother.",
    "He asked himself whether it had been worth it.",
  ],
  "a measure": ["They were paid according to rank.", "It went according to plan."],
};

function quotes(text: string): readonly string[] {
  const document = documentOf(text, "en");
  return attribute(document, passagesOf(document), sources).map(({ quote }) => quote);
}

describe("speech in English is found in", () => {
  for (const [construction, sentences] of Object.entries(found))
    for (const sentence of sentences)
      it(`${construction}: ${sentence}`, () => {
        const { text, marks } = parseMarked(sentence);
        assert.deepEqual(
          quotes(text),
          marks.map(({ span }) => new Offsets(text).slice(span)),
        );
      });
});

describe("no speech in English is found in", () => {
  for (const [construction, sentences] of Object.entries(nothing))
    for (const sentence of sentences)
      it(`${construction}: ${sentence}`, () => {
        assert.deepEqual(quotes(sentence), []);
      });
});

/** Each attribution's source as the text has it at its fullest. */
function heard(text: string): readonly (string | null)[] {
  const document = documentOf(text, "en");
  return attribute(document, passagesOf(document), sources).map(({ attributedTo }) => attributedTo);
}

describe("whom an English verb means", () => {
  it("is the study where its authors speak", () => {
    assert.deepEqual(
      heard(
        "A study by the Orl Institute says pay was late. Its authors, two economists, estimate that most fled.",
      ),
      ["the Orl Institute", "the Orl Institute"],
    );
  });

  it("is one who was brought in by name, or by a role", () => {
    assert.deepEqual(
      heard("Marta Ull, whose son had left, kept a diary. In it she wrote that he had gone."),
      ["Marta Ull"],
    );
    assert.deepEqual(
      heard("Prosecutors allege that the defendant was a guard. He testified that he never was."),
      ["Prosecutors", "the defendant"],
    );
  });

  it("is the subject of the verb before, not whoever spoke between", () => {
    assert.deepEqual(
      heard(
        "The minister said the road was open. Residents of Orl said otherwise. The minister smiled and repeated that it was open.",
      ),
      ["The minister", "Residents of Orl", "The minister"],
    );
  });

  it("is never a word that is also an organisation's name, printed small", () => {
    assert.deepEqual(heard("A government memo warns that the amnesty may be abused."), ["A government memo"]);
  });
});

describe("lines that are no sentences", () => {
  it("name who wrote them, who speaks and who has it", () => {
    assert.deepEqual(quotes("A camp\nBy Lena Ortow\nWinter came early. Nobody left the camp."), [
      "By Lena Ortow",
    ]);
    assert.deepEqual(quotes("A trial\nInspector Brandt: Did you see it?\nNobody had seen it at all."), [
      "Inspector Brandt",
    ]);
    assert.deepEqual(quotes("Deserters will be spared - president\nNobody had seen it at all."), [
      "president",
    ]);
    assert.deepEqual(quotes("Analysis: the long road home\nNobody had seen it at all."), []);
  });
});
