// Which cells of a capture table a log-linear model can fill. Where some of them can only be empty, the likelihood has
// no ordinary maximum (Haberman 1974; Fienberg & Rinaldo 2012, "Maximum likelihood estimation in log-linear models",
// Annals of Statistics 40:996), whatever numbers an iterative fit ends at. A linear programme tells, solved by
// HiGHS. Knows only which cells are empty: how full the others are changes nothing.

import type { Highs, ModelData } from "highs";
import * as highsModule from "highs";

/** Finds facial sets; sync once loaded. */
export interface FacialSets {
  /**
   * 1 for each cell that is filled, or that is empty and can have a positive mean under the model; 0 for each that must
   * be empty, and for cell 0, which nobody counts. All cells but cell 0 are 1 exactly where the ordinary maximum
   * likelihood estimate exists. `counts` has length 2^lists, `terms` are those of the model.
   */
  of(counts: Float64Array, terms: readonly number[]): Uint8Array;
}

/** HiGHS is bounded, though five lists make at most 63 unknowns, which take it about a millisecond. */
const mostSeconds = 10;

/** The package describes its CommonJS form, where the loader is one `default` further in; Node loads its other form. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;

let loading: Promise<FacialSets> | undefined;

/** Loads HiGHS, once in a thread. */
export function loadFacialSets(): Promise<FacialSets> {
  loading ??= loadHighs().then(facialSets);
  return loading;
}

function facialSets(highs: Highs): FacialSets {
  const model = highs.createModel();
  model.options.set({ output_flag: false, time_limit: mostSeconds });
  return {
    of(counts, terms) {
      const cells = filledCells(counts);
      const empty = emptyCells(counts);
      if (empty.length === 0) return cells;
      model.passModel(programme(counts.length, empty, terms, highs));
      const { modelStatus } = model.run();
      if (modelStatus !== highs.constants.modelStatus.optimal)
        throw new Error(`The linear programme of existence ended with status ${modelStatus}.`);
      const { colValue } = model.getSolution();
      for (const [index, cell] of empty.entries())
        cells[cell] = colValue[counts.length + index]! > 0.5 ? 1 : 0;
      return cells;
    },
  };
}

function filledCells(counts: Float64Array): Uint8Array {
  return Uint8Array.from(counts, (count, cell) => (cell > 0 && count > 0 ? 1 : 0));
}

function emptyCells(counts: Float64Array): readonly number[] {
  return [...counts.keys()].filter((cell) => cell > 0 && counts[cell] === 0);
}

/**
 * Unknowns: for each cell a move, free where cases are and at least 0 where none are; for each empty cell a support
 * between 0 and 1, at most its move. The moves leave every margin of the model as it is. All supports that can be
 * positive are 1 at the maximum of their sum, since moves can be added and scaled.
 */
function programme(
  cells: number,
  empty: readonly number[],
  terms: readonly number[],
  { constants, infinity }: Highs,
): ModelData {
  const columns = cells + empty.length;
  const isEmpty = new Set(empty);
  const rows = [
    ...terms.map((term) =>
      Array.from({ length: cells }, (_, cell) => cell)
        .filter((cell) => cell > 0 && (cell & term) === term)
        .map((cell) => [cell, 1] as const),
    ),
    ...empty.map((cell, index) => [[cell, 1] as const, [cells + index, -1] as const]),
  ];
  const entries = rows.flat();
  return {
    numCols: columns,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: Array.from({ length: columns }, (_, column) => (column < cells ? 0 : 1)),
    colLower: Array.from({ length: columns }, (_, column) =>
      column === 0 || column >= cells || isEmpty.has(column) ? 0 : -infinity,
    ),
    colUpper: Array.from({ length: columns }, (_, column) =>
      column === 0 ? 0 : column < cells ? infinity : 1,
    ),
    rowLower: rows.map(() => 0),
    rowUpper: rows.map((_, row) => (row < terms.length ? 0 : infinity)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns,
      starts: rowStarts(rows),
      indices: entries.map(([column]) => column),
      values: entries.map(([, value]) => value),
    },
  };
}

function rowStarts(rows: readonly (readonly unknown[])[]): readonly number[] {
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  return starts;
}
