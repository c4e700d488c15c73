// What an estimate would have been, had more links been missed or strangers been taken for one: expected tables, no
// random thinning. Every way to a total reads overlaps, and overlaps are made by linking. Knows no way of its own to
// link or to estimate.
import type { Figure } from "#model/index.js";
import { type CaptureTable, listSizes, listsOf } from "../capture-table.js";

export interface LinkageRow {
  /** Share of links missed beyond those that were, and share of single cases falsely merged: one of them is 0. */
  readonly missed: number;
  readonly merged: number;
  readonly estimate: Figure;
}

/** The shares that are tried; the first row is the table as it is. */
export const linkageShares: readonly Omit<LinkageRow, "estimate">[] = [
  { missed: 0, merged: 0 },
  { missed: 0.05, merged: 0 },
  { missed: 0.1, merged: 0 },
  { missed: 0.2, merged: 0 },
  { missed: 0, merged: 0.05 },
];

/**
 * The estimate again for each of the shares. `estimate` must take counts that are not whole. Missed links push a total
 * up, false merges down; to first order the estimate without the errors lies as far on the other side.
 */
export function linkageSensitivity(
  table: CaptureTable,
  estimate: (table: CaptureTable) => Figure,
  shares: readonly Omit<LinkageRow, "estimate">[] = linkageShares,
): readonly LinkageRow[] {
  return shares.map(({ missed, merged }) => ({
    missed,
    merged,
    estimate: estimate(withFalseMerges(withMissedLinks(table, missed), merged)),
  }));
}

/**
 * The table to be expected when each link is missed with chance `share`. A case on k lists holds k − 1 links, from one
 * of its records, any with equal chance, to each of the others; a record whose link is missed stands as a case of its
 * own. List sizes stay as they are.
 */
export function withMissedLinks({ lists, counts }: CaptureTable, share: number): CaptureTable {
  const expected = new Float64Array(counts.length);
  for (const [history, count] of counts.entries()) {
    const held = listsOf(history);
    for (const anchor of held)
      for (const [others, chance] of keptTogether(history & ~(1 << anchor), share)) {
        const cases = (count * chance) / held.length;
        expected[others | (1 << anchor)]! += cases;
        for (const alone of listsOf(history & ~others & ~(1 << anchor))) expected[1 << alone]! += cases;
      }
  }
  return { lists, counts: expected };
}

/**
 * The table to be expected when `share` of the cases seen on one list only are drawn, paired at random, and each pair
 * of two lists is taken for one case; a pair of one list is not, since a list holds nobody twice. List sizes stay.
 */
export function withFalseMerges({ lists, counts }: CaptureTable, share: number): CaptureTable {
  const single = listSizes({
    lists,
    counts: counts.map((count, history) => (isSingle(history) ? count : 0)),
  });
  const singles = single.reduce((sum, count) => sum + count, 0);
  const expected = counts.slice();
  for (let first = 0; first < lists; first++)
    for (let second = first + 1; second < lists; second++) {
      const merged = singles > 0 ? (share * single[first]! * single[second]!) / singles : 0;
      expected[(1 << first) | (1 << second)]! += merged;
      expected[1 << first]! -= merged;
      expected[1 << second]! -= merged;
    }
  return { lists, counts: expected };
}

/** Every set of `others` that can stay linked, with its chance. */
function keptTogether(others: number, missed: number): readonly (readonly [kept: number, chance: number])[] {
  return listsOf(others).reduce<readonly (readonly [number, number])[]>(
    (sets, list) =>
      sets.flatMap(([kept, chance]) => [
        [kept | (1 << list), chance * (1 - missed)],
        [kept, chance * missed],
      ]),
    [[0, 1]],
  );
}

function isSingle(history: number): boolean {
  return history !== 0 && (history & (history - 1)) === 0;
}
