// Draws from continuous distributions. Shapes may be very small: what would underflow is kept as its logarithm.
// Devroye 1986, Non-Uniform Random Variate Generation; gamma by Marsaglia & Tsang 2000, "A simple method for generating
// gamma variables", ACM TOMS 26:363.
import { normalQuantile } from "../distributions/normal.js";
import type { Random } from "./random.js";

/** Uniform on the open interval (0, 1), in steps of 2^-52: never 0, never 1, so that it has a logarithm. */
export function openUniform(random: Random): number {
  return (random.uniform() * 2 ** 52 + random.integer(2 ** 20) + 0.5) / 2 ** 52;
}

/** Standard normal, by inversion. */
export function normalDraw(random: Random): number {
  return normalQuantile(openUniform(random));
}

/** Gamma of scale 1, for a shape > 0. May underflow to 0 where the shape is below 1/100. */
export function gammaDraw(random: Random, shape: number): number {
  return shape < 1 ? Math.exp(logGammaDraw(random, shape)) : gammaFromOne(random, shape);
}

/** The logarithm of such a draw. Below shape 1 it is that of shape + 1, plus log(uniform)/shape (Marsaglia & Tsang). */
export function logGammaDraw(random: Random, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`a gamma variable has a shape above 0, not ${shape}`);
  if (shape >= 1) return Math.log(gammaFromOne(random, shape));
  return Math.log(gammaFromOne(random, shape + 1)) + Math.log(openUniform(random)) / shape;
}

/** Gamma for a shape ≥ 1 (Marsaglia & Tsang 2000, section 4): a cubed normal, accepted nearly always. */
function gammaFromOne(random: Random, shape: number): number {
  const centre = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * centre);
  for (;;) {
    const z = normalDraw(random);
    const root = 1 + scale * z;
    if (root <= 0) continue;
    const cube = root * root * root;
    const u = openUniform(random);
    if (u < 1 - 0.0331 * z * z * z * z) return centre * cube;
    if (Math.log(u) < (z * z) / 2 + centre * (1 - cube + Math.log(cube))) return centre * cube;
  }
}
