// The decomposable (chordal) graphs over a few lists: which lists hang together directly, so that the probability of the
// table splits into those of its cliques (Lauritzen 1996, Graphical Models, section 2.1; Tarjan & Yannakakis 1984, SIAM
// Journal on Computing 13:566, for the search). 8 graphs over three lists, 61 over four, 822 over five.
import { listsOf } from "../capture-table.js";

export interface DecomposableGraph {
  /** Its cliques by list number from 1: "[12,23]". The name of the log-linear model with the same terms. */
  readonly name: string;
  /** Largest sets of lists that all hang together, as masks. */
  readonly cliques: readonly number[];
  /** What neighbouring cliques share, as masks, each as often as it separates; the empty set is left out. */
  readonly separators: readonly number[];
}

/** All decomposable graphs over `lists` lists, 1 to 6, the one without edges first. */
export function decomposableGraphs(lists: number): readonly DecomposableGraph[] {
  const pairs: (readonly [number, number])[] = [];
  for (let second = 1; second < lists; second++)
    for (let first = 0; first < second; first++) pairs.push([first, second]);
  const graphs: DecomposableGraph[] = [];
  for (let edges = 0; edges < 1 << pairs.length; edges++) {
    const neighbours = new Array<number>(lists).fill(0);
    for (const [index, [first, second]] of pairs.entries()) {
      if (((edges >> index) & 1) === 0) continue;
      neighbours[first]! |= 1 << second;
      neighbours[second]! |= 1 << first;
    }
    const graph = decompose(neighbours);
    if (graph !== null) graphs.push(graph);
  }
  return graphs;
}

/**
 * Takes the lists in the order of maximum cardinality search: always one with the most neighbours among those taken.
 * The graph is decomposable exactly if these neighbours hang together each time. Each list then multiplies the
 * probability by that of itself with them, over that of them; what stands above and below is cancelled.
 */
function decompose(neighbours: readonly number[]): DecomposableGraph | null {
  const above: number[] = [];
  const below: number[] = [];
  let taken = 0;
  for (let step = 0; step < neighbours.length; step++) {
    const list = mostConnected(neighbours, taken);
    const before = neighbours[list]! & taken;
    if (listsOf(before).some((other) => (before & ~(1 << other) & ~neighbours[other]!) !== 0)) return null;
    const earlier = above.indexOf(before);
    if (earlier >= 0) above.splice(earlier, 1);
    else if (before !== 0) below.push(before);
    above.push(before | (1 << list));
    taken |= 1 << list;
  }
  const cliques = above.sort((first, second) => (nameOf(first) < nameOf(second) ? -1 : 1));
  return { name: `[${cliques.map(nameOf).join(",")}]`, cliques, separators: below };
}

function mostConnected(neighbours: readonly number[], taken: number): number {
  let best = -1;
  let most = -1;
  for (const [list, others] of neighbours.entries()) {
    const connected = listsOf(others & taken).length;
    if (((taken >> list) & 1) === 1 || connected <= most) continue;
    best = list;
    most = connected;
  }
  return best;
}

function nameOf(mask: number): string {
  return listsOf(mask)
    .map((list) => list + 1)
    .join("");
}
