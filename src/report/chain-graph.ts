// Turns the chains of one origin into a layered graph: who printed it, whom they have it from, what that rests on.
// Decides what is drawn, not where: names met twice become one node, and a layer with too many names gathers those
// with fewest documents into one node that says how many. Columns follow the roles of hops (model/attribution).
import type { Chain, Hop, Id, LinkVerdict, Origin, OriginLink, Span } from "#model/index.js";
import { foldText } from "#text/index.js";
import { gatheredBeyond } from "./chain-gathering.js";
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
/** Outlets pass a story on one after another; bodies, counts and voices in one document stand side by side. */
const passedOn = 1;

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
  /** As the documents print it; null for names gathered into one and for a document naming no outlet. */
  readonly name: string | null;
  readonly source: string | null;
  /** For an evidence base that is a number of people. */
  readonly people: number | null;
  readonly documents: readonly Id<"document">[];
  readonly citations: readonly Citation[];
  /** Part of a circle of outlets that have it from one another. */
  readonly looped: boolean;
  /** How many names this node stands for; 1 but for a gathered node. */
  readonly names: number;
}

export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly suspected: boolean;
  /** A researcher's word on it. */
  readonly decided: LinkVerdict | null;
}

export interface ChainGraph {
  readonly origin: Origin;
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/**
 * Named steps: 1 take the chains of the origin, 2 add their hops, 3 tie loose ends to the root, 4 mark what a researcher
 * decided, 5 gather.
 */
export function chainGraph(
  origin: Origin,
  chains: ReadonlyMap<string, Chain>,
  loopedSources: ReadonlySet<string>,
  lookup: Lookup,
): ChainGraph {
  const builder = new GraphBuilder(loopedSources, lookup);
  const hopsOf = (document: string) => chains.get(document)?.hops ?? [];
  const cited = citedOutlets(origin.documents.flatMap(hopsOf), loopedSources, lookup);
  for (const document of origin.documents) builder.addChain(document, hopsOf(document), cited);
  tieToRoot(origin, builder, lookup);
  for (const link of origin.links) if (link.decided !== null) builder.decide(link, link.decided.verdict);
  return { origin, ...gatheredBeyond({ nodes: builder.nodes(), edges: builder.edges() }) };
}

/** Outlets that others of the origin name: drawn once, where they are taken from. In a circle nobody stands behind. */
function citedOutlets(
  hops: readonly Hop[],
  looped: ReadonlySet<string>,
  lookup: Lookup,
): ReadonlySet<string> {
  const named = hops.filter(({ role, source }) => layerOfRole[role] === 1 && !looped.has(source ?? ""));
  return new Set(named.map((hop) => identityOf(hop, lookup)));
}

type Named = Pick<Hop, "name"> & { readonly source: string | null };

interface MutableNode extends ChainNode {
  readonly documents: Id<"document">[];
  readonly citations: Citation[];
}

type Stop = Pick<ChainNode, "key" | "layer">;

/** Collects nodes and edges; adding what is there already only adds its documents and places. */
class GraphBuilder {
  readonly #nodes = new Map<string, MutableNode>();
  readonly #edges = new Map<string, ChainEdge>();
  readonly #hops = new Map<string, readonly Stop[]>();
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
    const added: Stop[] = [];
    for (const hop of hops.length === 0 ? [this.#publisherOf(document)] : hops) {
      const layer = cited.has(identityOf(hop, this.#lookup)) ? 1 : layerOfRole[hop.role];
      const key = this.#add(hop, layer, document);
      const before = added.findLast(
        (one) => one.layer < layer || (one.layer === layer && layer === passedOn),
      );
      if (before !== undefined) this.connect(before.key, key, false);
      added.push({ key, layer });
    }
    this.#hops.set(document, added);
  }

  connect(from: string, to: string, suspected: boolean): void {
    const key = `${from} > ${to}`;
    if (from !== to && !this.#edges.has(key)) this.#edges.set(key, { from, to, suspected, decided: null });
  }

  /** Marks the line between two outlets that a researcher decided on; one that was drawn or confirmed is added. */
  decide({ direction }: OriginLink, verdict: LinkVerdict): void {
    const [taker, giver] = [direction?.to, direction?.from].map((id) => this.#hops.get(id ?? "")?.[0]?.key);
    if (taker === undefined || giver === undefined || taker === giver) return;
    const known = this.edges().find(({ from, to }) => from === taker && isOneBody(to, giver));
    const edge = known ?? (verdict === "confirmed" ? { from: taker, to: giver } : null);
    if (edge === null) return;
    const { from, to } = edge;
    this.#edges.set(`${from} > ${to}`, { from, to, suspected: false, decided: verdict });
  }

  /** The last name of a document's chain that stands before a layer; its publisher where none does. */
  lastBefore(document: string, layer: number): string {
    const hops = this.#hops.get(document)!;
    return (hops.findLast((hop) => hop.layer < layer) ?? hops[0]!).key;
  }

  /** Whether a document's chain holds a name of a layer. */
  reaches(document: string, layer: number): boolean {
    return this.#hops.get(document)!.some((hop) => hop.layer === layer);
  }

  find(test: (node: ChainNode) => boolean): ChainNode | undefined {
    return this.nodes().find(test);
  }

  addRoot(layer: number, name: string, source: string | null): string {
    const key = keyOf(layer, identityOf({ name, source }, this.#lookup));
    if (!this.#nodes.has(key)) this.#nodes.set(key, this.#emptyNode(key, layer, { name, source }));
    return key;
  }

  #add(hop: Hop, layer: number, document: Id<"document">): string {
    const people = this.#peopleOf(hop);
    const key = keyOf(layer, people === null ? identityOf(hop, this.#lookup) : `people ${people}`);
    const node = this.#nodes.get(key) ?? this.#emptyNode(key, layer, hop, people);
    this.#nodes.set(key, node);
    if (node.documents.at(-1) !== document) node.documents.push(document);
    node.citations.push({ document, span: this.#placeOf(hop) });
    return key;
  }

  #emptyNode(key: string, layer: number, { name, source }: Named, people: number | null = null): MutableNode {
    const looped = this.#looped.has(source ?? "");
    const known = source ?? this.#lookup.sourceNamed(name);
    const printed = name === "" ? null : name;
    return {
      key,
      layer,
      name: printed,
      source: known,
      people,
      documents: [],
      citations: [],
      looped,
      names: 1,
    };
  }

  #publisherOf(document: Id<"document">): Hop {
    const name = this.#lookup.document(document).outlet.value ?? "";
    return { role: "publisher", name, source: null, rests: null, span: null };
  }

  /** An evidence base is known by its number: "46 people" and «ستة وأربعين شخصا» are one. */
  #peopleOf({ role, rests }: Hop): number | null {
    const claim = role === "evidence base" ? this.#lookup.claims.get(rests ?? "") : undefined;
    return claim?.unit === "people" ? claim.value : null;
  }

  #placeOf(hop: Hop): Span | null {
    if (hop.span !== null || hop.rests === null) return hop.span;
    return (this.#lookup.attributions.get(hop.rests) ?? this.#lookup.claims.get(hop.rests))?.span ?? null;
  }
}

/** In a circle an outlet stands twice: where it prints, and where others take it from. */
function isOneBody(key: string, other: string): boolean {
  return key.slice(key.indexOf(" ")) === other.slice(other.indexOf(" "));
}

function keyOf(layer: number, identity: string): string {
  return `${layer} ${identity}`;
}

/** Names of one body in two languages are one: by its id, by a name the study knows it by, else by the folded name. */
function identityOf({ name, source }: Named, lookup: Lookup): string {
  const bare = foldText(name).replace(leadingArticle, "");
  return source ?? lookup.sourceNamed(name) ?? lookup.sourceNamed(bare) ?? bare;
}

/** "The Harbour Tribune" cited is the Harbour Tribune that printed. */
const leadingArticle = /^(?:the|le|la|les) |^l['’]/u;

/**
 * A document that does not name the origin itself (it copies one that does, or shares its numbers) is tied to the
 * root by an edge: suspected unless proven links join it to a document that names the root. A witness whom every
 * document describes in words of its own is not drawn once more.
 */
function tieToRoot(origin: Origin, builder: GraphBuilder, lookup: Lookup): void {
  const { name, source, documents } = origin;
  if (name === null || (documents.length === 1 && builder.edges().length > 0)) return;
  const identities = [identityOf({ name, source }, lookup), foldText(name)];
  const named = builder.find((node) =>
    identities.some((identity) => node.key === keyOf(node.layer, identity)),
  );
  const layer = named?.layer ?? layerOfOrigin[origin.kind];
  const naming = new Set<string>(named?.documents ?? origin.proven[0]);
  const described = (document: string) => origin.kind === "testimony" && builder.reaches(document, layer);
  const untied = documents.filter((document) =>
    named === undefined ? !described(document) : !naming.has(document),
  );
  if (untied.length === 0) return;
  const root = named?.key ?? builder.addRoot(layer, name, source);
  const provenToo = new Set(origin.proven.filter((group) => group.some((one) => naming.has(one))).flat());
  for (const document of untied)
    builder.connect(builder.lastBefore(document, layer), root, !provenToo.has(document));
}
