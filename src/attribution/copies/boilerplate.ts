// Boilerplate: shingles that stand in many texts which are otherwise unlike, such as subscription lines and standing
// descriptions. They are no sign of copying. A text copied whole by fifty outlets is one text here, so its words are
// not boilerplate; a sentence inside quotation marks never is.
//
// Every shingle is posted with its text, range by range; a quick count leaves few of them to sort.
import type { Columns } from "./columns.js";
import { RangedRows } from "./ranged-rows.js";
import { ShingleSet } from "./shingle-set.js";
import { passingShinglesOf } from "./shingles.js";
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
  const found: number[] = [];
  for (const rows of shinglePostings(texts, columns).ranges())
    eachInUnlikeTexts(frequentPostings(rows), originalOf, (shingle) => found.push(shingle));
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

/** A posting is two numbers: shingle and text. */
const postingNumbers = 2;

function shinglePostings(texts: Texts, columns: Columns): RangedRows {
  const rows = new RangedRows(columns, texts.words, postingNumbers);
  for (let text = 0; text < texts.count; text++) {
    const shingles = passingShinglesOf(texts.hashes(text));
    for (let at = 0; at < shingles.length; at++) rows.add(shingles[at]!, text);
  }
  return rows;
}

/**
 * Those of one range that may stand in as many texts as boilerplate does: shingles are counted by some of their bits,
 * in a table that may count too many but never too few (a counting filter: Fan et al. 2000).
 */
function frequentPostings(rows: Int32Array): Postings {
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(rows.length + 1)));
  const mask = counts.length - 1;
  let frequent = 0;
  for (let at = 0; at < rows.length; at += postingNumbers) {
    const cell = rows[at]! & mask;
    const count = counts[cell]! + 1;
    if (count <= boilerplateTexts) counts[cell] = count;
    if (count >= boilerplateTexts) frequent += count === boilerplateTexts ? boilerplateTexts : 1;
  }
  const postings = { keys: new Int32Array(frequent), values: new Int32Array(frequent) };
  for (let at = 0, kept = 0; at < rows.length; at += postingNumbers) {
    if (counts[rows[at]! & mask]! < boilerplateTexts) continue;
    postings.keys[kept] = rows[at]!;
    postings.values[kept++] = rows[at + 1]!;
  }
  return postings;
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
