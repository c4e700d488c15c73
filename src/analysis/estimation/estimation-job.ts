// The slow parts of an estimate as jobs of plain data: a caller may hand them to threads. The answer to a job is the same
// wherever it is computed, since every replicate draws from its own stream.
import {
  bootstrapReplicates,
  type CaptureTable,
  graphAverage,
  jackknifeAcceleration,
  jackknifeEstimates,
  latentClassEstimate,
  searchedModels,
  stepwiseJackknife,
  stepwiseReplicates,
} from "#stats/index.js";

/** How a model is chosen, anew in each resample: among all (five lists: pairs only) by BIC, or pair by pair. */
export type ModelChoice = "log-linear" | "stepwise";

export type EstimationJob =
  | {
      readonly kind: "replicates";
      readonly choice: ModelChoice;
      readonly table: CaptureTable;
      readonly seed: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "acceleration"; readonly choice: ModelChoice; readonly table: CaptureTable }
  | { readonly kind: "graph averaging"; readonly table: CaptureTable; readonly level: number }
  | {
      readonly kind: "latent classes";
      readonly table: CaptureTable;
      readonly level: number;
      readonly seed: number;
    };

/** The answer to each kind of job. */
export interface EstimationAnswers {
  /** Estimates of the replicates from `from` up to `to` in order, without those that failed. */
  readonly replicates: { readonly estimates: Float64Array; readonly failed: number };
  /** Acceleration of the BCa interval; null where leaving one case out cannot be estimated. */
  readonly acceleration: number | null;
  readonly "graph averaging": ReturnType<typeof graphAverage>;
  readonly "latent classes": ReturnType<typeof latentClassEstimate>;
}

/** Does a job, wherever and whenever: by itself, or through threads. */
export type RunJob = <K extends EstimationJob["kind"]>(
  job: Extract<EstimationJob, { kind: K }>,
) => Promise<EstimationAnswers[K]>;

const doing: {
  readonly [K in EstimationJob["kind"]]: (job: Extract<EstimationJob, { kind: K }>) => EstimationAnswers[K];
} = {
  replicates: ({ choice, table, seed, from, to }) =>
    choice === "stepwise"
      ? stepwiseReplicates(table, { seed, from, to })
      : bootstrapReplicates(table, searchedModels(table.lists), { seed, from, to }),
  acceleration: ({ choice, table }) => {
    const leftOut =
      choice === "stepwise"
        ? stepwiseJackknife(table)
        : jackknifeEstimates(table, searchedModels(table.lists));
    return leftOut === null ? null : jackknifeAcceleration(leftOut);
  },
  "graph averaging": ({ table, level }) => graphAverage(table, { level }),
  "latent classes": ({ table, level, seed }) => latentClassEstimate(table, { level, seed }),
};

/** Does one job here and now. */
export function estimationAnswer<K extends EstimationJob["kind"]>(
  job: Extract<EstimationJob, { kind: K }>,
): EstimationAnswers[K] {
  const kind: K = job.kind;
  return doing[kind](job);
}
