// What documents add to agreement on stretches: lengths marked, and lengths on which readings differ. Worked out once a
// document, so that drawing documents anew costs little.
import { type Continuum, gap, type Stretch, sectionsOf } from "./continuum.js";

export interface UAlphaOptions {
  /** Number of categories of the scale. */
  readonly categories: number;
  /**
   * "nominal": where, and which code (eq. 34). "binary": marked or not, whatever the code (eq. 35). "apart": each
   * category in a domain of its own, so that stretches of different categories may overlap.
   */
  readonly compare?: "nominal" | "binary" | "apart";
}

/** What a document adds in one domain, by category, gap first: lengths, and squared lengths of stretches. */
export interface Lengths {
  readonly marked: Float64Array;
  readonly squares: Float64Array;
  /** Length on which two readings differ, and all length, each reading's counted. */
  readonly unlike: number;
  readonly length: number;
}

/** For each document read at least twice, its lengths in each domain. */
export function lengthsByDocument(
  documents: readonly Continuum[],
  { categories, compare = "nominal" }: UAlphaOptions,
): readonly (readonly Lengths[])[] {
  return documents.filter(isComparable).map((document) => {
    if (compare === "nominal") return [lengthsOf(document, categories)];
    const ofOne = (belongs: (stretch: Stretch) => boolean) => lengthsOf(inOneCategory(document, belongs), 1);
    if (compare === "binary") return [ofOne(() => true)];
    return Array.from({ length: categories }, (_, category) =>
      ofOne((stretch) => stretch.category === category),
    );
  });
}

/** Read at least twice. */
export function isComparable({ readings }: Continuum): boolean {
  return readings.length > 1;
}

/** The lengths of one domain over documents, document d taken `times[d]` times. */
export function addedUp(
  lengths: readonly (readonly Lengths[])[],
  times: Float64Array,
  domain: number,
): Lengths {
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

/** Every stretch of text over which two readings say one thing each, once for each pair of readings. */
export function visitOverlaps(
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
