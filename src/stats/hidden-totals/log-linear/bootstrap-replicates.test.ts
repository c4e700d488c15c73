import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CaptureTable, captureTable } from "../capture-table.js";
import { bootstrapReplicates, jackknifeEstimates } from "./bootstrap-replicates.js";
import { hierarchicalModels } from "./hierarchical-model.js";
import { ModelSearch } from "./model-search.js";

const spinaBifida: CaptureTable = { lists: 3, counts: Float64Array.of(0, 60, 49, 4, 247, 112, 142, 12) };
const models = hierarchicalModels(3);

describe("the bootstrap with the model chosen anew", () => {
  it("is the same in one piece and in several", () => {
    const whole = bootstrapReplicates(spinaBifida, models, { seed: 5, from: 0, to: 40 });
    const parts = [
      [0, 7],
      [7, 8],
      [8, 40],
    ].map(([from = 0, to = 0]) => bootstrapReplicates(spinaBifida, models, { seed: 5, from, to }));
    assert.deepEqual(
      [...whole.estimates],
      parts.flatMap(({ estimates }) => [...estimates]),
    );
    assert.deepEqual(
      [...whole.chosen],
      parts.flatMap(({ chosen }) => [...chosen]),
    );
  });

  it("differs from seed to seed, and is repeatable", () => {
    const [one, again, other] = [1, 1, 2].map((seed) =>
      bootstrapReplicates(spinaBifida, models, { seed, from: 0, to: 20 }),
    );
    assert.deepEqual(one, again);
    assert.notDeepEqual(one!.estimates, other!.estimates);
  });

  it("scatters about the estimate, and chooses other models too", () => {
    const { estimates, chosen, failed } = bootstrapReplicates(spinaBifida, models, {
      seed: 3,
      from: 0,
      to: 400,
    });
    const point = new ModelSearch(models).best(spinaBifida.counts)!.estimate;
    const below = estimates.filter((estimate) => estimate < point).length;
    assert.equal(failed, 0);
    assert.ok(below > 80 && below < 320, `${below} of 400 below`);
    assert.ok(new Set(chosen).size > 1);
  });

  it("counts the resamples in which no model has an estimate, and gives no number for them", () => {
    const hardlyOverlapping: CaptureTable = { lists: 2, counts: Float64Array.of(0, 20, 20, 1) };
    const { estimates, failed } = bootstrapReplicates(hardlyOverlapping, hierarchicalModels(2), {
      seed: 1,
      from: 0,
      to: 100,
    });
    assert.equal(estimates.length + failed, 100);
    assert.ok(failed > 20 && failed < 60);
    assert.ok(estimates.every((estimate) => Number.isFinite(estimate) && estimate >= 41));
  });

  it("fails throughout for a table without cases", () => {
    const { estimates, failed } = bootstrapReplicates(captureTable(3, []), models, {
      seed: 1,
      from: 2,
      to: 9,
    });
    assert.deepEqual([estimates.length, failed], [0, 7]);
  });
});

describe("the jackknife with the model chosen anew", () => {
  it("leaves out one case of each history seen, weighted by its cases", () => {
    const leftOut = jackknifeEstimates(spinaBifida, models);
    assert.deepEqual(
      leftOut.map(({ weight }) => weight),
      [60, 49, 4, 247, 112, 142, 12],
    );
    const counts = Float64Array.from(spinaBifida.counts);
    counts[1]!--;
    assert.equal(leftOut[0]!.value, new ModelSearch(models).best(counts)!.estimate);
  });

  it("leaves the table as it was", () => {
    const before = [...spinaBifida.counts];
    jackknifeEstimates(spinaBifida, models);
    assert.deepEqual([...spinaBifida.counts], before);
  });

  it("leaves out a history without which nothing can be estimated", () => {
    const single: CaptureTable = { lists: 2, counts: Float64Array.of(0, 20, 20, 1) };
    assert.deepEqual(
      jackknifeEstimates(single, hierarchicalModels(2)).map(({ weight }) => weight),
      [20, 20],
    );
  });
});
