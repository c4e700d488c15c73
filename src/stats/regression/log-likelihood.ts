// Log-likelihoods of counts under given means, with every constant, so that models of different families can be
// compared (McCullagh & Nelder 1989, sections 6.2.1 and 6.2.3).
import { logGamma } from "../distributions/log-gamma.js";

/** Σ y log μ − μ − log y!. Counts of at least 0, means above 0, one of each a row. */
export function poissonLogLikelihood(counts: ArrayLike<number>, means: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    const [count, mean] = [counts[row]!, means[row]!];
    sum += (count === 0 ? 0 : count * Math.log(mean)) - mean - logGamma(count + 1);
  }
  return sum;
}

/** As above with variance μ + μ²/theta (the NB2 form of Cameron & Trivedi 1986). */
export function negativeBinomialLogLikelihood(
  counts: ArrayLike<number>,
  means: ArrayLike<number>,
  theta: number,
): number {
  let sum = 0;
  for (let row = 0; row < counts.length; row++) {
    const [count, mean] = [counts[row]!, means[row]!];
    sum += logGamma(theta + count) - logGamma(theta) - logGamma(count + 1);
    sum -= theta * Math.log1p(mean / theta);
    if (count > 0) sum += count * Math.log(mean / (theta + mean));
  }
  return sum;
}
