// Pairs of documents worth comparing, each once. Two filters feed it: likeness of whole texts (sketches) and common
// fingerprints (winnowing). Neither decides anything.
import { neighbours } from "./thresholds.js";

/** A set of unordered pairs of document numbers, kept as one number a pair. */
export class CandidatePairs {
  readonly #documents: number;
  readonly #pairs = new Set<number>();

  constructor(documents: number) {
    this.#documents = documents;
  }

  add(one: number, other: number): void {
    if (one === other) return;
    this.#pairs.add(one < other ? one * this.#documents + other : other * this.#documents + one);
  }

  /** The pairs in order, the smaller number first. */
  sorted(): readonly (readonly [number, number])[] {
    return [...this.#pairs]
      .sort((a, b) => a - b)
      .map((pair) => [Math.floor(pair / this.#documents), pair % this.#documents] as const);
  }
}

/** Visits the pairs of postings under one key; under a crowded key each with its nearest neighbours only. */
export function eachNeighbouringPair(
  from: number,
  to: number,
  visit: (one: number, other: number) => void,
): void {
  for (let one = from; one < to; one++)
    for (let other = one + 1; other < Math.min(to, one + 1 + neighbours); other++) visit(one, other);
}
