// Turns the chains of one origin into a layered graph: who printed it, whom they have it from, what that rests on.
// Decides what is drawn, not where: names met twice become one node, outlets beyond the limit one node that says
// how many. Columns follow the roles of hops (model/attribution).
import type { Chain, Hop, Id, Origin, Span } from "#model/index.js";
import { foldText } from "#text/index.js";
import { outletsDrawn } from "./limits.js";
import type { Citation, Lookup } from "./lookup.js";

/** The columns of the drawing, from the page in front of the reader to the hand it was taken from. */
export const layers = ["outlet", "taken from", "study or body", "evidence base", "testimony"] as const;

const layerOfRole: Readonly<Record<Hop["role"], number>> = {
  publisher: 0,
  republisher: 1,
  agency: 1,
  "cited outlet": 1,
  "cited study": 2,
  organisation: 2,
  official: 2,
  "evidence base": 3,
  person: 4,
  testimony: 4,
};
const layerOfOrigin: Readonly<Record<Origin["kind"], number>> = {
  outlet: 1,
  study: 2,
  official: 2,
  organisation: 2,
  testimony: 4,
  unresolved: 0,
};

export interface ChainNode {
  readonly key: string;
  readonly layer: number;
  /** As the documents print it; null for outlets gathered into one and for a document naming no outlet. */
  readonly name: string | null;
  readonly source: string | null;
  readonly documents: readonly Id<"document">[];
  readonly citations: readonly Citation[];
  /** Part of a circle of outlets that have it from one another. */
  readonly looped: boolean;
}

export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly suspected: boolean;
}

export interface ChainGraph {
  readonly origin: Origin;
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  /** Documents whose outlets are gathered into one node; 0 where all are drawn. */
  readonly gathered: number;
}

/** Named steps: 1 take the chains of the origin, 2 gather beyond the limit, 3 add hops, 4 tie loose ends to the root. */
export function chainGraph(
  origin: Origin,
  chains: ReadonlyMap<string, Chain>,
  loopedSources: ReadonlySet<string>,
  lookup: Lookup,
): ChainGraph {
  const builder = new GraphBuilder(loopedSources, lookup);
  const drawn = origin.documents.slice(0, outletsDrawn);
  const rest = origin.documents.slice(outletsDrawn);
  const hopsOf = (document: string) => chains.get(document)?.hops ?? [];
  const cited = citedOutlets(drawn.flatMap(hopsOf), loopedSources);
  for (const document of drawn) builder.addChain(document, hopsOf(document), cited);
  if (rest.length > 0) builder.addGathered(rest);
  tieToRoot(origin, drawn, builder);
  return { origin, nodes: builder.nodes(), edges: builder.edges(), gathered: rest.length };
}

/** Outlets that others of the origin name: drawn once, where they are taken from. In a circle nobody stands behind. */
function citedOutlets(hops: readonly Hop[], looped: ReadonlySet<string>): ReadonlySet<string> {
  const named = hops.filter(({ role, source }) => layerOfRole[role] === 1 && !looped.has(source ?? ""));
  return new Set(named.map(({ name, source }) => identityOf(name, source)));
}

interface MutableNode extends ChainNode {
  readonly documents: Id<"document">[];
  readonly citations: Citation[];
}

/** Collects nodes and edges; adding what is there already only adds its documents and places. */
class GraphBuilder {
  readonly #nodes = new Map<string, MutableNode>();
  readonly #edges = new Map<string, ChainEdge>();
  readonly #ends = new Map<string, string>();
  readonly #looped: ReadonlySet<string>;
  readonly #lookup: Lookup;

  constructor(looped: ReadonlySet<string>, lookup: Lookup) {
    this.#looped = looped;
    this.#lookup = lookup;
  }

