// A text, or any other continuum, in which coders marked stretches: who marked what, from where to where. Positions are
// in any unit of length (code points for texts); what nobody marked is gap.

/** [start, end) of one category, numbered from 0. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly category: number;
}

/** One document. `readings`: of each coder who read it, the stretches marked, in any order; none is a reading too. */
export interface Continuum {
  readonly length: number;
  readonly readings: readonly (readonly Stretch[])[];
}

/** The category of what nobody marked. */
export const gap = -1;

/**
 * One reading as a row of stretches without a hole: gaps stand between what was marked. RangeError where stretches of
 * the reading overlap, are empty, or leave the continuum.
 */
export function sectionsOf(reading: readonly Stretch[], length: number): readonly Stretch[] {
  const sections: Stretch[] = [];
  let reached = 0;
  for (const stretch of [...reading].sort((first, second) => first.start - second.start)) {
    if (!(stretch.start >= reached && stretch.end > stretch.start && stretch.end <= length))
      throw new RangeError(
        `Stretch ${stretch.start}–${stretch.end} overlaps, is empty, or leaves 0–${length}.`,
      );
    if (stretch.start > reached) sections.push({ start: reached, end: stretch.start, category: gap });
    sections.push(stretch);
    reached = stretch.end;
  }
  if (reached < length) sections.push({ start: reached, end: length, category: gap });
  return sections;
}
