// u-alpha: agreement beyond chance on where stretches of a text lie and which code they carry, for any number of coders
// and documents. It counts length, not stretches. Within one reading stretches do not overlap: codes that may overlap
// are measured one by one. Coefficients on the codes of already agreed stretches (cu-alpha, (k)u-alpha) are not made.
// Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. 2016, "On the reliability of unitizing textual continua:
// further developments", Quality & Quantity 50:2347.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { type Continuum, gap, type Stretch, sectionsOf } from "./continuum.js";
import { perfectInterval, type Resampling, resampledInterval } from "./unit-bootstrap.js";

export interface UAlpha {
  readonly kind: "alpha";
  readonly value: number;
  /** Shares of length on which two readings differ: observed, and by chance. */
  readonly observed: number;
  readonly expected: number;
  /** Documents read by at least two coders, and the length read on them, each coder's counted. */
  readonly documents: number;
  readonly length: number;
  /** Observed and expected lengths, (categories + 1)², row by row, gap first. */
  readonly coincidences: Float64Array;
  readonly chance: Float64Array;
}

export interface UAlphaOptions {
  /** Number of categories of the scale. */
  readonly categories: number;
  /** Only marked or not: the codes are not compared (eq. 35). */
  readonly binary?: boolean;
}

/**
 * u-alpha of 2016, nominal (eq. 34) or binary (eq. 35), from observed (eq. 32) and expected (eq. 33) coincidences. A gap
 * counts as so many stretches of length 1: positions should be in the smallest unit a coder can choose. Several
 * documents are laid end to end; one read by a single coder is left out. Not defined where no document was read twice,
 * and where all its length is gap or all is one code: nothing could have differed. RangeError as in `sectionsOf`.
 */
export function uAlpha(documents: readonly Continuum[], options: UAlphaOptions): UAlpha | NotDefined {
  const read = comparable(documents, options);
  if (read.length === 0) return notDefined(whyNothingPairs(documents));
  const categories = options.binary ? 1 : options.categories;
  const sums = addedUp(
    read.map((document) => lengthsOf(document, categories)),
    null,
  );
  const expected = expectedDifference(sums);
  if (expected === 0) return notDefined("one category");
  const observed = 1 - sums.alike / sums.length;
  return {
    kind: "alpha",
    value: 1 - observed / expected,
    observed,
    expected,
    documents: read.length,
    length: sums.length,
    coincidences: observedCoincidences(read, categories),
    chance: expectedCoincidences(sums),
  };
}

/**
 * The percentile interval of u-alpha: documents are drawn anew, each with all its readings, as units are in
 * `alphaInterval`; null for a single document, and where it says so.
 */
export function uAlphaInterval(
  documents: readonly Continuum[],
  options: UAlphaOptions,
  resampling: Resampling,
): StatedInterval | null {
  const categories = options.binary ? 1 : options.categories;
  const shares = comparable(documents, options).map((document) => lengthsOf(document, categories));
  if (shares.length < 2) return null;
  const whole = addedUp(shares, null);
  const expected = expectedDifference(whole);
  if (expected === 0) return null;
  if (whole.alike === whole.length) return perfectInterval(shares.length, expected, resampling);
  return resampledInterval(new Float64Array(shares.length).fill(1), resampling, (times) => {
    const sums = addedUp(shares, times);
    const chance = expectedDifference(sums);
    return chance === 0 ? null : 1 - (1 - sums.alike / sums.length) / chance;
  });
}

/** What a document adds: lengths and squared lengths of stretches by category (gap first), and the length alike. */
interface Lengths {
  readonly lengths: Float64Array;
  readonly squares: Float64Array;
  readonly alike: number;
  readonly length: number;
}

/** Documents read by at least two coders, as rows of sections. */
type SectionedDocument = readonly (readonly Stretch[])[];

