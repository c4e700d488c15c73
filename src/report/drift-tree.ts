// Turns one drift into cards in columns: the first hand, those who have it from it, and so on. Decides what is drawn,
// not where. Documents that print a number unchanged and hand it on to nobody are gathered into one card, so that what
// changed is seen.
import type { Drift, DriftStep } from "#model/index.js";
import { cardsDrawn, handsDrawn } from "./limits.js";

export interface DriftCard {
  /** One step; several only where they are gathered. */
  readonly steps: readonly DriftStep[];
  /** Column, from 0: the first hand. */
  readonly hand: number;
  /** Suspected to be taken from the card before; of a gathered card where all its steps are. */
  readonly suspected: boolean;
  readonly changed: boolean;
  readonly next: readonly DriftCard[];
}

export interface DriftTree {
  readonly first: DriftCard;
  /** Columns used. */
  readonly hands: number;
  /** Steps that are not drawn. */
  readonly leftOut: number;
}

/** Cards beyond the limits of a drawing are left out, those that changed nothing first. */
export function driftTree({ steps }: Drift): DriftTree {
  const takers = new Map<string, DriftStep[]>();
  for (const step of steps) {
    if (step.from === null) continue;
    const known = takers.get(step.from);
    if (known === undefined) takers.set(step.from, [step]);
    else known.push(step);
  }
  const drawn = { cards: 1, steps: 1, hands: 1 };
  const first = cardOf(steps[0]!, 0, takers, drawn);
  return { first, hands: drawn.hands, leftOut: steps.length - drawn.steps };
}

/** What has been drawn so far. */
interface Drawn {
  cards: number;
  steps: number;
  hands: number;
}

function cardOf(
  step: DriftStep,
  hand: number,
  takers: ReadonlyMap<string, readonly DriftStep[]>,
  drawn: Drawn,
): DriftCard {
  drawn.hands = Math.max(drawn.hands, hand + 1);
  const next = hand + 1 < handsDrawn ? (takers.get(step.claim) ?? []) : [];
  const [telling, steady] = [
    next.filter((one) => one.changes.length > 0 || takers.has(one.claim)),
    next.filter((one) => one.changes.length === 0 && !takers.has(one.claim)),
  ];
  const room = Math.max(0, cardsDrawn - drawn.cards);
  const shown = telling.slice(0, room);
  const gathered = steady.length > 0 && room > shown.length ? [steady] : [];
  drawn.cards += shown.length + gathered.length;
  drawn.steps += shown.length + gathered.flat().length;
  if (gathered.length > 0) drawn.hands = Math.max(drawn.hands, hand + 2);
  return {
    steps: [step],
    hand,
    suspected: step.certainty === "suspected",
    changed: step.changes.length > 0,
    next: [
      ...shown.map((one) => cardOf(one, hand + 1, takers, drawn)),
      ...gathered.map((all) => inOne(all, hand + 1)),
    ],
  };
}

function inOne(steps: readonly DriftStep[], hand: number): DriftCard {
  const suspected = steps.every(({ certainty }) => certainty === "suspected");
  return { steps, hand, suspected, changed: false, next: [] };
}
