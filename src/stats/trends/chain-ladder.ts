// How many cases a cohort will have once late reports are in: the chain ladder, which is the maximum likelihood
// estimate of Poisson counts with a factor for each cohort and each delay (Renshaw & Verrall 1998, British Actuarial
// Journal 4:903; Mack 1993, ASTIN Bulletin 23:213; for epidemics Lawless 1994, Canadian J. Statistics 22:15, whose
// reverse-time hazards are the same ratios). Assumes that all cohorts are reported with the same delays: see
// delay-stability.ts before trusting it, and that nothing is reported later than the longest delay.
import { type ReportingTriangle, reportedCases } from "./reporting-triangle.js";

export interface ChainLadder {
  /** Growth of the known cases from each delay to the next, delays − 1 of them; null where none were known before. */
  readonly factors: readonly (number | null)[];
  /** Share of a cohort known by the end of each delay; the last is 1. */
  readonly known: Float64Array;
  readonly reported: Float64Array;
  /** Share of each cohort known by now. */
  readonly completeness: Float64Array;
  /** reported / completeness; null where nothing of the cohort can be known yet. */
  readonly expected: readonly (number | null)[];
  /** Pearson's chi-square of the known cells over their degrees of freedom; null without degrees of freedom. */
  readonly dispersion: number | null;
}

/** Of a triangle with at least one cohort and one delay. */
export function chainLadder(triangle: ReportingTriangle): ChainLadder {
  const reported = reportedCases(triangle);
  const steps = developmentSteps(triangle);
  const known = knownShares(steps);
  const completeness = Float64Array.from(triangle.followed, (followed) => known[followed - 1]!);
  return {
    factors: steps.map(({ before, after }) => (before > 0 ? after / before : after > 0 ? null : 1)),
    known,
    reported,
    completeness,
    expected: Array.from(reported, (cases, cohort) =>
      completeness[cohort]! > 0 ? cases / completeness[cohort]! : null,
    ),
    dispersion: dispersionOf(triangle, fittedCells(triangle, known, completeness, reported)),
  };
}

/** Expected cases of each cohort and delay, known or not, laid out as the triangle; 0 where nothing can be said. */
export function ladderCells(triangle: ReportingTriangle, ladder: ChainLadder): Float64Array {
  return fittedCells(triangle, ladder.known, ladder.completeness, ladder.reported);
}

interface DevelopmentStep {
  /** Known by the delay and by the next, of the cohorts that were followed so far. */
  readonly before: number;
  readonly after: number;
}

function developmentSteps({ cohorts, delays, counts, followed }: ReportingTriangle): DevelopmentStep[] {
  const cumulative = new Float64Array(cohorts);
  return Array.from({ length: delays - 1 }, (_, delay) => {
    let [before, after] = [0, 0];
    for (let cohort = 0; cohort < cohorts; cohort++) {
      const soFar = cumulative[cohort]! + counts[cohort * delays + delay]!;
      cumulative[cohort] = soFar;
      if (followed[cohort]! < delay + 2) continue;
      before += soFar;
      after += soFar + counts[cohort * delays + delay + 1]!;
    }
    return { before, after };
  });
}

/** Backwards from the longest delay, at which all is known. */
function knownShares(steps: readonly DevelopmentStep[]): Float64Array {
  const known = new Float64Array(steps.length + 1);
  known[steps.length] = 1;
  for (let delay = steps.length - 1; delay >= 0; delay--) {
    const { before, after } = steps[delay]!;
    known[delay] = after > 0 ? (known[delay + 1]! * before) / after : known[delay + 1]!;
  }
  return known;
}

function fittedCells(
  { cohorts, delays }: ReportingTriangle,
  known: Float64Array,
  completeness: Float64Array,
  reported: Float64Array,
): Float64Array {
  const cells = new Float64Array(cohorts * delays);
  for (let cohort = 0; cohort < cohorts; cohort++) {
    if (completeness[cohort] === 0) continue;
    const whole = reported[cohort]! / completeness[cohort]!;
    for (let delay = 0; delay < delays; delay++)
      cells[cohort * delays + delay] = whole * (known[delay]! - (known[delay - 1] ?? 0));
  }
  return cells;
}

/** Cohorts and delays without any case take no degree of freedom and give none. */
function dispersionOf({ cohorts, delays, counts, followed }: ReportingTriangle, cells: Float64Array) {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  let [square, informative] = [0, 0];
  for (let cohort = 0; cohort < cohorts; cohort++)
    for (let delay = 0; delay < followed[cohort]!; delay++) {
      const cell = cells[cohort * delays + delay]!;
      if (!(cell > 0)) continue;
      square += (counts[cohort * delays + delay]! - cell) ** 2 / cell;
      informative++;
      rows.add(cohort);
      columns.add(delay);
    }
  const degrees = informative - rows.size - columns.size + 1;
  return informative > 0 && degrees > 0 ? square / degrees : null;
}
