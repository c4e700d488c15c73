import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRandom } from "../random/random.js";
import type { Distance } from "./distance.js";
import { krippendorffAlpha } from "./krippendorff-alpha.js";
import { type Ratings, ratingsOf } from "./ratings.js";
import { alphaInterval } from "./unit-bootstrap.js";

const nominal: Distance = { kind: "nominal" };
const resampling = { seed: 11, resamples: 400, level: 0.95 };

/** Two coders who say the truth, one of two equally common codes, with this probability, and else guess. */
function coded(units: number, truthful: number, seed: number): Ratings {
  const random = createRandom(seed);
  const rows = Array.from({ length: units }, () => {
    const truth = random.integer(2);
    return [0, 1].map(() => (random.uniform() < truthful ? truth : random.integer(2)));
  });
  return ratingsOf(rows, [0, 1]);
}

describe("The interval of alpha", () => {
  it("is the same for the same seed, and another for another", () => {
    const ratings = coded(60, 0.8, 1);
    assert.deepEqual(
      alphaInterval(ratings, nominal, resampling),
      alphaInterval(ratings, nominal, resampling),
    );
    const other = alphaInterval(ratings, nominal, { ...resampling, seed: 12 });
    assert.notDeepEqual(alphaInterval(ratings, nominal, resampling), other);
  });

  it("holds alpha, and what little agreement may not have been met, where no unit is agreed on", () => {
    const codes = 13;
    const ratings = ratingsOf(
      Array.from({ length: codes }, (_, unit) => [unit % 5, 5 + (unit % 8)]),
      Array.from({ length: codes }, (_, code) => code),
    );
    const alpha = krippendorffAlpha(ratings);
    const interval = alphaInterval(ratings, nominal, resampling)!;
    assert.ok(alpha.kind === "alpha" && alpha.value < 0);
    assert.ok(interval.low <= alpha.value && alpha.value < interval.high);
    // 1 − .025^(1/13) = .247 of the units may be agreed on (Clopper & Pearson).
    assert.ok(Math.abs(interval.high - (1 - 0.025 ** (1 / 13) * (1 - alpha.value))) < 1e-12);
  });

  it("holds alpha and narrows with more units", () => {
    const widths = [50, 200, 800].map((units) => {
      const ratings = coded(units, 0.8, 2);
      const alpha = krippendorffAlpha(ratings);
      const interval = alphaInterval(ratings, nominal, resampling)!;
      assert.ok(alpha.kind === "alpha" && interval.low < alpha.value && alpha.value < interval.high);
      return interval.high - interval.low;
    });
    assert.ok(widths[0]! > 1.5 * widths[1]! && widths[1]! > 1.5 * widths[2]!, widths.join());
  });

  it("covers the agreement of a large study about as often as it says", () => {
    const trueAlpha = 0.8 ** 2;
    let covered = 0;
    for (let study = 0; study < 150; study++) {
      const { low, high } = alphaInterval(coded(100, 0.8, 100 + study), nominal, resampling)!;
      if (low <= trueAlpha && trueAlpha <= high) covered++;
    }
    assert.ok(covered / 150 > 0.9 && covered / 150 < 0.99, `${covered} of 150`);
  });

  it("reaches down where few units agree without exception, and hardly where many do", () => {
    const allAgree = (units: number) =>
      ratingsOf(
        Array.from({ length: units }, (_, unit) => [unit % 2, unit % 2]),
        [0, 1],
      );
    const [few, many] = [
      alphaInterval(allAgree(6), nominal, resampling)!,
      alphaInterval(allAgree(400), nominal, resampling)!,
    ];
    assert.ok(few.low < 0.2 && few.high === 1);
    assert.ok(many.low > 0.98 && many.high === 1);
  });

  it("is withheld for a single unit, and for a code so rare that resamples miss it", () => {
    assert.equal(alphaInterval(ratingsOf([[0, 0, 1]], [0, 1]), nominal, resampling), null);
    const rare = ratingsOf([...Array.from({ length: 99 }, () => [0, 0]), [0, 1]], [0, 1]);
    assert.equal(alphaInterval(rare, nominal, resampling), null);
  });

  it("is withheld where alpha is not defined", () => {
    assert.equal(alphaInterval(ratingsOf([[0, 0]], [0, 1]), nominal, resampling), null);
  });
});
