// A field of a document and where it was read. Places are asked in order; the first that has a value gives it, and
// every other place that says something else is kept beside it.
import type { EvidencePlace, Field } from "#model/index.js";

/** What one place says a field is. */
export interface Reading {
  readonly value: string;
  readonly from: EvidencePlace;
}

/** Whether two values say the same, though perhaps not as fully. */
export type Agrees = (a: string, b: string) => boolean;

/** The first reading, contradicted by those that do not agree with it; no reading gives null, read nowhere. */
export function settle(readings: readonly Reading[], agrees: Agrees = sameWords): Field<string | null> {
  const [first, ...others] = readings;
  if (first === undefined) return { value: null, from: "none", contradictedBy: [] };
  const contradictedBy: Reading[] = [];
  for (const other of others) {
    const known = contradictedBy.some(({ value, from }) => value === other.value && from === other.from);
    if (!known && !agrees(first.value, other.value)) contradictedBy.push(other);
  }
  return { ...first, contradictedBy };
}

/** Same letters and digits, or one within the other: "Three return" and "Three return | Old Harbour Post". */
export function sameWords(a: string, b: string): boolean {
  const left = wordsOf(a);
  const right = wordsOf(b);
  return left.includes(right) || right.includes(left);
}

/** Same as far as both are known: "2015-09" and "2015-09-21". */
export function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

export function sameValue(a: string, b: string): boolean {
  return a === b;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
