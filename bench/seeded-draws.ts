// Chance with a seed: the same seed draws the same values on every machine. Good enough to write news with, not for
// statistics.

export interface Draw {
  /** A number from 0 to, but not, 1. */
  share(): number;
  /** A whole number from 0 to, but not, `limit`. */
  below(limit: number): number;
  /** One of them, each as likely. */
  one<T>(values: readonly T[]): T;
}

/** Draws by the mulberry32 generator (T. Ettinger, public domain). */
export function drawsFrom(seed: number): Draw {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return { share, below, one: (values) => values[below(values.length)]! };
}
