// One-permutation MinHash with densified bins (Shrivastava & Li 2014) and banded hashing: meets pairs of documents
// that are alike as wholes. A filter only; every pair it names is compared exactly afterwards.
import { type CandidatePairs, eachNeighbouringPair } from "./candidate-pairs.js";
import { eachSharedKey, sortedPostings } from "./sorted-postings.js";
import { sketchBands, sketchBins, sketchRows } from "./thresholds.js";

/** Adds the pairs whose sketches agree in at least one band. Sets without a value meet nobody. */
export function pairLikeTexts(sets: readonly Int32Array[], pairs: CandidatePairs): void {
  const filled = sets.flatMap((set, document) => (set.length > 0 ? [document] : []));
  const sketches = filled.map((document) => sketchOf(sets[document]!));
  const values = Int32Array.from(filled);
  for (let band = 0; band < sketchBands; band++) {
    const keys = Int32Array.from(sketches, (sketch) => bandKey(sketch, band));
    const postings = sortedPostings({ keys, values });
    eachSharedKey(postings, (from, to) =>
      eachNeighbouringPair(from, to, (one, other) =>
        pairs.add(postings.values[one]!, postings.values[other]!),
      ),
    );
  }
}

const emptyBin = 0x7fffffff;

function sketchOf(set: Int32Array): Int32Array {
  const sketch = new Int32Array(sketchBins).fill(emptyBin);
  for (const shingle of set) {
    const mixed = Math.imul(shingle ^ 0x5bd1e995, 0x27d4eb2f | 0);
    const bin = (mixed >>> 16) % sketchBins;
    const value = (mixed ^ (mixed >>> 11)) & 0x7ffffffe;
    if (value < sketch[bin]!) sketch[bin] = value;
  }
  return densified(sketch);
}

/** Fills each empty bin from a filled one, chosen by the bin's number alone so that equal sets agree. */
function densified(sketch: Int32Array): Int32Array {
  return sketch.map((value, bin) => {
    let found = value;
    for (let attempt = 1; found === emptyBin; attempt++) {
      const other = Math.imul(bin + 1, 0x9e3779b1 | 0) ^ Math.imul(attempt, 0x85ebca6b | 0);
      found = sketch[(other >>> 8) % sketchBins]!;
    }
    return found;
  });
}

function bandKey(sketch: Int32Array, band: number): number {
  let key = 0;
  for (let row = band * sketchRows; row < (band + 1) * sketchRows; row++) {
    key = Math.imul(key ^ sketch[row]!, 0x85ebca6b | 0);
    key ^= key >>> 13;
  }
  return key;
}
