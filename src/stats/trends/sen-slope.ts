// The median of the slopes between all pairs of points (Sen 1968, JASA 63:1379), with the interval that Kendall's
// variance gives (Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring, section 16.5; Hollander &
// Wolfe 1999, section 9.3). A few wild values do not move it.
import { normalQuantile } from "../distributions/normal.js";
import { mannKendall } from "./mann-kendall.js";

export interface SenSlope {
  /** Change of the value per unit of time. */
  readonly slope: number;
  /** Null where there are too few slopes for the level. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
}

/**
 * Of values at ascending times; pairs across different `stretches` are not compared. The interval runs between the
 * slopes of rank (N ∓ C)/2, C being the normal quantile times √variance of Kendall's S, each rank rounded to the
 * nearest. Null where no two points can be compared.
 */
export function senSlope(
  values: ArrayLike<number>,
  times: ArrayLike<number>,
  options: { readonly level?: number; readonly stretches?: ArrayLike<number | string> } = {},
): SenSlope | null {
  const { level = 0.95, stretches } = options;
  const slopes = slopesOf(values, times, stretches);
  if (slopes.length === 0) return null;
  const variance = mannKendall(values, stretches)?.variance ?? 0;
  const reach = normalQuantile((1 + level) / 2) * Math.sqrt(variance);
  const low = Math.round((slopes.length - reach) / 2);
  const high = Math.round((slopes.length + reach) / 2 + 1);
  const bounded = low >= 1 && high <= slopes.length;
  return {
    slope: median(slopes),
    interval: bounded ? { low: slopes[low - 1]!, high: slopes[high - 1]!, level } : null,
  };
}

/** Ascending. */
function slopesOf(
  values: ArrayLike<number>,
  times: ArrayLike<number>,
  stretches?: ArrayLike<number | string>,
): Float64Array {
  const slopes: number[] = [];
  for (let later = 1; later < values.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if (stretches?.[later] === stretches?.[earlier])
        slopes.push((values[later]! - values[earlier]!) / (times[later]! - times[earlier]!));
  return Float64Array.from(slopes).sort();
}

function median(ascending: ArrayLike<number>): number {
  const half = ascending.length / 2;
  return Number.isInteger(half)
    ? (ascending[half - 1]! + ascending[half]!) / 2
    : ascending[Math.floor(half)]!;
}
