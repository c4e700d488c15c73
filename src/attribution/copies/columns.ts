// Rows of whole numbers, as long as wanted: the only thing the index of copies keeps of its documents. In memory by
// default; whoever has more documents than memory hands in columns that lie on a disk. This stage opens no file.

/** One row of 32-bit numbers that grows at its end. */
export interface Column {
  readonly length: number;
  append(values: Int32Array): void;
  /** The numbers in [from, to). They may not be changed, and may be gone after the next `read` or `append`. */
  read(from: number, to: number): Int32Array;
}

export interface Columns {
  /** A new, empty column. */
  open(): Column;
}

/** Columns in memory, in pages: a column that grows is never copied. */
export const memoryColumns: Columns = { open: () => new MemoryColumn() };

const pageBits = 16;
const pageLength = 2 ** pageBits;

class MemoryColumn implements Column {
  readonly #pages: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(values: Int32Array): void {
    for (let done = 0; done < values.length; ) {
      const at = this.#length & (pageLength - 1);
      const page = this.#pageFor(at + values.length - done);
      const count = Math.min(values.length - done, page.length - at);
      page.set(count === values.length ? values : values.subarray(done, done + count), at);
      this.#length += count;
      done += count;
    }
  }

  read(from: number, to: number): Int32Array {
    const [first, last] = [Math.floor(from / pageLength), Math.floor((to - 1) / pageLength)];
    if (to <= from) return new Int32Array(0);
    if (first === last)
      return this.#pages[first]!.subarray(from - first * pageLength, to - first * pageLength);
    const values = new Int32Array(to - from);
    for (let page = first; page <= last; page++) {
      const start = page * pageLength;
      const part = this.#pages[page]!.subarray(Math.max(0, from - start), Math.min(pageLength, to - start));
      values.set(part, Math.max(0, start - from));
    }
    return values;
  }

  /** The last page, with room up to `wanted` where a page can have it. Only the first page of a column is ever short. */
  #pageFor(wanted: number): Int32Array {
    const number = Math.floor(this.#length / pageLength);
    const page = this.#pages[number];
    if (page !== undefined && (page.length === pageLength || page.length >= wanted)) return page;
    const room = number > 0 ? pageLength : Math.min(pageLength, Math.max(1_024, 2 * wanted));
    const larger = new Int32Array(room);
    if (page !== undefined) larger.set(page);
    this.#pages[number] = larger;
    return larger;
  }
}
