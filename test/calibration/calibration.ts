// Whether a nominal interval holds the truth as often as it says, and a test rejects what is true as rarely as it says.
import { createRandom, type Random } from "../../src/stats/random/random.js";

export interface Calibration {
  /** Method, then the population it is tried on. */
  readonly what: string;
  /** One draw of the data: whether the interval holds the truth; null where the method gives no interval. */
  readonly trial: (random: Random, repeat: number) => boolean | null;
  /** Draws in the large set. */
  readonly repeats: number;
  /** Each draw is resampled hundreds of times: too slow for the small set. */
  readonly slow?: true;
  /** Where it is known to cover less or more than 92–98% though its assumptions hold: between which shares, and why. */
  readonly known?: { readonly cover: readonly [number, number]; readonly because: string };
}

export interface Coverage {
  /** Share of the intervals that were given. */
  readonly cover: number;
  /** Share of the draws that gave one. */
  readonly given: number;
}

/** Of a nominal 95% interval where the model is right. */
export const nominalCover: readonly [number, number] = [0.92, 0.98];

/** Draw r comes from stream r of the seed. */
export function coverageOf({ trial }: Calibration, repeats: number, seed: number): Coverage {
  const answers = Array.from({ length: repeats }, (_, repeat) => trial(createRandom(seed, repeat), repeat));
  const given = answers.filter((answer) => answer !== null);
  return {
    cover: given.filter((answer) => answer).length / given.length,
    given: given.length / repeats,
  };
}

/** Null where there is no interval. */
export function holds(
  interval: { readonly low: number; readonly high: number } | null | undefined,
  truth: number,
): boolean | null {
  if (interval === null || interval === undefined) return null;
  return interval.low <= truth && truth <= interval.high;
}
