// Sums over cells that lie within one another, in place, one list at a time (Yates 1937, The Design and Analysis of
// Factorial Experiments): 2^lists · lists additions for all sums together. `values` has length 2^lists.

/** Replaces what stands at each cell by its sum over all cells within which the cell lies. */
export function sumSupersets(values: Float64Array): void {
  for (let list = 1; list < values.length; list <<= 1)
    for (let cell = 0; cell < values.length; cell++)
      if ((cell & list) === 0) values[cell] = values[cell]! + values[cell | list]!;
}

/** Replaces what stands at each cell by its sum over all cells that lie within it. */
export function sumSubsets(values: Float64Array): void {
  for (let list = 1; list < values.length; list <<= 1)
    for (let cell = 0; cell < values.length; cell++)
      if ((cell & list) === 0) values[cell | list] = values[cell | list]! + values[cell]!;
}
