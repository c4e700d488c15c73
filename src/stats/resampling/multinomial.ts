// Drawing cases anew from a table of counts: a multinomial sample by the alias method (Walker 1977, "An efficient method
// for generating discrete random variables with general distributions", ACM TOMS 3:253; set up as Vose 1991, "A linear
// algorithm for generating random numbers with a given distribution", IEEE TSE 17:972). Time is one random number a
// case, however many cells; tables of many millions of cases want another method.
import type { Random } from "../random/random.js";

export interface Multinomial {
  /** Number of cells. */
  readonly cells: number;
  /** Writes the counts of a sample of `cases` cases over `into`, one a cell. */
  draw(random: Random, cases: number, into: Float64Array): void;
}

/** Samples in which a case falls into a cell in proportion to `weights`: at least 0, not all 0. */
export function multinomial(weights: ArrayLike<number>): Multinomial {
  const cells = weights.length;
  const { share, alias } = aliasTable(weights);
  return {
    cells,
    draw(random, cases, into) {
      into.fill(0);
      for (let drawn = 0; drawn < cases; drawn++) {
        const place = random.uniform() * cells;
        const cell = Math.floor(place);
        into[place - cell < share[cell]! ? cell : alias[cell]!]!++;
      }
    },
  };
}

/** Each cell keeps `share` of its even part and gives the rest to its alias. */
function aliasTable(weights: ArrayLike<number>): {
  readonly share: Float64Array;
  readonly alias: Int32Array;
} {
  const share = evenParts(weights);
  const alias = Int32Array.from(share, (_, cell) => cell);
  const lacking: number[] = [];
  const filled: number[] = [];
  for (const [cell, part] of share.entries()) (part < 1 ? lacking : filled).push(cell);
  while (lacking.length > 0 && filled.length > 0) {
    const poor = lacking.pop()!;
    const rich = filled.pop()!;
    alias[poor] = rich;
    share[rich] = share[rich]! + share[poor]! - 1;
    (share[rich]! < 1 ? lacking : filled).push(rich);
  }
  for (const cell of [...lacking, ...filled]) share[cell] = 1;
  return { share, alias };
}

/** The weights scaled to a mean of 1. */
function evenParts(weights: ArrayLike<number>): Float64Array {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("A sample was asked for of a table without cases.");
  return Float64Array.from(weights, (weight) => (weight * weights.length) / total);
}
