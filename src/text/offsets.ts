// The only place that turns code points into UTF-16 units and back. JavaScript counts "😀" as two units; spans
// count it as one. A text without such characters, the common case, is answered without a table.
import type { Span } from "#model/index.js";

/** Positions of one text in both units. Offsets outside the text are clamped to its ends. */
export class Offsets {
  /** Length of the text in code points. */
  readonly length: number;
  readonly #text: string;
  /** UTF-16 position of every code point, and the end; null where both units agree. */
  readonly #utf16: Int32Array | null;

  constructor(text: string) {
    this.#text = text;
    this.#utf16 = hasSurrogates(text) ? utf16Positions(text) : null;
    this.length = this.#utf16 === null ? text.length : this.#utf16.length - 1;
  }

  /** UTF-16 position of a code point offset. */
  toUtf16(offset: number): number {
    const clamped = Math.min(Math.max(offset, 0), this.length);
    return this.#utf16 === null ? clamped : this.#utf16[clamped]!;
  }

  /** Code point offset of a UTF-16 position; a position inside a pair belongs to the pair's character. */
  fromUtf16(position: number): number {
    const clamped = Math.min(Math.max(position, 0), this.#text.length);
    return this.#utf16 === null ? clamped : lastNotAfter(this.#utf16, clamped);
  }

  /** The text a span covers. */
  slice([start, end]: Span): string {
    return this.#text.slice(this.toUtf16(start), this.toUtf16(end));
  }
}

function hasSurrogates(text: string): boolean {
  // No "u" flag: with it the class would not see the halves of a pair.
  return /[\ud800-\udbff]/.test(text);
}

function utf16Positions(text: string): Int32Array {
  const positions = new Int32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) positions[count++] = at;
  positions[count++] = text.length;
  return positions.slice(0, count);
}

/** Index of the last value that is not greater than `wanted`; values ascend. */
function lastNotAfter(values: Int32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
