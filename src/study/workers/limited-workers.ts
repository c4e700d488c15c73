// Threads in which strangers' files are taken apart: one that takes too long or asks for too much memory is ended, its
// job is answered by that, and another takes its place. The formats refuse what is hostile by its structure, within
// seconds; these limits stand behind them. Memory here is the heap of JavaScript: buffers are bounded by the readers.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Order, Reply } from "./protocol.js";

/** Why a job was given up. */
export type GivenUp = "too slow" | "too much memory";

/** One job was given up; its worker is gone. */
export class JobGivenUp extends Error {
  readonly because: GivenUp;

  constructor(because: GivenUp) {
    super(`a worker was ended: ${because}`);
    this.name = "JobGivenUp";
    this.because = because;
  }
}

export interface WorkerOptions {
  /** The module each thread runs; it calls `serve`. */
  readonly module: URL;
  /** Handed to each thread when it starts. */
  readonly data: unknown;
  /** Most threads at once; each is started when first needed. */
  readonly threads: number;
  /** Heap of one thread, in megabytes. */
  readonly megabytes: number;
}

export class LimitedWorkers<Job, Answer> {
  readonly #options: WorkerOptions;
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** Most jobs at once. */
  get threads(): number {
    return this.#options.threads;
  }

  /**
   * The answers to a job. Each may take `seconds`. Throws JobGivenUp where the worker had to be ended, and an Error
   * with the worker's own trace where the program is at fault.
   */
  async *run(job: Job, seconds: number): AsyncGenerator<Answer, void, undefined> {
    const worker = await this.#take();
    let isSound = false;
    try {
      let reply = await ask<Job, Answer>(worker, { job }, seconds);
      while ("answer" in reply) {
        yield reply.answer;
        reply = await ask<Job, Answer>(worker, { next: true }, seconds);
      }
      isSound = true;
      if ("fault" in reply) throw new Error(reply.fault);
    } finally {
      // Left in the middle of a job, by an error or by a caller who has enough, a worker is not used again.
      await this.#giveBack(isSound ? worker : null, worker);
    }
  }

  /** The answer to a job that has one. Its worker is asked to the end, and so is free for the next. */
  async answer(job: Job, seconds: number): Promise<Answer> {
    const answers: Answer[] = [];
    for await (const answer of this.run(job, seconds)) answers.push(answer);
    if (answers.length !== 1) throw new Error(`a job was answered ${answers.length} times`);
    return answers[0]!;
  }

  /** Ends all threads. No job may be running. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  async #take(): Promise<Worker> {
    if (this.#running === this.#options.threads)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    this.#running++;
    return this.#idle.pop() ?? this.#start();
  }

  #start(): Worker {
    const { module, data, megabytes } = this.#options;
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    });
    // Errors are waited for where a job runs; without a listener here one would end the program.
    worker.on("error", () => undefined);
    return worker;
  }

  async #giveBack(sound: Worker | null, worker: Worker): Promise<void> {
    if (sound === null) await worker.terminate();
    else this.#idle.push(sound);
    this.#running--;
    this.#waiting.shift()?.();
  }
}

/** One order and its reply, within the time given. */
async function ask<Job, Answer>(worker: Worker, order: Order<Job>, seconds: number): Promise<Reply<Answer>> {
  const ended = new AbortController();
  const { signal } = ended;
  const reply = once(worker, "message", { signal }).then(([message]) => message as Reply<Answer>);
  const failure = once(worker, "exit", { signal }).then(() =>
    Promise.reject(new JobGivenUp("too much memory")),
  );
  const timer = setTimeout(() => ended.abort(new JobGivenUp("too slow")), seconds * 1000);
  worker.postMessage(order);
  try {
    return await Promise.race([reply, failure]);
  } catch (error) {
    throw signal.aborted ? signal.reason : asGivenUp(error);
  } finally {
    clearTimeout(timer);
    ended.abort();
    await Promise.allSettled([reply, failure]);
  }
}

/** A thread whose heap is full ends with an error of its own; any other error is the program's. */
function asGivenUp(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? new JobGivenUp("too much memory") : error;
}
