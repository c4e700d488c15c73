import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { chiSquareUpper } from "./chi-square.js";
import { gammaLower, gammaUpper } from "./gamma.js";
import { digamma, logGamma, trigamma } from "./log-gamma.js";
import { normalCumulative, normalQuantile, normalUpper } from "./normal.js";
import { poissonCumulative, poissonUpper } from "./poisson.js";
import { studentTQuantile, studentTUpper } from "./student-t.js";

const probability = fc.double({ min: 1e-200, max: 1 - 1e-15, noNaN: true });
const shape = fc.double({ min: 0.5, max: 5000, noNaN: true });

function near(got: number, wanted: number, relative: number): void {
  assert.ok(Math.abs(got - wanted) <= relative * Math.abs(wanted), `${got}, not ${wanted}`);
}

describe("the normal distribution", () => {
  it("the quantile inverts the cumulative, in the far tail too", () => {
    fc.assert(fc.property(probability, (p) => near(normalCumulative(normalQuantile(p)), p, 1e-12)));
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) =>
        assert.equal(normalUpper(z), normalCumulative(-z)),
      ),
    );
  });

  it("ends at 0 and 1, and its quantile at the infinities", () => {
    assert.equal(normalCumulative(Number.NEGATIVE_INFINITY), 0);
    assert.equal(normalCumulative(Number.POSITIVE_INFINITY), 1);
    assert.equal(normalCumulative(-50), 0);
    assert.equal(normalQuantile(0), Number.NEGATIVE_INFINITY);
    assert.equal(normalQuantile(1), Number.POSITIVE_INFINITY);
  });

  it("refuses what is no probability", () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) assert.throws(() => normalQuantile(wrong), RangeError);
  });
});

describe("Student's t distribution", () => {
  it("the quantile inverts the upper tail, on few and on many degrees of freedom", () => {
    const degrees = fc.double({ min: 0.5, max: 1000, noNaN: true });
    fc.assert(
      fc.property(degrees, fc.double({ min: 1e-50, max: 0.5, noNaN: true }), (freedom, p) => {
        const bound = 1e-11 * (1 - Math.log(p));
        near(studentTUpper(-studentTQuantile(p, freedom), freedom), p, bound);
      }),
    );
  });

  it("is Cauchy's on one degree of freedom, and goes over into the normal one", () => {
    for (const t of [-3, 0, 0.4, 1.8, 50]) near(studentTUpper(t, 1), 0.5 - Math.atan(t) / Math.PI, 1e-12);
    near(studentTQuantile(0.975, 1e9), normalQuantile(0.975), 1e-8);
    assert.equal(studentTQuantile(0.5, 3), 0);
    assert.equal(studentTQuantile(1, 3), Number.POSITIVE_INFINITY);
    assert.equal(studentTUpper(Number.POSITIVE_INFINITY, 3), 0);
    assert.throws(() => studentTQuantile(0.5, 0), RangeError);
  });
});

describe("the gamma function", () => {
  it("grows by its argument from one to the next", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const grown = logGamma(x) + Math.log(x);
        assert.ok(
          Math.abs(logGamma(x + 1) - grown) <= 1e-14 * (1 + Math.abs(logGamma(x)) + Math.abs(Math.log(x))),
        );
        assert.ok(Math.abs(digamma(x + 1) - digamma(x) - 1 / x) <= 1e-14 * (10 + 1 / x));
        assert.ok(Math.abs(trigamma(x) - trigamma(x + 1) - 1 / (x * x)) <= 1e-14 * (10 + 1 / (x * x)));
      }),
    );
  });

  it("has its zeros at 1 and 2 exactly, and no value below 0", () => {
    assert.equal(Math.abs(logGamma(1)), 0);
    assert.equal(Math.abs(logGamma(2)), 0);
    assert.equal(logGamma(0), Number.POSITIVE_INFINITY);
    for (const asked of [logGamma, digamma, trigamma]) assert.throws(() => asked(-1), RangeError);
  });
});

describe("the gamma, chi-squared and Poisson distributions", () => {
  it("both tails add up to one", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 10000, noNaN: true }), (a, x) =>
        near(gammaLower(a, x) + gammaUpper(a, x), 1, 1e-14),
      ),
    );
  });

  it("the upper tail of one shape is that of the next, less one term", () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.01, max: 6000, noNaN: true }), (a, x) => {
        const term = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        assert.ok(Math.abs(gammaUpper(a + 1, x) - gammaUpper(a, x) - term) < 1e-11);
      }),
    );
  });

  it("chi-squared on two degrees of freedom is exponential", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) =>
        near(chiSquareUpper(x, 2), Math.exp(-x / 2), 1e-13),
      ),
    );
  });

  it("end where they begin", () => {
    assert.equal(gammaLower(2, 0), 0);
    assert.equal(gammaUpper(2, Number.POSITIVE_INFINITY), 0);
    assert.equal(gammaLower(2, Number.POSITIVE_INFINITY), 1);
    assert.equal(chiSquareUpper(0, 3), 1);
    assert.throws(() => gammaLower(0, 1), RangeError);
    assert.throws(() => gammaUpper(Number.POSITIVE_INFINITY, 1), RangeError);
  });

  it("Poisson probabilities add up to the cumulative, and the upper tail includes its count", () => {
    let sum = 0;
    for (let count = 0; count <= 30; count++) {
      assert.ok(Math.abs(poissonUpper(count, 7.5) - (1 - sum)) < 1e-14);
      sum += Math.exp(count * Math.log(7.5) - 7.5 - logGamma(count + 1));
      near(poissonCumulative(count, 7.5), sum, 1e-13);
    }
    assert.equal(poissonUpper(0, 3), 1);
    assert.equal(poissonCumulative(-1, 3), 0);
    assert.equal(poissonCumulative(0, 0), 1);
  });
});
