import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { negativeBinomialDraw, poissonDraw } from "../random/count-draws.js";
import { createRandom } from "../random/random.js";
import { designFrom } from "../regression/design.js";
import { countRegression } from "./count-regression.js";

const months = Array.from({ length: 60 }, (_, month) => month / 12);
const line = designFrom(months.map((time) => [1, time]));
const level = designFrom(months.map(() => [1]));

describe("a regression of counts", () => {
  it("keeps Poisson for Poisson counts and finds their slope", () => {
    const random = createRandom(1);
    const counts = Float64Array.from(months, (time) => poissonDraw(random, Math.exp(2 + 0.3 * time)));
    const fit = countRegression(line, counts)!;
    assert.equal(fit.family, "poisson");
    assert.ok(Math.abs(fit.coefficients[1]! - 0.3) < 2 * fit.standardErrors[1]!);
  });

  it("turns to the negative binomial for counts that vary more, with wider errors", () => {
    const random = createRandom(2);
    const counts = Float64Array.from(months, () => negativeBinomialDraw(random, 2, 2 / 12));
    const fit = countRegression(level, counts)!;
    assert.equal(fit.family, "negative binomial");
    assert.ok(fit.theta!.value > 1 && fit.theta!.value < 4);
    const poissonError = 1 / Math.sqrt(counts.reduce((sum, count) => sum + count, 0));
    assert.ok(fit.standardErrors[0]! > 1.5 * poissonError);
  });

  it("fits the mean of equal counts and finds no over-dispersion in them", () => {
    const fit = countRegression(level, new Float64Array(60).fill(4))!;
    assert.deepEqual([fit.family, fit.theta], ["poisson", null]);
    assert.ok(Math.abs(fit.means[0]! - 4) < 1e-9);
  });

  it("says nothing where the estimate lies at infinity, and nothing of columns that repeat", () => {
    assert.equal(countRegression(level, new Float64Array(60)), null);
    const twice = designFrom(months.map((time) => [1, time, time]));
    assert.equal(countRegression(twice, new Float64Array(60).fill(3)), null);
  });

  it("takes out what the counts were exposed to", () => {
    const exposure = Float64Array.from(months, (_, month) => 1 + (month % 7));
    const counts = exposure.map((items) => 3 * items);
    const fit = countRegression(line, counts, exposure.map(Math.log))!;
    assert.ok(Math.abs(fit.coefficients[1]!) < 1e-9);
    assert.ok(Math.abs(Math.exp(fit.coefficients[0]!) - 3) < 1e-9);
  });
});
