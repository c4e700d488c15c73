// Which parameters of a log-linear model the kept cells can tell apart.

/** A pivot below this is rounding: entries are 0 or 1 at the start, and the tables have at most 31 rows. */
const smallestPivot = 1e-9;

/**
 * The terms whose columns, over the cells that are kept (1) in `kept`, do not follow from those of earlier terms: as many
 * as the rank of the design. By elimination with the largest pivot of a column (Golub & Van Loan, Matrix Computations,
 * 4th edition, section 3.4).
 */
export function independentTerms(terms: readonly number[], kept: Uint8Array): readonly number[] {
  const rows = [...kept.keys()]
    .filter((cell) => kept[cell] === 1)
    .map((cell) => Float64Array.from(terms, (term) => ((cell & term) === term ? 1 : 0)));
  const pivots: number[] = [];
  for (let column = 0; column < terms.length && pivots.length < rows.length; column++)
    if (eliminate(rows, pivots.length, column)) pivots.push(terms[column]!);
  return pivots;
}

/** Whether the number seen on no list follows from the fitted means of the kept cells. */
export function unseenIsIdentified(terms: readonly number[], kept: Uint8Array): boolean {
  const withUnseen = Uint8Array.from(kept);
  withUnseen[0] = 1;
  return independentTerms(terms, kept).length === independentTerms(terms, withUnseen).length;
}

/** Clears `column` below row `from` with the largest pivot; false where it has none. Changes `rows`. */
function eliminate(rows: Float64Array[], from: number, column: number): boolean {
  let best = from;
  for (let row = from; row < rows.length; row++)
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
  const pivotRow = rows[best]!;
  if (Math.abs(pivotRow[column]!) < smallestPivot) return false;
  rows[best] = rows[from]!;
  rows[from] = pivotRow;
  for (let row = from + 1; row < rows.length; row++) {
    const factor = rows[row]![column]! / pivotRow[column]!;
    if (factor !== 0)
      for (let at = column; at < pivotRow.length; at++) rows[row]![at]! -= factor * pivotRow[at]!;
  }
  return true;
}
