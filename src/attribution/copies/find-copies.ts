// Who copied whom: text that two documents have in common, word for word after folding. Knows nothing of meaning:
// a translation or a full rewriting shares no words and is not found here. Sketches and fingerprints only propose;
// every copy is verified pair by pair on exact shingle sets, so nothing is joined through a common neighbour.
// Literature: Broder 1997; Schleimer, Wilkerson & Aiken 2003; Nicholls 2019 on news.
import { type Copy, localPart, makeId } from "#model/index.js";
import { alignedRuns, spanOfRun } from "./aligned-runs.js";
import { boilerplateOf } from "./boilerplate.js";
import { CandidatePairs } from "./candidate-pairs.js";
import { directionOf } from "./direction.js";
import { type ReadDocument, type Reading, readingOf, withoutBoilerplate } from "./reading.js";
import { relationOf } from "./relation.js";
import { inclusionOf, likeness, sharedCount } from "./shingles.js";
import { pairLikeTexts } from "./sketches.js";
import { sameTextLikeness } from "./thresholds.js";
import { pairSharedPassages } from "./winnowing.js";

/**
 * Finds the copies among documents: identical and edited wholes, excerpts, shared passages and shared quotations,
 * with the aligned spans on both sides in code points. One record a pair, ordered by the ids of its documents,
 * whatever the order they came in. Time and memory grow with the length of the texts, not with the number of pairs.
 */
export function findCopies(documents: readonly ReadDocument[]): readonly Copy[] {
  const read = inOrder(documents).map(readingOf);
  const pairs = likeTexts(read);
  const boilerplate = boilerplateOf(
    read.map(({ set }) => set),
    textNumbers(read, pairs),
  );
  const readings = read.map((reading) => withoutBoilerplate(reading, boilerplate));
  pairSharedPassages(readings, boilerplate, pairs);
  return pairs.sorted().flatMap(([left, right]) => verifiedCopy(readings[left]!, readings[right]!) ?? []);
}

function inOrder(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  return [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}

/** Pairs whose texts may be alike as wholes. */
function likeTexts(readings: readonly Reading[]): CandidatePairs {
  const pairs = new CandidatePairs(readings.length);
  pairLikeTexts(
    readings.map(({ set }) => set),
    pairs,
  );
  return pairs;
}

/** The text each document is a printing of, by number: only for telling boilerplate, never for calling it a copy. */
function textNumbers(readings: readonly Reading[], pairs: CandidatePairs): (document: number) => number {
  const text = readings.map((_, document) => document);
  const rootOf = (document: number): number => {
    let root = document;
    while (text[root] !== root) root = text[root]!;
    text[document] = root;
    return root;
  };
  for (const [left, right] of pairs.sorted()) {
    const [one, other] = [readings[left]!.set, readings[right]!.set];
    if (likeness(one, other, sharedCount(one, other)) >= sameTextLikeness) text[rootOf(right)] = rootOf(left);
  }
  return rootOf;
}

function verifiedCopy(left: Reading, right: Reading): Copy | null {
  const shared = sharedCount(left.set, right.set);
  if (shared === 0) return null;
  const inclusion = inclusionOf(left.set, right.set, shared);
  const runs = alignedRuns(left, right);
  const relation = relationOf(left, right, runs, inclusion);
  if (relation === null) return null;
  const ids = [left.document.id, right.document.id] as const;
  return {
    id: makeId("copy", ...ids.map((id) => localPart(id))),
    documents: ids,
    relation,
    score: rounded(likeness(left.set, right.set, shared)),
    inclusion: rounded(inclusion),
    aligned: runs.map((run) => ({
      left: spanOfRun(left.words, run.left, run.words),
      right: spanOfRun(right.words, run.right, run.words),
    })),
    direction: directionOf(left, right, relation),
  };
}

/** Four places: more would be noise, and prints the same everywhere. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
