// A placed graph as SVG. Every name is a link where it has sentences to open; lines are not announced, since the same
// is told in words beneath the drawing.
import type { ChainNode } from "./chain-graph.js";
import { type Drawing, type DrawnEdge, lineHeight, type PlacedNode } from "./chain-layout.js";
import { type Html, html, type Part, trusted } from "./html.js";

/** One drawing. `linkOf` gives the attributes of each node's link, or null where it opens nothing. */
export function drawn(drawing: Drawing, linkOf: (node: ChainNode) => Part, title: string): Html {
  const { width, height, nodes, edges } = drawing;
  const lines = edges.map((edge) => {
    const { path, suspected, looped, decided } = edge;
    const kind = trusted(
      `edge${suspected ? " suspected" : ""}${looped ? " looped" : ""}${decided === null ? "" : ` ${decided}`}`,
    );
    return html`<path class="${kind}" d="${path}"/>${verdictMark(edge)}`;
  });
  return html`<svg class="chain" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" direction="ltr">${lines}${nodes.map((placed) => drawnNode(placed, linkOf(placed.node)))}</svg>`;
}

/** A tick or a cross in a small disc, drawn as strokes: fonts may lack the signs. */
function verdictMark({ decided, middle }: DrawnEdge): Part {
  if (decided === null) return null;
  const [x, y] = middle.map(Math.round) as [number, number];
  const strokes = decided === "confirmed" ? `M${x - 4} ${y}l3 3l5 -6` : `M${x - 3} ${y - 3}l6 6m0 -6l-6 6`;
  return html`<g class="verdict ${decided}"><circle cx="${x}" cy="${y}" r="7"/><path d="${strokes}"/></g>`;
}

function drawnNode({ node, lines, x, y, width }: PlacedNode, link: Part): Html {
  const height = lines.length * lineHeight;
  const top = y - height / 2;
  const direction = /[\u0590-\u08ff]/u.test(lines.join("")) ? "rtl" : "ltr";
  const rows = lines.map(
    // The space keeps the lines apart for a listener; drawn, it has no width that shows.
    (line, row) => html`<tspan x="${x}" y="${Math.round(top + (row + 0.72) * lineHeight)}">${line} </tspan>`,
  );
  const body = html`<rect class="plate" x="${x - Math.ceil(width / 2)}" y="${top - 2}" width="${width}" height="${height + 4}"/><text class="name" direction="${direction}" text-anchor="middle">${rows}</text>`;
  const kind = trusted(`node${node.looped ? " looped" : ""}${node.name === null ? " nameless" : ""}`);
  return link === null ? html`<g class="${kind}">${body}</g>` : html`<a class="${kind}" ${link}>${body}</a>`;
}
