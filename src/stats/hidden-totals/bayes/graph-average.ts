// How many there are in all, averaged over every decomposable graph of dependence between three to five lists
// (Madigan & York 1997, "Bayesian methods for estimation of the size of a closed population", Biometrika 84:19).
// Deterministic: the posterior is summed, not drawn. See docs/methods/graph-averaging.md.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { type CaptureTable, listsOf, observedTotal } from "../capture-table.js";
import { decomposableGraphs } from "./decomposable-graphs.js";
import {
  graphPeaks,
  graphPosterior,
  hopeless,
  type PosteriorSetting,
  type TotalPrior,
} from "./graph-posterior.js";
import { type HiddenGrid, hiddenGrid, roughGrid } from "./hidden-grid.js";

export interface GraphAverageOptions {
  /** Prior cases a cell; 2^−lists by default, one case in all. With 1 the total collapses to the count: do not offer it. */
  readonly delta?: number;
  readonly prior?: TotalPrior;
  /** Of the interval; 0.95 by default. */
  readonly level?: number;
  /** Uncounted cases considered, ends included; by default as far as the posterior reaches. */
  readonly hidden?: { readonly least: number; readonly most: number };
}

export interface GraphAverage {
  readonly kind: "graph average";
  /** Of the posterior of the total: counted and uncounted cases together. */
  readonly median: number;
  readonly mean: number;
  readonly mode: number;
  readonly interval: StatedInterval;
  /** Estimated share of the posterior beyond the largest total considered: warn above 1e-4. */
  readonly edgeMass: number;
  /** Largest number of uncounted cases considered. */
  readonly mostHidden: number;
  readonly delta: number;
  /** The most probable graphs, best first, at most five, by their cliques: "[12,23]". */
  readonly graphs: readonly { readonly graph: string; readonly posterior: number }[];
}

/** The share of the posterior beyond the last total, below which nothing more is looked for. */
const negligible = 1e-6;

/**
 * The posterior of the total, each graph weighed by how probable it makes the table.
 *
 * Not defined: "wrong number of lists" outside 3 to 5; "no observations"; "no overlap" where no case is on two lists
 * (the prior alone would answer); "not identifiable" where so much of the posterior lies beyond a thousand times the
 * count that the upper end of the interval does.
 */
export function graphAverage(
  table: CaptureTable,
  options: GraphAverageOptions = {},
): GraphAverage | NotDefined {
  const { delta = 2 ** -table.lists, prior = { kind: "one over total" }, level = 0.95 } = options;
  if (table.lists < 3 || table.lists > 5) return notDefined("wrong number of lists");
  const observed = observedTotal(table);
  if (observed === 0) return notDefined("no observations");
  if (table.counts.every((count, history) => count === 0 || listsOf(history).length < 2))
    return notDefined("no overlap");
  const { least, most } = options.hidden ?? { least: 0, most: 1000 * Math.max(100, observed) };
  const rough = roughGrid(least, most);
  const { likely, peak } = likelyGraphs(table, { delta, prior, grid: rough });
  const far =
    options.hidden?.most ??
    farEnough(rough, graphPosterior(table, likely, { delta, prior, grid: rough }, peak).mass);
  const grid = hiddenGrid(least, far);
  const { mass, graphs } = graphPosterior(table, likely, { delta, prior, grid }, peak);
  const edgeMass = massBeyond(grid, mass);
  if (edgeMass > (1 - level) / 2) return notDefined("not identifiable");
  const best = likely
    .map(({ name }, index) => ({ graph: name, posterior: graphs[index]! }))
    .sort((one, other) => other.posterior - one.posterior)
    .slice(0, 5);
  return { kind: "graph average", ...summary(grid, mass, observed, level), edgeMass, delta, graphs: best };
}

/** The graphs that count, and the logarithm of the highest point of the posterior. */
function likelyGraphs(table: CaptureTable, setting: PosteriorSetting) {
  const all = decomposableGraphs(table.lists);
  const peaks = graphPeaks(table, all, setting);
  const peak = peaks.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  return { likely: all.filter((_, index) => peaks[index]! > peak - hopeless), peak };
}

/** The first point of the rough grid beyond which nearly nothing lies, or its end. */
function farEnough(rough: HiddenGrid, mass: Float64Array): number {
  let beyond = massBeyond(rough, mass);
  let point = mass.length - 1;
  while (point > 0 && beyond + mass[point]! < negligible) beyond += mass[point--]!;
  return Math.ceil(rough.hidden[point]!);
}

/**
 * What the posterior leaves beyond the last point of the grid, if it goes on falling as that power of the number of hidden
 * cases by which it falls over the last tenth; 1 where it does not fall. One graph falls faster yet, so that this is too
 * much rather than too little; a flatter graph may still come up beyond a grid that was set by hand.
 */
function massBeyond({ hidden, width }: HiddenGrid, mass: Float64Array): number {
  const end = mass.length - 1;
  let before = end - 1;
  while (before > 0 && hidden[before]! > 0.9 * hidden[end]!) before--;
  const density = mass[end]! / width[end]!;
  if (before < 0 || density === 0) return 0;
  const fall = Math.log(mass[before]! / width[before]! / density) / Math.log(hidden[end]! / hidden[before]!);
  return fall > 1 ? Math.min(1, (density * hidden[end]!) / (fall - 1)) : 1;
}

function summary({ hidden, width }: HiddenGrid, mass: Float64Array, observed: number, level: number) {
  let mean = 0;
  let mode = 0;
  for (let point = 0; point < mass.length; point++) {
    mean += mass[point]! * hidden[point]!;
    if (mass[point]! / width[point]! > mass[mode]! / width[mode]!) mode = point;
  }
  const quantile = (probability: number) => observed + quantileOf({ hidden, width }, mass, probability);
  return {
    median: quantile(0.5),
    mean: observed + mean,
    mode: observed + Math.round(hidden[mode]!),
    interval: { low: quantile((1 - level) / 2), high: quantile((1 + level) / 2), level },
    mostHidden: Math.floor(hidden[hidden.length - 1]! + width[width.length - 1]! / 2),
  };
}

/** The first whole number at which the posterior, added up from below, reaches `probability`; even within a step. */
function quantileOf({ hidden, width }: HiddenGrid, mass: Float64Array, probability: number): number {
  let below = 0;
  let point = 0;
  while (point < mass.length - 1 && below + mass[point]! < probability) below += mass[point++]!;
  const step = width[point]!;
  const into = Math.ceil(((probability - below) / mass[point]!) * step);
  return hidden[point]! - (step - 1) / 2 + Math.min(step, Math.max(1, into)) - 1;
}
