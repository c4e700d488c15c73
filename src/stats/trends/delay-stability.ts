// Are the later cohorts reported with the same delays as the earlier ones? A score test of delay × period in the
// Poisson model of cohort and delay (Cox & Hinkley 1974, Theoretical Statistics, section 9.3), to be asked before any
// chain ladder. It compares an early and a late half, so a change that comes and goes can escape it.
import { chiSquareUpper } from "../distributions/chi-square.js";
import { factorise, solveFactorised } from "../regression/cholesky.js";
import { chainLadder, ladderCells } from "./chain-ladder.js";
import type { ReportingTriangle } from "./reporting-triangle.js";

export interface DelayStability {
  /** Chi-square, over the dispersion where that is above 1. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/** Expected cases a group of delays must hold in the late half. */
const fewestExpected = 5;

/**
 * Delays are grouped so that each group expects at least five known cases in the late half (the cohorts with the later
 * half of the cases). Null where fewer than two groups can be made: nothing can be compared.
 */
export function delayStabilityTest(triangle: ReportingTriangle): DelayStability | null {
  const ladder = chainLadder(triangle);
  const cells = ladderCells(triangle, ladder);
  const late = lateHalf(ladder.reported, triangle.followed);
  const groups = groupDelays(triangle, cells, late);
  const tested = Math.max(...groups);
  if (tested < 1) return null;
  const { score, variance } = scoreOf(triangle, cells, late, groups, tested);
  if (!factorise(variance, tested)) return null;
  const solved = Float64Array.from(score);
  solveFactorised(variance, tested, solved);
  const chiSquare = score.reduce((sum, value, index) => sum + value * solved[index]!, 0);
  const statistic = Math.max(0, chiSquare) / Math.max(1, ladder.dispersion ?? 1);
  return { statistic, degreesOfFreedom: tested, p: chiSquareUpper(statistic, tested) };
}

/** The first cohort of the late half; cohorts followed for one delay only have nothing to compare. */
function lateHalf(reported: Float64Array, followed: Int32Array): number {
  const comparable = reported.filter((_, cohort) => followed[cohort]! > 1);
  const half = comparable.reduce((sum, cases) => sum + cases, 0) / 2;
  let [sum, cohort] = [0, 0];
  while (cohort < comparable.length - 1 && sum < half) sum += comparable[cohort++]!;
  return cohort;
}

/** Number of the group of each delay; the last group takes what is left over. */
function groupDelays({ cohorts, delays, followed }: ReportingTriangle, cells: Float64Array, late: number) {
  const groups = new Int32Array(delays);
  const expected = Array.from({ length: delays }, (_, delay) => {
    let sum = 0;
    for (let cohort = late; cohort < cohorts; cohort++)
      if (delay < followed[cohort]!) sum += cells[cohort * delays + delay]!;
    return sum;
  });
  let [group, inGroup] = [0, 0];
  let left = expected.reduce((sum, value) => sum + value, 0);
  for (let delay = 0; delay < delays; delay++) {
    if (inGroup >= fewestExpected && left >= fewestExpected) {
      group++;
      inGroup = 0;
    }
    groups[delay] = group;
    inGroup += expected[delay]!;
    left -= expected[delay]!;
  }
  return groups;
}

/**
 * Observed less expected of each group but the first in the late half, with its variance Z′WZ − Z′WX(X′WX)⁻¹X′WZ: X
 * are the cohorts and all delays but the first that are expected to hold anything, W the expected cells.
 */
function scoreOf(
  { cohorts, delays, counts, followed }: ReportingTriangle,
  cells: Float64Array,
  late: number,
  groups: Int32Array,
  tested: number,
) {
  const columnOf = columnsOf({ cohorts, delays, followed }, cells);
  const size = columnOf.size;
  const information = new Float64Array(size * size);
  const cross = Array.from({ length: tested }, () => new Float64Array(size));
  const score = new Float64Array(tested);
  const variance = new Float64Array(tested * tested);
  for (let cohort = 0; cohort < cohorts; cohort++)
    for (let delay = 0; delay < followed[cohort]!; delay++) {
      const weight = cells[cohort * delays + delay]!;
      if (!(weight > 0)) continue;
      const columns = [columnOf.get(cohort), columnOf.get(cohorts + delay)].filter((c) => c !== undefined);
      for (const row of columns) for (const column of columns) information[row * size + column]! += weight;
      const group = cohort >= late ? groups[delay]! - 1 : -1;
      if (group < 0) continue;
      score[group]! += counts[cohort * delays + delay]! - weight;
      variance[group * tested + group]! += weight;
      for (const column of columns) cross[group]![column]! += weight;
    }
  factorise(information, size);
  for (const [row, right] of cross.entries()) {
    const solved = Float64Array.from(right);
    solveFactorised(information, size, solved);
    for (const [column, left] of cross.entries())
      variance[row * tested + column]! -= left.reduce((sum, value, index) => sum + value * solved[index]!, 0);
  }
  return { score, variance };
}

/** A column for each cohort (its number) and each delay but the first (cohorts + its number) that expects cases. */
function columnsOf(
  { cohorts, delays, followed }: Pick<ReportingTriangle, "cohorts" | "delays" | "followed">,
  cells: Float64Array,
): ReadonlyMap<number, number> {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (let cohort = 0; cohort < cohorts; cohort++)
    for (let delay = 0; delay < followed[cohort]!; delay++)
      if (cells[cohort * delays + delay]! > 0) {
        rows.add(cohort);
        columns.add(cohorts + delay);
      }
  const kept = [...rows, ...[...columns].sort((a, b) => a - b).slice(1)];
  return new Map(kept.map((key, index) => [key, index]));
}
