// Who has it from whom as a graph that Gephi, yEd, Cytoscape and R's igraph open (GraphML 1.0, graphml.graphdrawing.org).
// Nodes are documents and the sources they name; edges are the hops of chains and the links between documents, each with
// its kind and how sure it is. Refused links are left in, marked, so that a reader sees what was decided.
import {
  type Document,
  type Hop,
  linkStanding,
  type OriginLink,
  type Source,
  type StudyRecords,
} from "#model/index.js";

type Values = Readonly<Record<string, string | number | null>>;

/** Every attribute a node or an edge may carry. */
const keys = [
  ["node", "type", "string"],
  ["node", "label", "string"],
  ["node", "kind", "string"],
  ["node", "published", "string"],
  ["node", "language", "string"],
  ["node", "origin", "string"],
  ["edge", "kind", "string"],
  ["edge", "standing", "string"],
  ["edge", "score", "double"],
  ["edge", "shared", "string"],
] as const;

export function* graphmlPieces(records: StudyRecords): Generator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [target, name, type] of keys)
    yield `<key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<graph id="isnad" edgedefault="directed">\n';
  const originOf = originNames(records);
  for (const document of records.documents) yield documentNode(document, originOf.get(document.id) ?? "");
  for (const source of records.sources) yield sourceNode(source);
  const known = new Set<string>(records.sources.map(({ id }) => id));
  for (const { document, hops } of records.chains)
    for (const hop of hops)
      if (hop.source !== null && known.has(hop.source)) yield hopEdge(document, hop, hop.source);
  for (const link of records.origins.flatMap(({ links }) => links)) yield linkEdge(link);
  yield "</graph>\n</graphml>\n";
}

/** The ids of the origins each document rests on, in one text. */
function originNames({ origins }: StudyRecords): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, documents } of origins)
    for (const document of documents) names.set(document, [names.get(document) ?? [], id].flat().join(" "));
  return names;
}

function documentNode({ id, title, outlet, file, published, language }: Document, origin: string): string {
  const label = [outlet.value, title.value ?? file].filter((part) => part !== null).join(": ");
  return node(id, { type: "document", label, published: published.value, language: language.value, origin });
}

function sourceNode({ id, name, kind }: Source): string {
  return node(id, { type: "source", label: name, kind });
}

function hopEdge(document: string, { role }: Hop, source: string): string {
  return edge(document, source, { kind: role, standing: "stated" });
}

/** From the document that has it to the one it has it from; where neither does, in the order of their ids. */
function linkEdge(link: OriginLink): string {
  const { documents, direction, kind, score, shared } = link;
  const [from, to] = direction === null ? documents : [direction.to, direction.from];
  return edge(from, to, { kind, standing: linkStanding(link), score, shared });
}

function node(id: string, values: Values): string {
  return `<node id="${escaped(id)}">${dataOf("node", values)}</node>\n`;
}

function edge(source: string, target: string, values: Values): string {
  return `<edge source="${escaped(source)}" target="${escaped(target)}">${dataOf("edge", values)}</edge>\n`;
}

function dataOf(target: "node" | "edge", values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `<data key="${target}-${name}">${escaped(`${value}`)}</data>`)
    .join("");
}

/** Text as XML 1.0 allows it: marks written as entities, characters no XML may hold left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
