// From common runs to a relation. The order of the questions is the order of strength: the same words, a whole with
// changes, a part, a passage, a quotation.
import type { Copy } from "#model/index.js";
import type { AlignedRun } from "./aligned-runs.js";
import { type Reading, sameWords } from "./reading.js";
import {
  copiedShare,
  passageWords,
  quotationWords,
  scatteredPassageWords,
  scatteredShare,
  shingleWords,
  spreadShare,
  wholeLengthRatio,
} from "./thresholds.js";
import type { Words } from "./words.js";

export type CopyRelation = Exclude<Copy["relation"], "translation">;

/** What two documents are to each other; null where what they share is no copy. */
export function relationOf(
  left: Reading,
  right: Reading,
  runs: readonly AlignedRun[],
  inclusion: number,
): CopyRelation | null {
  if (sameWords(left, right)) return "identical";
  if (runs.length === 0) return null;
  if (inclusion >= copiedShare && totalWords(runs) >= passageWords)
    return wholeOrPart(left, right, runs, inclusion);
  return partRelation(left, right, runs, inclusion);
}

/** Whether a run stands inside quotation marks on both sides. */
export function isQuotedRun(left: Reading, right: Reading, run: AlignedRun): boolean {
  return isQuoted(left.words, run.left, run.words) && isQuoted(right.words, run.right, run.words);
}

function wholeOrPart(
  left: Reading,
  right: Reading,
  runs: readonly AlignedRun[],
  inclusion: number,
): CopyRelation | null {
  const ratio = Math.min(left.set.length, right.set.length) / Math.max(left.set.length, right.set.length);
  const spread = [spreadOf(runs, "left", left), spreadOf(runs, "right", right)] as const;
  if (ratio >= wholeLengthRatio && Math.min(...spread) >= spreadShare) return "edited";
  if (ratio < wholeLengthRatio && Math.max(...spread) >= spreadShare) return "excerpt";
  return partRelation(left, right, runs, inclusion);
}

/**
 * Share of a document between the beginning of its first common run and the end of its last. Its length is taken
 * from its different shingles: a text printed twice on one page is as long as once.
 */
function spreadOf(runs: readonly AlignedRun[], side: "left" | "right", { set }: Reading): number {
  const from = Math.min(...runs.map((run) => run[side]));
  const to = Math.max(...runs.map((run) => run[side] + run.words));
  return Math.min(1, (to - from) / (set.length + shingleWords - 1));
}

function partRelation(
  left: Reading,
  right: Reading,
  runs: readonly AlignedRun[],
  inclusion: number,
): CopyRelation | null {
  const quoted = runs.filter((run) => isQuotedRun(left, right, run));
  const plain = runs.filter((run) => !quoted.includes(run));
  if (isPassage(plain, inclusion)) return "shared passage";
  return quoted.some((run) => run.words >= quotationWords) ? "shared quotation" : null;
}

function isPassage(runs: readonly AlignedRun[], inclusion: number): boolean {
  const longest = Math.max(0, ...runs.map((run) => run.words));
  if (longest >= passageWords) return true;
  return runs.length > 1 && longest >= scatteredPassageWords && inclusion >= scatteredShare;
}

function totalWords(runs: readonly AlignedRun[]): number {
  return runs.reduce((sum, run) => sum + run.words, 0);
}

function isQuoted(words: Words, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (words.quoted[at] === 0) return false;
  return true;
}
