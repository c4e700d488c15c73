// Whether Markov chains agree, and how many independent draws they are worth: Vehtari, Gelman, Simpson, Carpenter &
// Bürkner 2021, "Rank-normalization, folding, and localization: an improved R-hat for assessing convergence of MCMC",
// Bayesian Analysis 16:667. All chains are of one length, at least 8; each is split into halves, so that one that drifts
// disagrees with itself.
import { normalQuantile } from "../../distributions/normal.js";
import { quantileOfSorted } from "../../resampling/quantile.js";

/**
 * R-hat: how much wider all draws together are than each half chain, by ranks, for place and for spread; the larger of
 * the two (section 4). 1 where they agree, and where all draws are one value; infinite where each half stands still at
 * a value of its own.
 */
export function rHat(chains: readonly Float64Array[]): number {
  const halves = split(chains);
  const middle = quantileOfSorted(sorted(halves), 0.5);
  const folded = halves.map((half) => half.map((draw) => Math.abs(draw - middle)));
  return Math.max(plainRHat(rankNormal(halves)), plainRHat(rankNormal(folded)));
}

/** How many independent draws would tell the centre as well ("bulk", section 4.1). */
export function effectiveSize(chains: readonly Float64Array[]): number {
  return plainEffectiveSize(rankNormal(split(chains)));
}

/** How many independent draws would tell the quantile at `probability` as well (section 4.2). */
export function quantileEffectiveSize(chains: readonly Float64Array[], probability: number): number {
  const halves = split(chains);
  const quantile = quantileOfSorted(sorted(halves), probability);
  return plainEffectiveSize(halves.map((half) => half.map((draw) => (draw <= quantile ? 1 : 0))));
}

/** Halves of the chains; the middle draw of an odd number is left out. */
function split(chains: readonly Float64Array[]): readonly Float64Array[] {
  return chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.subarray(0, half), chain.subarray(chain.length - half)];
  });
}

function sorted(chains: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chains.length * chains[0]!.length);
  for (const [index, chain] of chains.entries()) all.set(chain, index * chain.length);
  return all.sort();
}

/** Each draw replaced by the normal quantile of its rank among all; equal draws share their mean rank (equation 14). */
function rankNormal(chains: readonly Float64Array[]): readonly Float64Array[] {
  const all = sorted(chains);
  const scores = new Map<number, number>();
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to] === all[from]) to++;
    const meanRank = (from + 1 + to) / 2;
    scores.set(all[from]!, normalQuantile((meanRank - 3 / 8) / (all.length + 1 / 4)));
    from = to;
  }
  return chains.map((chain) => chain.map((draw) => scores.get(draw)!));
}

interface Variances {
  /** Mean variance within a chain. */
  readonly within: number;
  /** Variance of all, estimated from within and between (equation 3). */
  readonly together: number;
  readonly means: readonly number[];
}

function variancesOf(chains: readonly Float64Array[]): Variances {
  const length = chains[0]!.length;
  const means = chains.map((chain) => chain.reduce((sum, draw) => sum + draw, 0) / length);
  const within = meanOf(
    chains.map(
      (chain, index) => chain.reduce((sum, draw) => sum + (draw - means[index]!) ** 2, 0) / (length - 1),
    ),
  );
  const centre = meanOf(means);
  const between = means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0) / (means.length - 1);
  return { within, together: ((length - 1) / length) * within + between, means };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function plainRHat(chains: readonly Float64Array[]): number {
  const { within, together } = variancesOf(chains);
  return together === 0 ? 1 : Math.sqrt(together / within);
}

/**
 * Draws over their autocorrelation time (equations 10 and 11). Correlations are added up in pairs while these are
 * positive, none larger than the one before (Geyer 1992, Statistical Science 7:473); of the first pair that is not, the
 * even one counts once where it is positive.
 */
function plainEffectiveSize(chains: readonly Float64Array[]): number {
  const length = chains[0]!.length;
  const draws = length * chains.length;
  const variances = variancesOf(chains);
  if (variances.together === 0) return draws;
  const correlation = (lag: number) => correlationAt(chains, variances, lag);
  let pair = 1 + correlation(1);
  let time = -1 + 2 * pair;
  for (let lag = 2; lag + 1 < length - 2; lag += 2) {
    const even = correlation(lag);
    const both = even + correlation(lag + 1);
    if (both <= 0) {
      time += Math.max(0, even);
      break;
    }
    pair = Math.min(pair, both);
    time += 2 * pair;
  }
  return draws / Math.max(time, 1 / Math.log10(draws));
}

/** Equation 10: 1 − (within − mean autocovariance) / together. */
function correlationAt(chains: readonly Float64Array[], variances: Variances, lag: number): number {
  const { within, together, means } = variances;
  const length = chains[0]!.length;
  let sum = 0;
  for (const [index, chain] of chains.entries()) {
    const mean = means[index]!;
    for (let draw = 0; draw + lag < length; draw++)
      sum += (chain[draw]! - mean) * (chain[draw + lag]! - mean);
  }
  return 1 - (within - sum / (length - 1) / chains.length) / together;
}
