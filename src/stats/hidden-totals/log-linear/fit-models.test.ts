import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type CaptureTable, captureTable } from "../capture-table.js";
import { type FacialSets, loadFacialSets } from "./facial-set.js";
import { figureOf, fitModels } from "./fit-models.js";
import { hierarchicalModels } from "./hierarchical-model.js";
import { ModelSearch } from "./model-search.js";
import { selectModel } from "./select-model.js";

const threeLists = table([0, 60, 49, 4, 247, 112, 142, 12]);

describe("log-linear models of a table", () => {
  let facialSets: FacialSets;
  before(async () => {
    facialSets = await loadFacialSets();
  });
  const fitsOf = (counted: CaptureTable) => fitModels(counted, hierarchicalModels(counted.lists), facialSets);

  it("say at least as many as were counted, with an interval that holds what they say", () => {
    for (const fit of fitsOf(threeLists)) {
      const figure = figureOf(fit, threeLists);
      assert.ok(figure.kind === "figure" && figure.interval !== null);
      const { low, high } = figure.interval;
      assert.ok(low >= 626 && low < figure.value && figure.value < high);
    }
  });

  it("fit no worse the more terms they have, and the largest fits exactly", () => {
    const fits = fitsOf(threeLists);
    const independent = fits.find(({ model }) => model.name === "[1,2,3]")!.estimated!.deviance;
    for (const { estimated } of fits) assert.ok(estimated!.deviance <= independent);
    assert.ok(Math.abs(fits.at(-1)!.estimated!.deviance) < 1e-9);
    assert.equal(fits.at(-1)!.degreesOfFreedom, 0);
  });

  it("say why there is no figure where none can be given", () => {
    const sparse = table([0, 40, 30, 6, 20, 0, 0, 0]);
    const reasons = fitsOf(sparse).map((fit) => {
      const figure = figureOf(fit, sparse);
      return figure.kind === "figure" ? fit.standing : figure.because;
    });
    assert.deepEqual(reasons, [
      "regular",
      "no estimate exists",
      "extended",
      "extended",
      "no estimate exists",
      "no estimate exists",
      "extended",
      "not identifiable",
    ]);
  });

  it("have neither estimate nor criterion in a table without cases", () => {
    const none = fitsOf(captureTable(3, []));
    assert.ok(none.every(({ estimated }) => estimated === null));
    assert.equal(selectModel(none).best, null);
    assert.deepEqual(selectModel(none).close, []);
  });
});

describe("the choice among models", () => {
  let facialSets: FacialSets;
  before(async () => {
    facialSets = await loadFacialSets();
  });

  it("is that of the quick search, and shows the others close to it", () => {
    const models = hierarchicalModels(3);
    const fits = fitModels(threeLists, models, facialSets);
    for (const criterion of ["bic", "aic"] as const) {
      const { best, close } = selectModel(fits, { criterion });
      const found = new ModelSearch(models, criterion).best(threeLists.counts)!;
      assert.equal(best!.model.name, models[found.model]!.name);
      assert.ok(Math.abs(best!.estimated.total - found.estimate) < 1e-6);
      assert.deepEqual([close[0]!.above, close[0]!.model.name], [0, best!.model.name]);
      assert.ok(close.every(({ above }) => above >= 0 && above <= 6));
    }
  });

  it("names the models without an ordinary estimate and leaves them out", () => {
    const sparse = table([0, 40, 30, 6, 20, 0, 0, 0]);
    const { best, flagged, close } = selectModel(fitModels(sparse, hierarchicalModels(3), facialSets));
    assert.equal(best!.model.name, "[1,2,3]");
    assert.equal(flagged.length, 7);
    assert.deepEqual(
      close.map(({ model }) => model.name),
      ["[1,2,3]"],
    );
  });

  it("says when the best model leaves nothing to check it by", () => {
    const tied = table([0, 500, 500, 1, 500, 1, 1, 40]);
    const { best, saturated } = selectModel(fitModels(tied, hierarchicalModels(3), facialSets));
    assert.equal(best!.model.name, "[12,13,23]");
    assert.equal(saturated, true);
  });
});

function table(counts: readonly number[]): CaptureTable {
  return { lists: Math.log2(counts.length), counts: Float64Array.from(counts) };
}
