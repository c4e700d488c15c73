// The same lists through two engines that share nothing with log-linear selection: averages over decomposable graphs,
// and latent classes. Where they agree, the estimate is called stable; where not, the page says so.
import type { Figure, HiddenTotalMethod } from "#model/index.js";
import type { CaptureTable } from "#stats/index.js";
import type { EstimationAnswers, RunJob } from "./estimation-job.js";
import type { EstimationOptions } from "./hidden-total-input.js";

export interface SecondEngines {
  readonly figures: readonly (readonly [HiddenTotalMethod, Figure])[];
  /** How far the latent-class chains are from agreeing, where they did not settle; else null. */
  readonly unsettled: { readonly rHat: number; readonly effectiveSize: number } | null;
  /** Whether the grid of totals of the graph average was too short. */
  readonly atTheEdge: boolean;
}

/** Posterior mass on the last total of the grid, from which the interval is said to be cut off. */
const edgeMassTolerated = 1e-4;

/** Beyond it there are too many graphs, and the record leaves the method out. */
const mostListsOfGraphs = 5;

export const noSecondEngines: SecondEngines = { figures: [], unsettled: null, atTheEdge: false };

/** Both at once: a caller with threads runs them side by side. */
export async function secondEngines(
  table: CaptureTable,
  { seed, level }: EstimationOptions,
  runJob: RunJob,
): Promise<SecondEngines> {
  const [graphs, classes] = await Promise.all([
    runJob<"graph averaging">({ kind: "graph averaging", table, level }),
    runJob<"latent classes">({ kind: "latent classes", table, level, seed }),
  ]);
  return {
    figures: [
      ...(table.lists <= mostListsOfGraphs ? [["graph averaging", medianOf(graphs)] as const] : []),
      ["latent classes", medianOf(classes)],
    ],
    unsettled: classes.kind === "latent classes" && !classes.settled ? classes : null,
    atTheEdge: graphs.kind === "graph average" && graphs.edgeMass > edgeMassTolerated,
  };
}

function medianOf(answer: EstimationAnswers["graph averaging" | "latent classes"]): Figure {
  return answer.kind === "not defined"
    ? answer
    : { kind: "figure", value: answer.median, interval: answer.interval };
}
