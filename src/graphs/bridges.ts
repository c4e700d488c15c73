// Edges that alone hold a graph together (Tarjan 1974, "A note on finding the bridges of a graph"), in linear time and
// without recursion: a chain of ten thousand nodes must not overflow. Two edges between the same nodes are no bridge,
// neither of them: each holds without the other.

export interface Edge {
  readonly one: number;
  readonly other: number;
}

/** What a bridge would cut off. */
export interface FarSide {
  /** Whether a node of the bridge's component lies there. */
  holds(node: number): boolean;
}

/**
 * For each edge what it alone joins to the rest of its component: null where it is no bridge, or where no counted node
 * lies on one of its sides, so that without it there would be as many components with a counted node as before. Nodes
 * are numbers below `counted.length`.
 */
export function farSides(counted: readonly boolean[], edges: readonly Edge[]): readonly (FarSide | null)[] {
  const search = new BridgeSearch(counted, edges);
  counted.forEach((_, node) => {
    search.from(node);
  });
  return search.sides;
}

interface Visit {
  readonly node: number;
  /** The edge it was reached by; -1 where the search began. */
  readonly by: number;
  next: number;
}

class BridgeSearch {
  readonly sides: (FarSide | null)[];
  readonly #edges: readonly Edge[];
  readonly #edgesAt: number[][];
  readonly #order: Int32Array;
  readonly #lowest: Int32Array;
  /** Counted nodes at and below each node of the search. */
  readonly #below: Int32Array;
  #entered = 0;

  constructor(counted: readonly boolean[], edges: readonly Edge[]) {
    this.sides = edges.map(() => null);
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
    const cuts: { readonly edge: number; readonly counted: number; readonly side: FarSide }[] = [];
    const path = [this.#enter(start, -1)];
    while (path.length > 0) {
      const visit = path.at(-1)!;
      const edge = this.#edgesAt[visit.node]![visit.next++];
      if (edge !== undefined) {
        if (edge !== visit.by) this.#follow(path, visit.node, edge);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent === undefined) continue;
      this.#leave(visit.node, parent.node);
      if (this.#lowest[visit.node] !== this.#order[visit.node]) continue;
      cuts.push({ edge: visit.by, counted: this.#below[visit.node]!, side: this.#sideOf(visit.node) });
    }
    for (const { edge, counted, side } of cuts)
      if (counted > 0 && counted < this.#below[start]!) this.sides[edge] = side;
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

  #leave(node: number, parent: number): void {
    this.#below[parent] = this.#below[parent]! + this.#below[node]!;
    this.#lower(parent, this.#lowest[node]!);
  }

  /** All that was entered since the node, which the search is about to leave. */
  #sideOf(node: number): FarSide {
    const [first, next, order] = [this.#order[node]!, this.#entered, this.#order];
    return { holds: (other) => order[other]! >= first && order[other]! < next };
  }

  #lower(node: number, order: number): void {
    if (order < this.#lowest[node]!) this.#lowest[node] = order;
  }
}
