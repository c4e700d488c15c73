// A set of shingles that is asked millions of times: open addressing over one typed array.

export class ShingleSet {
  readonly size: number;
  readonly #cells: Int32Array;
  readonly #shift: number;
  /** 0 marks an empty cell and is kept apart. */
  readonly #hasZero: boolean;

  constructor(shingles: readonly number[] | Int32Array) {
    this.size = shingles.length;
    const bits = Math.max(4, Math.ceil(Math.log2(2 * shingles.length + 1)));
    this.#cells = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    this.#hasZero = shingles.includes(0);
    for (const shingle of shingles) this.#cells[this.#cellOf(shingle)] = shingle;
  }

  has(shingle: number): boolean {
    return shingle === 0 ? this.#hasZero : this.#cells[this.#cellOf(shingle)] === shingle;
  }

  /** The cell that holds a shingle, or the empty one it would have. */
  #cellOf(shingle: number): number {
    const cells = this.#cells;
    let cell = Math.imul(shingle, 0x9e3779b1 | 0) >>> this.#shift;
    while (cells[cell] !== 0 && cells[cell] !== shingle) cell = (cell + 1) & (cells.length - 1);
    return cell;
  }
}
