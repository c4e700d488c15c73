// Who copied whom: text that two documents have in common, word for word after folding. Knows nothing of meaning:
// a translation or a full rewriting shares no words and is not found here.
// Literature: Broder 1997; Schleimer, Wilkerson & Aiken 2003; Nicholls 2019 on news.
import { type Copy, localPart, makeId } from "#model/index.js";
import { spanOfRun } from "./aligned-runs.js";
import { type CopiedPair, CopyIndex } from "./copy-index.js";
import { directionOf } from "./direction.js";
import { areOneForm } from "./filled-forms.js";
import type { ReadDocument } from "./reading.js";
import { type Words, wordsOf } from "./words.js";

/**
 * Finds the copies among documents: identical and edited wholes, excerpts, shared passages and shared quotations,
 * with the aligned spans on both sides in code points. One record a pair, ordered by the ids of its documents,
 * whatever the order they came in. Time and memory grow with the length of the texts, not with the number of pairs.
 */
export function findCopies(documents: readonly ReadDocument[]): readonly Copy[] {
  const ordered = [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const index = new CopyIndex();
  for (const document of ordered) index.add(document);
  return [...copiesIn(index, (number) => ordered[number]!)];
}

/**
 * The copies of an index, in order of number. `reread` gives a document back by its number; it is asked again for the
 * documents that have a copy, seldom twice for one. Two people told in one form are no copy.
 */
export function* copiesIn(index: CopyIndex, reread: (number: number) => ReadDocument): Generator<Copy> {
  const sides = new Map<number, Side>();
  const sideOf = (number: number): Side => {
    const side = sides.get(number) ?? sideRead(reread(number));
    if (sides.size === sidesKept) sides.clear();
    sides.set(number, side);
    return side;
  };
  for (const pair of index.pairs()) {
    const [left, right] = [sideOf(pair.left), sideOf(pair.right)];
    if (!areOneForm(pair.runs, left, right)) yield copyOf(pair, left, right);
  }
}

interface Side {
  readonly document: ReadDocument["document"];
  readonly words: Words;
}

const sidesKept = 256;

function sideRead({ document }: ReadDocument): Side {
  return { document, words: wordsOf(document) };
}

function copyOf(pair: CopiedPair, left: Side, right: Side): Copy {
  const { relation, longer } = pair;
  const ids = [left.document.id, right.document.id] as const;
  return {
    id: makeId("copy", ...ids.map((id) => localPart(id))),
    documents: ids,
    relation,
    score: rounded(pair.score),
    inclusion: rounded(pair.inclusion),
    aligned: pair.runs.map((run) => ({
      left: spanOfRun(left.words, run.left, run.words),
      right: spanOfRun(right.words, run.right, run.words),
    })),
    direction: directionOf(left.document, right.document, relation, longer),
  };
}

/** Four places: more would be noise, and prints the same everywhere. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
