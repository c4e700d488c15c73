import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Figure } from "#model/index.js";
import { poissonDraw } from "../../random/count-draws.js";
import { createRandom } from "../../random/random.js";
import { type CaptureTable, captureTable, listsOf, observedTotal } from "../capture-table.js";
import { existenceOf } from "../log-linear/existence.js";
import { loadFacialSets } from "../log-linear/facial-set.js";
import { hierarchicalModels } from "../log-linear/hierarchical-model.js";
import { PairModels } from "./pair-model.js";
import { stepwiseJackknife, stepwiseReplicates } from "./stepwise-bootstrap.js";
import { stepwiseEstimate } from "./stepwise-estimate.js";

/** Chan, Silverman & Vincent 2019, arXiv 1902.05156, table 2: lists A, B, C of which A and B alone overlap. */
const oneOverlap = captureTable(3, [
  [0b001, 40],
  [0b010, 30],
  [0b100, 20],
  [0b011, 6],
]);

/** Lists 1 and 2 were drawn together far more often than by chance. */
const dependent = captureTable(4, [
  [0b0001, 180],
  [0b0010, 160],
  [0b0100, 150],
  [0b1000, 140],
  [0b0011, 60],
  [0b0101, 14],
  [0b1001, 13],
  [0b0110, 12],
  [0b1010, 12],
  [0b1100, 11],
]);

const tables = fc
  .integer({ min: 2, max: 4 })
  .chain((lists) =>
    fc
      .array(fc.integer({ min: 0, max: 40 }), { minLength: (1 << lists) - 1, maxLength: (1 << lists) - 1 })
      .map((counts): CaptureTable => ({ lists, counts: Float64Array.from([0, ...counts]) })),
  );

function totalOf(figure: Figure): number {
  assert.equal(figure.kind, "figure");
  return figure.kind === "figure" ? figure.value : 0;
}

describe("models of pairs", () => {
  it("prove which of eight models of one overlapping pair have an estimate", () => {
    const models = new PairModels(3);
    const [ab, ac, bc] = [0b011, 0b101, 0b110];
    const fitted = [[], [ab], [ac], [ab, ac], [bc], [ab, bc], [ac, bc], [ab, ac, bc]].map((pairs) =>
      models.fit(oneOverlap, pairs),
    );
    assert.deepEqual(fitted, [true, false, true, false, true, false, true, false]);
  });

  it("agree with linear programming on which models of thin tables have an estimate", async () => {
    const facialSets = await loadFacialSets();
    const models = new PairModels(3);
    const seen = new Set<boolean>();
    for (let table = 0; table < 40; table++) {
      const random = createRandom(3, table);
      const counts = Float64Array.from([0, 5, 5, 1, 5, 1, 1, 0.5], (mean) => poissonDraw(random, mean));
      for (const model of hierarchicalModels(3)) {
        const { code } = existenceOf({ lists: 3, counts }, model, facialSets);
        const pairs = model.terms.filter((term) => listsOf(term).length === 2);
        const fitted = models.fit({ lists: 3, counts }, pairs);
        assert.equal(fitted, code === 0, `${[...counts]} ${model.name}`);
        seen.add(fitted);
      }
    }
    assert.equal(seen.size, 2);
  });

  it("answer for two lists with the product of the two over the overlap", () => {
    const models = new PairModels(2);
    const table = captureTable(2, [
      [0b01, 5],
      [0b10, 10],
      [0b11, 5],
    ]);
    assert.ok(models.fit(table, []));
    assert.ok(Math.abs(observedTotal(table) + models.missed - (10 * 15) / 5) < 1e-9);
    assert.equal(models.fit(table, [0b11]), false);
  });

  it("leave out a list that has no case", () => {
    const models = new PairModels(3);
    const table = captureTable(3, [
      [0b001, 5],
      [0b010, 10],
      [0b011, 5],
    ]);
    assert.ok(models.fit(table, []));
    assert.ok(Math.abs(observedTotal(table) + models.missed - 30) < 1e-9);
  });
});

