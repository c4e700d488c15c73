// One change in the middle of a series, by ranks (Pettitt 1979, Applied Statistics 28:126). Assumes no more than one
// change and independent values; says nothing of a slow drift.

export interface Pettitt {
  /** Values before the change. */
  readonly at: number;
  /** The largest |U|. */
  readonly u: number;
  /** 2 exp(−6U²/(n³ + n²)), at most 1: an approximation, fair below one half. */
  readonly p: number;
}

/** Null for fewer than two values, or where all are equal. */
export function pettittTest(values: ArrayLike<number>): Pettitt | null {
  const count = values.length;
  let [u, at, largest] = [0, 0, 0];
  for (let k = 0; k < count - 1; k++) {
    for (let other = 0; other < count; other++) u += Math.sign(values[k]! - values[other]!);
    if (Math.abs(u) <= largest) continue;
    largest = Math.abs(u);
    at = k + 1;
  }
  if (largest === 0) return null;
  return { at, u: largest, p: Math.min(1, 2 * Math.exp((-6 * largest ** 2) / (count ** 3 + count ** 2))) };
}
