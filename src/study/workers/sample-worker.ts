// A worker for tests that does what a stranger's file might make a reader do.
import { threadId } from "node:worker_threads";
import { serve } from "./serve.js";

export type SampleJob = "name your thread" | "answer thrice" | "never end" | "eat memory" | "fail";

async function* behave(job: SampleJob): AsyncGenerator<string> {
  if (job === "name your thread") yield String(threadId);
  if (job === "answer thrice") yield* ["أولا", "ثانيا", "ثالثا"];
  if (job === "fail") throw new Error("a fault of the program");
  const eaten: number[][] = [];
  while (job === "never end" || job === "eat memory") {
    if (job === "eat memory") eaten.push(new Array<number>(1_000_000).fill(eaten.length));
  }
}

serve(behave);
