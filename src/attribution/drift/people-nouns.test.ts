import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Claim, makeId, peopleMeanings } from "#model/index.js";
import { foldText } from "#text/index.js";
import { meaningOf, peopleMeaning } from "./people-meaning.js";
import { peopleNouns } from "./people-nouns.js";

function counted(of: string): Claim {
  return {
    id: makeId("claim", "x"),
    document: makeId("document", "x"),
    span: [0, 1],
    quote: `58 ${of}`,
    of,
    value: 58,
    low: null,
    high: null,
    approximate: false,
    unit: "people",
    about: "departures",
    partOf: null,
    period: null,
    attributedTo: null,
    attribution: null,
    negated: false,
    rule: "test",
  };
}

describe("the table of counted nouns", () => {
  it("has one row a meaning", () => {
    assert.deepEqual(
      peopleNouns.map(({ meaning }) => meaning),
      peopleMeanings,
    );
  });

  for (const { meaning, examples, counterExamples } of peopleNouns) {
    it(`knows “${examples.join("”, “")}” as ${meaning}`, () => {
      for (const example of examples) assert.equal(meaningOf(foldText(example)), meaning, example);
    });
    it(`does not take “${counterExamples.join("”, “")}” for ${meaning}`, () => {
      for (const example of counterExamples) assert.notEqual(meaningOf(foldText(example)), meaning, example);
    });
  }

  it("writes no form into two rows", () => {
    const forms = peopleNouns.flatMap(({ en, fr, ar, meaning }) =>
      [...new Set(`${en} ${fr} ${ar}`.split(" "))].map((form) => ({ form, meaning })),
    );
    const seen = new Map<string, string>();
    for (const { form, meaning } of forms) {
      assert.equal(seen.get(form) ?? meaning, meaning, form);
      seen.set(form, meaning);
    }
  });
});

describe("who is counted", () => {
  it("compares by meaning across languages, with articles and prefixes", () => {
    for (const of of ["المقاتلين", "combattants", "militants", "مسلحا"])
      assert.equal(peopleMeaning(counted(of), ""), "fighter", of);
    assert.equal(peopleMeaning(counted("للأشخاص"), ""), "person");
  });

  it("takes men beside women for people", () => {
    assert.equal(peopleMeaning(counted("men"), " and women have left"), "person");
    assert.equal(peopleMeaning(counted("رجلا"), " وامرأة غادروا"), "person");
    assert.equal(peopleMeaning(counted("hommes"), " et femmes"), "person");
    assert.equal(peopleMeaning(counted("men"), " and nine women"), "man");
  });

  it("hears what a text says those counted are", () => {
    assert.equal(peopleMeaning(counted("of them"), " were women"), "woman");
    assert.equal(peopleMeaning(counted("منهم"), " من النساء"), "woman");
    assert.equal(peopleMeaning(counted("d'entre elles"), " étaient des femmes"), "woman");
    assert.equal(peopleMeaning(counted("of them"), " left"), null);
  });

  it("knows nothing of a pronoun or a bare number", () => {
    for (const of of ["of them", "منهم", "46", "ممن", "217 left"])
      assert.equal(peopleMeaning(counted(of), ""), null, of);
  });
});
