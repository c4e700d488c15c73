// Documents that meet under a key: one study, one number, one outlet. Under a crowded key each document meets only
// those published nearest to it, so that ten thousand documents on one number stay linear work; groups still join
// through the chain of neighbours.
import type { Dossier } from "./dossier.js";

/** Neighbours by date on either side under one key. */
const neighbours = 16;

/** Visits pairs of documents that have a key in common, each pair once a key; `keysOf` may repeat a key. */
export function eachMeeting<K>(
  dossiers: readonly Dossier[],
  keysOf: (dossier: Dossier) => Iterable<K>,
  visit: (left: number, right: number, key: K) => void,
): void {
  const members = new Map<K, number[]>();
  dossiers.forEach((dossier, number) => {
    for (const key of new Set(keysOf(dossier))) {
      const known = members.get(key);
      if (known === undefined) members.set(key, [number]);
      else known.push(number);
    }
  });
  for (const [key, numbers] of members) {
    const dated = numbers.sort((a, b) => dayOrLast(dossiers[a]!) - dayOrLast(dossiers[b]!) || a - b);
    dated.forEach((one, at) => {
      for (const other of dated.slice(at + 1, at + 1 + neighbours))
        visit(Math.min(one, other), Math.max(one, other), key);
    });
  }
}

/** Whether two documents were published within so many days of each other; true where either date is unknown. */
export function within(days: number, left: Dossier, right: Dossier): boolean {
  return left.day === null || right.day === null || Math.abs(left.day - right.day) <= days;
}

/** Whether both name groups and have none in common. */
export function speakOfOthers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && !meet(left, right);
}

export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const value of left) if (right.has(value)) return true;
  return false;
}

function dayOrLast({ day }: Dossier): number {
  return day ?? Number.MAX_SAFE_INTEGER;
}
