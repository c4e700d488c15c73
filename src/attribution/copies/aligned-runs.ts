// The word runs two documents have in common, as places in both. Seed and extend: a common shingle is a seed, equal
// words carry it on; each word is given to one run only, so a text printed twice on one page is aligned once.
//
//   left   … found that many quit | after judging it too brutal or corrupt | or because …
//   right  … say they left        | after judging it too brutal or corrupt | and some  …
import type { Span } from "#model/index.js";
import type { Reading } from "./reading.js";
import { ShingleSet } from "./shingle-set.js";
import { shingleWords } from "./thresholds.js";
import type { Words } from "./words.js";

/** A common run: `words` words, beginning at word `left` here and at word `right` there. */
export interface AlignedRun {
  readonly left: number;
  readonly right: number;
  readonly words: number;
}

/**
 * Maximal common runs of at least five words, in the order of the left document. Only the shingles they share begin
 * one; boilerplate is not among these. Which text is searched for in which depends on the texts alone, so left and
 * right may change places.
 */
export function alignedRuns(left: Reading, right: Reading, shared: Int32Array): readonly AlignedRun[] {
  if (comesFirst(left.hashes, right.hashes)) return runsFound(left, right, shared);
  return runsFound(right, left, shared)
    .map((run) => ({ left: run.right, right: run.left, words: run.words }))
    .sort((a, b) => a.left - b.left);
}

/** The span of a run in the text of its words, in code points. */
export function spanOfRun(words: Words, from: number, count: number): Span {
  return [words.starts[from]!, words.ends[from + count - 1]!];
}

/** The shorter text first; of equals, the one whose first differing word has the smaller hash. */
function comesFirst(left: Int32Array, right: Int32Array): boolean {
  if (left.length !== right.length) return left.length < right.length;
  const differing = left.findIndex((hash, at) => hash !== right[at]);
  return differing < 0 || left[differing]! < right[differing]!;
}

function runsFound(left: Reading, right: Reading, shared: Int32Array): readonly AlignedRun[] {
  const seeds = new ShingleSet(shared);
  const places = placesOf(right.shingles, seeds);
  const given = new Uint8Array(right.hashes.length);
  const runs: AlignedRun[] = [];
  for (let at = 0; at < left.shingles.length; ) {
    const run = seeds.has(left.shingles[at]!) ? longestRun(left, right, at, places, given) : null;
    if (run === null) {
      at++;
      continue;
    }
    given.fill(1, run.right, run.right + run.words);
    runs.push(run);
    at += run.words;
  }
  return runs;
}

/** Places of one shingle looked at; a text that repeats a phrase more often is not searched further. */
const placesTried = 8;

/** Where the shared shingles stand. */
function placesOf(shingles: Int32Array, shared: ShingleSet): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!;
    if (!shared.has(shingle)) continue;
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else if (known.length < placesTried) known.push(at);
  }
  return places;
}

function longestRun(
  left: Reading,
  right: Reading,
  at: number,
  places: ReadonlyMap<number, readonly number[]>,
  given: Uint8Array,
): AlignedRun | null {
  let best: AlignedRun | null = null;
  for (const place of places.get(left.shingles[at]!) ?? []) {
    const words = commonWords(left.hashes, right.hashes, at, place, given);
    if (words >= shingleWords && words > (best?.words ?? 0)) best = { left: at, right: place, words };
  }
  return best;
}

function commonWords(
  left: Int32Array,
  right: Int32Array,
  from: number,
  to: number,
  given: Uint8Array,
): number {
  let words = 0;
  while (
    from + words < left.length &&
    to + words < right.length &&
    given[to + words] === 0 &&
    left[from + words] === right[to + words]
  )
    words++;
  return words;
}
