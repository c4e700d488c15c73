// Which sentences of two accounts tell the same, in order. Local alignment (Smith & Waterman 1981) over sentences, each
// pair weighed by the anchors it shares; inside a sentence order says nothing, since languages order words their own
// way. What is moved to another place is found by aligning what is left once more (Waterman & Eggert 1987).
import type { Account } from "./anchors.js";
import type { Weigh } from "./scale.js";
import { alignments, sentenceGap } from "./thresholds.js";

/** Two sentences, by number, with the anchors they share. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
  readonly shared: readonly number[];
  readonly weight: number;
}

/** Runs of aligned sentences, in the order of the left account; a sentence stands in one run only. */
export function alignedSentences(
  left: Account,
  right: Account,
  shared: ReadonlySet<number>,
  weigh: Weigh,
): readonly SentencePair[] {
  const [ours, theirs] = [sharedRows(left, shared), sharedRows(right, shared)];
  const cells = ours.map((row) => theirs.map((other) => commonWeight(row, other, weigh)));
  const runs: SentencePair[][] = [];
  const free = { left: ours.map(() => true), right: theirs.map(() => true) };
  while (runs.length < alignments) {
    const path = heaviestPath(cells, free.left, free.right);
    if (path.length === 0) break;
    runs.push(withAnchors(path, ours, theirs, weigh));
    for (const [l, r] of path) {
      free.left[l] = false;
      free.right[r] = false;
    }
  }
  return runs.flat().sort((a, b) => a.left - b.left || a.right - b.right);
}

function sharedRows({ anchors }: Account, shared: ReadonlySet<number>): readonly Int32Array[] {
  return anchors.map((row) => row.filter((anchor) => shared.has(anchor)));
}

/** Rows ascend. */
function commonWeight(left: Int32Array, right: Int32Array, weigh: Weigh): number {
  let weight = 0;
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const difference = left[l]! - right[r]!;
    if (difference === 0) weight += weigh(left[l]!);
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return weight;
}

type Cell = readonly [left: number, right: number];

function heaviestPath(
  cells: readonly (readonly number[])[],
  freeLeft: readonly boolean[],
  freeRight: readonly boolean[],
): readonly Cell[] {
  const width = freeRight.length;
  const sums = cells.map(() => new Float64Array(width));
  let best: Cell | null = null;
  const sum = (l: number, r: number) => (l < 0 || r < 0 ? 0 : sums[l]![r]!);
  for (let l = 0; l < cells.length; l++)
    for (let r = 0; r < width; r++) {
      const weight = freeLeft[l]! && freeRight[r]! ? cells[l]![r]! : 0;
      const before = Math.max(sum(l - 1, r - 1), sum(l - 1, r), sum(l, r - 1));
      sums[l]![r] = Math.max(0, before + (weight > 0 ? weight : -sentenceGap));
      if (best === null || sums[l]![r]! > sum(...best)) best = [l, r];
    }
  return best === null ? [] : pathTo(best, sum, (l, r) => freeLeft[l]! && freeRight[r]! && cells[l]![r]! > 0);
}

function pathTo(
  end: Cell,
  sum: (l: number, r: number) => number,
  matches: (l: number, r: number) => boolean,
): readonly Cell[] {
  const path: Cell[] = [];
  for (let [l, r] = end; l >= 0 && r >= 0 && sum(l, r) > 0; ) {
    if (matches(l, r)) path.push([l, r]);
    const [diagonal, up] = [sum(l - 1, r - 1), sum(l - 1, r)];
    const most = Math.max(diagonal, up, sum(l, r - 1));
    if (diagonal === most || up === most) l--;
    if (diagonal === most || up !== most) r--;
  }
  return path.reverse();
}

/** An anchor of a sentence counts once, however many sentences it is aligned with. */
function withAnchors(
  path: readonly Cell[],
  left: readonly Int32Array[],
  right: readonly Int32Array[],
  weigh: Weigh,
): SentencePair[] {
  const taken = new Set<string>();
  return path.map(([l, r]) => {
    const shared = [...left[l]!].filter(
      (anchor) =>
        right[r]!.includes(anchor) && !taken.has(`l${l} ${anchor}`) && !taken.has(`r${r} ${anchor}`),
    );
    for (const anchor of shared) taken.add(`l${l} ${anchor}`).add(`r${r} ${anchor}`);
    return { left: l, right: r, shared, weight: shared.reduce((sum, anchor) => sum + weigh(anchor), 0) };
  });
}
