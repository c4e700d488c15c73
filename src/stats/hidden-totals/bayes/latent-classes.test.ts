import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { logGamma } from "../../distributions/log-gamma.js";
import { createRandom } from "../../random/random.js";
import { type CaptureTable, captureTable, listSizes, observedTotal } from "../capture-table.js";
import { effectiveSize, quantileEffectiveSize, rHat } from "./convergence.js";
import { LatentClassSampler } from "./latent-class-sampler.js";
import { latentClassEstimate, latentClassRun } from "./latent-classes.js";

const pressLists = captureTable(3, [
  [1, 60],
  [2, 49],
  [3, 4],
  [4, 247],
  [5, 112],
  [6, 142],
  [7, 12],
]);

describe("a chain of the latent-class model", () => {
  it("with one class has the exact posterior of independent lists", () => {
    const table = captureTable(3, [
      [1, 20],
      [2, 15],
      [4, 10],
      [3, 9],
      [5, 6],
      [6, 5],
      [7, 3],
    ]);
    assertPosterior(drawHidden(table, 1, 20_000), independentPosterior(table, 400), [5, 10, 15, 20, 30]);
  });

  it("with two classes has the exact posterior, every way to part the cases summed", () => {
    const table = captureTable(3, [
      [1, 3],
      [3, 2],
      [4, 1],
      [7, 2],
    ]);
    assertPosterior(drawHidden(table, 2, 40_000), twoClassPosterior(table, 60), [0, 1, 3, 6, 12, 25]);
  });
});

describe("the latent-class estimate", () => {
  it("is at least what was counted, in order, and says what its draws are worth", () => {
    const found = latentClassEstimate(pressLists, { seed: 7, mostSweeps: 4_000, enough: 50 });
    assert.ok(found.kind === "latent classes");
    assert.ok(observedTotal(pressLists) <= found.interval.low);
    assert.ok(found.interval.low <= found.median && found.median <= found.interval.high);
    assert.ok(found.effectiveSize > 0 && found.rHat > 0.9 && found.sweeps <= 4_000);
  });

  it("is the same for the same seed, in one go or in steps", () => {
    const options = { seed: 11, mostSweeps: 2_500 };
    const whole = latentClassEstimate(pressLists, options);
    const steps: number[] = [];
    const run = latentClassRun(pressLists, options);
    let step = run.next();
    for (; !step.done; step = run.next()) steps.push(step.value.sweeps);
    assert.deepEqual(step.value, whole);
    assert.deepEqual(steps, [1000, 2000, 2500]);
    assert.notDeepEqual(latentClassEstimate(pressLists, { ...options, seed: 12 }), whole);
  });

  it("says that it has not settled where the last sweep came first", () => {
    const found = latentClassEstimate(pressLists, { seed: 7, mostSweeps: 500 });
    assert.ok(found.kind === "latent classes" && !found.settled && found.sweeps === 500);
  });

  it("is not defined for two lists, for no cases, and without overlap; refuses options it is not made for", () => {
    const because = (table: CaptureTable) => {
      const found = latentClassEstimate(table, { seed: 1 });
      return found.kind === "not defined" ? found.because : found.kind;
    };
    assert.equal(
      because(
        captureTable(2, [
          [1, 5],
          [3, 9],
        ]),
      ),
      "wrong number of lists",
    );
    assert.throws(() => latentClassEstimate(captureTable(3, [[3, 1.5]]), { seed: 1 }), RangeError);
    assert.throws(() => latentClassEstimate(pressLists, { seed: 1, classes: 31 }), RangeError);
    assert.throws(() => latentClassEstimate(pressLists, { seed: 1, mostSweeps: 10 }), RangeError);
    assert.equal(because(captureTable(3, [])), "no observations");
    assert.equal(
      because(
        captureTable(3, [
          [1, 5],
          [2, 9],
          [4, 3],
        ]),
      ),
      "no overlap",
    );
  });
});

describe("whether chains agree", () => {
  const chain = (seed: number, place: number, keep: number) => {
    const random = createRandom(seed);
    let at = 0;
    return Float64Array.from({ length: 400 }, () => {
      at = keep * at + random.uniform() - 0.5;
      return at + place;
    });
  };

  it("independent draws are worth about themselves, and agree", () => {
    const chains = [chain(1, 0, 0), chain(2, 0, 0)];
    assert.ok(rHat(chains) < 1.01);
    assert.ok(effectiveSize(chains) > 600 && effectiveSize(chains) < 1000);
    assert.ok(quantileEffectiveSize(chains, 0.975) > 500);
  });

  it("slow chains are worth less, and chains in different places disagree", () => {
    assert.ok(effectiveSize([chain(1, 0, 0.9), chain(2, 0, 0.9)]) < 150);
    assert.ok(rHat([chain(1, 0, 0), chain(2, 1, 0)]) > 1.5);
    assert.ok(rHat([chain(1, 0, 0), chain(2, 0, 0).map((draw) => 5 * draw)]) > 1.1);
  });

  it("one value everywhere is agreement; two chains that stand still apart are not", () => {
    const still = (value: number) => new Float64Array(20).fill(value);
    assert.equal(rHat([still(3), still(3)]), 1);
    assert.equal(effectiveSize([still(3), still(3)]), 40);
    assert.equal(rHat([still(3), still(4)]), Number.POSITIVE_INFINITY);
  });
});

