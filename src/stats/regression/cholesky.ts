// Systems with a symmetric positive definite matrix, in place, on typed arrays (Golub & Van Loan, Matrix Computations,
// 4th edition, algorithm 4.2.1). Matrices stand row by row; only the lower triangle is read and written.

/** A pivot below this share of its diagonal entry is taken for zero: the columns depend on one another. */
const smallestPivot = 1e-11;

/** Replaces the lower triangle of `matrix` (size × size) by its factor; false where it is singular in practice. */
export function factorise(matrix: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row++) {
    const at = row * size;
    for (let column = 0; column <= row; column++) {
      const other = column * size;
      let sum = matrix[at + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[at + k]! * matrix[other + k]!;
      if (column < row) matrix[at + column] = sum / matrix[other + column]!;
      else if (!(sum > smallestPivot * matrix[at + row]!)) return false;
      else matrix[at + row] = Math.sqrt(sum);
    }
  }
  return true;
}

/** Solves factor · factorᵀ · x = `right`, in place. */
export function solveFactorised(factor: Float64Array, size: number, right: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let sum = right[row]!;
    for (let k = 0; k < row; k++) sum -= factor[row * size + k]! * right[k]!;
    right[row] = sum / factor[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]!;
    for (let k = row + 1; k < size; k++) sum -= factor[k * size + row]! * right[k]!;
    right[row] = sum / factor[row * size + row]!;
  }
}

/** The inverse of the matrix with this factor, row by row. */
export function inverseOf(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let column = 0; column < size; column++) {
    unit.fill(0);
    unit[column] = 1;
    solveFactorised(factor, size, unit);
    inverse.set(unit, column * size);
  }
  return inverse;
}
