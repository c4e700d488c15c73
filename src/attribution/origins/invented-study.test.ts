// Small invented studies for the tests of this folder: attributions and counts are marked in the text itself.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Attribution,
  type Chain,
  type Claim,
  type Document,
  type Hop,
  makeId,
  type PartialDate,
  type Passage,
  type SourceKind,
  sourceKinds,
} from "#model/index.js";
import { Offsets, parseMarked, segment } from "#text/index.js";
import { findCopies } from "../copies/index.js";
import type { OriginsInput } from "./index.js";

/** An article. ⟦outlet:The Reed⟧ attributes to The Reed; ⟦departures:34 men⟧ and ⟦part:7 women⟧ count. */
export interface InventedArticle {
  readonly outlet: string;
  readonly published?: PartialDate;
  readonly language?: "en" | "ar";
  readonly text: string;
}

/** Everything findOrigins asks for, copies included. Documents are named by their place: document:1, document:2. */
export function inventedStudy(...articles: readonly InventedArticle[]): OriginsInput {
  const read = articles.map((article, index) => readArticle(String(index + 1), article));
  return {
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    attributions: read.flatMap(({ attributions }) => attributions),
    claims: read.flatMap(({ claims }) => claims),
    chains: read.map(({ chain }) => chain),
    copies: findCopies(read),
  };
}

function readArticle(name: string, { outlet, published, language = "en", text: marked }: InventedArticle) {
  const { text, marks } = parseMarked(marked);
  const offsets = new Offsets(text);
  const document = inventedDocument(name, text, outlet, published ?? null, language);
  const attributions: Attribution[] = [];
  const claims: Claim[] = [];
  for (const { label, span } of marks) {
    const quote = offsets.slice(span);
    const kind = sourceKinds.find((known) => known === label);
    if (kind !== undefined) attributions.push(attribution(document, span, quote, kind));
    else claims.push(claim(document, span, quote, label === "part" ? "part" : "departures"));
  }
  return {
    document,
    passages: passagesOf(document),
    attributions,
    claims,
    chain: chainOf(document, attributions),
  };
}

function inventedDocument(
  name: string,
  text: string,
  outlet: string,
  published: PartialDate | null,
  language: string,
): Document {
  const field = <T>(value: T) => ({ value, from: "front matter" as const, contradictedBy: [] });
  return {
    id: makeId("document", name),
    snapshot: makeId("snapshot", name),
    file: `${name}.txt`,
    files: [`${name}.txt`],
    mediaType: "text/plain",
    charset: field("utf-8"),
    title: field(null),
    outlet: field(outlet),
    author: field(null),
    address: field(null),
    published: field(published),
    language: field(language),
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
}

function passagesOf({ id, text, language }: Document): readonly Passage[] {
  return segment(text, language.value).map(({ kind, span, paragraph }, order) => ({
    id: makeId("passage", id, order),
    document: id,
    kind,
    span,
    paragraph,
    order,
  }));
}

type Place = Attribution["span"];

function attribution({ id }: Document, span: Place, quote: string, kind: SourceKind): Attribution {
  return {
    id: makeId("attribution", id, span.join("-")),
    document: id,
    span,
    quote,
    cue: "",
    form: "verb",
    attributedTo: quote,
    kind,
    source: null,
    content: null,
    direct: false,
    negated: false,
    hedged: false,
    rule: "test",
  };
}

function claim({ id }: Document, span: Place, quote: string, about: Claim["about"]): Claim {
  return {
    id: makeId("claim", id, span.join("-")),
    document: id,
    span,
    quote,
    value: Number(/\d+/u.exec(quote)?.[0]),
    low: null,
    high: null,
    approximate: false,
    unit: "people",
    about,
    of: quote,
    partOf: null,
    period: null,
    attributedTo: null,
    attribution: null,
    negated: false,
    rule: "test",
  };
}

const roles: Readonly<Partial<Record<SourceKind, Hop["role"]>>> = {
  outlet: "cited outlet",
  agency: "agency",
  study: "cited study",
  organisation: "organisation",
  official: "official",
  testimony: "testimony",
};

function chainOf({ id, outlet }: Document, attributions: readonly Attribution[]): Chain {
  const publisher: Hop = { role: "publisher", name: outlet.value!, source: null, rests: null, span: null };
  const hops = attributions.map(
    ({ id: rests, kind, quote, span }): Hop => ({
      role: roles[kind]!,
      name: quote,
      source: null,
      rests,
      span,
    }),
  );
  return { document: id, hops: [publisher, ...hops] };
}

describe("an invented study", () => {
  it("takes attributions and counts from the marks of its articles", () => {
    const { attributions, claims } = inventedStudy({
      outlet: "منارة كارو",
      language: "ar",
      text: "ذكرت ⟦outlet:صحيفة القصب⟧ أن ⟦departures:34 رجلا⟧ غادروا.",
    });
    assert.deepEqual(
      attributions.map(({ attributedTo, kind }) => [attributedTo, kind]),
      [["صحيفة القصب", "outlet"]],
    );
    assert.deepEqual(
      claims.map(({ value, about }) => [value, about]),
      [[34, "departures"]],
    );
  });
});
