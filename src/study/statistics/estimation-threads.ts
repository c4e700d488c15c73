// Runs the slow parts of an estimate in threads, as many as the machine has cores for. Results do not depend on how
// many there are.
import { availableParallelism } from "node:os";
import type { EstimationAnswers, EstimationJob, estimationAnswer, RunJob } from "#analysis/index.js";
import { LimitedWorkers } from "../workers/limited-workers.js";

const mostThreads = 8;
const threadMegabytes = 512;
/** No job of an honest table has taken a tenth of it. */
const secondsPerJob = 1800;

type Answer = EstimationAnswers[EstimationJob["kind"]];

/** Calls `work` with a runner of jobs, and ends the threads whatever happens. */
export async function withEstimationThreads<T>(
  work: (runJob: RunJob) => Promise<T>,
  threads = Math.min(availableParallelism(), mostThreads),
): Promise<T> {
  const module = new URL("../workers/estimation-worker.js", import.meta.url);
  const workers = new LimitedWorkers<EstimationJob, Answer>({
    module,
    data: null,
    threads,
    megabytes: threadMegabytes,
  });
  const runJob: RunJob = async (job) =>
    (await workers.answer(job, secondsPerJob)) as ReturnType<typeof estimationAnswer<typeof job.kind>>;
  try {
    return await work(runJob);
  } finally {
    await workers.close();
  }
}
