// A number handed on between documents made for the tests of this folder: each has one claim, and links are given.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Attribution,
  type Claim,
  type Document,
  type Drift,
  type Id,
  makeId,
  type OriginLink,
  type OriginLinkKind,
} from "#model/index.js";
import { documentOf } from "../sample-documents.js";
import { type DriftsInput, findDrifts } from "./index.js";

/** One document and the number it gives. */
export interface Telling
  extends Partial<
    Pick<
      Claim,
      "value" | "low" | "high" | "approximate" | "about" | "unit" | "negated" | "period" | "attributedTo"
    >
  > {
  readonly name: string;
  readonly language?: "en" | "ar" | "fr";
  readonly published?: string;
  /** What is counted, as printed; what follows it in the sentence. */
  readonly of?: string;
  readonly behind?: string;
  /** Armed group the sentence names. */
  readonly group?: string;
  readonly hedged?: boolean;
  readonly kind?: Attribution["kind"];
  /** From whom it has it. */
  readonly from?: string;
  readonly link?: OriginLinkKind;
  readonly certainty?: OriginLink["certainty"];
  readonly verdict?: "confirmed" | "refused";
}

export function handedOn(...tellings: readonly Telling[]): DriftsInput {
  const documents = tellings.map(documentFor);
  const attributions = tellings.flatMap((telling) => attributionFor(telling));
  return {
    documents,
    claims: tellings.map(claimFor),
    attributions,
    chains: documents.map(({ id }) => ({ document: id, hops: [] })),
    origins: [
      {
        id: makeId("origin", "told"),
        kind: "study",
        name: null,
        source: null,
        documents: documents.map(({ id }) => id),
        proven: [documents.map(({ id }) => id)],
        links: tellings.flatMap(linkFor),
        count: { low: 1, high: 1 },
        adjudicated: null,
        depth: null,
        groups: [],
        parts: [],
        setAside: [],
        withdrawn: [],
      },
    ],
  };
}

/** "second < first: number 58 > 60": a line for every step of every drift. */
export function steps(drifts: readonly Drift[]): readonly string[] {
  const name = (id: string) => id.slice(id.indexOf(":") + 1);
  return drifts.flatMap((drift) =>
    drift.steps.map(({ claim, from, certainty, changes }) =>
      [
        name(claim),
        ...(from === null ? [] : ["<", name(from), certainty === "suspected" ? "?" : ""]),
        ...changes.map(({ aspect, before, after }) => `${aspect} ${before} > ${after}`),
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
  );
}

/** What the last document of a handing on changed. */
export function lastChanges(...tellings: readonly Telling[]): readonly string[] {
  return findDrifts(handedOn(...tellings))[0]!
    .steps.at(-1)!
    .changes.map(({ aspect, before, after }) => `${aspect}: ${before} > ${after}`);
}

function idOf(name: string): Id<"document"> {
  return makeId("document", name);
}

function sentenceOf({ value = 58, of = "people", behind = "", group = "" }: Telling): string {
  return `${value ?? "many"} ${of}${behind} ${group}`;
}

function documentFor(telling: Telling): Document {
  const document = documentOf(sentenceOf(telling), telling.language ?? "en", telling.name);
  return {
    ...document,
    id: idOf(telling.name),
    published: { ...document.published, value: telling.published ?? null },
  };
}

function attributionFor({ name, hedged = false, attributedTo, kind = "study" }: Telling): Attribution[] {
  if (attributedTo === undefined || attributedTo === null) return [];
  return [
    {
      id: makeId("attribution", name),
      document: idOf(name),
      span: [0, 1],
      quote: "",
      cue: "",
      form: "verb",
      attributedTo,
      kind,
      source: makeId("source", attributedTo),
      content: null,
      direct: false,
      negated: false,
      hedged,
      rule: "test",
    },
  ];
}

function claimFor(telling: Telling): Claim {
  const { name, value = 58, of = "people", attributedTo = null } = telling;
  const quote = `${value ?? "many"} ${of}`;
  return {
    id: makeId("claim", name),
    document: idOf(name),
    span: [0, quote.length],
    quote,
    value,
    of,
    low: telling.low ?? null,
    high: telling.high ?? null,
    approximate: telling.approximate ?? false,
    unit: telling.unit ?? "people",
    about: telling.about ?? "departures",
    partOf: null,
    period: telling.period ?? null,
    attributedTo,
    attribution: attributedTo === null ? null : makeId("attribution", name),
    negated: telling.negated ?? false,
    rule: "test",
  };
}

function linkFor({
  name,
  from,
  link = "attributes to",
  certainty = "proven",
  verdict,
}: Telling): OriginLink[] {
  if (from === undefined) return [];
  const direction = { from: idOf(from), to: idOf(name) };
  return [
    {
      id: makeId("link", from, name, link.replaceAll(" ", "-")),
      documents: [direction.from, direction.to],
      kind: link,
      direction,
      certainty,
      decided:
        verdict === undefined ? null : { verdict, entry: 1, by: "Lina", at: "2024-01-01T00:00:00.000Z" },
      score: 1,
      evidence: [],
      shared: "",
      swing: { low: 0, high: 0 },
    },
  ];
}

describe("a number made to be handed on", () => {
  it("stands in every document with its words", () => {
    const { claims, documents } = handedOn({ name: "نهر", of: "شخصا", language: "ar" });
    assert.equal(claims[0]!.quote, "58 شخصا");
    assert.ok(documents[0]!.text.startsWith("58 شخصا"));
  });
});
