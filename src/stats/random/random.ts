// Seeded randomness: xoshiro128** (Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS
// 47:36). A seed and a stream give the same numbers on every machine, so a bootstrap split over threads is the same as
// one that is not: give each replicate its own stream. Not for secrets.

/** Uniform numbers, repeatable. */
export interface Random {
  /** In [0, 1), in steps of 2^-32. */
  uniform(): number;
  /** An integer in [0, below), for `below` up to 2^32. */
  integer(below: number): number;
}

/**
 * A generator of its own for each `seed` and `stream`, both integers of at least 0 and below 2^53. The four words of
 * the state come from SplitMix32 over both.
 */
export function createRandom(seed: number, stream = 0): Random {
  const mixed = splitMix([...wordsOf(seed), ...wordsOf(stream)]);
  const next = xoshiro([mixed(), mixed(), mixed(), mixed()]);
  return {
    uniform: () => next() / 2 ** 32,
    integer: (below) => Math.floor((next() / 2 ** 32) * below),
  };
}

/** xoshiro128**, version 1.1, from a state of four 32-bit words that are not all 0: the next 32 bits at each call. */
export function xoshiro(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The low and the high half of an integer of up to 53 bits. */
function wordsOf(integer: number): readonly [number, number] {
  return [integer >>> 0, Math.floor(integer / 2 ** 32) >>> 0];
}

function splitMix(words: readonly number[]): () => number {
  let state = 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
  for (const word of words) state = (next() ^ word) | 0;
  return next;
}

function rotate(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
