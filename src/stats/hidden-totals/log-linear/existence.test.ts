import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { fillMultinomial } from "../../random/count-draws.js";
import { createRandom } from "../../random/random.js";
import { type CaptureTable, captureTable } from "../capture-table.js";
import { existenceOf } from "./existence.js";
import { type FacialSets, loadFacialSets } from "./facial-set.js";
import { HierarchicalFit } from "./hierarchical-fit.js";
import { hierarchicalModel, hierarchicalModels } from "./hierarchical-model.js";

describe("the existence of an estimate", () => {
  let facialSets: FacialSets;
  before(async () => {
    facialSets = await loadFacialSets();
  });

  it("is certain where no cell is empty", () => {
    const counts = Float64Array.from({ length: 16 }, (_, cell) => cell);
    for (const model of hierarchicalModels(4))
      assert.equal(existenceOf({ lists: 4, counts }, model, facialSets).standing, "regular");
  });

  it("is told alike by the linear programme and by the fit", () => {
    const fit = new HierarchicalFit(4);
    for (let stream = 0; stream < 8; stream++) {
      const table = sparseTable(stream);
      for (const model of hierarchicalModels(4)) {
        const { standing, terms, kept } = existenceOf(table, model, facialSets);
        assert.equal(fit.fit(model.terms, table.counts) === "fitted", standing === "regular", model.name);
        if (standing === "extended") assert.equal(fit.fit(terms, table.counts, kept), "fitted", model.name);
      }
    }
  });

  it("fails without an empty margin where what is filled says nothing of the rest", () => {
    const model = hierarchicalModel(3, [0b011]);
    const { code, standing } = existenceOf(nonoverlapping, model, facialSets);
    assert.deepEqual([code, standing], [1, "no estimate"]);
  });

  it("is extended by leaving out the cells of lists that share no case", () => {
    const found = existenceOf(nonoverlapping, hierarchicalModel(3, [0b101, 0b110]), facialSets);
    assert.deepEqual([found.code, found.standing], [0, "extended"]);
    assert.deepEqual(found.terms, [0, 1, 2, 4]);
    assert.deepEqual([...found.kept], [0, 1, 1, 1, 1, 0, 0, 0]);
  });

  it("in its extended form is the limit of ordinary estimates as the empty cells fill", () => {
    const model = hierarchicalModel(4, [0b1101, 0b0110]);
    const counts = Float64Array.of(0, 403, 545, 33, 621, 20, 35, 3, 205, 6, 10, 1, 11, 0, 3, 0);
    const { standing, terms, kept } = existenceOf({ lists: 4, counts }, model, facialSets);
    assert.equal(standing, "extended");
    const fit = new HierarchicalFit(4);
    fit.fit(terms, counts, kept);
    const extended = fit.means[0]!;
    const almost = counts.map((count, cell) => (cell > 0 && count === 0 ? 1e-6 : count));
    assert.equal(fit.fit(model.terms, almost), "fitted");
    assert.ok(Math.abs(fit.means[0]! - extended) < 1e-4 * extended);
  });

  it("is denied for a table without cases", () => {
    const { code, standing } = existenceOf(captureTable(3, []), hierarchicalModel(3, []), facialSets);
    assert.deepEqual([code, standing], [3, "no estimate"]);
  });
});

/** Lists 1 and 2 share cases; list 3 shares none with either. */
const nonoverlapping = captureTable(3, [
  [0b001, 40],
  [0b010, 30],
  [0b100, 20],
  [0b011, 6],
]);

function sparseTable(stream: number): CaptureTable {
  const random = createRandom(7, stream);
  const reach = Array.from({ length: 4 }, () => 0.02 + 0.3 * random.uniform());
  const weights = Array.from({ length: 16 }, (_, cell) =>
    cell === 0
      ? 0
      : reach.reduce((product, share, list) => product * ((cell >> list) & 1 ? share : 1 - share), 1),
  );
  const counts = new Float64Array(16);
  fillMultinomial(random, 20 + random.integer(300), weights, counts);
  return { lists: 4, counts };
}
