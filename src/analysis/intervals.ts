// Stretches of time as far as texts state them. A bound nobody states is open: it contradicts nothing.
import type { Period } from "#model/index.js";

/** Inclusive; null where open. Partial dates: "2014" holds all of 2014. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

export const always: Interval = { from: null, to: null };

export function intervalOf(period: Period | null): Interval {
  return period === null ? always : { from: period.from, to: period.to };
}

/** False for one that could be any time. */
export function isStated({ from, to }: Interval): boolean {
  return from !== null || to !== null;
}

export function meet(a: Interval, b: Interval): boolean {
  return !isBefore(a.to, b.from) && !isBefore(b.to, a.from);
}

/** What two intervals that meet have in common. */
export function common(a: Interval, b: Interval): Interval {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && isBefore(b.to, a.to)) ? b.to : a.to;
  return { from, to };
}

/** Whether all of one partial date comes before another: 2014 before 2015-03, but not before 2014-03. */
function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other && !other.startsWith(one);
}
