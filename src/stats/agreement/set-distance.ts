// How far two sets of codes are apart: where a unit may carry several codes, one too many is less than another code.
// Passonneau, R. 2006, "Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation", LREC
// 2006. Not the variant under the same name that weights Jaccard's distance instead of his coefficient.

import type { Distance } from "./distance.js";

/** Jaccard's distance: 1 − |A ∩ B| / |A ∪ B|. 0 for two empty sets: both coders said that no code applies. */
export function jaccardDistance<Code>(first: ReadonlySet<Code>, second: ReadonlySet<Code>): number {
  return 1 - jaccard(first, second);
}

/**
 * 1 − J·M (Passonneau 2006, section 3): J is Jaccard's coefficient; the monotonicity M is 1 for equal sets, 2/3 where
 * one holds the other, 1/3 where they overlap, 0 where they share nothing. Between 0 and 1; 0 for two empty sets, 1
 * between the empty set and any other.
 */
export function masiDistance<Code>(first: ReadonlySet<Code>, second: ReadonlySet<Code>): number {
  return 1 - jaccard(first, second) * monotonicity(first, second);
}

/** The metric of alpha where the categories are sets of codes, each a combination that was given. */
export function setDistances<Code>(
  sets: readonly ReadonlySet<Code>[],
  distance: (first: ReadonlySet<Code>, second: ReadonlySet<Code>) => number = masiDistance,
): Distance {
  const distances = new Float64Array(sets.length * sets.length);
  for (let row = 0; row < sets.length; row++)
    for (let column = 0; column < row; column++) {
      const apart = distance(sets[row]!, sets[column]!);
      distances[row * sets.length + column] = apart;
      distances[column * sets.length + row] = apart;
    }
  return { kind: "table", categories: sets.length, distances };
}

function jaccard<Code>(first: ReadonlySet<Code>, second: ReadonlySet<Code>): number {
  const common = shared(first, second);
  const all = first.size + second.size - common;
  return all === 0 ? 1 : common / all;
}

function monotonicity<Code>(first: ReadonlySet<Code>, second: ReadonlySet<Code>): number {
  const common = shared(first, second);
  if (common === first.size && common === second.size) return 1;
  if (common === 0) return 0;
  return common === Math.min(first.size, second.size) ? 2 / 3 : 1 / 3;
}

function shared<Code>(first: ReadonlySet<Code>, second: ReadonlySet<Code>): number {
  let common = 0;
  for (const code of first) if (second.has(code)) common++;
  return common;
}
