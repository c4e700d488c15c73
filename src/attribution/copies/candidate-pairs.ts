// Pairs of documents worth comparing, each once. Two filters feed it: likeness of whole texts (sketches) and common
// fingerprints (winnowing). Neither decides anything. A single common fingerprint is a hint only, since two texts of
// one matter have eight words in common by chance; two hints make a candidate.
import { neighbours } from "./thresholds.js";

/** A set of unordered pairs of document numbers, one number a hint. Those of no use go when its array is full. */
export class CandidatePairs {
  readonly #documents: number;
  #hints = new Float64Array(1_024);
  #count = 0;

  constructor(documents: number) {
    this.#documents = documents;
  }

  /** A pair that is worth comparing. */
  add(one: number, other: number): void {
    this.hint(one, other);
    this.hint(one, other);
  }

  /** A pair that is worth comparing if it is hinted at again. */
  hint(one: number, other: number): void {
    if (one === other) return;
    if (this.#count === this.#hints.length) this.#makeRoom();
    const [first, second] = one < other ? [one, other] : [other, one];
    this.#hints[this.#count++] = first * this.#documents + second;
  }

  /** The pairs in order, the smaller number first. */
  *inOrder(): Generator<readonly [number, number]> {
    this.#dropThirds();
    for (let at = 1; at < this.#count; at++) {
      const pair = this.#hints[at]!;
      if (pair === this.#hints[at - 1]) yield [Math.floor(pair / this.#documents), pair % this.#documents];
    }
  }

  #makeRoom(): void {
    this.#dropThirds();
    if (this.#count <= this.#hints.length / 2) return;
    const larger = new Float64Array(2 * this.#hints.length);
    larger.set(this.#hints);
    this.#hints = larger;
  }

  /** Orders the hints and keeps two of each pair at most. */
  #dropThirds(): void {
    const sorted = this.#hints.subarray(0, this.#count).sort();
    let kept = 0;
    for (let at = 0; at < sorted.length; at++)
      if (kept < 2 || sorted[at] !== sorted[kept - 1] || sorted[at] !== sorted[kept - 2])
        sorted[kept++] = sorted[at]!;
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
