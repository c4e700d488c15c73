import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Attribution, makeId, type Span } from "#model/index.js";
import { foldText } from "#text/index.js";
import { attributionsBySentence, opponentMarks, speakerLayer } from "./speaker-layer.js";

const sentence: Span = [0, 100];

function attribution(
  span: Span,
  kind: Attribution["kind"],
  content: Span | null = null,
  attributedTo = "somebody",
): Attribution {
  return {
    id: makeId("attribution", span.join("-")),
    document: makeId("document", "sample"),
    span,
    quote: "said",
    cue: "said",
    form: "verb",
    attributedTo,
    kind,
    source: null,
    content,
    direct: false,
    negated: false,
    hedged: false,
    rule: "sample",
  };
}

describe("the layer of who speaks", () => {
  it("is the journalist's where nobody is named", () => {
    assert.equal(speakerLayer([10, 20], sentence, []), "journalist");
  });

  it("is that of the narrowest content that holds the span", () => {
    const study = attribution([0, 5], "study", [6, 90]);
    const member = attribution([30, 35], "testimony", [36, 60]);
    assert.equal(speakerLayer([40, 50], sentence, [study, member]), "testimony");
    assert.equal(speakerLayer([70, 80], sentence, [study, member]), "study");
  });

  it("is that of the last attribution before the span's end, else of the first behind it", () => {
    const official = attribution([5, 10], "official");
    const member = attribution([60, 65], "testimony");
    assert.equal(speakerLayer([20, 30], sentence, [official, member]), "official");
    assert.equal(speakerLayer([70, 80], sentence, [official, member]), "testimony");
    assert.equal(speakerLayer([20, 30], sentence, [member]), "testimony");
  });

  it("is the opponents' whatever kind of source they are", () => {
    for (const name of ["a rival faction", "متحدث باسم الجيش الحر", "une faction rivale"])
      assert.equal(
        speakerLayer([20, 30], sentence, [attribution([0, 5], "official", null, name)]),
        "group_opponent",
        name,
      );
  });

  for (const { language, pattern, example, counter } of opponentMarks)
    it(`knows opponents by their names: ${language}, ${example}`, () => {
      assert.match(foldText(example), pattern);
      assert.doesNotMatch(foldText(counter), pattern);
    });
});

describe("attributions by sentence", () => {
  it("stand with every sentence they or their content touch", () => {
    const sentences: Span[] = [
      [0, 10],
      [11, 20],
      [21, 30],
    ];
    const far = attribution([2, 5], "study", [12, 18]);
    const wide = attribution([22, 24], "person", [0, 30]);
    assert.deepEqual(attributionsBySentence(sentences, [wide, far]), [[far, wide], [far, wide], [wide]]);
    assert.deepEqual(attributionsBySentence([], [far]), []);
  });
});
