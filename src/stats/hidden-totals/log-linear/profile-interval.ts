// Intervals for a hidden total that need no standard error: all totals under which the counts are not much less likely
// than under the best one (Cormack 1992, "Interval estimation for mark-recapture studies of closed populations",
// Biometrics 48:567). The model is held for certain.
import type { StatedInterval } from "#model/index.js";
import { digamma, logGamma } from "../../distributions/log-gamma.js";
import { normalQuantile } from "../../distributions/normal.js";
import { PoissonRegression } from "../../regression/poisson-regression.js";
import { countedCases, fitWithin, type UnseenRegression } from "./unseen-regression.js";

export interface ProfileInterval {
  /** The total of greatest multinomial likelihood: a little below that of Poisson counts. */
  readonly total: number;
  readonly interval: StatedInterval;
}

/** Totals beyond so many times the counted cases are taken for infinite. */
const largestRatio = 1e5;

/**
 * The total of greatest likelihood when the cases, counted or not, fall into the cells as a multinomial, and the totals
 * whose log-likelihood is at most half the chi-squared quantile below it. The lower end is never below the counted cases.
 * Null where the likelihood has no maximum, stays that high for totals without end, or cannot be fitted. Columns whose coefficient may not
 * be negative are settled anew for every total.
 */
export function profileInterval(regression: UnseenRegression, level = 0.95): ProfileInterval | null {
  const profile = new Profile(regression);
  const { observed } = profile;
  const farthest = observed * largestRatio;
  const best = crossing(0, farthest, (unseen) => profile.at(unseen).slope);
  if (best === null || profile.failed) return null;
  const least = profile.at(best).logLikelihood - normalQuantile((1 + level) / 2) ** 2 / 2;
  const above = (unseen: number): number => profile.at(unseen).logLikelihood - least;
  const high = crossing(best, farthest, above);
  const low = above(0) >= 0 ? 0 : crossing(best, 0, above);
  if (high === null || low === null || profile.failed) return null;
  return { total: observed + best, interval: { low: observed + low, high: observed + high, level } };
}

/** The likelihood of a number of cases nobody counted, everything else of the model fitted to it. */
class Profile {
  readonly observed: number;
  /** Whether there was a total to which the rest could not be fitted. */
  failed = false;
  readonly #regression: UnseenRegression;
  readonly #fit = new PoissonRegression();

  constructor(regression: UnseenRegression) {
    this.observed = countedCases(regression.counts);
    this.#regression = { ...regression, counts: Float64Array.from(regression.counts) };
  }

  /** Up to a constant log N! − log u! + Σ y log(μ/N) for u unseen among N cases, and its derivative by u. */
  at(unseen: number): { readonly logLikelihood: number; readonly slope: number } {
    const { counts } = this.#regression;
    counts[0] = unseen;
    if (fitWithin(this.#fit, this.#regression) === null) this.failed = true;
    const cases = this.observed + unseen;
    let logLikelihood = logGamma(cases + 1) - logGamma(unseen + 1);
    for (const [row, count] of counts.entries())
      if (count > 0) logLikelihood += count * Math.log(this.#fit.means[row]! / cases);
    const slope = digamma(cases + 1) - digamma(unseen + 1) + Math.log(this.#fit.means[0]! / cases);
    return { logLikelihood, slope };
  }
}

/**
 * Where `height`, at least 0 at `from` and falling towards `to`, reaches 0: the steps double until it is passed, then
 * halve. `from` itself where it is below 0 there, null where it is above at `to`.
 */
function crossing(from: number, to: number, height: (at: number) => number): number | null {
  if (height(from) <= 0) return from;
  if (height(to) > 0) return null;
  let [inside, outside] = [from, to];
  for (let step = 1; Math.abs(step) < Math.abs(to - from); step *= 2) {
    const at = from + Math.sign(to - from) * step;
    if (height(at) <= 0) {
      outside = at;
      break;
    }
    inside = at;
  }
  while (Math.abs(outside - inside) > 1e-9 * (1 + Math.abs(inside))) {
    const middle = (inside + outside) / 2;
    if (height(middle) > 0) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
