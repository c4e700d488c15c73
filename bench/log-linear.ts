// npm run bench -- log-linear: how long the bootstrap of a hidden total takes, with the model chosen anew in each
// resample. Kosovo, 113 models on one thread; five lists, 1,024 models of pairs on two. Where R is installed, its glm.fit
// makes the same fits in the same run. Each bootstrap is timed as the program runs it, without the models that cannot
// win, and with every model fitted.
import { Worker } from "node:worker_threads";
import { type CaptureTable, captureTable, searchedModels } from "#stats/index.js";
import { compareWithGlm } from "./log-linear-glm.js";
import { fitEvery, type ReplicateJob, type ReplicateTiming } from "./log-linear-worker.js";

const resamples = 1_000;
const seed = 20_260_101;

/** Killings of Kosovar Albanians, March to June 1999, on four lists: Ball, Betts, Scheuren, Dudukovich & Asher 2002. */
const kosovo: CaptureTable = {
  lists: 4,
  counts: Float64Array.of(0, 1131, 845, 177, 936, 228, 217, 181, 306, 106, 31, 18, 123, 42, 32, 27),
};

/** Five lists without an empty cell, so that every model has to be fitted. */
const fiveLists: CaptureTable = captureTable(
  5,
  Array.from({ length: 31 }, (_, index) => [index + 1, 5 + ((index * 37) % 59)]),
);

export async function benchLogLinear(): Promise<void> {
  const one = await timed(kosovo, 1);
  report("Kosovo, 113 models × 1,000 resamples, one thread", one, 5);
  const five = await timed(fiveLists, 2);
  report("five lists, 1,024 models of pairs × 1,000 resamples, two threads", five, 60);
  const models = searchedModels(4);
  console.log(
    compareWithGlm(kosovo, models, { seed, resamples: 20 }, () => fitEvery(kosovo, models, seed, 0, 20)),
  );
}

function report(what: string, { searched, everyModel }: ReplicateTiming, bar: number): void {
  const figures = [
    `as run ${searched.toFixed(1)} s`,
    `every model ${everyModel.toFixed(1)} s (bar ${bar} s)`,
    ...(everyModel > bar ? ["BEYOND THE BAR"] : []),
  ];
  console.log([what, ...figures].join("  ·  "));
}

/** Seconds from the first thread's start to the last one's end, for each way. */
async function timed(table: CaptureTable, threads: number): Promise<ReplicateTiming> {
  const share = Math.ceil(resamples / threads);
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      inThread({ table, seed, from: thread * share, to: Math.min(resamples, (thread + 1) * share) }),
    ),
  );
  return {
    searched: Math.max(...parts.map(({ searched }) => searched)),
    everyModel: Math.max(...parts.map(({ everyModel }) => everyModel)),
  };
}

function inThread(workerData: ReplicateJob): Promise<ReplicateTiming> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./log-linear-worker.js", import.meta.url), { workerData });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