  nodes(): readonly ChainNode[] {
    return [...this.#nodes.values()];
  }

  edges(): readonly ChainEdge[] {
    return [...this.#edges.values()];
  }

  /** Adds a document's hops, publisher first; a publisher among `cited` stands where others take it from. */
  addChain(document: Id<"document">, hops: readonly Hop[], cited: ReadonlySet<string>): void {
    const outlet = this.#lookup.document(document).outlet.value;
    const publisher: Hop = { role: "publisher", name: outlet ?? "", source: null, rests: null, span: null };
    let previous: string | null = null;
    for (const hop of hops.length === 0 ? [publisher] : hops) {
      const layer = cited.has(identityOf(hop.name, hop.source)) ? 1 : layerOfRole[hop.role];
      const key = this.#add(layer, hop.name, hop.source, document, this.#placeOf(hop));
      if (previous !== null) this.connect(previous, key, false);
      previous = key;
    }
    this.#ends.set(document, previous!);
  }

  addGathered(documents: readonly Id<"document">[]): void {
    const citations = documents.map((document) => ({ document, span: null }));
    this.#nodes.set("gathered", {
      key: "gathered",
      layer: 0,
      name: null,
      source: null,
      documents: [...documents],
      citations,
      looped: false,
    });
    for (const document of documents) this.#ends.set(document, "gathered");
  }

  connect(from: string, to: string, suspected: boolean): void {
    const key = `${from} > ${to}`;
    if (from !== to && !this.#edges.has(key)) this.#edges.set(key, { from, to, suspected });
  }

  /** Where the chain of a document stops. */
  endOf(document: string): string | undefined {
    return this.#ends.get(document);
  }

  find(test: (node: ChainNode) => boolean): ChainNode | undefined {
    return this.nodes().find(test);
  }

  addRoot(layer: number, name: string, source: string | null): string {
    const key = keyOf(layer, name, source);
    if (!this.#nodes.has(key))
      this.#nodes.set(key, { key, layer, name, source, documents: [], citations: [], looped: false });
    return key;
  }

  #add(
    layer: number,
    name: string,
    source: string | null,
    document: Id<"document">,
    span: Span | null,
  ): string {
    const key = keyOf(layer, name, source);
    let node = this.#nodes.get(key);
    if (node === undefined) {
      const looped = this.#looped.has(source ?? "");
      node = { key, layer, name: name === "" ? null : name, source, documents: [], citations: [], looped };
      this.#nodes.set(key, node);
    }
    if (!node.documents.includes(document)) node.documents.push(document);
    node.citations.push({ document, span });
    return key;
  }

  #placeOf(hop: Hop): Span | null {
    if (hop.span !== null || hop.rests === null) return hop.span;
    return (this.#lookup.attributions.get(hop.rests) ?? this.#lookup.claims.get(hop.rests))?.span ?? null;
  }
}

function keyOf(layer: number, name: string, source: string | null): string {
  return `${layer} ${identityOf(name, source)}`;
}

function identityOf(name: string, source: string | null): string {
  return source ?? foldText(name);
}

/**
 * A document that does not name the origin itself (it copies one that does, or shares its numbers) is tied to the
 * root by an edge: suspected unless proven links join it to a document that names the root.
 */
function tieToRoot(origin: Origin, documents: readonly Id<"document">[], builder: GraphBuilder): void {
  if (origin.name === null || (documents.length === 1 && builder.edges().length > 0)) return;
  const name = origin.name;
  const source = origin.source;
  const named = builder.find(
    (node) => keyOf(node.layer, name, source) === node.key || node.key === keyOf(node.layer, name, null),
  );
  const root = named?.key ?? builder.addRoot(layerOfOrigin[origin.kind], name, source);
  const naming = new Set<string>(named?.documents ?? origin.proven[0]);
  for (const document of origin.documents) {
    const end = builder.endOf(document);
    if (end === undefined || named?.documents.includes(document)) continue;
    const group = origin.proven.find((candidates) => candidates.includes(document)) ?? [];
    builder.connect(end, root, !group.some((member) => naming.has(member)));
  }
}
