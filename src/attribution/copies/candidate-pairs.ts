// Pairs of documents worth comparing, each once. Two filters feed it: likeness of whole texts (sketches) and common
// fingerprints (winnowing). Neither decides anything.
import { neighbours } from "./thresholds.js";

/** A set of unordered pairs of document numbers, one number a pair. Doubles are taken out when its array is full. */
export class CandidatePairs {
  readonly #documents: number;
  #pairs = new Float64Array(1_024);
  #count = 0;

  constructor(documents: number) {
    this.#documents = documents;
  }

  add(one: number, other: number): void {
    if (one === other) return;
    if (this.#count === this.#pairs.length) this.#makeRoom();
    this.#pairs[this.#count++] = one < other ? one * this.#documents + other : other * this.#documents + one;
  }

  /** Visits the pairs in order, the smaller number first. */
  *inOrder(): Generator<readonly [number, number]> {
    this.#dropDoubles();
    for (let at = 0; at < this.#count; at++) {
      const pair = this.#pairs[at]!;
      yield [Math.floor(pair / this.#documents), pair % this.#documents];
    }
  }

  #makeRoom(): void {
    this.#dropDoubles();
    if (this.#count <= this.#pairs.length / 2) return;
    const larger = new Float64Array(2 * this.#pairs.length);
    larger.set(this.#pairs);
    this.#pairs = larger;
  }

  #dropDoubles(): void {
    const sorted = this.#pairs.subarray(0, this.#count).sort();
    let kept = 0;
    for (let at = 0; at < sorted.length; at++)
      if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at]!;
    this.#count = kept;
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
