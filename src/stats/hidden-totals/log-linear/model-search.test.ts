import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { HierarchicalFit } from "./hierarchical-fit.js";
import { hierarchicalModels } from "./hierarchical-model.js";
import { ModelSearch, type SelectionCriterion } from "./model-search.js";

const models = hierarchicalModels(4);
const tables = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })), { minLength: 16, maxLength: 16 })
  .map((counts) => Float64Array.from(counts, (count, cell) => (cell === 0 ? 0 : count)));

describe("the search of the best model", () => {
  for (const criterion of ["bic", "aic"] as const)
    it(`finds by ${criterion} what fitting every model finds, though it leaves out those that cannot win`, () => {
      const search = new ModelSearch(models, criterion);
      fc.assert(
        fc.property(tables, (counts) => {
          assert.deepEqual(search.best(counts), bestOfAll(counts, criterion));
        }),
        { seed: 4, numRuns: 60 },
      );
    });

  it("never finds fewer than were counted", () => {
    const search = new ModelSearch(models);
    fc.assert(
      fc.property(tables, (counts) => {
        const found = search.best(counts);
        assert.ok(found === null || found.estimate >= counts.reduce((sum, count) => sum + count, 0));
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("does not depend on the order of the models", () => {
    const [forward, backward] = [new ModelSearch(models), new ModelSearch(models.toReversed())];
    fc.assert(
      fc.property(tables, (counts) => {
        assert.equal(forward.best(counts)?.estimate, backward.best(counts)?.estimate);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it("finds nothing in a table without cases, nor where a list is empty", () => {
    const search = new ModelSearch(hierarchicalModels(3));
    assert.equal(search.best(new Float64Array(8)), null);
    assert.equal(search.best(Float64Array.of(0, 9, 9, 3, 0, 0, 0, 0)), null);
  });
});

function bestOfAll(counts: Float64Array, criterion: SelectionCriterion) {
  const cases = counts.reduce((sum, count) => sum + count, 0);
  const fit = new HierarchicalFit(4);
  let best = { model: -1, estimate: 0, value: Number.POSITIVE_INFINITY };
  for (const [model, { terms }] of models.entries()) {
    if (fit.fit(terms, counts) !== "fitted") continue;
    const value = fit.deviance + terms.length * (criterion === "bic" ? Math.log(cases) : 2);
    if (value < best.value - 1e-7) best = { model, estimate: cases + fit.means[0]!, value };
  }
  return best.model < 0 ? null : { model: best.model, estimate: best.estimate };
}
