// The standard normal distribution, to the last digits of double precision in both tails.
// Cumulative: W. J. Cody 1969, "Rational Chebyshev approximations for the error function", Mathematics of Computation
// 23:631. Quantile: M. J. Wichura 1988, "Algorithm AS 241: the percentage points of the normal distribution", Applied
// Statistics 37:477 (PPND16). Other means and scales are the caller's: (x − mean) / scale.
import { type Rational, rational } from "./polynomial.js";

/** erf(x)/x in x², for 0 ≤ x ≤ 0.46875. */
const errorNearZero: Rational = {
  above: [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694],
  below: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
};

/** exp(x²) erfc(x) in x, for 0.46875 ≤ x ≤ 4. */
const tailBelowFour: Rational = {
  above: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
    881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  below: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
    4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
};

/** x² (1/√π − x exp(x²) erfc(x)) in 1/x², for x ≥ 4. */
const tailAboveFour: Rational = {
  above: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
    0.0006587491615298378,
  ],
  below: [
    1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
  ],
};

/** z/(p − ½) in 0.425² − (p − ½)², for |p − ½| ≤ 0.425. */
const quantileInBody: Rational = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

/** −z in √(−log p) − 1.6, for tails down to exp(−25). */
const quantileInTail: Rational = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

/** −z in √(−log p) − 5, for tails beyond. */
const quantileInFarTail: Rational = {
  above: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/** P(Z ≤ z). 0 and 1 at the infinities. */
export function normalCumulative(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (x <= 0.46875) return 0.5 + (z / Math.SQRT2 / 2) * rational(errorNearZero, x * x);
  const tail = (scaledTail(x) * expMinusHalfSquare(z)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** P(Z > z), with all digits where it is small. */
export function normalUpper(z: number): number {
  return normalCumulative(-z);
}

/** The z with P(Z ≤ z) = `probability`; infinite at 0 and 1. RangeError outside [0, 1]. */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is not a probability`);
  const offCentre = probability - 0.5;
  if (Math.abs(offCentre) <= 0.425)
    return offCentre * rational(quantileInBody, 0.180625 - offCentre * offCentre);
  const tail = offCentre < 0 ? probability : 1 - probability;
  if (tail === 0) return offCentre < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const depth = Math.sqrt(-Math.log(tail));
  const size = depth <= 5 ? rational(quantileInTail, depth - 1.6) : rational(quantileInFarTail, depth - 5);
  return offCentre < 0 ? -size : size;
}

/** exp(x²) erfc(x) for x ≥ 0.46875. */
function scaledTail(x: number): number {
  if (x <= 4) return rational(tailBelowFour, x);
  const inverse = 1 / (x * x);
  return (1 / Math.sqrt(Math.PI) - inverse * rational(tailAboveFour, inverse)) / x;
}

/** exp(−z²/2): the square is taken in two parts, the larger without rounding (Cody's device), so no digit is lost. */
function expMinusHalfSquare(z: number): number {
  if (Math.abs(z) > 40) return 0;
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
}