function comparable(
  documents: readonly Continuum[],
  { binary = false }: UAlphaOptions,
): readonly SectionedDocument[] {
  return documents
    .filter(({ length, readings }) => length > 0 && readings.length > 1)
    .map(({ length, readings }) =>
      readings.map((reading) =>
        sectionsOf(binary ? reading.map((stretch) => ({ ...stretch, category: 0 })) : reading, length),
      ),
    );
}

function whyNothingPairs(documents: readonly Continuum[]): NotDefined["because"] {
  return documents.some(({ readings }) => readings.length > 0) ? "no common units" : "no observations";
}

function lengthsOf(document: SectionedDocument, categories: number): Lengths {
  const lengths = new Float64Array(categories + 1);
  const squares = new Float64Array(categories + 1);
  for (const { start, end, category } of document.flat()) {
    lengths[category + 1]! += end - start;
    squares[category + 1]! += category === gap ? end - start : (end - start) ** 2;
  }
  let alike = 0;
  visitOverlaps(document, (first, second, length) => {
    if (first === second) alike += 2 * length;
  });
  const length = lengths.reduce((sum, part) => sum + part, 0);
  return { lengths, squares, alike: alike / (document.length - 1), length };
}

/** Every stretch of text over which two readings say one thing each, once for each pair of readings. */
function visitOverlaps(
  document: SectionedDocument,
  visit: (first: number, second: number, length: number) => void,
): void {
  for (let later = 1; later < document.length; later++)
    for (let earlier = 0; earlier < later; earlier++) {
      const [first, second] = [document[earlier]!, document[later]!];
      let [at, here, there] = [0, 0, 0];
      while (here < first.length) {
        const [one, other] = [first[here]!, second[there]!];
        const end = Math.min(one.end, other.end);
        visit(one.category, other.category, end - at);
        at = end;
        if (one.end === end) here++;
        if (other.end === end) there++;
      }
    }
}

function addedUp(shares: readonly Lengths[], times: Float64Array | null): Lengths {
  const size = shares[0]!.lengths.length;
  const lengths = new Float64Array(size);
  const squares = new Float64Array(size);
  let [alike, length] = [0, 0];
  shares.forEach((share, document) => {
    const taken = times?.[document] ?? 1;
    if (taken === 0) return;
    for (let category = 0; category < size; category++) {
      lengths[category]! += taken * share.lengths[category]!;
      squares[category]! += taken * share.squares[category]!;
    }
    alike += taken * share.alike;
    length += taken * share.length;
  });
  return { lengths, squares, alike, length };
}

/** Expected share of unlike lengths: Σ_{c≠k} l_c l_k / (l² − Σ l_u²), the coincidences of eq. 33 off the diagonal. */
function expectedDifference({ lengths, squares, length }: Lengths): number {
  const unlike = length ** 2 - sumOfSquares(lengths);
  return lengths.filter((part) => part > 0).length < 2 ? 0 : unlike / (length ** 2 - sum(squares));
}

/** Eq. 32: lengths on which one reading says c and another k, over one fewer than the readings of the document. */
function observedCoincidences(documents: readonly SectionedDocument[], categories: number): Float64Array {
  const width = categories + 1;
  const matrix = new Float64Array(width * width);
  for (const document of documents)
    visitOverlaps(document, (first, second, length) => {
      matrix[(first + 1) * width + second + 1]! += length / (document.length - 1);
      matrix[(second + 1) * width + first + 1]! += length / (document.length - 1);
    });
  return matrix;
}

/** Eq. 33: l (l_c l_k − [c = k] Σ l_u² of c) / (l² − Σ l_u²), where a gap is so many stretches of length 1. */
function expectedCoincidences({ lengths, squares, length }: Lengths): Float64Array {
  const width = lengths.length;
  const scale = length / (length ** 2 - sum(squares));
  return Float64Array.from({ length: width * width }, (_, cell) => {
    const [first, second] = [Math.floor(cell / width), cell % width];
    const paired = lengths[first]! * lengths[second]! - (first === second ? squares[first]! : 0);
    return scale * paired;
  });
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((total, value) => total + value * value, 0);
}
