// Small studies for tests, read as the program reads any other: nothing in them is marked by hand.
import { makeId, type PartialDate, type Source } from "#model/index.js";
import { segment } from "#text/index.js";
import { attribute } from "./attribute.js";
import { chain } from "./chain.js";
import { findClaims } from "./claims/find-claims.js";
import { findCopies } from "./copies/index.js";
import type { OriginsInput } from "./origins/index.js";
import { documentOf } from "./sample-documents.js";
import { createSourceTable, type SourceTable } from "./sources/source-table.js";

export interface SampleArticle {
  readonly outlet: string;
  readonly published?: PartialDate;
  readonly language?: "en" | "ar" | "fr";
  readonly text: string;
}

/** Everything findOrigins asks for. Documents are named by their place: document:1, document:2. */
export function readStudy(articles: readonly SampleArticle[], known: readonly Source[] = []): OriginsInput {
  const table = createSourceTable(
    known.map(({ name, kind, aliases }) => ({ name, kind, aliases: aliases.map((alias) => alias.name) })),
  );
  const read = articles.map((article, index) => readArticle(String(index + 1), article, table));
  return {
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    attributions: read.flatMap(({ attributions }) => attributions),
    claims: read.flatMap(({ claims }) => claims),
    chains: read.map((one) => chain(one.document, one.attributions, one.claims, table)),
    copies: findCopies(read),
    sources: table.sources,
  };
}

function readArticle(
  name: string,
  { outlet, published, language = "en", text }: SampleArticle,
  table: SourceTable,
) {
  const sample = documentOf(text, language, outlet);
  const id = makeId("document", name);
  const document = { ...sample, id, published: { ...sample.published, value: published ?? null } };
  const passages = segment(text, language).map((piece) => ({
    id: makeId("passage", name, piece.order),
    document: id,
    ...piece,
  }));
  const attributions = attribute(document, passages, table);
  return { document, passages, attributions, claims: findClaims(document, passages, attributions) };
}
