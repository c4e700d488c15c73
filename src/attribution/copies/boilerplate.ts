// Boilerplate: shingles that stand in many texts which are otherwise unlike, such as subscription lines and standing
// descriptions. They are no sign of copying. A text copied whole by fifty outlets is one text here, so its words are
// not boilerplate; a sentence inside quotation marks never is.
//
// The texts are read twice: once to find the shingles that are printed often, once to see in which texts these stand.
// Postings of all shingles would be twice as large as the texts.
import { type Columns, memoryColumns } from "./columns.js";
import { RangedRows } from "./ranged-rows.js";
import { ShingleSet } from "./shingle-set.js";
import { shinglesOf } from "./shingles.js";
import { eachSharedKey, type Postings, sortedPostings } from "./sorted-postings.js";
import type { Texts } from "./texts.js";
import { boilerplateTexts, shingleWords } from "./thresholds.js";

/** The boilerplate shingles of a corpus. `originalOf` names the text that each text is a printing of. */
export function boilerplateOf(
  texts: Texts,
  originalOf: (text: number) => number,
  columns: Columns,
): ShingleSet {
  if (texts.count < boilerplateTexts) return new ShingleSet([]);
  const frequent = frequentShingles(texts, columns);
  const found: number[] = [];
  for (let first = 0; first < frequent.length; first += shinglesAtOnce) {
    const asked = new ShingleSet(frequent.slice(first, first + shinglesAtOnce));
    eachInUnlikeTexts(postingsOf(asked, texts), originalOf, (shingle) => found.push(shingle));
  }
  return new ShingleSet(found);
}

/** Whether the shingle at `word` is boilerplate: it is in the list and not all inside quotation marks. */
export function isBoilerplateAt(
  shingles: Int32Array,
  word: number,
  quoted: Uint8Array,
  boilerplate: ShingleSet,
): boolean {
  return boilerplate.has(shingles[word]!) && !isQuoted(quoted, word, shingleWords);
}

/** Whether all words of a run stand inside quotation marks. */
export function isQuoted(quoted: Uint8Array, from: number, words: number): boolean {
  for (let at = from; at < from + words; at++) if (quoted[at] === 0) return false;
  return true;
}

/** Frequent shingles looked up in one reading: bounds the memory their postings take. */
const shinglesAtOnce = 2 ** 20;

/** Shingles printed as often as boilerplate is, or more often. */
function frequentShingles(texts: Texts, columns: Columns): readonly number[] {
  const rows = new RangedRows(columns, texts.words, 1);
  for (let text = 0; text < texts.count; text++) {
    const shingles = shinglesOf(texts.hashes(text));
    for (let at = 0; at < shingles.length; at++) rows.add(shingles[at]!);
  }
  const found: number[] = [];
  for (const shingles of rows.ranges()) addFrequent(shingles, found);
  return found;
}

/**
 * First the shingles are counted by some of their bits, in a table that may count too many but never too few (a
 * counting filter: Fan et al. 2000); then only those it calls frequent are sorted.
 */
function addFrequent(shingles: Int32Array, found: number[]): void {
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(2 * shingles.length + 1)));
  const mask = counts.length - 1;
  for (let at = 0; at < shingles.length; at++) {
    const cell = shingles[at]! & mask;
    if (counts[cell]! < boilerplateTexts) counts[cell] = counts[cell]! + 1;
  }
  const likely = shingles.filter((shingle) => counts[shingle & mask] === boilerplateTexts).sort();
  for (let from = 0, to = 0; from < likely.length; from = to) {
    while (to < likely.length && likely[to] === likely[from]) to++;
    if (to - from >= boilerplateTexts) found.push(likely[from]!);
  }
}

/** (shingle, text) postings of the shingles asked for. */
function postingsOf(asked: ShingleSet, texts: Texts): Postings {
  const keys = memoryColumns.open();
  const values = memoryColumns.open();
  for (let text = 0; text < texts.count; text++) {
    const standing = asked.amongst(shinglesOf(texts.hashes(text)));
    keys.append(standing);
    values.append(standing.fill(text));
  }
  return { keys: keys.read(0, keys.length), values: values.read(0, values.length) };
}

function eachInUnlikeTexts(
  postings: Postings,
  originalOf: (text: number) => number,
  visit: (shingle: number) => void,
): void {
  const { keys, values } = sortedPostings(postings);
  eachSharedKey({ keys, values }, (from, to) => {
    const originals = new Set<number>();
    for (let at = from; at < to && originals.size < boilerplateTexts; at++)
      originals.add(originalOf(values[at]!));
    if (originals.size >= boilerplateTexts) visit(keys[from]!);
  });
}
