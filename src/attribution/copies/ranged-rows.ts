// Rows of numbers divided by the range of their first number, each range in a column of its own. What is met under
// one key lies in one range, so ranges are worked through one by one: memory is wanted for one only, and it fits the
// caches of the processor.
import type { Column, Columns } from "./columns.js";

/** Rows of one range, on average: half a megabyte where a row is one number. */
const rowsARange = 2 ** 17;
const mostRanges = 2 ** 10;
/** Rows gathered before they go to their column. */
const rowsWaiting = 256;

export class RangedRows {
  /** Null once read. */
  readonly #columns: (Column | null)[];
  /** The rows that wait, range behind range. */
  readonly #waiting: Int32Array;
  readonly #counts: Int32Array;
  readonly #width: number;
  /** Numbers that may wait in one range. */
  readonly #room: number;
  readonly #shift: number;

  /** `expected` rows of `width` numbers; keys are spread evenly over 32 bits. */
  constructor(columns: Columns, expected: number, width: number) {
    const bits = Math.ceil(Math.log2(Math.min(mostRanges, Math.max(2, expected / rowsARange))));
    this.#columns = Array.from({ length: 2 ** bits }, () => columns.open());
    this.#waiting = new Int32Array(2 ** bits * width * rowsWaiting);
    this.#room = width * rowsWaiting;
    this.#counts = new Int32Array(2 ** bits);
    this.#width = width;
    this.#shift = 32 - bits;
  }

  /** Adds a row; numbers beyond its width are left out. */
  add(key: number, second = 0, third = 0): void {
    const range = key >>> this.#shift;
    const waiting = this.#waiting;
    const count = this.#counts[range]!;
    const at = range * this.#room + count;
    waiting[at] = key;
    if (this.#width > 1) waiting[at + 1] = second;
    if (this.#width > 2) waiting[at + 2] = third;
    this.#counts[range] = count + this.#width;
    if (count + this.#width === this.#room) this.#flush(range);
  }

  /** The rows of one range after the other, row behind row; each is let go when it was read, so only once. */
  *ranges(): Generator<Int32Array> {
    for (let range = 0; range < this.#columns.length; range++) {
      this.#flush(range);
      const column = this.#columns[range];
      this.#columns[range] = null;
      if (column) yield column.read(0, column.length);
    }
  }

  #flush(range: number): void {
    const from = range * this.#room;
    this.#columns[range]?.append(this.#waiting.subarray(from, from + this.#counts[range]!));
    this.#counts[range] = 0;
  }
}
