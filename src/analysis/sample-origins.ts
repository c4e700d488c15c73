// Small records for the tests of this folder: origins written as the groups of documents that proven links join.
import {
  type Claim,
  type Document,
  localPart,
  makeId,
  type Origin,
  type OriginLink,
  type Suggestion,
} from "#model/index.js";

export const sampleDocument = (name: string): Document["id"] => makeId("document", name);

/** An origin of these proven groups; its name and kind as given in `extra`. */
export function sampleOrigin(
  name: string,
  proven: readonly (readonly string[])[],
  extra: Partial<Origin> = {},
): Origin {
  const groups = proven.map((group) => group.map(sampleDocument));
  return {
    id: makeId("origin", name),
    kind: "study",
    name,
    source: null,
    documents: [...new Set(groups.flat())],
    proven: groups,
    links: [],
    count: { low: 1, high: groups.length },
    adjudicated: null,
    depth: null,
    groups: [],
    parts: [],
    setAside: [],
    withdrawn: [],
    ...extra,
  };
}

/** A suspected link between two documents, with a place at the start of each. */
export function sampleLink(one: string, other: string, extra: Partial<OriginLink> = {}): OriginLink {
  const documents = [sampleDocument(one), sampleDocument(other)] as const;
  const kind = extra.kind ?? "same account";
  return {
    id: makeId("link", localPart(documents[0]), localPart(documents[1]), kind.replaceAll(" ", "-")),
    documents,
    kind,
    direction: null,
    certainty: "suspected",
    decided: null,
    score: 0.5,
    evidence: documents.map((document) => ({ document, span: [0, 1] as const })),
    shared: "34",
    swing: { low: 0, high: 0 },
    ...extra,
  };
}

/** The same link as somebody decided it. */
export function sampleDecided(link: OriginLink, verdict: "confirmed" | "refused"): OriginLink {
  const decided = { verdict, entry: 1, by: "amal", at: "2024-05-01T10:00:00.000Z" } as const;
  return { ...link, decided };
}

export function sampleClaim(name: string, value: number | null, extra: Partial<Claim> = {}): Claim {
  return {
    id: makeId("claim", name, value ?? "vague", ...(extra.span === undefined ? [] : [extra.span.join("-")])),
    document: sampleDocument(name),
    span: [0, 2],
    quote: String(value),
    value,
    low: null,
    high: null,
    approximate: false,
    unit: "people",
    about: "departures",
    of: "شخصا",
    partOf: null,
    period: null,
    attributedTo: null,
    attribution: null,
    negated: false,
    rule: "test",
    ...extra,
  };
}

export function sampleSuggestion(name: string, code: string, aside: Suggestion["aside"] = null): Suggestion {
  return {
    id: makeId("suggestion", name, code, aside ?? "counted"),
    document: sampleDocument(name),
    span: [0, 1],
    quote: "نقص",
    code,
    cue: "نقص",
    suggester: "cues",
    negated: aside === "negated",
    hedged: false,
    layer: "unknown",
    aside,
  };
}
