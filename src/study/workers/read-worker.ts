// The thread that reads: extraction, attribution, claims, suggestions, for one snapshot after another.
import { workerData } from "node:worker_threads";
import { createSourceTable } from "#attribution/index.js";
import type { Codebook, PartialDate, Settings, Snapshot } from "#model/index.js";
import { createReader, type SnapshotReading } from "../reading.js";
import { serve } from "./serve.js";

/** What a reading thread is started with. */
export interface ReadingData {
  readonly codebook: Codebook;
  readonly settings: Settings;
}
/** One snapshot to read. */
export interface ReadingJob {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly published: PartialDate | null;
}

const { codebook, settings } = workerData as ReadingData;
const reader = createReader(codebook, createSourceTable(settings.sources), settings);

async function* read({ snapshot, bytes, published }: ReadingJob): AsyncGenerator<SnapshotReading> {
  yield (await reader).read(snapshot, bytes, published);
}

serve(read);
