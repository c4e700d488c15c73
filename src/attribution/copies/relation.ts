// From common runs to a relation. The order of the questions is the order of strength: the same words, a whole with
// changes, a part, a passage, a quotation.
import type { Copy } from "#model/index.js";
import type { AlignedRun } from "./aligned-runs.js";
import { isQuoted } from "./boilerplate.js";
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
 * Share of a document's body between the beginning of its first common run and the end of its last. The headline is
 * left out: a headline and a standing last line are not a copy of what lies between. The length of the body is taken
 * from the different shingles, so that a text printed twice on one page is as long as once.
 */
function spreadOf(runs: readonly AlignedRun[], side: "left" | "right", reading: Reading): number {
  const { title } = reading;
  const body = runs.filter((run) => run[side] + run.words > title);
  if (body.length === 0) return 0;
  const from = Math.max(title, Math.min(...body.map((run) => run[side])));
  const to = Math.max(...body.map((run) => run[side] + run.words));
  return Math.min(1, (to - from) / Math.max(1, reading.set.length + shingleWords - 1 - title));
}

function partRelation(
  left: Reading,
  right: Reading,
  runs: readonly AlignedRun[],
  inclusion: number,
): CopyRelation | null {
  const quoted = runs.filter((run) => isQuotedRun(left, right, run));
  const plain = runs.filter((run) => !quoted.includes(run));
  const body = plain.filter((run) => run.left >= left.title || run.right >= right.title);
  if (isLong(body, passageWords) || areScattered(plain, body, inclusion)) return "shared passage";
  return isLong(quoted, quotationWords) ? "shared quotation" : null;
}

function isLong(runs: readonly AlignedRun[], words: number): boolean {
  return runs.some((run) => run.words >= words);
}

/**
 * Several shorter runs. A headline alone makes no passage, since different people are told under one headline; it
 * counts where the body has as many words in common as make a passage.
 */
function areScattered(plain: readonly AlignedRun[], body: readonly AlignedRun[], inclusion: number): boolean {
  return (
    plain.length > 1 &&
    isLong(plain, scatteredPassageWords) &&
    totalWords(body) >= passageWords &&
    inclusion >= scatteredShare
  );
}

function totalWords(runs: readonly AlignedRun[]): number {
  return runs.reduce((sum, run) => sum + run.words, 0);
}

/** Whether a run stands inside quotation marks on both sides. */
function isQuotedRun(left: Reading, right: Reading, run: AlignedRun): boolean {
  return isQuoted(left.quoted, run.left, run.words) && isQuoted(right.quoted, run.right, run.words);
}
