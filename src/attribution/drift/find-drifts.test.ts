import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Document, type Drift, makeId, type Passage } from "#model/index.js";
import { segment } from "#text/index.js";
import {
  attribute,
  chain,
  createSourceTable,
  findClaims,
  findCopies,
  findDrifts,
  findOrigins,
} from "../index.js";
import { documentOf } from "../sample-documents.js";
import type { DriftsInput } from "./index.js";

interface Article {
  readonly outlet: string;
  readonly published?: string;
  readonly language?: "en" | "ar" | "fr";
  readonly text: string;
}

/** Reads articles as a study is read: attributions, claims, chains, copies, origins. Documents are named by outlet. */
function readStudy(articles: readonly Article[]): DriftsInput {
  const sources = createSourceTable();
  const read = articles.map((article) => {
    const document = documentNamed(article);
    const passages = passagesOf(document);
    const attributions = attribute(document, passages, sources);
    const claims = findClaims(document, passages, attributions);
    return {
      document,
      passages,
      attributions,
      claims,
      chain: chain(document, attributions, claims, sources),
    };
  });
  const records = {
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    attributions: read.flatMap(({ attributions }) => attributions),
    claims: read.flatMap(({ claims }) => claims),
    chains: read.map(({ chain }) => chain),
    copies: findCopies(read),
  };
  return { ...records, origins: findOrigins({ ...records, sources: sources.sources }).origins };
}

function documentNamed({ outlet, published, language = "en", text }: Article): Document {
  const document = documentOf(text, language, outlet);
  return {
    ...document,
    id: makeId("document", outlet.replaceAll(" ", "-")),
    published: { ...document.published, value: published ?? null },
  };
}

function passagesOf(document: Document): Passage[] {
  return segment(document.text, document.language.value).map((piece) => ({
    id: makeId("passage", document.id, piece.order),
    document: document.id,
    ...piece,
  }));
}

/** A drift as lines: outlet, from whom, what changed. */
function told(drifts: readonly Drift[]): readonly string[][] {
  const name = (id: string) => id.slice(id.indexOf(":") + 1).split("/")[0]!;
  return drifts.map(({ steps }) =>
    steps.map(({ document, from, certainty, changes }) =>
      [
        `${name(document)}${from === null ? "" : ` < ${name(from)} (${certainty})`}`,
        ...changes.map(({ aspect, before, after }) => `${aspect}: ${before} > ${after}`),
      ].join("; "),
    ),
  );
}

/** A study is told in a body's own words, copied, shortened, translated and rounded. All of it is invented. */
const river: readonly Article[] = [
  {
    outlet: "Harbour Wire",
    published: "2019-05-06",
    text: `Study counts those who left

At least 58 individuals have left Boko Haram since January 2018, according to a study by the Orrin Institute for Peace Studies published on Monday. They come from 11 countries, and seven of the individuals are women.

The Orrin Institute said that most of them had been promised a house and found hunger in the camps along the river.`,
  },
  {
    outlet: "Daily Lantern",
    published: "2019-05-07",
    text: `Fighters walk away

58 fighters have left Boko Haram since January 2018, the Harbour Wire reported, citing a study by the Orrin Institute for Peace Studies. The fighters come from 11 countries.

Most of them had been promised a house and found hunger in the camps along the river, the Harbour Wire reported.`,
  },
  {
    outlet: "Evening Kestrel",
    published: "2019-05-09",
    text: `Sixty have had enough

About 60 fighters have left Boko Haram since January 2018 and come from 13 countries, the Daily Lantern reported. They had been promised a house and found hunger in the camps along the river.`,
  },
];

describe("the drift of one claim", () => {
  it("follows 58 individuals to 58 fighters to about 60 fighters, and the countries beside them", () => {
    assert.deepEqual(told(findDrifts(readStudy(river))), [
      [
        "Harbour-Wire",
        "Daily-Lantern < Harbour-Wire (proven); certainty: at least > exact; people: person > fighter",
        "Evening-Kestrel < Daily-Lantern (proven); number: 58 > 60; certainty: exact > about",
      ],
      [
        "Harbour-Wire",
        "Daily-Lantern < Harbour-Wire (proven)",
        "Evening-Kestrel < Daily-Lantern (proven); number: 11 > 13",
      ],
    ]);
  });
});
