import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { designFrom } from "./design.js";
import { negativeBinomialLogLikelihood, poissonLogLikelihood } from "./log-likelihood.js";
import { negativeBinomialRegression } from "./negative-binomial-regression.js";
import { cameronTrivediTest, pearsonDispersion, poissonAgainstNegativeBinomial } from "./over-dispersion.js";

describe("over-dispersion", () => {
  it("is not defined without degrees of freedom or for one row", () => {
    assert.equal(pearsonDispersion([3], [3], 1), null);
    assert.equal(cameronTrivediTest([3], [3]), null);
  });

  it("of counts that all fit exactly is none", () => {
    assert.equal(pearsonDispersion([2, 4], [2, 4], 1), 0);
    assert.equal(cameronTrivediTest([3, 3], [3, 3]), null);
  });

  it("has half the chi-square's p, for Poisson lies on the edge", () => {
    const { statistic, p } = poissonAgainstNegativeBinomial(-100, -100 + 3.8414588206941236 / 2);
    assert.ok(Math.abs(statistic - 3.8414588206941236) < 1e-9 && Math.abs(p - 0.025) < 1e-9);
    assert.deepEqual(poissonAgainstNegativeBinomial(-100, -100.5), { statistic: 0, p: 1 });
  });
});

describe("negative binomial regression", () => {
  it("finds no theta for counts that vary less than Poisson's", () => {
    const design = designFrom([[1], [1], [1], [1]]);
    assert.equal(negativeBinomialRegression(design, Float64Array.of(5, 6, 5, 6)).kind, "not over-dispersed");
  });

  it("calls repeated columns singular, and no counts at all", () => {
    const twice = designFrom([1, 2, 3].map((value) => [value, value]));
    assert.equal(negativeBinomialRegression(twice, Float64Array.of(1, 9, 2)).kind, "singular");
    assert.equal(negativeBinomialRegression(designFrom([[1], [1]]), new Float64Array(2)).kind, "singular");
  });

  it("has Poisson's likelihood in the limit of a great theta", () => {
    const [counts, means] = [
      [0, 3, 7],
      [1.5, 2.5, 6],
    ];
    const apart = negativeBinomialLogLikelihood(counts, means, 1e7) - poissonLogLikelihood(counts, means);
    assert.ok(Math.abs(apart) < 1e-5, `${apart}`);
  });

  it("reaches the top of its likelihood", () => {
    const counts = Float64Array.of(0, 12, 3, 1, 25, 4, 0, 9);
    const fit = negativeBinomialRegression(designFrom(Array.from(counts, () => [1])), counts);
    assert.ok(fit.kind === "fitted");
    for (const factor of [0.99, 1.01])
      assert.ok(negativeBinomialLogLikelihood(counts, fit.means, fit.theta * factor) < fit.logLikelihood);
  });
});
