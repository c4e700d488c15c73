// Reads snapshots in threads. A few are under way at once; what is read is handed on as it comes, in no order.
import type { Snapshot } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import type { JournalState } from "../journal-state.js";
import type { OnProgress } from "../progress.js";
import { type SnapshotReading, unreadFiles } from "../reading.js";
import type { StudyContext } from "../relating.js";
import { asTheyCome } from "./as-they-come.js";
import { JobGivenUp, type LimitedWorkers } from "./limited-workers.js";
import type { ReadingJob } from "./read-worker.js";
import { givenUpProblem, readingWorkers } from "./workers.js";

const bytesPerMegabyte = 1024 * 1024;

/** Far more than an honest file needs on a slow machine; recognising letters takes ten seconds a page. */
export function secondsFor({ bytes }: Snapshot, pictures: "leave" | "read" = "leave"): number {
  return (30 + (20 * bytes) / bytesPerMegabyte) * (pictures === "read" ? 10 : 1);
}

export async function* readEach(
  folder: StudyFolder,
  { codebook, settings }: StudyContext,
  wanted: readonly Snapshot[],
  state: JournalState,
  onProgress: OnProgress,
): AsyncGenerator<SnapshotReading> {
  if (wanted.length === 0) return;
  const workers = readingWorkers({ codebook, settings }, wanted.length);
  const readOne = async (snapshot: Snapshot): Promise<SnapshotReading> => {
    const bytes = await folder.originals.read(snapshot.sha256);
    const published = state.published.get(snapshot.id) ?? null;
    return readIn(workers, { snapshot, bytes, published }, secondsFor(snapshot, settings.pictures));
  };
  try {
    let done = 0;
    for await (const reading of asTheyCome(wanted, readOne, workers.threads + 1)) {
      yield reading;
      onProgress("reading", ++done, wanted.length);
    }
  } finally {
    await workers.close();
  }
}

/** One snapshot, or the problem for which its thread had to be ended. */
export async function readIn(
  workers: LimitedWorkers<ReadingJob, SnapshotReading>,
  job: ReadingJob,
  seconds: number,
): Promise<SnapshotReading> {
  try {
    return await workers.answer(job, seconds);
  } catch (error) {
    if (!(error instanceof JobGivenUp)) throw error;
    const because = givenUpProblem(job.snapshot.files[0]!, error, seconds);
    return { documents: [], unread: unreadFiles(job.snapshot, because) };
  }
}
