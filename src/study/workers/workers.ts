// The two crews of a study: those who read and those who unpack.
import { availableParallelism } from "node:os";
import type { Item, MissedItem } from "#archive/index.js";
import { type Problem, problem } from "#model/index.js";
import type { SnapshotReading } from "../reading.js";
import { type JobGivenUp, LimitedWorkers } from "./limited-workers.js";
import type { ReadingData, ReadingJob } from "./read-worker.js";
import type { UnpackingJob } from "./unpack-worker.js";

/** Heap of a thread, in megabytes: several times what the largest honest file has needed. */
const threadMegabytes = 768;
/** Below so many snapshots a second thread costs more to start than it saves. */
const snapshotsPerThread = 16;
const mostThreads = 4;

/** Readers for so many snapshots. */
export function readingWorkers(
  data: ReadingData,
  snapshots: number,
  threads = Math.min(availableParallelism(), mostThreads, Math.ceil(snapshots / snapshotsPerThread)),
): LimitedWorkers<ReadingJob, SnapshotReading> {
  const module = new URL("./read-worker.js", import.meta.url);
  return new LimitedWorkers({ module, data, threads, megabytes: threadMegabytes });
}

export function unpackingWorkers(): LimitedWorkers<UnpackingJob, Item | MissedItem> {
  const module = new URL("./unpack-worker.js", import.meta.url);
  return new LimitedWorkers({ module, data: null, threads: 1, megabytes: threadMegabytes });
}

/** Why a file is left out whose thread had to be ended; `seconds` is how long it was given. */
export function givenUpProblem(file: string, { because }: JobGivenUp, seconds: number): Problem {
  return because === "too slow"
    ? problem("extraction/too-slow", { file, seconds: Math.round(seconds) })
    : problem("extraction/too-much-memory", { file, megabytes: threadMegabytes });
}
