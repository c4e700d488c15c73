// Draws a layered graph as SVG: columns for layers, names at their places, lines between. Knows positions, not
// meanings. Numbers are whole user units, so the same graph gives the same bytes. In a right-to-left page the
// reader's side is the right: positions are mirrored here, since SVG does not mirror itself.
//
// There is no font to measure by: widths are estimated from the number of characters, on the generous side.
import type { ChainGraph, ChainNode } from "./chain-graph.js";
import { type Html, html, type Part, trusted } from "./html.js";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly { readonly path: string; readonly suspected: boolean; readonly looped: boolean }[];
}

export interface PlacedNode {
  readonly node: ChainNode;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Placing {
  readonly node: ChainNode;
  readonly lines: readonly string[];
  readonly height: number;
  y: number;
}

const drawingWidth = 900;
const lineHeight = 19;
const gapBetween = 13;
const characterWidth = 7.1;
const padding = 7;

/** Places a graph in the given columns (layers that occur in the study), names through `nameOf`. */
export function placed(
  graph: ChainGraph,
  columns: readonly number[],
  nameOf: (node: ChainNode) => string,
  direction: "ltr" | "rtl",
): Drawing {
  const columnWidth = drawingWidth / columns.length;
  const perLine = Math.floor((columnWidth - 34) / characterWidth);
  const byKey = new Map<string, Placing>();
  for (const node of graph.nodes) {
    const lines = wrapped(nameOf(node), perLine);
    byKey.set(node.key, { node, lines, height: lines.length * lineHeight + gapBetween, y: 0 });
  }
  const height = arranged(columns, [...byKey.values()], graph, byKey);
  const nodes = [...byKey.values()].map(({ node, lines, y }) => {
    const x = (columns.indexOf(node.layer) + 0.5) * columnWidth;
    const longest = Math.max(...lines.map((line) => Array.from(line).length));
    const width = Math.min(longest * characterWidth + 2 * padding, columnWidth - 20);
    return { node, lines, y: Math.round(y), width: Math.round(width), x: mirrored(Math.round(x), direction) };
  });
  return { width: drawingWidth, height: Math.round(height), nodes, edges: routed(graph, nodes, direction) };
}

/** One drawing as SVG; `linkOf` gives each node's address, `labelOf` what a listener hears. */
export function drawn(drawing: Drawing, linkOf: (node: ChainNode) => Part, title: string): Html {
  const { width, height, nodes, edges } = drawing;
  const lines = edges.map(({ path, suspected, looped }) => {
    const kind = `${suspected ? " suspected" : ""}${looped ? " looped" : ""}`;
    return html`<path class="edge${kind}" d="${path}"/>`;
  });
  return html`<svg class="chain" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" direction="ltr">${lines}${nodes.map((node) => nodeDrawn(node, linkOf(node.node)))}</svg>`;
}

function nodeDrawn({ node, lines, x, y, width }: PlacedNode, attributes: Part): Html {
  const top = y - (lines.length * lineHeight) / 2;
  const direction = /[\u0590-\u08ff]/u.test(lines.join("")) ? "rtl" : "ltr";
  const rows = lines.map(
    (line, row) => html`<tspan x="${x}" y="${top + (row + 0.72) * lineHeight}">${line}</tspan>`,
  );
  const body = html`<rect class="plate" x="${x - width / 2}" y="${top - 3}" width="${width}" height="${lines.length * lineHeight + 6}"/><text class="name" direction="${direction}" text-anchor="middle">${rows}</text>`;
  const kind = trusted(`node${node.looped ? " looped" : ""}${node.name === null ? " nameless" : ""}`);
  return attributes === null
    ? html`<g class="${kind}">${body}</g>`
    : html`<a class="${kind}" ${attributes}>${body}</a>`;
}

/**
 * Stacks the first column in order, then sets each name of a further column at the middle of what leads to it, and
 * pushes a column apart, down and then up, until nothing overlaps. Returns the height.
 */
function arranged(
  columns: readonly number[],
  nodes: readonly Placing[],
  graph: ChainGraph,
  byKey: ReadonlyMap<string, Placing>,
): number {
  const inColumns = columns.map((layer) => nodes.filter(({ node }) => node.layer === layer));
  const height = Math.max(...inColumns.map(heightOf));
  inColumns.forEach((column, index) => {
    for (const placing of column) placing.y = index === 0 ? 0 : wished(placing, graph, byKey, height);
    column.sort((a, b) => a.y - b.y);
    pushedApart(column, index === 0 ? (height - heightOf(column)) / 2 : 0, height);
  });
  return height;
}

function heightOf(column: readonly Placing[]): number {
  return column.reduce((sum, { height }) => sum + height, 0);
}

function wished(
  placing: Placing,
  graph: ChainGraph,
  byKey: ReadonlyMap<string, Placing>,
  height: number,
): number {
  const before = graph.edges
    .filter((edge) => edge.to === placing.node.key)
    .map((edge) => byKey.get(edge.from)!)
    .filter((from) => from.node.layer < placing.node.layer);
  return before.length === 0 ? height / 2 : before.reduce((sum, { y }) => sum + y, 0) / before.length;
}

function pushedApart(column: readonly Placing[], top: number, bottom: number): void {
  let above = top;
  for (const placing of column) {
    placing.y = Math.max(placing.y, above + placing.height / 2);
    above = placing.y + placing.height / 2;
  }
  let below = bottom;
  for (const placing of [...column].reverse()) {
    placing.y = Math.min(placing.y, below - placing.height / 2);
    below = placing.y - placing.height / 2;
  }
}

function routed(graph: ChainGraph, nodes: readonly PlacedNode[], direction: "ltr" | "rtl"): Drawing["edges"] {
  const byKey = new Map(nodes.map((placedNode) => [placedNode.node.key, placedNode]));
  const forward = direction === "ltr" ? 1 : -1;
  return graph.edges.map(({ from, to, suspected }) => {
    const left = byKey.get(from)!;
    const right = byKey.get(to)!;
    const looped = left.node.looped && right.node.looped;
    return { path: pathBetween(left, right, forward), suspected, looped };
  });
}

/** A level curve from the side of one name to the side of the other; within a column, round the outside. */
function pathBetween(from: PlacedNode, to: PlacedNode, forward: number): string {
  const startX = Math.round(from.x + (forward * from.width) / 2);
  const sameLayer = from.node.layer === to.node.layer;
  const endX = Math.round(to.x + ((sameLayer ? forward : -forward) * to.width) / 2);
  const bend = sameLayer
    ? Math.max(startX * forward, endX * forward) * forward + forward * 26
    : Math.round((startX + endX) / 2);
  return `M${startX} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${endX} ${to.y}`;
}

function mirrored(x: number, direction: "ltr" | "rtl"): number {
  return direction === "ltr" ? x : drawingWidth - x;
}

/** Words in lines of at most `perLine` characters, four lines at most; what is longer ends in "…". */
export function wrapped(text: string, perLine: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && Array.from(`${last} ${word}`).length <= perLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shortened(word, perLine));
  }
  return lines.length <= 4 ? lines : [...lines.slice(0, 3), shortened(`${lines[3]!} …`, perLine)];
}

function shortened(word: string, most: number): string {
  const characters = Array.from(word);
  return characters.length <= most ? word : `${characters.slice(0, most - 1).join("")}…`;
}
