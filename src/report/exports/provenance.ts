// The study as a provenance graph (W3C PROV-O, Recommendation of 30 April 2013), in JSON-LD 1.1. What is stated or
// proven is a plain PROV relation; what is only suspected is a qualified one that carries its certainty, so that a
// program which knows PROV and nothing of Isnad never takes a suspicion for a derivation. A coder is an agent by the
// name in the journal; nobody else is: people who left are never agents here.
import {
  type Decision,
  type Document,
  linkStanding,
  type Origin,
  type OriginLink,
  originLinkKinds,
  type Span,
  type StudyRecords,
} from "#model/index.js";
import { iriOf, termsIri } from "./iri.js";
import { jsonWithList } from "./json-pieces.js";

type Node = Readonly<Record<string, unknown>>;

/** PROV-O's terms under their own names; every value that names a record is an IRI. */
const context = {
  "@version": 1.1,
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  isnad: termsIri,
  id: "@id",
  type: "@type",
  ...Object.fromEntries(
    [
      "wasDerivedFrom",
      "wasQuotedFrom",
      "wasAttributedTo",
      "wasGeneratedBy",
      "wasInvalidatedBy",
      "wasAssociatedWith",
      "hadPrimarySource",
      "specializationOf",
      "entity",
      "used",
    ].map((term) => [term, { "@id": `prov:${term}`, "@type": "@id" }]),
  ),
  qualifiedDerivation: "prov:qualifiedDerivation",
  startedAtTime: { "@id": "prov:startedAtTime", "@type": "xsd:dateTime" },
  value: "prov:value",
  title: "dcterms:title",
  issued: "dcterms:issued",
  language: "dcterms:language",
  ...Object.fromEntries(
    ["certainty", "kind", "because", "about", "start", "end", "count", "verdict", "decidedBy"].map((term) => [
      term,
      `isnad:${term}`,
    ]),
  ),
};

/** The graph piece by piece. `version` is that of the program. */
export function* provenancePieces(
  records: StudyRecords,
  version: string,
): Generator<string, void, undefined> {
  yield* jsonWithList(
    { "@context": context, id: iriOf("study"), type: "prov:Bundle" },
    "@graph",
    nodesOf(records, version),
  );
}

function* nodesOf(records: StudyRecords, version: string): Generator<Node> {
  const takers = linksByTaker(records.origins);
  const withdrawnBy = withdrawals(records.decisions);
  yield { id: iriOf("program"), type: "prov:SoftwareAgent", title: `isnad ${version}` };
  yield { id: iriOf("run"), type: "prov:Activity", wasAssociatedWith: iriOf("program") };
  for (const source of records.sources)
    yield { id: iriOf(source.id), type: "prov:Agent", title: source.name, kind: source.kind };
  for (const snapshot of new Set(records.documents.map(({ snapshot }) => snapshot)))
    yield { id: iriOf(snapshot), type: "prov:Entity", kind: "snapshot" };
  for (const document of records.documents)
    yield documentNode(document, takers.get(document.id) ?? [], withdrawnBy.get(document.id) ?? []);
  for (const attribution of records.attributions)
    yield statement(attribution, {
      kind: attribution.form,
      ...(attribution.source !== null && { wasAttributedTo: iriOf(attribution.source) }),
    });
  for (const claim of records.claims)
    yield statement(claim, {
      about: claim.about,
      ...(claim.value !== null && { count: claim.value }),
      ...(claim.attribution !== null && { wasDerivedFrom: iriOf(claim.attribution) }),
    });
  for (const suggestion of records.suggestions)
    yield statement(suggestion, { kind: "suggested by cues, unreviewed", about: suggestion.code });
  const rested = new Set(records.analysis.findings.flatMap(({ rests }) => rests));
  for (const passage of records.passages) if (rested.has(passage.id)) yield statement(passage, {});
  for (const origin of records.origins) yield originNode(origin);
  for (const decision of records.decisions) yield* decisionNodes(decision);
  for (const { id, sentence, rests } of records.analysis.findings)
    yield {
      id: iriOf(id),
      type: "prov:Entity",
      value: sentence.en,
      wasDerivedFrom: rests.map(iriOf),
      wasGeneratedBy: iriOf("run"),
    };
}

