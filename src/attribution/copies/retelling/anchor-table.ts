// The anchors of one study under numbers, with how much each tells. What many documents hold says little about two of
// them. Lives as long as one comparison.
import { commonDocuments, kindWeights } from "./thresholds.js";

export type AnchorKind = keyof typeof kindWeights;

export class AnchorTable {
  readonly #numbers = new Map<string, number>();
  readonly #kinds: AnchorKind[] = [];
  readonly #weights: number[] = [];

  /** The number of an anchor; the first weight given to a key, a factor on that of its kind, stays. */
  numberOf(kind: AnchorKind, key: string, weight: number): number {
    const written = `${kind} ${key}`;
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const number = this.#kinds.length;
    this.#numbers.set(written, number);
    this.#kinds.push(kind);
    this.#weights.push(weight * kindWeights[kind]);
    return number;
  }

  get size(): number {
    return this.#kinds.length;
  }

  kind(number: number): AnchorKind {
    return this.#kinds[number]!;
  }

  /** Its weight where few documents hold it. */
  weight(number: number): number {
    return this.#weights[number]!;
  }

  /** Weights of all anchors, by number, given how many documents hold each: full up to three, half at six. */
  weightsAmong(documents: Int32Array): Float64Array {
    return Float64Array.from(
      this.#weights,
      (weight, number) => weight / (1 + Math.max(0, Math.log2(documents[number]! / commonDocuments))),
    );
  }
}
