// Sets of stretches of one text: whether and how much they meet. Plain arithmetic on positions.
import { overlaps, type Span } from "#model/index.js";

/** Whether a span meets any of others. */
export function meets(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

/** The same characters as stretches that do not meet, in order. */
export function united(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Span[] = [];
  for (const span of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && span[0] <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/** Characters between a span and the nearest of others. */
export function distance([start, end]: Span, others: readonly Span[]): number {
  return Math.min(...others.map(([from, to]) => Math.max(0, from - end, start - to)));
}

/** Length of the shortest of some spans that meet others; infinite where none does. */
export function shortestMeeting(spans: readonly Span[], evidence: readonly Span[]): number {
  const met = spans.filter((span) => meets(span, evidence));
  return Math.min(Number.POSITIVE_INFINITY, ...met.map(([start, end]) => end - start));
}

/** Characters that two sets have in common. */
export function sharedLength(spans: readonly Span[], evidence: readonly Span[]): number {
  let length = 0;
  for (const [start, end] of spans)
    for (const [from, to] of evidence) length += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return length;
}
