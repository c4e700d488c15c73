// Transformation matrices as PDF writes them (ISO 32000-2, 8.3.4): [a b c d e f], x' = ax + cy + e, y' = bx + dy + f.
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The first six numbers of an array, or null where one is missing or not finite. */
export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = [...value].map(Number);
  const numbers = [a, b, c, d, e, f] as const;
  return numbers.every((one): one is number => one !== undefined && Number.isFinite(one))
    ? (numbers as Matrix)
    : null;
}