describe("the stepwise estimate", () => {
  it("lets a pair in that is on both lists too often, and nothing else", () => {
    const { pairs, figure } = stepwiseEstimate(dependent);
    assert.deepEqual(
      pairs.map(({ lists, empty }) => ({ lists, empty })),
      [{ lists: [0, 1], empty: false }],
    );
    assert.ok(pairs[0]!.probability < 1e-6);
    assert.ok(totalOf(figure) > totalOf(stepwiseEstimate(dependent, { threshold: 0 }).figure));
  });

  it("passes over a pair whose model has no unique estimate", () => {
    const { pairs } = stepwiseEstimate(oneOverlap, { threshold: 1 });
    assert.deepEqual(
      pairs.map(({ lists, empty }) => ({ lists, empty })),
      [
        { lists: [0, 2], empty: true },
        { lists: [1, 2], empty: true },
      ],
    );
  });

  it("says that there is no overlap where nobody is on two lists", () => {
    const apart = captureTable(3, [
      [0b001, 4],
      [0b010, 5],
      [0b100, 6],
    ]);
    assert.deepEqual(stepwiseEstimate(apart).figure, { kind: "not defined", because: "no overlap" });
    const nobody = captureTable(3, []);
    assert.deepEqual(stepwiseEstimate(nobody).figure, { kind: "not defined", because: "no overlap" });
  });

  it("says that no estimate exists where nobody is on one list only", () => {
    const together = captureTable(2, [[0b11, 9]]);
    assert.deepEqual(stepwiseEstimate(together), {
      figure: { kind: "not defined", because: "no estimate exists" },
      pairs: [],
      deviance: null,
    });
  });

  it("is at least the number observed, within its interval, and finite", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { figure } = stepwiseEstimate(table);
        if (figure.kind === "not defined") return;
        assert.ok(Number.isFinite(figure.value) && figure.value >= observedTotal(table));
        assert.ok(figure.interval!.low <= figure.value && figure.value <= figure.interval!.high);
        assert.ok(figure.interval!.low >= observedTotal(table));
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of the lists", () => {
    const turned = captureTable(
      4,
      [...dependent.counts.entries()].map(([history, count]) => [
        ((history << 1) | (history >> 3)) & 0b1111,
        count,
      ]),
    );
    const [one, other] = [stepwiseEstimate(dependent), stepwiseEstimate(turned)];
    assert.ok(Math.abs(totalOf(one.figure) / totalOf(other.figure) - 1) < 1e-9);
    assert.deepEqual(other.pairs[0]!.lists, [1, 2]);
  });
});

describe("resamples of the stepwise estimate", () => {
  it("are the same whether made at once or in parts", () => {
    const whole = stepwiseReplicates(dependent, { seed: 7, from: 0, to: 20 });
    const parts = [
      stepwiseReplicates(dependent, { seed: 7, from: 0, to: 7 }),
      stepwiseReplicates(dependent, { seed: 7, from: 7, to: 20 }),
    ];
    assert.deepEqual(
      [...whole.estimates],
      parts.flatMap(({ estimates }) => [...estimates]),
    );
    assert.equal(whole.failed, 0);
  });

  it("count those that have no estimate", () => {
    const rare = captureTable(2, [
      [0b01, 30],
      [0b10, 30],
      [0b11, 1],
    ]);
    const { estimates, failed } = stepwiseReplicates(rare, { seed: 1, from: 0, to: 100 });
    assert.equal(estimates.length + failed, 100);
    assert.ok(failed > 20 && failed < 55);
    assert.deepEqual(stepwiseReplicates(captureTable(2, []), { seed: 1, from: 0, to: 3 }).failed, 3);
  });

  it("leave out one case of each history, or nothing where one of them is needed", () => {
    assert.equal(stepwiseJackknife(dependent)!.length, 10);
    const needed = captureTable(2, [
      [0b01, 30],
      [0b10, 30],
      [0b11, 1],
    ]);
    assert.equal(stepwiseJackknife(needed), null);
  });
});
