// Circular reporting: outlets that have one story from one another in a circle. A loop is a strongly connected component
// of the graph "this outlet cites that one", taken within one origin, so that two outlets that cite each other on
// different stories are no loop. Tarjan 1972, without recursion: a chain of ten thousand outlets must not overflow.
import type { Id, Loop } from "#model/index.js";
import type { Dossier } from "./dossier.js";

type Key = Id<"source">;

/** The loops among documents of one origin, ordered by their first source. */
export function loopsAmong(dossiers: readonly Dossier[]): readonly Loop[] {
  return strongComponents(citations(dossiers)).map((sources) => loopOf(sources, dossiers));
}

function citations(dossiers: readonly Dossier[]): ReadonlyMap<Key, readonly Key[]> {
  const cited = new Map<Key, Set<Key>>();
  for (const { publisher } of dossiers) if (publisher !== null) cited.set(publisher.key, new Set());
  for (const { publisher, outlets } of dossiers)
    for (const { key } of outlets)
      if (publisher !== null && cited.has(key)) cited.get(publisher.key)!.add(key);
  return new Map([...cited].map(([key, keys]) => [key, [...keys].sort()]));
}

function loopOf(sources: readonly Key[], dossiers: readonly Dossier[]): Loop {
  const inside = new Set(sources);
  const publishers = new Map(dossiers.flatMap((dossier) => publisherOf(dossier) ?? []));
  const citing = dossiers.flatMap(({ document, publisher, outlets }) => {
    const within = outlets.filter(
      ({ key }) => publisher !== null && inside.has(publisher.key) && inside.has(key),
    );
    return within.map(({ attribution }) => ({ document: document.id, attribution: attribution.id }));
  });
  return {
    sources: sources.map((key) => publishers.get(key)!.source),
    names: sources.map((key) => publishers.get(key)!.name),
    documents: [...new Set(citing.map(({ document }) => document))].sort(),
    attributions: citing.map(({ attribution }) => attribution),
  };
}

/** The publisher under its key, with the id the document's chain gives it. */
function publisherOf({
  publisher,
  chain,
}: Dossier): readonly [readonly [Key, { source: Key; name: string }]] | null {
  if (publisher === null) return null;
  const source = chain?.hops.find(({ role }) => role === "publisher")?.source ?? publisher.key;
  return [[publisher.key, { source, name: publisher.name }]];
}

/** Strongly connected components of at least two nodes, each sorted, in the order of their first node. */
export function strongComponents<K extends string>(
  edges: ReadonlyMap<K, readonly K[]>,
): readonly (readonly K[])[] {
  const search = new ComponentSearch(edges);
  for (const node of [...edges.keys()].sort()) search.from(node);
  return search.components.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

interface Visit<K> {
  readonly node: K;
  next: number;
}

class ComponentSearch<K extends string> {
  readonly components: (readonly K[])[] = [];
  readonly #edges: ReadonlyMap<K, readonly K[]>;
  readonly #order = new Map<K, number>();
  readonly #lowest = new Map<K, number>();
  readonly #open: K[] = [];
  readonly #isOpen = new Set<K>();

  constructor(edges: ReadonlyMap<K, readonly K[]>) {
    this.#edges = edges;
  }

  from(start: K): void {
    if (this.#order.has(start)) return;
    const path = [this.#enter(start)];
    while (path.length > 0) {
      const visit = path.at(-1)!;
      const neighbour = this.#edges.get(visit.node)?.[visit.next++];
      if (neighbour === undefined) this.#leave(path);
      else if (!this.#order.has(neighbour)) path.push(this.#enter(neighbour));
      else if (this.#isOpen.has(neighbour)) this.#lower(visit.node, this.#order.get(neighbour)!);
    }
  }

  #enter(node: K): Visit<K> {
    this.#order.set(node, this.#order.size);
    this.#lowest.set(node, this.#order.get(node)!);
    this.#open.push(node);
    this.#isOpen.add(node);
    return { node, next: 0 };
  }

  #leave(path: Visit<K>[]): void {
    const { node } = path.pop()!;
    const parent = path.at(-1);
    if (parent !== undefined) this.#lower(parent.node, this.#lowest.get(node)!);
    if (this.#lowest.get(node) === this.#order.get(node)) this.#close(node);
  }

  #close(node: K): void {
    const component = this.#open.splice(this.#open.indexOf(node));
    for (const member of component) this.#isOpen.delete(member);
    if (component.length > 1) this.components.push(component.sort());
  }

  #lower(node: K, order: number): void {
    this.#lowest.set(node, Math.min(this.#lowest.get(node)!, order));
  }
}
