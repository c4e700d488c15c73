// Edges that alone hold a graph together (Tarjan 1974, "A note on finding the bridges of a graph"), in linear time and
// without recursion: a chain of ten thousand reprints must not overflow. Two edges between the same nodes are no
// bridge, neither of them: each holds without the other.

export interface Edge {
  readonly one: number;
  readonly other: number;
}

/**
 * For each edge, whether the number of components that hold a counted node would grow without it. Nodes are numbers
 * below `counted.length`.
 */
export function bridgesAmong(counted: readonly boolean[], edges: readonly Edge[]): readonly boolean[] {
  const search = new BridgeSearch(counted, edges);
  counted.forEach((_, node) => {
    search.from(node);
  });
  return search.bridges;
}

interface Visit {
  readonly node: number;
  /** The edge it was reached by; -1 where the search began. */
  readonly by: number;
  next: number;
}

class BridgeSearch {
  readonly bridges: boolean[];
  readonly #edges: readonly Edge[];
  readonly #edgesAt: number[][];
  readonly #order: Int32Array;
  readonly #lowest: Int32Array;
  /** Counted nodes at and below each node of the search. */
  readonly #below: Int32Array;
  #entered = 0;

  constructor(counted: readonly boolean[], edges: readonly Edge[]) {
    this.bridges = edges.map(() => false);
    this.#edges = edges;
    this.#edgesAt = counted.map(() => []);
    edges.forEach(({ one, other }, edge) => {
      this.#edgesAt[one]!.push(edge);
      this.#edgesAt[other]!.push(edge);
    });
    this.#order = new Int32Array(counted.length).fill(-1);
    this.#lowest = new Int32Array(counted.length);
    this.#below = Int32Array.from(counted, Number);
  }

  from(start: number): void {
    if (this.#order[start] !== -1) return;
    const candidates: Visit[] = [];
    const path = [this.#enter(start, -1)];
    while (path.length > 0) {
      const visit = path.at(-1)!;
      const edge = this.#edgesAt[visit.node]![visit.next++];
      if (edge === undefined) this.#leave(path, candidates);
      else if (edge !== visit.by) this.#follow(path, visit.node, edge);
    }
    const all = this.#below[start]!;
    for (const { node, by } of candidates)
      this.bridges[by] = this.#below[node]! > 0 && this.#below[node]! < all;
  }

  #enter(node: number, by: number): Visit {
    this.#order[node] = this.#entered;
    this.#lowest[node] = this.#entered++;
    return { node, by, next: 0 };
  }

  #follow(path: Visit[], node: number, edge: number): void {
    const { one, other } = this.#edges[edge]!;
    const neighbour = one === node ? other : one;
    if (this.#order[neighbour] === -1) path.push(this.#enter(neighbour, edge));
    else this.#lower(node, this.#order[neighbour]!);
  }

  #leave(path: Visit[], candidates: Visit[]): void {
    const visit = path.pop()!;
    const parent = path.at(-1);
    if (parent === undefined) return;
    this.#below[parent.node] = this.#below[parent.node]! + this.#below[visit.node]!;
    this.#lower(parent.node, this.#lowest[visit.node]!);
    if (this.#lowest[visit.node] === this.#order[visit.node]) candidates.push(visit);
  }

  #lower(node: number, order: number): void {
    if (order < this.#lowest[node]!) this.#lowest[node] = order;
  }
}
