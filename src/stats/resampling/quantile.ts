// Quantiles of a sample. Nine definitions are in use; this is the eighth, median-unbiased whatever the distribution and
// the one its authors recommend (Hyndman & Fan 1996, "Sample quantiles in statistical packages", The American
// Statistician 50:361).

/**
 * The quantile of `sorted` (ascending, at least one value) at `probability` in [0, 1], by linear interpolation between
 * order statistics with plotting positions (k − 1/3)/(n + 1/3) (Hyndman & Fan 1996, definition 8). Outside the first
 * and the last position it is the smallest and the largest value: a sample says nothing beyond its ends.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const size = sorted.length;
  if (size === 0) throw new RangeError("A quantile of no values was asked for.");
  const position = Math.min(Math.max((size + 1 / 3) * probability + 1 / 3, 1), size);
  const below = Math.floor(position);
  const low = sorted[below - 1]!;
  const high = sorted[Math.min(below, size - 1)]!;
  return low + (position - below) * (high - low);
}
