// A position in a document: [start, end) in Unicode code points of its frozen text, the unit of the W3C Web
// Annotation text position selector, of REFI-QDA and of SQL. Only text/offsets converts to UTF-16 and back.
import { z } from "zod";

export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, "a span may not end before it starts")
  .readonly();
/** [start, end) in code points. */
export type Span = readonly [start: number, end: number];

/** True where two spans share at least one code point. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True where `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Order by start, then by end. */
export function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
