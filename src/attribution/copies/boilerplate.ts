// Boilerplate: shingles that stand in many texts which are otherwise unlike, such as subscription lines and standing
// descriptions. They are no sign of copying. A text copied whole by fifty outlets is one text here, so its words are
// not boilerplate; a sentence inside quotation marks never is.
//
// Two readings keep memory small: the first counts shingles in a table that may count too many but never too few (a
// counting filter with one hash: Fan et al. 2000), the second gathers only those that the table calls frequent.
import { memoryColumns } from "./columns.js";
import { ShingleSet } from "./shingle-set.js";
import { shinglesOf } from "./shingles.js";
import { eachSharedKey, type Postings, sortedPostings } from "./sorted-postings.js";
import type { Texts } from "./texts.js";
import { boilerplateTexts, shingleWords } from "./thresholds.js";

/** The boilerplate shingles of a corpus. `originalOf` names the text that each text is a printing of. */
export function boilerplateOf(texts: Texts, originalOf: (text: number) => number): ShingleSet {
  if (texts.count < boilerplateTexts) return new ShingleSet(new Int32Array(0));
  const counts = countsOf(texts);
  const ranges = Math.ceil(texts.words / wordsARange);
  const found: number[] = [];
  for (let range = 0; range < ranges; range++)
    eachFrequent(frequentIn(texts, counts, range, ranges), originalOf, (shingle) => found.push(shingle));
  return new ShingleSet(Int32Array.from(found));
}

/** Which shingles of a text are boilerplate: those in the list that do not stand wholly inside quotation marks. */
export function boilerplatePlaces(
  shingles: Int32Array,
  boilerplate: ShingleSet,
  quoted: () => Uint8Array,
): Uint8Array | null {
  if (boilerplate.size === 0) return null;
  let places: Uint8Array | null = null;
  let quotedWords: Uint8Array | null = null;
  for (let at = 0; at < shingles.length; at++) {
    if (!boilerplate.has(shingles[at]!)) continue;
    quotedWords ??= quoted();
    if (isQuoted(quotedWords, at, shingleWords)) continue;
    places ??= new Uint8Array(shingles.length);
    places[at] = 1;
  }
  return places;
}

/** Whether all words of a run stand inside quotation marks. */
export function isQuoted(quoted: Uint8Array, from: number, words: number): boolean {
  for (let at = from; at < from + words; at++) if (quoted[at] === 0) return false;
  return true;
}

/** Words whose shingles are gathered in one reading: bounds the memory where all of them are frequent. */
const wordsARange = 2 ** 25;

/** Cells of the table: one and a half a word, and no more than this; beyond it the table calls too many frequent. */
const largestTable = 2 ** 28;

function countsOf(texts: Texts): CountTable {
  const table = new CountTable(Math.min(largestTable, 2 ** Math.ceil(Math.log2(1.5 * texts.words + 1))));
  for (let text = 0; text < texts.count; text++)
    for (const shingle of shinglesOf(texts.hashes(text))) table.count(shingle);
  return table;
}

class CountTable {
  readonly #cells: Uint8Array;
  readonly #mask: number;

  constructor(cells: number) {
    this.#cells = new Uint8Array(cells);
    this.#mask = cells - 1;
  }

  count(shingle: number): void {
    const cell = shingle & this.#mask;
    const count = this.#cells[cell]!;
    if (count < boilerplateTexts) this.#cells[cell] = count + 1;
  }

  isFrequent(shingle: number): boolean {
    return this.#cells[shingle & this.#mask] === boilerplateTexts;
  }
}

/** (shingle, text) postings of the frequent shingles in one of the ranges the shingles are divided into. */
function frequentIn(texts: Texts, counts: CountTable, range: number, ranges: number): Postings {
  const keys = memoryColumns.open();
  const values = memoryColumns.open();
  for (let text = 0; text < texts.count; text++) {
    const frequent = shinglesOf(texts.hashes(text)).filter(
      (shingle) => counts.isFrequent(shingle) && (shingle >>> 0) % ranges === range,
    );
    keys.append(frequent);
    values.append(frequent.fill(text));
  }
  return { keys: keys.read(0, keys.length), values: values.read(0, values.length) };
}

function eachFrequent(
  postings: Postings,
  originalOf: (text: number) => number,
  visit: (shingle: number) => void,
): void {
  const { keys, values } = sortedPostings(postings);
  eachSharedKey({ keys, values }, (from, to) => {
    if (isInUnlikeTexts(values.subarray(from, to), originalOf)) visit(keys[from]!);
  });
}

function isInUnlikeTexts(texts: Int32Array, originalOf: (text: number) => number): boolean {
  if (texts.length < boilerplateTexts) return false;
  const originals = new Set<number>();
  for (const text of texts) {
    originals.add(originalOf(text));
    if (originals.size >= boilerplateTexts) return true;
  }
  return false;
}
