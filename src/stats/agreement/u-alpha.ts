// u-alpha: agreement beyond chance on where stretches of a text lie and which code they carry, for any number of coders
// and documents. It counts length, not stretches. Coefficients on the codes of stretches already agreed on (cu-alpha,
// (k)u-alpha) are not made.
// Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. 2016, "On the reliability of unitizing textual continua:
// further developments", Quality & Quantity 50:2347.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { type Continuum, sectionsOf } from "./continuum.js";
import {
  addedUp,
  isComparable,
  type Lengths,
  lengthsByDocument,
  type UAlphaOptions,
  visitOverlaps,
} from "./stretch-lengths.js";
import { perfectInterval, type Resampling, resampledInterval } from "./unit-bootstrap.js";

export interface UAlpha {
  readonly kind: "alpha";
  readonly value: number;
  /** Shares of length on which two readings differ, observed and by chance; added up over domains. */
  readonly observed: number;
  readonly expected: number;
  /** Documents read by at least two coders, and the length read in them, each coder's counted. */
  readonly documents: number;
  readonly length: number;
}

/**
 * u-alpha of 2016 from observed (eq. 32) and expected (eq. 33) coincidences. A gap counts as so many stretches of
 * length 1: positions should be in the smallest unit a coder can choose. Several documents are laid end to end; one
 * read by a single coder is left out. Not defined where no document was read twice, and where all is gap or all is one
 * code: nothing could have differed. RangeError as in `sectionsOf`.
 */
export function uAlpha(documents: readonly Continuum[], options: UAlphaOptions): UAlpha | NotDefined {
  const lengths = lengthsByDocument(documents, options);
  if (lengths.length === 0) return notDefined(whyNothingPairs(documents));
  const { observed, expected, length } = differenceOver(lengths, everyDocument(lengths));
  if (expected === 0) return notDefined("one category");
  return {
    kind: "alpha",
    value: 1 - observed / expected,
    observed,
    expected,
    documents: lengths.length,
    length,
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
  const lengths = lengthsByDocument(documents, options);
  if (lengths.length < 2) return null;
  const once = everyDocument(lengths);
  const whole = differenceOver(lengths, once);
  if (whole.expected === 0) return null;
  if (whole.observed === 0)
    return perfectInterval(lengths.length, whole.expected / lengths[0]!.length, resampling);
  return resampledInterval(once, resampling, (times) => {
    const { observed, expected } = differenceOver(lengths, times);
    return expected === 0 ? null : 1 - observed / expected;
  });
}

/**
 * The lengths alpha is made of, (categories + 1)², row by row, gap first, over documents read at least twice. Observed
 * (eq. 32): over which one reading says c and another k, divided by one fewer than the readings. Expected (eq. 33):
 * l (l_c l_k − [c = k] Σ l_u² of c) / (l² − Σ l_u²). All 0 where nothing was read twice.
 */
export function uCoincidences(
  documents: readonly Continuum[],
  categories: number,
): { readonly observed: Float64Array; readonly expected: Float64Array } {
  const width = categories + 1;
  const observed = new Float64Array(width * width);
  const lengths = lengthsByDocument(documents, { categories });
  if (lengths.length === 0) return { observed, expected: observed };
  for (const document of documents.filter(isComparable)) {
    const rows = document.readings.map((reading) => sectionsOf(reading, document.length));
    visitOverlaps(rows, (first, second, length) => {
      observed[(first + 1) * width + second + 1]! += length / (rows.length - 1);
      observed[(second + 1) * width + first + 1]! += length / (rows.length - 1);
    });
  }
  const { marked, squares, length } = addedUp(lengths, everyDocument(lengths), 0);
  const scale = length === 0 ? 0 : length / (length ** 2 - sum(squares));
  const expected = observed.map((_, cell) => {
    const [first, second] = [Math.floor(cell / width), cell % width];
    return scale * (marked[first]! * marked[second]! - (first === second ? squares[first]! : 0));
  });
  return { observed, expected };
}

function whyNothingPairs(documents: readonly Continuum[]): NotDefined["because"] {
  return documents.some(({ readings }) => readings.length > 0) ? "no common units" : "no observations";
}

function everyDocument(lengths: readonly unknown[]): Float64Array {
  return new Float64Array(lengths.length).fill(1);
}

/** Observed and expected share of length on which two readings differ, document d taken `times[d]` times. */
function differenceOver(lengths: readonly (readonly Lengths[])[], times: Float64Array) {
  let [observed, expected, length] = [0, 0, 0];
  for (let domain = 0; domain < lengths[0]!.length; domain++) {
    const sums = addedUp(lengths, times, domain);
    length = sums.length;
    if (sums.marked.filter((part) => part > 0).length < 2) continue;
    observed += sums.unlike / length;
    expected += expectedDifference(sums);
  }
  return { observed, expected, length };
}

/** Σ_{c≠k} l_c l_k / (l² − Σ l_u²): eq. 33 off the diagonal, as a share of all length. */
function expectedDifference({ marked, squares, length }: Lengths): number {
  const like = marked.reduce((total, part) => total + part * part, 0);
  return (length ** 2 - like) / (length ** 2 - sum(squares));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
