// The design of a regression as rows of what is not zero: designs of 0 and 1, as log-linear models have, are mostly
// zeros, and a fit that skips them is several times faster than one over full rows.

export interface Design {
  readonly rows: number;
  readonly columns: number;
  /** Length rows + 1: row i holds the entries `rowStart[i]` up to `rowStart[i + 1]`. */
  readonly rowStart: Int32Array;
  /** Column of each entry, ascending within a row. */
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** A design from full rows of equal length. */
export function designFrom(rows: readonly (readonly number[])[]): Design {
  const entries = rows.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const])),
  );
  const rowStart = new Int32Array(rows.length + 1);
  for (const [index, row] of entries.entries()) rowStart[index + 1] = rowStart[index]! + row.length;
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    rowStart,
    column: Int32Array.from(entries.flat(), ([column]) => column),
    value: Float64Array.from(entries.flat(), ([, value]) => value),
  };
}
