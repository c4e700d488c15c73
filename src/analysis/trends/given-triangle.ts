// Reports that came counted by period and delay, as a triangle. A delay is a step, whatever its length; what is known of a
// period ends at the first step that is not wholly in, and no period is followed further than the one before it.
import type { TrendUnit } from "#model/index.js";
import type { ReportingTriangle } from "#stats/index.js";
import { periodNumber } from "./calendar.js";
import type { DelayedCount } from "./trend-input.js";
import type { TrendWindow } from "./trend-window.js";

export interface GivenTriangle {
  /** Number of the period of the first cohort. */
  readonly first: number;
  readonly triangle: ReportingTriangle;
  /** The steps as the table has them, from the shortest. */
  readonly steps: readonly number[];
  /** Cases of cells that are not in the triangle: they are known in part. */
  readonly incomplete: number;
}

/** More would be no triangle but a list. */
const mostCells = 500_000;

/** Cohorts run from the first period to the last with anything known. Null where nothing is. */
export function givenTriangle(rows: readonly DelayedCount[], unit: TrendUnit): GivenTriangle | null {
  const placed = rows.flatMap((row) => {
    const number = periodNumber(row.period, unit);
    return number === null ? [] : [{ ...row, number }];
  });
  const steps = [...new Set(placed.map(({ delay }) => delay))].sort((one, other) => one - other);
  const numbers = placed.map(({ number }) => number);
  const first = numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
  const [all, delays] = [last - first + 1, steps.length];
  if (placed.length === 0 || all * delays > mostCells) return null;
  const rankOf = new Map(steps.map((step, rank) => [step, rank]));
  const cells = new Array<DelayedCount | undefined>(all * delays);
  for (const row of placed) cells[(row.number - first) * delays + rankOf.get(row.delay)!] = row;
  const followed = followedOf(cells, all, delays);
  const cohorts = followed.filter((steps) => steps > 0).length;
  if (cohorts === 0) return null;
  const known = (cell: number) => cell % delays < followed[Math.floor(cell / delays)]!;
  const counts = Float64Array.from({ length: cohorts * delays }, (_, cell) =>
    known(cell) ? cells[cell]!.count! : 0,
  );
  return {
    first,
    steps,
    triangle: { cohorts, delays, counts, followed: followed.subarray(0, cohorts) },
    incomplete: cells.reduce((sum, row, cell) => sum + (known(cell) ? 0 : (row?.count ?? 0)), 0),
  };
}

/** How many steps are wholly in, of each period. */
function followedOf(cells: readonly (DelayedCount | undefined)[], cohorts: number, delays: number) {
  const followed = new Int32Array(cohorts);
  let most = delays;
  for (let cohort = 0; cohort < cohorts; cohort++) {
    let steps = 0;
    while (steps < most && cells[cohort * delays + steps]?.complete === true) steps++;
    followed[cohort] = steps;
    most = steps;
  }
  return followed;
}

/** The cohorts within the window; null where there are none. */
export function triangleWithin(
  { first, triangle }: GivenTriangle,
  window: TrendWindow,
): ReportingTriangle | null {
  const { cohorts, delays, counts, followed } = triangle;
  const [from, to] = [window.first - first, Math.min(cohorts, window.first - first + window.periods)];
  if (from < 0 || to <= from) return null;
  return {
    cohorts: to - from,
    delays,
    counts: counts.slice(from * delays, to * delays),
    followed: followed.slice(from, to),
  };
}
