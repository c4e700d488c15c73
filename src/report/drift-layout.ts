// Where the cards of a drift stand: a column a hand, each card beside the middle of those that took from it. On a
// right-to-left page the first hand stands at the right: positions are mirrored here, since SVG does not mirror itself.
import type { DriftCard, DriftTree } from "./drift-tree.js";
import { wrapped } from "./text-width.js";

/** A line of a card: whose it is decides its look. */
export interface CardLine {
  readonly kind: "outlet" | "quote" | "date" | "change";
  readonly text: string;
}

export interface PlacedCard {
  readonly card: DriftCard;
  readonly lines: readonly CardLine[];
  /** Left upper corner, in user units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DriftDrawing {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly PlacedCard[];
  readonly edges: readonly {
    readonly path: string;
    readonly suspected: boolean;
    readonly changed: boolean;
  }[];
}

/** User units; the type sizes are those of the classes in style.ts. */
const leastWidth = 900;
const leastColumn = 180;
export const cardLineHeight = 18;
const columnGap = 40;
const rowGap = 14;
export const cardPadding = 9;
const widestCard = 250;
const typeSizes = { outlet: 16, quote: 16, date: 13, change: 13 } as const;
const linesPerText = { outlet: 4, quote: 3, date: 1, change: 2 } as const;

interface Box {
  readonly card: DriftCard;
  readonly lines: readonly CardLine[];
  readonly height: number;
  /** Height of the card with all that follows from it. */
  readonly room: number;
  readonly next: readonly Box[];
}

/** Places a tree; `linesOf` gives the texts of a card before they are broken into lines. */
export function placedDrift(
  { first, hands }: DriftTree,
  direction: "ltr" | "rtl",
  linesOf: (card: DriftCard) => readonly CardLine[],
): DriftDrawing {
  const drawingWidth = Math.max(leastWidth, hands * leastColumn);
  const columnWidth = drawingWidth / hands;
  const width = Math.round(Math.min(columnWidth - columnGap, widestCard));
  const cards: PlacedCard[] = [];
  const edges: DriftDrawing["edges"][number][] = [];
  const place = ({ card, lines, height, room, next }: Box, top: number): PlacedCard => {
    const left = Math.round(card.hand * columnWidth);
    const x = direction === "ltr" ? left : drawingWidth - left - width;
    const placed = { card, lines, x, y: Math.round(top + (room - height) / 2), width, height };
    cards.push(placed);
    let from = top + (room - roomOf(next)) / 2;
    for (const box of next) {
      const taker = place(box, from);
      from += box.room + rowGap;
      edges.push(edgeBetween(placed, taker, direction));
    }
    return placed;
  };
  const box = boxOf(first, width, linesOf);
  place(box, 1);
  return { width: drawingWidth, height: box.room + 2, cards, edges };
}

function boxOf(card: DriftCard, width: number, linesOf: (card: DriftCard) => readonly CardLine[]): Box {
  const lines = linesOf(card).flatMap(({ kind, text }) =>
    wrapped(text, (width - 2 * cardPadding) / typeSizes[kind], linesPerText[kind]).map((line) => ({
      kind,
      text: line,
    })),
  );
  const height = lines.length * cardLineHeight + 2 * cardPadding;
  const next = card.next.map((taker) => boxOf(taker, width, linesOf));
  return { card, lines, height, next, room: Math.max(height, roomOf(next)) };
}

function roomOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { room }) => sum + room, 0) + rowGap * Math.max(0, boxes.length - 1);
}

function edgeBetween(giver: PlacedCard, taker: PlacedCard, direction: "ltr" | "rtl") {
  const start = direction === "ltr" ? giver.x + giver.width : giver.x;
  const end = direction === "ltr" ? taker.x : taker.x + taker.width;
  const [from, to] = [giver.y + giver.height / 2, taker.y + taker.height / 2].map(Math.round);
  const middle = Math.round((start + end) / 2);
  return {
    path: `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`,
    suspected: taker.card.suspected,
    changed: taker.card.changed,
  };
}
