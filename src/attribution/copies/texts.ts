// The texts of an index, as numbers in columns: four bytes a word, and where quotations and headlines lie. Words can
// be read again, places in the frozen text cannot: those of the few documents that have a copy are read anew.
import type { Column, Columns } from "./columns.js";
import type { Words } from "./words.js";

/** The words of one document, without their places. */
export interface TextWords {
  readonly hashes: Int32Array;
  /** How many words the headline has; 0 where a document has none. */
  readonly title: number;
}

/** Texts by number, in the order they were added. */
export class Texts {
  readonly #hashes: Column;
  /** Pairs of words [from, to) that stand inside quotation marks. */
  readonly #quotations: Column;
  /** Where the words of each text end in their column, and its quotations in theirs. */
  readonly #wordEnds: number[] = [];
  readonly #quotationEnds: number[] = [];
  readonly #titles: number[] = [];
  #quoted = new Uint8Array(4_096);

  constructor(columns: Columns) {
    this.#hashes = columns.open();
    this.#quotations = columns.open();
  }

  get count(): number {
    return this.#titles.length;
  }

  /** Words of all texts together. */
  get words(): number {
    return this.#hashes.length;
  }

  add({ hashes, quoted }: Words, title: number): void {
    this.#hashes.append(hashes);
    this.#quotations.append(rangesOf(quoted));
    this.#wordEnds.push(this.#hashes.length);
    this.#quotationEnds.push(this.#quotations.length);
    this.#titles.push(title);
  }

  /** The words of a text, good until the next call. */
  hashes(text: number): Int32Array {
    return this.#hashes.read(this.#wordEnds[text - 1] ?? 0, this.#wordEnds[text]!);
  }

  title(text: number): number {
    return this.#titles[text]!;
  }

  /** 1 for each word inside quotation marks; good until the next call. */
  quoted(text: number): Uint8Array {
    const words = this.#wordEnds[text]! - (this.#wordEnds[text - 1] ?? 0);
    if (this.#quoted.length < words) this.#quoted = new Uint8Array(2 * words);
    const quoted = this.#quoted.subarray(0, words).fill(0);
    const ranges = this.#quotations.read(this.#quotationEnds[text - 1] ?? 0, this.#quotationEnds[text]!);
    for (let at = 0; at < ranges.length; at += 2) quoted.fill(1, ranges[at]!, ranges[at + 1]!);
    return quoted;
  }
}

/** Where ones stand, as [from, to) pairs in one row. */
function rangesOf(quoted: Uint8Array): Int32Array {
  const ranges: number[] = [];
  for (let from = quoted.indexOf(1); from >= 0; ) {
    const end = quoted.indexOf(0, from);
    const to = end < 0 ? quoted.length : end;
    ranges.push(from, to);
    from = quoted.indexOf(1, to);
  }
  return Int32Array.from(ranges);
}
