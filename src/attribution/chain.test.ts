import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Claim, type Document, makeId } from "#model/index.js";
import { Offsets } from "#text/index.js";
import { attribute } from "./attribute.js";
import { chain } from "./chain.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

function hops(document: Document, claims: readonly Claim[] = []): readonly (readonly [string, string])[] {
  const attributions = attribute(document, passagesOf(document), sources);
  return chain(document, attributions, claims, sources).hops.map(({ role, name }) => [role, name] as const);
}

/** A claim about departures on the words `quote` of a document. */
function departures(document: Document, quote: string, value: number): Claim {
  const units = document.text.indexOf(quote);
  const offsets = new Offsets(document.text);
  return {
    id: makeId("claim", "sample", units),
    document: document.id,
    span: [offsets.fromUtf16(units), offsets.fromUtf16(units + quote.length)],
    quote,
    value,
    low: null,
    high: null,
    approximate: false,
    unit: "people",
    about: "departures",
    of: quote,
    partOf: null,
    period: null,
    attributedTo: null,
    attribution: null,
    negated: false,
    rule: "sample",
  };
}

describe("a chain", () => {
  it("runs from the closing credit over outlet and study to those who are quoted", () => {
    const document = documentOf(
      "ذكرت صحيفة “ذا تليغراف” أن 40 عنصرا غادروا، بحسب دراسة أجراها معهد أورل.\nلكن اثنين منهم قالا إنهما ندما.\nسكاي نيوز",
      "ar",
    );
    assert.deepEqual(hops(document, [departures(document, "40 عنصرا", 40)]), [
      ["publisher", "سكاي نيوز"],
      ["cited outlet", "ذا تليغراف"],
      ["cited study", "معهد أورل"],
      ["evidence base", "40 عنصرا"],
      ["testimony", "اثنين منهم"],
    ]);
  });

  it("begins with the document's own outlet, then its agency", () => {
    const document = documentOf(
      "ORL (AFP) - A woman who left the group said that she was tired.",
      "en",
      "The Orl Gazette",
    );
    assert.deepEqual(hops(document), [
      ["publisher", "The Orl Gazette"],
      ["agency", "Agence France-Presse"],
      ["testimony", "A woman who left the group"],
    ]);
  });

  it("names each hand once and leaves out those who deny", () => {
    const document = documentOf(
      "The ministry said so. The ministry said it again. The army denied it.",
      "en",
    );
    assert.deepEqual(hops(document), [["official", "The ministry"]]);
  });

  it("takes up a source by its head noun without another hop", () => {
    const english =
      "The Orl Mirror newspaper reported that forty had left. Pay was late, the newspaper said. The newspaper wrote that food was short.";
    assert.deepEqual(hops(documentOf(english, "en")), [["cited outlet", "The Orl Mirror newspaper"]]);
    const arabic = documentOf(
      "قالت دراسة أصدرها الاثنين معهد أورل إن 46 شخصا غادروا الجماعة. ونبه المعهد إلى الخطر. وقالت الدراسة إنهم خائفون.",
      "ar",
    );
    assert.deepEqual(hops(arabic), [["cited study", "معهد أورل"]]);
  });

  it("names a known source alike wherever it is printed", () => {
    const own = createSourceTable([
      {
        name: "Orl Gazette",
        kind: "outlet",
        aliases: ["غازيت أورل"],
        names: { en: "Orl Gazette", ar: "غازيت أورل" },
      },
    ]);
    const named = (text: string, language: string) => {
      const document = documentOf(text, language);
      const attributions = attribute(document, passagesOf(document), own);
      return chain(document, attributions, [], own).hops.map(({ name }) => name);
    };
    assert.deepEqual(
      named("The Orl Gazette reported that forty left. Few stayed, according to the Gazette.", "en"),
      ["Orl Gazette"],
    );
    assert.deepEqual(named("ذكرت صحيفة غازيت أورل أن أربعين غادروا. وأضافت الصحيفة أن الطعام شح.", "ar"), [
      "غازيت أورل",
    ]);
  });

  it("leaves out an army that only puts a size to the group", () => {
    const document = documentOf(
      "A report from the Orl Institute says that forty fighters fled. The army of Orl estimates that the group has 3,000 fighters.",
      "en",
    );
    assert.deepEqual(hops(document), [["cited study", "the Orl Institute"]]);
    const arabic = documentOf(
      "قال معهد أورل في دراسة إن أربعين غادروا الجماعة. ويقدر جيش أورل عدد مقاتليها بنحو ثلاثة آلاف.",
      "ar",
    );
    assert.deepEqual(
      hops(arabic).map(([, name]) => name),
      ["معهد أورل"],
    );
  });

  it("has no hop for some, for those who left, for a bare number or for nobody", () => {
    const document = documentOf(
      "A report from the Orl Institute says that 46 people left the group. Some said they were tired. Those who left said little. Two said they fled. In Orl no such person has come forward. A former cook said he was hungry.",
      "en",
    );
    assert.deepEqual(hops(document, [departures(document, "46 people", 46)]), [
      ["cited study", "the Orl Institute"],
      ["evidence base", "46 people"],
      ["testimony", "A former cook"],
    ]);
    const arabic = documentOf(
      "قال بعضهم إنه نادم. وقال اثنان إنهما تعبا. وقال اثنان ممن غادروا إنهما ندما.",
      "ar",
    );
    assert.deepEqual(hops(arabic), [["testimony", "اثنان ممن غادروا"]]);
  });

  it("has the counted set once where it is what tells", () => {
    const document = documentOf(
      "Forty-six men and women who left the group have told their stories. That is what the Orl Institute says in a report.",
      "en",
    );
    const claim = departures(document, "Forty-six men", 46);
    assert.deepEqual(
      hops(document, [claim]).map(([role]) => role),
      ["organisation", "evidence base"],
    );
  });

  it("has a hop for each of two newspapers, and none for the two together", () => {
    const english =
      "Two newspapers, the Orl Gazette and the Lind Post, have reported that forty left. Both newspapers say that pay was late.";
    assert.deepEqual(hops(documentOf(english, "en")), [
      ["cited outlet", "Orl Gazette"],
      ["cited outlet", "Lind Post"],
    ]);
    const arabic = "أوردت وكالة الميناء وصحيفة المرفأ أن أربعين غادروا.";
    assert.deepEqual(hops(documentOf(arabic, "ar")), [
      ["agency", "وكالة الميناء"],
      ["cited outlet", "صحيفة المرفأ"],
    ]);
  });

  it("ends with the one who tells an outlet of having left, by description", () => {
    const english =
      "A cup of tea\n\nThe driver is 29 and has worked since he was twelve. He saw the market, he told the Orl Weekly. He left with a cousin. Jobs are scarce, he says.";
    assert.deepEqual(hops(documentOf(english, "en", "Orl Weekly")), [
      ["publisher", "Orl Weekly"],
      ["testimony", "The driver"],
    ]);
    const arabic =
      'حارس المستودع\n\nكان في الثامنة عشرة. "أردت البطولة"، يقول الشاب لمجلة الميناء. هرب في الليلة نفسها. وأضاف أنه نادم.';
    assert.deepEqual(hops(documentOf(arabic, "ar", "مجلة الميناء")), [
      ["publisher", "مجلة الميناء"],
      ["testimony", "الشاب"],
    ]);
  });

  it("has one hop for an outlet that is called by its kind once and by its name alone then", () => {
    const english =
      "Gone\n\nThe website Reedpost reported that 58 fighters have left.\n\nReedpost said that they were not paid.";
    const outlets = hops(documentOf(english, "en")).filter(([role]) => role === "cited outlet");
    assert.deepEqual(outlets, [["cited outlet", "The website Reedpost"]]);
    const arabic = "ذكر موقع الرصيف أن أربعين غادروا. وأضاف الموقع أنهم جياع. وذكرت صحيفة الرصيف أنهم عادوا.";
    assert.equal(hops(documentOf(arabic, "ar")).filter(([role]) => role === "cited outlet").length, 1);
  });
});
