// Keeps a drawing readable: a layer that holds more names than fit keeps those with most documents and gathers the
// rest into one node, with all their documents, places and lines.
import type { ChainEdge, ChainGraph, ChainNode } from "./chain-graph.js";
import { namesDrawn, outletsDrawn } from "./limits.js";

/** The same graph with no layer over its limit. */
export function gatheredBeyond(graph: Omit<ChainGraph, "origin">): Omit<ChainGraph, "origin"> {
  const moved = new Map<string, string>();
  const gathered: ChainNode[] = [];
  for (const layer of new Set(graph.nodes.map((node) => node.layer))) {
    const surplus = surplusOf(
      graph.nodes.filter((node) => node.layer === layer),
      layer === 0 ? outletsDrawn : namesDrawn,
    );
    if (surplus.length === 0) continue;
    const node = inOne(surplus, layer);
    gathered.push(node);
    for (const { key } of surplus) moved.set(key, node.key);
  }
  if (gathered.length === 0) return graph;
  const nodes = [...graph.nodes.filter(({ key }) => !moved.has(key)), ...gathered];
  return { nodes, edges: redirected(graph.edges, moved) };
}

/** Those with fewest documents, never those of a circle before others; none where all but one fit. */
function surplusOf(nodes: readonly ChainNode[], limit: number): readonly ChainNode[] {
  if (nodes.length <= limit + 1) return [];
  return [...nodes]
    .sort((a, b) => Number(b.looped) - Number(a.looped) || b.documents.length - a.documents.length)
    .slice(limit);
}

function inOne(nodes: readonly ChainNode[], layer: number): ChainNode {
  return {
    key: `gathered ${layer}`,
    layer,
    name: null,
    source: null,
    people: null,
    documents: [...new Set(nodes.flatMap(({ documents }) => documents))],
    citations: nodes.flatMap(({ citations }) => citations),
    looped: nodes.every(({ looped }) => looped),
    names: nodes.length,
  };
}

/** A gathered line is suspected only where all its lines are. */
function redirected(edges: readonly ChainEdge[], moved: ReadonlyMap<string, string>): readonly ChainEdge[] {
  const kept = new Map<string, ChainEdge>();
  for (const edge of edges) {
    const from = moved.get(edge.from) ?? edge.from;
    const to = moved.get(edge.to) ?? edge.to;
    const known = kept.get(`${from} > ${to}`);
    const suspected = edge.suspected && (known?.suspected ?? true);
    const decided = known === undefined || known.decided === edge.decided ? edge.decided : null;
    if (from !== to) kept.set(`${from} > ${to}`, { from, to, suspected, decided });
  }
  return [...kept.values()];
}
