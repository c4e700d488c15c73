// One-permutation MinHash with densified bins (Shrivastava & Li 2014) and banded hashing: meets pairs of documents
// that are alike as wholes. A filter only; every pair it names is compared exactly afterwards.
import { type CandidatePairs, eachNeighbouringPair } from "./candidate-pairs.js";
import type { Column } from "./columns.js";
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import { sketchBands, sketchBins, sketchRows } from "./thresholds.js";

/** The keys of a text's bands, one a band. Texts that agree in a key are worth comparing. */
export function bandKeysOf(shingles: Int32Array): Int32Array {
  const sketch = sketchOf(shingles);
  const keys = new Int32Array(sketchBands);
  for (let band = 0; band < sketchBands; band++) keys[band] = bandKey(sketch, band);
  return keys;
}

/** Adds the pairs of texts that agree in a band. `bands` holds the keys of each text behind those of the one before. */
export function pairLikeTexts(bands: Column, texts: Int32Array, pairs: CandidatePairs): void {
  for (let band = 0; band < sketchBands; band++) {
    const postings = sortedPostings({ keys: keysOfBand(bands, band), values: texts });
    eachSharedKey(postings, (from, to) =>
      eachNeighbouringPair(from, to, (one, other) =>
        pairs.add(postings.values[one]!, postings.values[other]!),
      ),
    );
  }
}

/** Texts whose keys are read at once. */
const textsRead = 1_024;

function keysOfBand(bands: Column, band: number): Int32Array {
  const keys = new Int32Array(bands.length / sketchBands);
  for (let from = 0; from < keys.length; from += textsRead) {
    const to = Math.min(keys.length, from + textsRead);
    const read = bands.read(from * sketchBands, to * sketchBands);
    for (let text = from; text < to; text++) keys[text] = read[(text - from) * sketchBands + band]!;
  }
  return keys;
}

const emptyBin = 0x7fffffff;

function sketchOf(shingles: Int32Array): Int32Array {
  const sketch = new Int32Array(sketchBins).fill(emptyBin);
  for (let at = 0; at < shingles.length; at++) {
    const mixed = Math.imul(shingles[at]! ^ 0x5bd1e995, 0x27d4eb2f | 0);
    const bin = (mixed >>> 16) % sketchBins;
    const value = (mixed ^ (mixed >>> 11)) & 0x7ffffffe;
    if (value < sketch[bin]!) sketch[bin] = value;
  }
  return densified(sketch);
}

/** Fills each empty bin from a filled one, chosen by the bin's number alone so that equal sets agree. */
function densified(sketch: Int32Array): Int32Array {
  const dense = sketch.slice();
  for (let bin = 0; bin < sketchBins; bin++)
    for (let attempt = 1; dense[bin] === emptyBin; attempt++) {
      const other = Math.imul(bin + 1, 0x9e3779b1 | 0) ^ Math.imul(attempt, 0x85ebca6b | 0);
      dense[bin] = sketch[(other >>> 8) % sketchBins]!;
    }
  return dense;
}

function bandKey(sketch: Int32Array, band: number): number {
  let key = 0;
  for (let row = band * sketchRows; row < (band + 1) * sketchRows; row++) {
    key = Math.imul(key ^ sketch[row]!, 0x85ebca6b | 0);
    key ^= key >>> 13;
  }
  return key;
}
