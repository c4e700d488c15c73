// How probable a table with so many uncounted cases is under each decomposable graph, the probabilities of its cells
// integrated out over a hyper-Dirichlet prior (Dawid & Lauritzen 1993, Annals of Statistics 21:1272; for capture tables
// Madigan & York 1997, Biometrika 84:19, section 3). Knows nothing of priors over the total.
import { logGamma } from "../../distributions/log-gamma.js";
import { type CaptureTable, listsOf, observedTotal } from "../capture-table.js";
import type { DecomposableGraph } from "./decomposable-graphs.js";

/**
 * The logarithm of the marginal likelihood of the graphs of one table, at each number of uncounted cases of a grid.
 *
 * Every cell of the whole table has the prior count δ, so a cell of the table over the lists S has δ 2^(lists − |S|).
 * With N = observed + hidden cases, A = δ 2^lists, and n the counts of the table over S,
 *   log M(S) = log Γ(A) − log Γ(A + N) + Σ cells [ log Γ(δ_S + n) − log Γ(δ_S) ],
 * and the graph has Π M(cliques) / Π M(separators), times the ways N!/hidden! to put the cases in order (terms that
 * depend neither on the graph nor on N are left out). Only the cell "on none of S" moves with the hidden cases.
 */
export class GraphLikelihood {
  readonly #margins: readonly Float64Array[];
  readonly #orders: Float64Array;

  constructor(table: CaptureTable, delta: number, hidden: Float64Array) {
    const observed = observedTotal(table);
    const total = delta * 2 ** table.lists;
    const whole = hidden.map((count) => logGamma(total) - logGamma(total + observed + count));
    this.#orders = hidden.map((count) => logGamma(observed + count + 1) - logGamma(count + 1));
    this.#margins = Array.from(table.counts, (_, lists) => {
      const { fixed, empty, prior } = marginOf(table, lists, delta);
      return hidden.map((count, point) => fixed + logGamma(prior + empty + count) + whole[point]!);
    });
  }

  /** Writes the logarithm for `graph` at each point of the grid over `into`. */
  write({ cliques, separators }: DecomposableGraph, into: Float64Array): void {
    into.set(this.#orders);
    for (const lists of cliques) addTo(into, this.#margins[lists]!, 1);
    for (const lists of separators) addTo(into, this.#margins[lists]!, -1);
  }
}

function addTo(into: Float64Array, terms: Float64Array, sign: 1 | -1): void {
  for (let point = 0; point < into.length; point++) into[point] = into[point]! + sign * terms[point]!;
}

/** The table over the lists of a mask: its prior count a cell, the observed cases on none of them, and what is fixed. */
function marginOf(
  { lists: all, counts }: CaptureTable,
  lists: number,
  delta: number,
): { readonly prior: number; readonly empty: number; readonly fixed: number } {
  const prior = delta * 2 ** (all - listsOf(lists).length);
  const cells = new Float64Array(counts.length);
  for (let history = 1; history < counts.length; history++) {
    const cell = history & lists;
    cells[cell] = cells[cell]! + counts[history]!;
  }
  let fixed = -logGamma(prior);
  for (let cell = 1; cell < cells.length; cell++)
    if ((cell & ~lists) === 0) fixed += logGamma(prior + cells[cell]!) - logGamma(prior);
  return { prior, empty: cells[0]!, fixed };
}
