import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { designFrom } from "../../regression/design.js";
import { PoissonRegression } from "../../regression/poisson-regression.js";
import { HierarchicalFit } from "./hierarchical-fit.js";
import { hierarchicalModel, hierarchicalModels } from "./hierarchical-model.js";

const models = hierarchicalModels(4);
const fullTables = fc
  .array(fc.integer({ min: 1, max: 5_000 }), { minLength: 16, maxLength: 16 })
  .map((counts) => Float64Array.from(counts, (count, cell) => (cell === 0 ? 0 : count)));
const anyModel = fc.constantFrom(...models);

describe("the fit of a hierarchical model", () => {
  it("leaves every margin of the model as it was counted", () => {
    const fit = new HierarchicalFit(4);
    fc.assert(
      fc.property(fullTables, anyModel, (counts, { terms }) => {
        assert.equal(fit.fit(terms, counts), "fitted");
        for (const term of terms) {
          const [seen, fitted] = [margin(counts, term), margin(fit.means, term)];
          assert.ok(Math.abs(seen - fitted) < 1e-7 * seen);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("is that of a Poisson regression over full rows", () => {
    const fit = new HierarchicalFit(4);
    const regression = new PoissonRegression();
    fc.assert(
      fc.property(fullTables, anyModel, (counts, { terms }) => {
        fit.fit(terms, counts);
        const rows = [...counts.keys()].map((cell) => terms.map((term) => ((cell & term) === term ? 1 : 0)));
        const weight = Float64Array.from(counts, (_, cell) => (cell === 0 ? 0 : 1));
        regression.fit(designFrom(rows), counts, { weight });
        assertClose(fit.means[0]!, regression.means[0]!, 1e-6);
        assertClose(fit.deviance, regression.deviance, 1e-6);
        assertClose(fit.constantVariance(terms), regression.covariance()[0]!, 1e-4);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("does not depend on how the lists are numbered", () => {
    const fit = new HierarchicalFit(4);
    fc.assert(
      fc.property(fullTables, anyModel, renumberings, (counts, { terms }, places) => {
        fit.fit(terms, counts);
        const [unseen, deviance] = [fit.means[0]!, fit.deviance];
        const moved = new Float64Array(16);
        for (const [cell, count] of counts.entries()) moved[renumbered(cell, places)] = count;
        fit.fit(
          hierarchicalModel(
            4,
            terms.map((term) => renumbered(term, places)),
          ).terms,
          moved,
        );
        assertClose(fit.means[0]!, unseen, 1e-8);
        assertClose(fit.deviance, deviance, 1e-8);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("gives Lincoln–Petersen for two lists", () => {
    const fit = new HierarchicalFit(2);
    fit.fit([0, 1, 2], Float64Array.of(0, 5, 10, 5));
    assertClose(fit.means[0]!, 10, 1e-9);
  });

  it("gives no estimate where a mean runs towards 0", () => {
    const fit = new HierarchicalFit(2);
    assert.equal(fit.fit([0, 1, 2], Float64Array.of(0, 5, 10, 0)), "no estimate");
    assert.equal(fit.fit([0, 1, 2], Float64Array.of(0, 0, 0, 0)), "no estimate");
  });

  it("has an estimate though many cells are empty and their means small", () => {
    const fit = new HierarchicalFit(3);
    assert.equal(fit.fit([0, 1, 2, 4], Float64Array.of(0, 900, 900, 1, 900, 1, 1, 0)), "fitted");
    assert.ok(fit.means[7]! < 0.01);
  });

  it("leaves out the cells that are not kept", () => {
    const fit = new HierarchicalFit(2);
    const kept = Uint8Array.of(0, 1, 1, 0);
    assert.equal(fit.fit([0, 1], Float64Array.of(0, 6, 3, 99), kept), "fitted");
    assertClose(fit.means[0]!, 3, 1e-9);
    assert.equal(fit.means[3], 0);
  });
});

const renumberings = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });

function renumbered(mask: number, places: readonly number[]): number {
  return places.reduce((moved, place, list) => moved | (((mask >> list) & 1) << place), 0);
}

function margin(values: Float64Array, term: number): number {
  return values.reduce((sum, value, cell) => (cell > 0 && (cell & term) === term ? sum + value : sum), 0);
}

function assertClose(got: number, expected: number, relative: number): void {
  assert.ok(Math.abs(got - expected) <= relative * (1 + Math.abs(expected)), `${got}, not ${expected}`);
}
