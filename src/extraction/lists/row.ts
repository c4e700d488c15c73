// A row of a list, whatever file it was read from.

/** A row of cells that hold something. Kept by number and never by heading, for a stranger chooses the headings. */
export interface Row {
  /** Counted from one, heading and blank rows among them (RFC 7111). */
  readonly number: number;
  /** By column, counted from zero; trimmed, none is empty. */
  readonly cells: ReadonlyMap<number, string>;
  /** What a merged cell that reaches down to this row says of it, by column. */
  readonly above: ReadonlyMap<number, string>;
  /** How many cells are written, empty ones among them; null in a spreadsheet, which names the column of each. */
  readonly written: number | null;
}

export function rowOf(
  number: number,
  cells: Iterable<readonly [number, string]>,
  written: number | null,
): Row {
  const filled = new Map<number, string>();
  for (const [column, text] of cells) {
    const trimmed = text.trim();
    if (trimmed !== "") filled.set(column, trimmed);
  }
  return { number, cells: filled, above: new Map(), written };
}

/** How a row's cells do not fit its heading's, in words; null where they do. Empty cells behind the heading's fit. */
export function slipOf(row: Row, heading: Row): string | null {
  const { written } = row;
  if (written === null || heading.written === null) return null;
  const fewest = Math.max(...heading.cells.keys()) + 1;
  const last = Math.max(...row.cells.keys()) + 1;
  if (written >= fewest && last <= heading.written) return null;
  return `${written} cells where the heading has ${heading.written}`;
}