/** The text is derived from the bytes it was read from; who published it is its chain's to say, not this node's. */
function documentNode(
  document: Document,
  taken: readonly OriginLink[],
  invalidated: readonly string[],
): Node {
  const { title, published, language, outlet } = document;
  const plain = taken.filter((link) => linkStanding(link) === "proven");
  return {
    id: iriOf(document.id),
    type: "prov:Entity",
    title: title.value ?? document.file,
    ...(outlet.value !== null && { "dcterms:publisher": outlet.value }),
    ...(published.value !== null && { issued: published.value }),
    language: language.value,
    wasDerivedFrom: [
      iriOf(document.snapshot),
      ...plain.filter(({ kind }) => kind !== "reproduces").map(giverOf),
    ],
    ...optional("wasQuotedFrom", plain.filter(({ kind }) => kind === "reproduces").map(giverOf)),
    ...optional(
      "qualifiedDerivation",
      taken.filter((link) => linkStanding(link) !== "refused").map(qualified),
    ),
    ...optional("wasInvalidatedBy", invalidated),
  };
}

function giverOf({ direction }: OriginLink): string {
  return iriOf(direction!.from);
}

function qualified(link: OriginLink): Node {
  return {
    type: "prov:Derivation",
    entity: giverOf(link),
    kind: link.kind,
    certainty: linkStanding(link),
    because: link.shared,
    ...(link.decided !== null && { decidedBy: iriOf(`entry:${link.decided.entry}`) }),
  };
}

/** Links in which one document has it from another, by the one that has it. */
function linksByTaker(origins: readonly Origin[]): ReadonlyMap<string, readonly OriginLink[]> {
  const takers = new Map<string, OriginLink[]>();
  for (const link of origins.flatMap(({ links }) => links)) {
    if (link.direction === null || !originLinkKinds[link.kind].joins) continue;
    const known = takers.get(link.direction.to);
    if (known === undefined) takers.set(link.direction.to, [link]);
    else known.push(link);
  }
  return takers;
}

interface Stated {
  readonly id: string;
  readonly document: string;
  readonly span: Span;
  readonly quote?: string;
}

/** A stretch of a document, as printed. */
function statement({ id, document, span: [start, end], quote }: Stated, further: Node): Node {
  const stated = quote === undefined ? {} : { value: quote };
  return {
    id: iriOf(id),
    type: "prov:Entity",
    ...stated,
    wasQuotedFrom: iriOf(document),
    start,
    end,
    ...further,
  };
}

/** What documents finally rest on; their number is an interval, so it is no plain value. */
function originNode({ id, kind, source, documents, count }: Origin): Node {
  return {
    id: iriOf(id),
    type: "prov:Entity",
    kind,
    ...(source !== null && { wasAttributedTo: iriOf(source) }),
    count: [count.low, count.high],
    "isnad:restsOnThis": documents.map((document) => ({ id: iriOf(document) })),
    wasGeneratedBy: iriOf("run"),
  };
}

function* decisionNodes(decision: Decision): Generator<Node> {
  const coder = iriOf(`coder:${decision.by}`);
  yield { id: coder, type: "prov:Person", title: decision.by };
  yield {
    id: iriOf(`entry:${decision.entry}`),
    type: "prov:Activity",
    kind: decision.kind,
    ...(decision.kind === "links decided" && { verdict: decision.verdict }),
    because: decision.because,
    startedAtTime: decision.at,
    wasAssociatedWith: coder,
  };
}

function withdrawals(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const decision of decisions)
    if (decision.kind === "account withdrawn")
      for (const document of decision.documents)
        found.set(document, [...(found.get(document) ?? []), iriOf(`entry:${decision.entry}`)]);
  return found;
}

function optional(term: string, values: readonly unknown[]): Node {
  return values.length === 0 ? {} : { [term]: values };
}
