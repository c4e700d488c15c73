// The gamma distribution with scale 1: the regularised incomplete gamma functions P and Q. The chi-squared and the
// Poisson distributions rest on it. Equations are those of the NIST Digital Library of Mathematical Functions (DLMF),
// chapter 8. Shapes far below 1/100 are not made for: there Q loses digits beside 1.
import { halfLogTwoPi, logGamma, stirlingRest } from "./log-gamma.js";

const precision = 2 ** -53;

/** From here on Stirling's expansion carries the factor in front. */
const largeShape = 10;

/** P(X ≤ x) for a gamma variable of this shape > 0: P(shape, x). 0 for x ≤ 0. */
export function gammaLower(shape: number, x: number): number {
  assertShape(shape);
  if (!(x > 0)) return 0;
  return x < shape + 1 ? bySeries(shape, x) : 1 - byFraction(shape, x);
}

/** P(X > x) for a gamma variable of this shape > 0: Q(shape, x), with all digits where it is small. 1 for x ≤ 0. */
export function gammaUpper(shape: number, x: number): number {
  assertShape(shape);
  if (!(x > 0)) return 1;
  return x < shape + 1 ? 1 - bySeries(shape, x) : byFraction(shape, x);
}

/** P(a, x) = x^a e^−x / Γ(a + 1) · Σ x^n / ((a + 1) … (a + n)) (DLMF 8.7.1). */
function bySeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > precision * sum; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.min(1, gammaFactor(shape, x) * sum);
}

/** Q(a, x) by its continued fraction (DLMF 8.9.2), summed from the front (Lentz 1976, Applied Optics 15:668). */
function byFraction(shape: number, x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0;
  let denominator = x + 1 - shape;
  let ahead = 1 / denominator;
  let behind = Number.POSITIVE_INFINITY;
  let value = ahead;
  for (let n = 1; n < 1e7; n++) {
    const numerator = n * (shape - n);
    denominator += 2;
    ahead = 1 / (numerator * ahead + denominator);
    behind = denominator + numerator / behind;
    const change = ahead * behind;
    value *= change;
    if (Math.abs(change - 1) <= 2 * precision) break;
  }
  return gammaFactor(shape, x) * shape * value;
}

/**
 * x^a e^−x / Γ(a + 1), where a is the shape. For large a it is exp(−a φ(x/a − 1) − rest) / √(2πa), φ(u) = u − log(1 + u):
 * the great terms that would cancel are never formed (Loader 2000, "Fast and accurate computation of binomial
 * probabilities"; also DLMF 8.12.1).
 */
function gammaFactor(shape: number, x: number): number {
  if (shape < largeShape && x < 600) return (x ** shape / Math.exp(logGamma(shape + 1))) * Math.exp(-x);
  if (shape < largeShape) return Math.exp(shape * Math.log(x) - x - logGamma(shape + 1));
  const distance = shape * excessOverLogarithm(x, shape);
  return Math.exp(-distance - stirlingRest(shape) - halfLogTwoPi) / Math.sqrt(shape);
}

/** u − log(1 + u) for u = x/a − 1, without cancellation near 0: the logarithm is 2 artanh(u / (2 + u)). */
function excessOverLogarithm(x: number, shape: number): number {
  const u = (x - shape) / shape;
  if (Math.abs(u) > 0.5) return u - Math.log(x / shape);
  const half = u / (2 + u);
  const square = half * half;
  let power = 2 * half * square;
  let sum = u * half;
  for (let n = 3; Math.abs(power) > precision * sum; n += 2) {
    sum -= power / n;
    power *= square;
  }
  return sum;
}

function assertShape(shape: number): void {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY))
    throw new RangeError(`a gamma variable has a shape above 0, not ${shape}`);
}
