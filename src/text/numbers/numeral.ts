// What reading a numeral yields, whichever the script or language it is written in.
import type { Word } from "./words.js";

/** A numeral read from words[at]: its value and the first word behind it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  /** Units of the first word that are a prefix and not the numeral: the «ل» of «لثمانية». */
  readonly prefix: number;
  /** Said with the definite article: «الثمانية», “les 58”. */
  readonly definite: boolean;
  /** Rounded by the word itself: “une soixantaine”. */
  readonly approximate: boolean;
}

/** Reads the longest numeral that begins at words[at], or nothing. */
export type NumeralReader = (words: readonly Word[], at: number) => Numeral | null;

/**
 * Adds up a numeral below a scale at a time: “two hundred | thousand | thirty”.
 * `fits` refuses what a language would not say in one numeral ("twenty fourteen").
 */
export class Sum {
  #total = 0;
  #part = 0;
  #smallestScale = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.#total + this.#part;
  }

  /** What stands below the last scale so far. */
  get part(): number {
    return this.#part;
  }

  fits(value: number): boolean {
    if (value >= 100) return this.#part === 0;
    if (value >= 20) return this.#part % 100 === 0;
    if (value >= 10) return this.#part % 100 === 0;
    return this.#part % 10 === 0 && (this.#part % 100 === 0 || this.#part % 100 >= 20);
  }

  add(value: number): void {
    this.#part += value;
  }

  /** Scales must fall: a thousand may follow a million, never the reverse. */
  fitsScale(scale: number): boolean {
    return scale < this.#smallestScale && this.#part < scale;
  }

  scale(scale: number): void {
    this.#total += Math.max(this.#part, 1) * scale;
    this.#part = 0;
    this.#smallestScale = scale;
  }

  /** “three hundred”: multiplies what stands below the last scale. */
  multiply(factor: number): void {
    this.#part = Math.max(this.#part, 1) * factor;
  }
}
