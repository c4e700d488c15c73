// Student's t distribution, through the continued fraction of the incomplete beta function (DLMF 8.17.22) at
// ν/(ν + t²). The factor before the fraction is the density itself times t. The fraction loses digits in proportion to
// the degrees of freedom: the relative error is 1e-14 up to hundreds of degrees, 3e-11 at a million.
import { logGamma, stirlingRest } from "./log-gamma.js";
import { normalQuantile } from "./normal.js";

const precision = 2 ** -53;

/** P(T > t) on `degrees` > 0 of freedom, with all digits where it is small. */
export function studentTUpper(t: number, degrees: number): number {
  assertDegrees(degrees);
  if (t < 0) return 1 - studentTUpper(-t, degrees);
  if (t === Number.POSITIVE_INFINITY) return 0;
  const half = degrees / 2;
  const square = t * t;
  const area = density(t, degrees) * t;
  return square > 3
    ? (area / degrees) * betaFraction(degrees / (degrees + square), half, 0.5)
    : 0.5 - area * betaFraction(square / (degrees + square), 0.5, half);
}

/**
 * The t with P(T ≤ t) = `probability`; infinite at 0 and 1. RangeError outside [0, 1]. Newton's steps on logarithms: the
 * tail is concave there, so they close in from one side.
 */
export function studentTQuantile(probability: number, degrees: number): number {
  assertDegrees(degrees);
  const normal = normalQuantile(probability);
  if (!Number.isFinite(normal) || probability === 0.5) return normal;
  const tail = Math.min(probability, 1 - probability);
  let t = Math.abs(normal);
  for (let step = 0; step < 100; step++) {
    const reached = studentTUpper(t, degrees);
    const change = (Math.log(reached / tail) * reached) / (density(t, degrees) * t);
    t *= Math.exp(change);
    if (Math.abs(change) <= 4 * precision) break;
  }
  return Math.sign(normal) * t;
}

/** Γ((ν + 1)/2) / (√(νπ) Γ(ν/2)) · (1 + t²/ν)^−(ν + 1)/2. */
function density(t: number, degrees: number): number {
  const power = ((degrees + 1) / 2) * Math.log1p((t * t) / degrees);
  return Math.exp(logHalfStep(degrees / 2) - power) / Math.sqrt(Math.PI * degrees);
}

/** log Γ(x + ½) − log Γ(x), without the great terms that cancel for large x. */
function logHalfStep(x: number): number {
  if (x < 10) return logGamma(x + 0.5) - logGamma(x);
  return x * Math.log1p(0.5 / x) - 0.5 + Math.log(x) / 2 + stirlingRest(x + 0.5) - stirlingRest(x);
}

/** 1/(1 + d₁/(1 + d₂/(1 + …))) of DLMF 8.17.22, summed from the front (Lentz 1976), for shares below (a + 1)/(a + b + 2). */
function betaFraction(share: number, first: number, second: number): number {
  let ahead = 1;
  let behind = Number.POSITIVE_INFINITY;
  let value = 1;
  for (let n = 1; n < 10_000; n++) {
    const half = Math.floor(n / 2);
    const numerator =
      n % 2 === 0 ? half * (second - half) * share : -(first + half) * (first + second + half) * share;
    const term = numerator / ((first + n - 1) * (first + n));
    ahead = 1 / (1 + term * ahead);
    behind = 1 + term / behind;
    value *= ahead * behind;
    if (Math.abs(ahead * behind - 1) <= 2 * precision) break;
  }
  return value;
}

function assertDegrees(degrees: number): void {
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY))
    throw new RangeError(`there is no t distribution on ${degrees} degrees of freedom`);
}
