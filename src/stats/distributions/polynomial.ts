// Polynomials and their quotients, by Horner's rule.

/** The value at `x` of the polynomial with these coefficients, highest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let index = 0; index < coefficients.length; index++) sum = sum * x + coefficients[index]!;
  return sum;
}

/** A rational approximation: numerator and denominator, highest power first. */
export interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

export function rational({ above, below }: Rational, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}
