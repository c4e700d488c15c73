// Boilerplate: shingles that stand in many texts which are otherwise unlike, such as subscription lines and standing
// descriptions. They are no sign of copying. A text copied whole by fifty outlets is one text here, so its words are
// not boilerplate; a sentence inside quotation marks never is.
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import { boilerplateTexts } from "./thresholds.js";

/** The boilerplate shingles of a corpus, ascending. `textOf` names the text each document is a printing of. */
export function boilerplateOf(sets: readonly Int32Array[], textOf: (document: number) => number): Int32Array {
  if (sets.length < boilerplateTexts) return new Int32Array(0);
  const postings = sortedPostings(postingsOf(sets));
  const common: number[] = [];
  eachSharedKey(postings, (from, to) => {
    if (to - from < boilerplateTexts) return;
    const texts = new Set<number>();
    for (let at = from; at < to; at++) texts.add(textOf(postings.values[at]!));
    if (texts.size >= boilerplateTexts) common.push(postings.keys[from]!);
  });
  return Int32Array.from(common).sort();
}

function postingsOf(sets: readonly Int32Array[]) {
  const total = sets.reduce((sum, set) => sum + set.length, 0);
  const keys = new Int32Array(total);
  const values = new Int32Array(total);
  let at = 0;
  sets.forEach((set, document) => {
    keys.set(set, at);
    values.fill(document, at, at + set.length);
    at += set.length;
  });
  return { keys, values };
}
