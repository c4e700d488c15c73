// A worker's side: answers one job at a time, as far as it is asked.
import { parentPort } from "node:worker_threads";
import type { Order, Reply } from "./protocol.js";

/** Serves jobs until the thread ends. An error ends its job with a fault and leaves the worker ready. */
export function serve<Job, Answer>(answersTo: (job: Job) => AsyncIterable<Answer>): void {
  const port = parentPort;
  if (port === null) throw new Error("this module runs in a worker thread");
  let answers: AsyncIterator<Answer> | null = null;
  const reply = async (order: Order<Job>): Promise<Reply<Answer>> => {
    if ("job" in order) answers = answersTo(order.job)[Symbol.asyncIterator]();
    try {
      const step = await answers!.next();
      return step.done === true ? { done: true } : { answer: step.value };
    } catch (error) {
      return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  port.on("message", async (order: Order<Job>) => port.postMessage(await reply(order)));
}
