// Who was seen on which lists: the one input of every estimate of a hidden total. A history is a bit mask, bit i for
// list i; cell 0, seen on none, is what nobody counted.

export interface CaptureTable {
  /** Number of lists, 1 to 16. */
  readonly lists: number;
  /** Length 2^lists; `counts[history]` cases were seen on exactly the lists of the history. `counts[0]` is 0. */
  readonly counts: Float64Array;
}

/** A table of `lists` lists from histories with their counts; a history that stands twice adds up. */
export function captureTable(
  lists: number,
  rows: Iterable<readonly [history: number, count: number]>,
): CaptureTable {
  const counts = new Float64Array(1 << lists);
  for (const [history, count] of rows) counts[history]! += count;
  counts[0] = 0;
  return { lists, counts };
}

/** Cases on at least one list. */
export function observedTotal({ counts }: CaptureTable): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Cases on all lists of `mask`, whatever other lists they are on; the whole total for mask 0. */
export function onAll({ counts }: CaptureTable, mask: number): number {
  let sum = 0;
  for (let history = 1; history < counts.length; history++)
    if ((history & mask) === mask) sum += counts[history]!;
  return sum;
}

/** The size of each list. */
export function listSizes(table: CaptureTable): readonly number[] {
  return Array.from({ length: table.lists }, (_, list) => onAll(table, 1 << list));
}

/** The lists of a history or a term, from 0. */
export function listsOf(mask: number): readonly number[] {
  const lists: number[] = [];
  for (let list = 0; mask >> list !== 0; list++) if ((mask >> list) & 1) lists.push(list);
  return lists;
}
