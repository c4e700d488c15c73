// The logarithm of the gamma function and its first two derivatives, for x > 0. Equations are those of the NIST Digital
// Library of Mathematical Functions (DLMF), chapter 5.
import { polynomial } from "./polynomial.js";

export const halfLogTwoPi = 0.9189385332046728;

/** 1 − Euler's constant. */
const oneLessEuler = 0.42278433509846713;

/** (ζ(k) − 1)/k for k from 26 down to 2. */
const zetaLessOne = [
  5.731367241678862e-10, 1.1921401405860912e-9, 2.4836745438024785e-9, 5.183475041970047e-9,
  1.0838659214896955e-8, 2.2711094608943164e-8, 4.7698101693639804e-8, 1.00432248239681e-7,
  2.1207184805554667e-7, 4.492469198764566e-7, 9.55141213040742e-7, 0.000002039215753801366,
  0.000004374866789907488, 0.000009439488275268397, 0.00002050721277567069, 0.00004492623673813314,
  0.00009945751278180853, 0.00022315475845357939, 0.0005096695247430425, 0.001192753911703261,
  0.0028905103307415234, 0.007385551028673986, 0.020580808427784546, 0.06735230105319809, 0.3224670334241132,
];

/** From here on the expansions for large x hold to the last digit. */
const large = 10;

/**
 * log Γ(x) for x > 0, to the last digits also beside its zeros at 1 and 2. Infinite at 0. RangeError below.
 *
 * Large x: Stirling's expansion (DLMF 5.11.1). Between 1.5 and 2.5: the series about 2 (DLMF 5.7.3, moved by one).
 * Elsewhere Γ(x + 1) = x Γ(x) (DLMF 5.5.1) leads there.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) throw new RangeError(`log Γ is asked for x > 0, not ${x}`);
  if (x >= large) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingRest(x);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return aboutTwo(x - 1) - Math.log1p(x - 1);
  let rest = x;
  let product = 1;
  while (rest > 2.5) product *= --rest;
  return Math.log(product) + aboutTwo(rest - 2);
}

/** log Γ(2 + w) = (1 − γ) w + Σ (−1)^k (ζ(k) − 1) w^k / k, for |w| ≤ ½. */
function aboutTwo(w: number): number {
  return w * (oneLessEuler + w * polynomial(zetaLessOne, -w));
}

/** What Stirling's formula lacks of log Γ(x), for x ≥ 10: 1/(12x) − 1/(360x³) + … (DLMF 5.11.1). */
export function stirlingRest(x: number): number {
  const inverse = 1 / (x * x);
  return polynomial(stirlingCoefficients, inverse) / x;
}

/** B(2k) / (2k (2k − 1)) for k from 8 down to 1. */
const stirlingCoefficients = [
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
];

/** B(2k) for k from 8 down to 1. */
const bernoulli = [-3617 / 510, 7 / 6, -691 / 2730, 5 / 66, -1 / 30, 1 / 42, -1 / 30, 1 / 6];

const digammaCoefficients = bernoulli.map((number, index) => number / (2 * (bernoulli.length - index)));

/** ψ(x), the derivative of log Γ, for x > 0 (DLMF 5.11.2 and 5.5.2). RangeError elsewhere. */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ψ is asked for x > 0, not ${x}`);
  let moved = x;
  let sum = 0;
  for (; moved < large; moved++) sum -= 1 / moved;
  const inverse = 1 / (moved * moved);
  return sum + Math.log(moved) - 1 / (2 * moved) - inverse * polynomial(digammaCoefficients, inverse);
}

/** ψ′(x), the second derivative of log Γ, for x > 0 (DLMF 5.15.8 and 5.15.5). RangeError elsewhere. */
export function trigamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ψ′ is asked for x > 0, not ${x}`);
  let moved = x;
  let sum = 0;
  for (; moved < large; moved++) sum += 1 / (moved * moved);
  const inverse = 1 / (moved * moved);
  return sum + 1 / moved + inverse / 2 + (inverse * polynomial(bernoulli, inverse)) / moved;
}
