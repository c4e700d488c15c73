// Workers are modules as they are built: these tests run in the build.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { JobGivenUp, LimitedWorkers } from "./limited-workers.js";
import type { SampleJob } from "./sample-worker.js";

async function withWorkers<T>(use: (workers: LimitedWorkers<SampleJob, string>) => Promise<T>): Promise<T> {
  const module = new URL("./sample-worker.js", import.meta.url);
  const workers = new LimitedWorkers<SampleJob, string>({ module, data: null, threads: 2, megabytes: 64 });
  try {
    return await use(workers);
  } finally {
    await workers.close();
  }
}

async function answersTo(workers: LimitedWorkers<SampleJob, string>, job: SampleJob, seconds = 60) {
  const answers: string[] = [];
  for await (const answer of workers.run(job, seconds)) answers.push(answer);
  return answers;
}

function givenUp(because: JobGivenUp["because"]) {
  return (error: unknown) => error instanceof JobGivenUp && error.because === because;
}

describe("threads with limits", () => {
  it("hand answers on in their order, one as it is asked for", () =>
    withWorkers(async (workers) => {
      assert.deepEqual(await answersTo(workers, "answer thrice"), ["أولا", "ثانيا", "ثالثا"]);
    }));

  it("answer one job after another in the same thread", () =>
    withWorkers(async (workers) => {
      const first = await workers.answer("name your thread", 60);
      assert.equal(await workers.answer("name your thread", 60), first);
      await assert.rejects(workers.answer("answer thrice", 60), /3 times/u);
    }));

  it("give up a job that does not end, and go on with the next", () =>
    withWorkers(async (workers) => {
      await assert.rejects(answersTo(workers, "never end", 0.5), givenUp("too slow"));
      assert.equal((await answersTo(workers, "answer thrice")).length, 3);
    }));

  it("give up a job that asks for more memory than there is, and go on with the next", () =>
    withWorkers(async (workers) => {
      await assert.rejects(answersTo(workers, "eat memory"), givenUp("too much memory"));
      assert.equal((await answersTo(workers, "answer thrice")).length, 3);
    }));

  it("tell a fault of the program from a limit", () =>
    withWorkers(async (workers) => {
      await assert.rejects(answersTo(workers, "fail"), /a fault of the program/u);
    }));

  it("end the thread of a caller who has had enough, and serve others", () =>
    withWorkers(async (workers) => {
      for await (const answer of workers.run("answer thrice", 60)) {
        assert.equal(answer, "أولا");
        break;
      }
      const many = Array.from({ length: 5 }, () => answersTo(workers, "answer thrice"));
      assert.deepEqual((await Promise.all(many)).flat().length, 15);
    }));
});
