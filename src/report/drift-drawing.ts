// A placed drift as SVG. Every card is a link to its sentence; lines are not announced, since the same is told in words
// beneath the drawing. What changed is marked by a sign and a thicker frame, not by colour alone.
import {
  type CardLine,
  cardLineHeight,
  cardPadding,
  type DriftDrawing,
  type PlacedCard,
} from "./drift-layout.js";
import type { DriftCard } from "./drift-tree.js";
import { type Html, html, type Part, trusted } from "./html.js";

/** One drawing. `linkOf` gives the attributes of each card's link, or null where it opens nothing. */
export function drawnDrift(
  { width, height, cards, edges }: DriftDrawing,
  linkOf: (card: DriftCard) => Part,
  title: string,
): Html {
  const lines = edges.map(({ path, suspected, changed }) => {
    const kind = trusted(`edge${suspected ? " suspected" : ""}${changed ? " changed" : ""}`);
    return html`<path class="${kind}" d="${path}"/>`;
  });
  return html`<svg class="chain drift" viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}" direction="ltr">${lines}${cards.map((placed) => drawnCard(placed, linkOf(placed.card)))}</svg>`;
}

function drawnCard({ card, lines, x, y, width, height }: PlacedCard, link: Part): Html {
  const middle = x + Math.round(width / 2);
  const rows = lines.map((line, row) =>
    drawnLine(line, middle, y + cardPadding + Math.round((row + 0.74) * cardLineHeight)),
  );
  const body = html`<rect class="plate" x="${x}" y="${y}" width="${width}" height="${height}" rx="2"/>${rows}`;
  const kind = trusted(`card${card.changed ? " changed" : ""}`);
  return link === null ? html`<g class="${kind}">${body}</g>` : html`<a class="${kind}" ${link}>${body}</a>`;
}

/** The space keeps the lines apart for a listener; drawn, it has no width that shows. */
function drawnLine({ kind, text }: CardLine, x: number, y: number): Html {
  const direction = /[\u0590-\u08ff]/u.test(text) ? "rtl" : "ltr";
  return html`<text class="${kind}" x="${x}" y="${y}" direction="${direction}" text-anchor="middle">${text} </text>`;
}
