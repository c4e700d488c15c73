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
});
