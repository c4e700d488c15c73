// The same lists through two engines that share nothing with log-linear selection: averages over decomposable graphs,
// and latent classes. Where they agree, the estimate is called stable; where not, the page says so.
import type { Figure, HiddenTotalMethod } from "#model/index.js";
import type { CaptureTable } from "#stats/index.js";
import type { EstimationAnswers, RunJob } from "./estimation-job.js";
import type { EstimationOptions } from "./hidden-total-input.js";

export interface SecondEngines {
  readonly figures: readonly (readonly [HiddenTotalMethod, Figure])[];
  /** R-hat of the latent-class chains where they did not settle, else null. */
  readonly unsettled: number | null;
}

export const noSecondEngines: SecondEngines = { figures: [], unsettled: null };

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
      ["graph averaging", medianOf(graphs)],
      ["latent classes", medianOf(classes)],
    ],
    unsettled: classes.kind === "latent classes" && !classes.settled ? classes.rHat : null,
  };
}

function medianOf(answer: EstimationAnswers["graph averaging" | "latent classes"]): Figure {
  return answer.kind === "not defined"
    ? answer
    : { kind: "figure", value: answer.median, interval: answer.interval };
}
