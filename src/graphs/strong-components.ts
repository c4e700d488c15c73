// Strongly connected components: nodes that reach one another in a circle (Tarjan 1972, "Depth-first search and linear
// graph algorithms"), in linear time and without recursion: a chain of ten thousand nodes must not overflow.

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
