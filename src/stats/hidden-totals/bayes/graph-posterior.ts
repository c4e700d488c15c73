// The posterior of the number of uncounted cases, summed over decomposable graphs and over the points of a grid.
import { logGamma } from "../../distributions/log-gamma.js";
import { type CaptureTable, observedTotal } from "../capture-table.js";
import type { DecomposableGraph } from "./decomposable-graphs.js";
import { GraphLikelihood } from "./graph-likelihood.js";
import type { HiddenGrid } from "./hidden-grid.js";

/**
 * What is thought of the total before seeing the table. "one over total": every order of magnitude alike (Jeffreys).
 * "negative binomial": a Poisson count whose mean is a gamma variable of this shape and scale; mean shape × scale.
 */
export type TotalPrior =
  | { readonly kind: "one over total" }
  | { readonly kind: "negative binomial"; readonly shape: number; readonly scale: number };

/** A posterior over totals is asked of a table with this many prior cases a cell, on this grid. */
export interface PosteriorSetting {
  readonly delta: number;
  readonly prior: TotalPrior;
  readonly grid: HiddenGrid;
}

export interface GraphPosterior {
  /** Of each point of the grid, over all graphs: adds up to 1. */
  readonly mass: Float64Array;
  /** Of each graph, over all points, in the order of the graphs asked: adds up to 1. */
  readonly graphs: Float64Array;
}

/** What lies this far below the peak on the logarithmic scale is left out: a share of e^−40. */
export const hopeless = 40;

/** The largest logarithm each graph's posterior reaches on the grid, up to what is the same for all. */
export function graphPeaks(
  table: CaptureTable,
  graphs: readonly DecomposableGraph[],
  setting: PosteriorSetting,
): Float64Array {
  const { likelihood, weight } = prepare(table, setting);
  const terms = new Float64Array(weight.length);
  return Float64Array.from(graphs, (graph) => {
    likelihood.write(graph, terms);
    return largestSum(terms, weight);
  });
}

/** Sums the posterior, in shares of e^`peak`. All graphs are alike before the table is seen. */
export function graphPosterior(
  table: CaptureTable,
  graphs: readonly DecomposableGraph[],
  setting: PosteriorSetting,
  peak: number,
): GraphPosterior {
  const { likelihood, weight } = prepare(table, setting);
  const terms = new Float64Array(weight.length);
  const mass = new Float64Array(weight.length);
  const evidence = Float64Array.from(graphs, (graph) => {
    likelihood.write(graph, terms);
    return addExponentials(mass, terms, weight, peak);
  });
  const total = evidence.reduce((sum, one) => sum + one, 0);
  return { mass: mass.map((share) => share / total), graphs: evidence.map((one) => one / total) };
}

/** The likelihoods, and the logarithm of the prior of each point of the grid. */
function prepare(table: CaptureTable, { delta, prior, grid }: PosteriorSetting) {
  const observed = observedTotal(table);
  const weight = grid.hidden.map(
    (hidden, point) => logPrior(prior, observed + hidden) + Math.log(grid.width[point]!),
  );
  return { likelihood: new GraphLikelihood(table, delta, grid.hidden), weight };
}

/** The logarithm of the prior, up to what the total does not change. */
function logPrior(prior: TotalPrior, total: number): number {
  if (prior.kind === "one over total") return -Math.log(total);
  const { shape, scale } = prior;
  return logGamma(total + shape) - logGamma(total + 1) + total * Math.log(scale / (1 + scale));
}

function largestSum(terms: Float64Array, weight: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let point = 0; point < terms.length; point++) most = Math.max(most, terms[point]! + weight[point]!);
  return most;
}

/** Adds exp(term + weight − peak) to each point, and returns their sum. */
function addExponentials(
  mass: Float64Array,
  terms: Float64Array,
  weight: Float64Array,
  peak: number,
): number {
  let sum = 0;
  for (let point = 0; point < mass.length; point++) {
    const height = terms[point]! + weight[point]! - peak;
    if (height < -hopeless) continue;
    const share = Math.exp(height);
    mass[point] = mass[point]! + share;
    sum += share;
  }
  return sum;
}
