// Which method leads for so many lists, and its interval by the bootstrap: the model is chosen anew in every resample,
// since an interval that takes the chosen model for known is too narrow (Chan, Silverman & Vincent 2021, section 4).
import type { Figure, HiddenTotalMethod, HiddenTotalStratum, StatedInterval } from "#model/index.js";
import { bcaInterval, type CaptureTable, percentileInterval, quantileOfSorted } from "#stats/index.js";
import type { ModelChoice, RunJob } from "./estimation-job.js";
import type { EstimationOptions } from "./hidden-total-input.js";

/** Two lists: Chapman. Three to five: log-linear models. Six to eight: too many models to try, and lists so many are thin. */
export function leadingMethod(lists: number): Extract<HiddenTotalMethod, "chapman" | ModelChoice> {
  if (lists <= 2) return "chapman";
  return lists <= 5 ? "log-linear" : "stepwise";
}

type Bootstrap = NonNullable<HiddenTotalStratum["bootstrap"]>;

/** Replicates a job: small enough for progress to move, large enough to be worth a message to a thread. */
const replicatesPerJob = 50;
/** Where the distribution of the resamples is read off, so that lumps in it can be seen. */
const readAt = [0, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 1];

export interface BootstrapParts {
  readonly table: CaptureTable;
  readonly choice: ModelChoice;
  /** The chosen model's estimate, with its interval as if it were known. */
  readonly chosen: Extract<Figure, { kind: "figure" }>;
}

/** Null where fewer than half of the resamples could be estimated: what is left of them is no sample any more. */
export async function bootstrapOf(
  { table, choice, chosen }: BootstrapParts,
  { seed, resamples, level }: EstimationOptions,
  runJob: RunJob,
): Promise<Bootstrap | null> {
  const starts = Array.from(
    { length: Math.ceil(resamples / replicatesPerJob) },
    (_, job) => job * replicatesPerJob,
  );
  const [acceleration, ...answers] = await Promise.all([
    runJob<"acceleration">({ kind: "acceleration", choice, table }),
    ...starts.map((from) =>
      runJob<"replicates">({
        kind: "replicates",
        choice,
        table,
        seed,
        from,
        to: Math.min(from + replicatesPerJob, resamples),
      }),
    ),
  ]);
  const failed = answers.reduce((sum, answer) => sum + answer.failed, 0);
  const estimates = Float64Array.from(answers.flatMap((answer) => [...answer.estimates])).sort();
  const percentile = percentileInterval(estimates, level);
  if (percentile === null || failed > resamples / 2) return null;
  return {
    resamples,
    failed,
    percentile,
    bca: acceleration === null ? null : bcaInterval({ point: chosen.value, estimates, acceleration, level }),
    conditional: chosen.interval,
    quantiles: readAt.map((at) => ({ at, value: quantileOfSorted(estimates, at) })),
  };
}

/** The figure with the interval of its bootstrap, which holds the point: a lumpy distribution may lie beside it. */
export function bootstrapped(chosen: Extract<Figure, { kind: "figure" }>, bootstrap: Bootstrap): Figure {
  const { low, high, level } = bootstrap.percentile;
  const interval: StatedInterval = {
    low: Math.min(low, chosen.value),
    high: Math.max(high, chosen.value),
    level,
  };
  return { kind: "figure", value: chosen.value, interval };
}
