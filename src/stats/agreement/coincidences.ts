// Values paired within units: what Krippendorff's alpha is computed from. A unit judged by m coders gives m(m − 1)
// ordered pairs of values, each weighing 1/(m − 1), so that every judgement counts once. Units with fewer than two
// judgements pair nothing and are left out.
// Krippendorff, K. 2011, "Computing Krippendorff's alpha-reliability", University of Pennsylvania, section C.
import { notJudged, type Ratings } from "./ratings.js";

/**
 * Units judged alike, whoever of the coders said what, are one pattern: ten thousand units are often a few dozen.
 * Entries of pattern p stand from `start[p]` to `start[p + 1]`.
 */
export interface Coincidences {
  readonly categories: number;
  /** Units with at least two judgements, and how many of them are of each pattern. */
  readonly units: number;
  readonly unitsOfPattern: Float64Array;
  /** Which categories a unit of the pattern was given, ascending, and by how many coders. */
  readonly values: { readonly start: Int32Array; readonly category: Int32Array; readonly count: Int32Array };
  /** Unlike values met in such a unit, both orders in one weight: 2 m_c m_k / (m − 1). */
  readonly unlike: {
    readonly start: Int32Array;
    readonly first: Int32Array;
    readonly second: Int32Array;
    readonly weight: Float64Array;
  };
}

export function coincidencesOf(ratings: Ratings): Coincidences {
  const { patterns, units } = patternsOf(ratings);
  const values = { start: [0], category: [] as number[], count: [] as number[] };
  const unlike = { start: [0], first: [] as number[], second: [] as number[], weight: [] as number[] };
  for (const { tally } of patterns) {
    const judgements = tally.reduce((sum, [, count]) => sum + count, 0);
    tally.forEach(([category, count], position) => {
      values.category.push(category);
      values.count.push(count);
      for (const [other, otherCount] of tally.slice(0, position)) {
        unlike.first.push(other);
        unlike.second.push(category);
        unlike.weight.push((2 * count * otherCount) / (judgements - 1));
      }
    });
    values.start.push(values.category.length);
    unlike.start.push(unlike.first.length);
  }
  return {
    categories: ratings.categories,
    units,
    unitsOfPattern: Float64Array.from(patterns, (pattern) => pattern.units),
    values: {
      start: Int32Array.from(values.start),
      category: Int32Array.from(values.category),
      count: Int32Array.from(values.count),
    },
    unlike: {
      start: Int32Array.from(unlike.start),
      first: Int32Array.from(unlike.first),
      second: Int32Array.from(unlike.second),
      weight: Float64Array.from(unlike.weight),
    },
  };
}

/** The matrix o_ck, categories × categories, row by row, symmetric; its sum is the number of judgements paired. */
export function coincidenceMatrix(coincidences: Coincidences): Float64Array {
  const { categories, unitsOfPattern, values, unlike } = coincidences;
  const matrix = new Float64Array(categories * categories);
  for (const [pattern, units] of unitsOfPattern.entries()) {
    const counts = values.count.subarray(values.start[pattern], values.start[pattern + 1]);
    const others = counts.reduce((sum, count) => sum + count, 0) - 1;
    counts.forEach((count, entry) => {
      const category = values.category[values.start[pattern]! + entry]!;
      matrix[category * (categories + 1)]! += (units * count * (count - 1)) / others;
    });
    for (let pair = unlike.start[pattern]!; pair < unlike.start[pattern + 1]!; pair++) {
      const [first, second] = [unlike.first[pair]!, unlike.second[pair]!];
      matrix[first * categories + second]! += (units * unlike.weight[pair]!) / 2;
      matrix[second * categories + first]! += (units * unlike.weight[pair]!) / 2;
    }
  }
  return matrix;
}

/** A category and how many coders gave it, by category. */
type Tally = readonly (readonly [category: number, count: number])[];

/** The patterns in the order in which units first show them. */
function patternsOf({ units, coders, codes }: Ratings): {
  readonly patterns: readonly { readonly tally: Tally; readonly units: number }[];
  readonly units: number;
} {
  const patterns = new Map<string, { readonly tally: Tally; units: number }>();
  let paired = 0;
  for (let unit = 0; unit < units; unit++) {
    const given = codes.subarray(unit * coders, (unit + 1) * coders).filter((code) => code !== notJudged);
    if (given.length < 2) continue;
    paired++;
    const name = given.sort().join();
    const known = patterns.get(name);
    if (known === undefined) patterns.set(name, { tally: tallyOf(given), units: 1 });
    else known.units++;
  }
  return { patterns: [...patterns.values()], units: paired };
}

function tallyOf(sorted: Int32Array): Tally {
  const tally: [number, number][] = [];
  for (const code of sorted) {
    const last = tally.at(-1);
    if (last?.[0] === code) last[1]++;
    else tally.push([code, 1]);
  }
  return tally;
}
