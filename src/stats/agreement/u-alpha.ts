// u-alpha: agreement beyond chance on where stretches of a text lie and which code they carry, for any number of coders
// and documents. It counts length, not stretches. Coefficients on the codes of stretches already agreed on (cu-alpha,
// (k)u-alpha) are not made.
// Krippendorff, K., Mathet, Y., Bouvry, S. & Widlöcher, A. 2016, "On the reliability of unitizing textual continua:
// further developments", Quality & Quantity 50:2347.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { type Continuum, gap, type Stretch, sectionsOf } from "./continuum.js";
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

export interface UAlphaOptions {
  /** Number of categories of the scale. */
  readonly categories: number;
  /**
   * "nominal": where, and which code (eq. 34). "binary": marked or not, whatever the code (eq. 35). "apart": each
   * category in a domain of its own, so that stretches of different categories may overlap.
   */
  readonly compare?: "nominal" | "binary" | "apart";
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
  if (whole.observed === 0) return perfectInterval(lengths.length, whole.expected, resampling);
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

/** What a document adds in one domain, by category, gap first: lengths, and squared lengths of stretches. */
interface Lengths {
  readonly marked: Float64Array;
  readonly squares: Float64Array;
  /** Length on which two readings differ, and all length, each reading's counted. */
  readonly unlike: number;
  readonly length: number;
}

/** For each document read at least twice, its lengths in each domain. */
function lengthsByDocument(
  documents: readonly Continuum[],
  { categories, compare = "nominal" }: UAlphaOptions,
): readonly (readonly Lengths[])[] {
  return documents.filter(isComparable).map((document) => {
    if (compare === "nominal") return [lengthsOf(document, categories)];
    if (compare === "binary")
      return [
        lengthsOf(
          inOneCategory(document, () => true),
          1,
        ),
      ];
    return Array.from({ length: categories }, (_, category) =>
      lengthsOf(
        inOneCategory(document, (stretch) => stretch.category === category),
        1,
      ),
    );
  });
}

function isComparable({ readings }: Continuum): boolean {
  return readings.length > 1;
}

function whyNothingPairs(documents: readonly Continuum[]): NotDefined["because"] {
  return documents.some(({ readings }) => readings.length > 0) ? "no common units" : "no observations";
}

function everyDocument(lengths: readonly unknown[]): Float64Array {
  return new Float64Array(lengths.length).fill(1);
}

function inOneCategory(document: Continuum, belongs: (stretch: Stretch) => boolean): Continuum {
  const readings = document.readings.map((reading) =>
    reading.filter(belongs).map((stretch) => ({ ...stretch, category: 0 })),
  );
  return { length: document.length, readings };
}

function lengthsOf(document: Continuum, categories: number): Lengths {
  const rows = document.readings.map((reading) => sectionsOf(reading, document.length));
  const marked = new Float64Array(categories + 1);
  const squares = new Float64Array(categories + 1);
  for (const { start, end, category } of rows.flat()) {
    marked[category + 1]! += end - start;
    squares[category + 1]! += category === gap ? end - start : (end - start) ** 2;
  }
  let unlike = 0;
  visitOverlaps(rows, (first, second, length) => {
    if (first !== second) unlike += (2 * length) / (rows.length - 1);
  });
  return { marked, squares, unlike, length: document.length * rows.length };
}

/** Every stretch of text over which two readings say one thing each, once for each pair of readings. */
function visitOverlaps(
  rows: readonly (readonly Stretch[])[],
  visit: (first: number, second: number, length: number) => void,
): void {
  for (const [later, second] of rows.entries())
    for (const first of rows.slice(0, later)) {
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

function addedUp(lengths: readonly (readonly Lengths[])[], times: Float64Array, domain: number): Lengths {
  const marked = new Float64Array(lengths[0]![domain]!.marked.length);
  const squares = new Float64Array(marked.length);
  let [unlike, length] = [0, 0];
  for (let document = 0; document < lengths.length; document++) {
    const taken = times[document]!;
    const own = lengths[document]![domain]!;
    for (let category = 0; category < marked.length; category++) {
      marked[category]! += taken * own.marked[category]!;
      squares[category]! += taken * own.squares[category]!;
    }
    unlike += taken * own.unlike;
    length += taken * own.length;
  }
  return { marked, squares, unlike, length };
}

/** Σ_{c≠k} l_c l_k / (l² − Σ l_u²): eq. 33 off the diagonal, as a share of all length. */
function expectedDifference({ marked, squares, length }: Lengths): number {
  const like = marked.reduce((total, part) => total + part * part, 0);
  return (length ** 2 - like) / (length ** 2 - sum(squares));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
