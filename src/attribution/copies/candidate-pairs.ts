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

/** Pairs the documents that meet under one key; under a crowded key each with its nearest neighbours only. */
export function pairWithin(
  members: ArrayLike<number>,
  from: number,
  to: number,
  pairs: CandidatePairs,
): void {
  for (let left = from; left < to; left++)
    for (let right = left + 1; right < Math.min(to, left + 1 + neighbours); right++)
      pairs.add(members[left]!, members[right]!);
}
