// What coders said of units: one table, a row a unit, a column a coder, the index of a category in each cell. Missing
// is missing: a coder who did not judge a unit says nothing about it. Knows no names of codes, coders or units.

export interface Ratings {
  readonly units: number;
  readonly coders: number;
  /** Number of categories of the scale, used or not. */
  readonly categories: number;
  /** Length units × coders, row by row: a category from 0, or `notJudged`. */
  readonly codes: Int32Array;
}

export const notJudged = -1;

/**
 * Ratings from rows of labels, a row a unit, `null` where the coder did not judge. Categories are numbered in the order
 * of `categories`. RangeError for a label that is none of them and for rows of unequal length.
 */
export function ratingsOf<Label>(
  rows: readonly (readonly (Label | null)[])[],
  categories: readonly Label[],
): Ratings {
  const coders = rows[0]?.length ?? 0;
  const indexes = new Map(categories.map((category, index) => [category, index]));
  const codes = new Int32Array(rows.length * coders);
  rows.forEach((row, unit) => {
    if (row.length !== coders) throw new RangeError(`Unit ${unit} has ${row.length} cells, not ${coders}.`);
    row.forEach((label, coder) => {
      codes[unit * coders + coder] = label === null ? notJudged : indexOf(label, indexes);
    });
  });
  return { units: rows.length, coders, categories: categories.length, codes };
}

/** The same units as judged by some of the coders, by their columns. */
export function ratingsOfCoders(ratings: Ratings, coders: readonly number[]): Ratings {
  const codes = new Int32Array(ratings.units * coders.length);
  for (let unit = 0; unit < ratings.units; unit++)
    coders.forEach((coder, column) => {
      codes[unit * coders.length + column] = ratings.codes[unit * ratings.coders + coder]!;
    });
  return { ...ratings, coders: coders.length, codes };
}

/** Length units × categories, row by row: how many coders gave the unit this category (r_ik in Gwet's notation). */
export function countsByUnit({ units, coders, categories, codes }: Ratings): Float64Array {
  const counts = new Float64Array(units * categories);
  for (let cell = 0; cell < units * coders; cell++) {
    const code = codes[cell]!;
    if (code !== notJudged) counts[Math.floor(cell / coders) * categories + code]! += 1;
  }
  return counts;
}

function indexOf<Label>(label: Label, indexes: ReadonlyMap<Label, number>): number {
  const index = indexes.get(label);
  if (index === undefined) throw new RangeError(`"${label}" is none of the categories.`);
  return index;
}
