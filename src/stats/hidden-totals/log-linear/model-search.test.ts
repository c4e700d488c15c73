import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fillMultinomial } from "../../random/count-draws.js";
import { createRandom } from "../../random/random.js";
import { HierarchicalFit } from "./hierarchical-fit.js";
import { hierarchicalModels } from "./hierarchical-model.js";
import { type FoundModel, ModelSearch, type SelectionCriterion } from "./model-search.js";

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

  it("of pairs of five sparse lists finds the same, whatever it searched before", () => {
    const pairs = hierarchicalModels(5, 2);
    const search = new ModelSearch(pairs);
    for (let stream = 0; stream < 6; stream++) {
      const counts = sparseCounts(stream);
      assert.deepEqual(search.best(counts), bestOfAll(counts, "bic", pairs));
      assert.deepEqual(new ModelSearch(pairs).best(counts), search.best(counts));
    }
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

function sparseCounts(stream: number): Float64Array {
  const random = createRandom(11, stream);
  const reach = Array.from({ length: 5 }, () => 0.03 + 0.25 * random.uniform());
  const weights = Array.from({ length: 32 }, (_, cell) =>
    cell === 0
      ? 0
      : reach.reduce((product, share, list) => product * ((cell >> list) & 1 ? share : 1 - share), 1),
  );
  const counts = new Float64Array(32);
  fillMultinomial(random, 60 + random.integer(900), weights, counts);
  return counts;
}

/** Fits every model. */
function bestOfAll(counts: Float64Array, criterion: SelectionCriterion, among = models): FoundModel | null {
  const cases = counts.reduce((sum, count) => sum + count, 0);
  const fit = new HierarchicalFit(among[0]!.lists);
  const fitted = among.flatMap(({ terms }, model) => {
    if (fit.fit(terms, counts) !== "fitted") return [];
    const value = fit.deviance + terms.length * (criterion === "bic" ? Math.log(cases) : 2);
    return [{ model, estimate: cases + fit.means[0]!, value }];
  });
  const smallest = Math.min(...fitted.map(({ value }) => value));
  const best = fitted.find(({ value }) => value <= smallest + 1e-7);
  return best === undefined ? null : { model: best.model, estimate: best.estimate };
}