function drawHidden(table: CaptureTable, classes: number, sweeps: number): readonly number[] {
  const sampler = new LatentClassSampler(table, classes, createRandom(20261123));
  return Array.from({ length: sweeps }, () => sampler.sweep());
}

/** The share of draws up to each bound, among those on the grid, lies within 0.015 of the exact one. */
function assertPosterior(draws: readonly number[], exact: Float64Array, bounds: readonly number[]): void {
  const onGrid = draws.filter((hidden) => hidden < exact.length);
  const total = exact.reduce((sum, mass) => sum + mass, 0);
  for (const bound of bounds) {
    const share = onGrid.filter((hidden) => hidden <= bound).length / onGrid.length;
    const wanted = exact.slice(0, bound + 1).reduce((sum, mass) => sum + mass, 0) / total;
    assert.ok(Math.abs(share - wanted) < 0.015, `up to ${bound}: ${share}, not ${wanted}`);
  }
}

/** Up to a factor: 1/N · N!/hidden! · Π B(1 + on the list, 1 + not on it). */
function independentPosterior(table: CaptureTable, most: number): Float64Array {
  const observed = observedTotal(table);
  const logs = Float64Array.from({ length: most }, (_, hidden) =>
    listSizes(table).reduce(
      (sum, size) => sum + logBeta(1 + size, 1 + observed + hidden - size),
      logWays(observed, hidden),
    ),
  );
  return exponentials(logs);
}

/** Up to a factor, over every split of each history between two classes, the concentration integrated numerically. */
function twoClassPosterior(table: CaptureTable, most: number): Float64Array {
  const observed = observedTotal(table);
  const rows = [...table.counts.entries()].filter(([, count]) => count > 0);
  return Float64Array.from({ length: most }, (_, hidden) => {
    let sum = 0;
    const visit = (row: number, first: readonly number[], ways: number): void => {
      if (row < 0) {
        sum += Math.exp(
          ways + logWays(observed, hidden) + logClasses(table.lists, first, [...rows, [0, hidden] as const]),
        );
        return;
      }
      const count = row === rows.length ? hidden : rows[row]![1];
      for (let inFirst = 0; inFirst <= count; inFirst++)
        visit(
          row - 1,
          [inFirst, ...first],
          ways + logGamma(count + 1) - logGamma(inFirst + 1) - logGamma(count - inFirst + 1),
        );
    };
    visit(rows.length, [], 0);
    return sum;
  });
}

function logClasses(
  lists: number,
  first: readonly number[],
  rows: readonly (readonly [number, number])[],
): number {
  const members = [0, 0];
  const seen = [new Float64Array(lists), new Float64Array(lists)];
  for (const [row, [history, count]] of rows.entries())
    for (const [one, cases] of [first[row]!, count - first[row]!].entries()) {
      members[one]! += cases;
      for (let list = 0; list < lists; list++) if ((history >> list) & 1) seen[one]![list]! += cases;
    }
  let sum = logPlaces(members[0]!, members[1]!);
  for (const [one, captured] of seen.entries())
    for (const cases of captured) sum += logBeta(1 + cases, 1 + members[one]! - cases);
  return sum;
}

const placesKnown = new Map<string, number>();

/** log ∫ B(1 + n₁, α + n₂)/B(1, α) gamma(α; ¼, ¼) dα, by the trapezium rule in log α. */
function logPlaces(first: number, second: number): number {
  const key = `${first} ${second}`;
  const known = placesKnown.get(key);
  if (known !== undefined) return known;
  let sum = 0;
  for (let step = -600; step <= 60; step++) {
    const concentration = Math.exp(step / 10);
    const prior = 0.25 * Math.log(concentration) - 0.25 * concentration;
    sum += Math.exp(prior + logBeta(1 + first, concentration + second) - logBeta(1, concentration));
  }
  placesKnown.set(key, Math.log(sum));
  return Math.log(sum);
}

function logWays(observed: number, hidden: number): number {
  return logGamma(observed + hidden + 1) - logGamma(hidden + 1) - Math.log(observed + hidden);
}

function logBeta(one: number, other: number): number {
  return logGamma(one) + logGamma(other) - logGamma(one + other);
}

function exponentials(logs: Float64Array): Float64Array {
  const peak = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  return logs.map((log) => Math.exp(log - peak));
}
