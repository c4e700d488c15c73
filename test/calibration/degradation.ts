// How far estimates go wrong when their assumptions do: the same ten populations as a simulation made with R, estimated
// by the model of smallest BIC among all 113 and by independence.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaptureTable, observedTotal } from "../../src/stats/hidden-totals/capture-table.js";
import { type ComparedTotal, comparedTotals } from "../../src/stats/hidden-totals/checks/compared-total.js";
import { hierarchicalModels } from "../../src/stats/hidden-totals/log-linear/hierarchical-model.js";
import { createRandom } from "../../src/stats/random/random.js";
import { quantileOfSorted } from "../../src/stats/resampling/quantile.js";
import { projectRoot } from "../project-root.js";
import { type SimulatedPopulation, simulatedLists } from "./simulated-lists.js";

/** Median estimate over the true number, and the share of 95% intervals that hold it. */
export interface Degradation {
  readonly ratio: number;
  readonly cover: number;
}

export interface DegradationRow {
  readonly scenario: string;
  readonly population: SimulatedPopulation;
  readonly observed: number;
  readonly bic: Degradation;
  readonly independence: Degradation;
}

/** The stored simulation: rows, and how they were obtained. */
export function storedDegradation(): { readonly obtained: string; readonly rows: readonly DegradationRow[] } {
  return JSON.parse(readFileSync(join(projectRoot, "test/calibration/degradation.json"), "utf8"));
}

/** The row again from `repeats` draws of its population, draw r from stream r of the seed. */
export function degraded(
  population: SimulatedPopulation,
  repeats: number,
  seed: number,
): Omit<DegradationRow, "scenario"> {
  const tables = Array.from({ length: repeats }, (_, repeat) =>
    simulatedLists(population, createRandom(seed, repeat)),
  );
  const models = hierarchicalModels(population.chances.length);
  return {
    population,
    observed: median(tables.map(observedTotal)),
    bic: degradation(tables, comparedTotals(models), population.people),
    independence: degradation(tables, comparedTotals(models.slice(0, 1)), population.people),
  };
}

function degradation(
  tables: readonly CaptureTable[],
  estimate: (table: CaptureTable) => ComparedTotal,
  people: number,
): Degradation {
  const figures = tables.flatMap((table) => {
    const { figure } = estimate(table);
    return figure.kind === "figure" ? [figure] : [];
  });
  const covered = figures.filter(
    ({ interval }) => interval !== null && interval.low <= people && people <= interval.high,
  );
  return {
    ratio: median(figures.map(({ value }) => value)) / people,
    cover: covered.length / tables.length,
  };
}

function median(values: readonly number[]): number {
  return quantileOfSorted(Float64Array.from(values).sort(), 0.5);
}
