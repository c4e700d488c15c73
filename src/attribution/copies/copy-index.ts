// An index of texts that finds which of them have text in common. Takes documents one by one and keeps of each only
// numbers (its word hashes, 32 keys of its sketch), so a hundred thousand articles need a few hundred megabytes, and
// more than memory holds may lie in columns on a disk. Sketches and fingerprints only propose; every pair is verified
// on exact shingle sets, so nothing is joined through a common neighbour.
import { type AlignedRun, alignedRuns } from "./aligned-runs.js";
import { boilerplateOf } from "./boilerplate.js";
import { CandidatePairs } from "./candidate-pairs.js";
import { type Column, type Columns, memoryColumns } from "./columns.js";
import type { Side } from "./direction.js";
import { type ReadDocument, type Reading, readingsOf } from "./reading.js";
import { type CopyRelation, relationOf } from "./relation.js";
import { ShingleSet } from "./shingle-set.js";
import { inclusionOf, likeness, passingShinglesOf, sharedValues } from "./shingles.js";
import { bandKeysOf, pairLikeTexts } from "./sketches.js";
import { Texts } from "./texts.js";
import { sameTextLikeness, sameTextShingles, shingleWords } from "./thresholds.js";
import { pairSharedPassages } from "./winnowing.js";
import { passingWordsOf, type Words } from "./words.js";

/** Two documents, by number, that have text in common. */
export interface CopiedPair {
  readonly left: number;
  readonly right: number;
  readonly relation: CopyRelation;
  /** Jaccard likeness of their shingles, 0 to 1. */
  readonly score: number;
  /** Share of the shorter one's shingles found in the other, 0 to 1. */
  readonly inclusion: number;
  readonly longer: Side;
  /** In words; their places in the text are found by reading it again. */
  readonly runs: readonly AlignedRun[];
}

export class CopyIndex {
  readonly #columns: Columns;
  readonly #texts: Texts;
  /** The band keys of every text long enough to have a shingle, and the numbers of these texts. */
  readonly #bands: Column;
  readonly #banded: Column;

  constructor(columns: Columns = memoryColumns) {
    this.#columns = columns;
    this.#texts = new Texts(columns);
    this.#bands = columns.open();
    this.#banded = columns.open();
  }

  /** Takes a document and answers its number: 0, 1, 2 … */
  add({ document, passages }: ReadDocument): number {
    const words = passingWordsOf(document);
    const number = this.#texts.count;
    this.#texts.add(words, titleWords(words, passages));
    if (words.count < shingleWords) return number;
    this.#bands.append(bandKeysOf(passingShinglesOf(words.hashes)));
    this.#banded.append(Int32Array.of(number));
    return number;
  }

  /** The pairs that have text in common, in order of their numbers. Nothing can be found before all are added. */
  *pairs(): Generator<CopiedPair> {
    const texts = this.#texts;
    const pairs = new CandidatePairs(texts.count);
    pairLikeTexts(this.#bands, this.#banded.read(0, this.#banded.length), pairs);
    const boilerplate = boilerplateOf(texts, originals(texts, pairs), this.#columns);
    pairSharedPassages(texts, boilerplate, this.#columns, pairs);
    const read = readingsOf(texts, boilerplate);
    for (const [left, right] of pairs.inOrder()) {
      const verified = verifiedPair(read(left), read(right));
      if (verified !== null) yield { left, right, ...verified };
    }
  }
}

/** How many words the headline has; 0 where a document has none. */
function titleWords(words: Words, passages: ReadDocument["passages"]): number {
  const [title] = passages;
  if (title?.kind !== "title") return 0;
  const body = words.starts.findIndex((start) => start >= title.span[1]);
  return body < 0 ? 0 : body;
}

/** The text each one is a printing of, by number: only for telling boilerplate, never for calling it a copy. */
function originals(texts: Texts, pairs: CandidatePairs): (text: number) => number {
  const parents = Int32Array.from({ length: texts.count }, (_, text) => text);
  const rootOf = (text: number): number => {
    let root = text;
    while (parents[root] !== root) root = parents[root]!;
    parents[text] = root;
    return root;
  };
  const read = readingsOf(texts, new ShingleSet([]));
  for (const [left, right] of pairs.inOrder()) {
    if (rootOf(left) === rootOf(right)) continue;
    if (isSameText(read(left).set, read(right).set)) parents[rootOf(right)] = rootOf(left);
  }
  return rootOf;
}

function isSameText(left: Int32Array, right: Int32Array): boolean {
  const shared = sharedValues(left, right).length;
  if (likeness(left, right, shared) >= sameTextLikeness) return true;
  return shared >= sameTextShingles && inclusionOf(left, right, shared) >= sameTextLikeness;
}

function verifiedPair(left: Reading, right: Reading): Omit<CopiedPair, "left" | "right"> | null {
  const shared = sharedValues(left.set, right.set);
  if (shared.length === 0) return null;
  const inclusion = inclusionOf(left.set, right.set, shared.length);
  const runs = alignedRuns(left, right, shared);
  const relation = relationOf(left, right, runs, inclusion);
  if (relation === null) return null;
  const longer = left.set.length > right.set.length ? "left" : "right";
  return { relation, score: likeness(left.set, right.set, shared.length), inclusion, longer, runs };
}
