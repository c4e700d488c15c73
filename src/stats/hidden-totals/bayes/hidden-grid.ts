// The numbers of uncounted cases at which a posterior is computed. Every number up to 16,384; beyond, each doubling of
// the number doubles the step, so that a step is never more than an eight-thousandth of the number it stands at.

export interface HiddenGrid {
  /** Uncounted cases at each point; the middle of the step where steps are wider than one. */
  readonly hidden: Float64Array;
  /** How many whole numbers a point stands for. */
  readonly width: Float64Array;
}

const exactUpTo = 2 ** 14;

/** From `least` up to about `most` uncounted cases (to exactly `most` where that is no more than 16,384). */
export function hiddenGrid(least: number, most: number): HiddenGrid {
  return gridOf(least, most, (from) => 2 ** Math.max(0, Math.ceil(Math.log2((from + 1) / exactUpTo))));
}

/** A rough grid over the same range, to find where the mass lies: steps grow by one in two hundred. */
export function roughGrid(least: number, most: number): HiddenGrid {
  return gridOf(least, most, (from) => Math.max(1, Math.floor(from / 200)));
}

function gridOf(least: number, most: number, stepAt: (from: number) => number): HiddenGrid {
  const hidden: number[] = [];
  const width: number[] = [];
  for (let from = least; from <= most; from += width[width.length - 1]!) {
    const step = stepAt(from);
    hidden.push(from + (step - 1) / 2);
    width.push(step);
  }
  return { hidden: Float64Array.from(hidden), width: Float64Array.from(width) };
}
