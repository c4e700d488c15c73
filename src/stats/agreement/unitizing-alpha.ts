// alpha-U as first published, for comparing with older papers only: it misleads for more than two coders (Krippendorff
// et al. 2016), so nothing in a study rests on it. Krippendorff, K. 1995, "On the reliability of unitizing continuous
// data", Sociological Methodology 25:47; Krippendorff, K. 2004, Content Analysis, 2nd edition, section 11.6.
import { type NotDefined, notDefined } from "#model/index.js";
import { type Continuum, gap, type Stretch, sectionsOf } from "./continuum.js";

export interface UnitizingAlpha {
  readonly kind: "alpha";
  /** 1 − Σ D_o / Σ D_e over categories. */
  readonly value: number;
  readonly categories: readonly CategoryUnitizing[];
}

export interface CategoryUnitizing {
  readonly observed: number;
  readonly expected: number;
  readonly alpha: number;
}

/**
 * alpha-U of one continuum whose positions are whole numbers. Each category is unitized by itself, so that stretches of
 * different categories may overlap. Not defined for fewer than two readings or where nothing is marked. A category that
 * nobody marked has observed and expected disagreement 0, and alpha 0. RangeError where stretches of one reading and
 * category overlap.
 */
export function unitizingAlpha(continuum: Continuum, categories: number): UnitizingAlpha | NotDefined {
  if (continuum.readings.length < 2) return notDefined("one coder");
  if (continuum.readings.every((reading) => reading.length === 0)) return notDefined("no observations");
  const rows = Array.from({ length: categories }, (_, category) => categoryUnitizing(continuum, category));
  const observed = rows.reduce((sum, row) => sum + row.observed, 0);
  const expected = rows.reduce((sum, row) => sum + row.expected, 0);
  return { kind: "alpha", value: 1 - observed / expected, categories: rows };
}

function categoryUnitizing({ length, readings }: Continuum, category: number): CategoryUnitizing {
  const rows = readings.map((reading) =>
    sectionsOf(
      reading.filter((stretch) => stretch.category === category),
      length,
    ),
  );
  const observed = observedDisagreement(rows, length);
  const expected = expectedDisagreement(rows, length);
  return { observed, expected, alpha: expected === 0 ? 0 : 1 - observed / expected };
}

/** D_o = Σ_i Σ_{j≠i} Σ_g Σ_h δ²(g, h) / (m (m − 1) L²). */
function observedDisagreement(rows: readonly (readonly Stretch[])[], length: number): number {
  let sum = 0;
  for (const [later, row] of rows.entries())
    for (const other of rows.slice(0, later))
      for (const one of row) for (const two of other) sum += 2 * mismatch(one, two);
  return sum / (rows.length * (rows.length - 1) * length ** 2);
}

/** δ²: two stretches that meet differ by both ends squared; a stretch inside a gap by its own length squared. */
function mismatch(one: Stretch, two: Stretch): number {
  if (one.category !== gap && two.category !== gap) {
    const meet = one.start < two.end && two.start < one.end;
    return meet ? (one.start - two.start) ** 2 + (one.end - two.end) ** 2 : 0;
  }
  if (one.category === two.category) return 0;
  const [stretch, hole] = one.category === gap ? [two, one] : [one, two];
  return hole.start <= stretch.start && stretch.end <= hole.end ? (stretch.end - stretch.start) ** 2 : 0;
}

/**
 * D_e = (2/L) Σ_g [(N − 1)/3 (2 l³ − 3 l² + l) + l² Σ_h (l_h − l + 1)] / (mL (mL − 1) − Σ_g l (l − 1)), g over the N
 * stretches of all coders, h over all gaps at least as long as g.
 */
function expectedDisagreement(rows: readonly (readonly Stretch[])[], length: number): number {
  const lengths = (kind: "stretch" | "gap"): readonly number[] =>
    rows
      .flat()
      .filter(({ category }) => (category === gap) === (kind === "gap"))
      .map(({ start, end }) => end - start);
  const [stretches, gaps] = [lengths("stretch"), lengths("gap")];
  let [sum, within] = [0, 0];
  for (const size of stretches) {
    const room = gaps.reduce((total, hole) => total + Math.max(0, hole - size + 1), 0);
    sum += ((stretches.length - 1) / 3) * (2 * size ** 3 - 3 * size ** 2 + size) + size ** 2 * room;
    within += size * (size - 1);
  }
  const positions = rows.length * length;
  return ((2 / length) * sum) / (positions * (positions - 1) - within);
}
