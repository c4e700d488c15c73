import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Figure, notDefined } from "#model/index.js";
import { type CaptureTable, captureTable, observedTotal } from "#stats/index.js";
import { answerOf } from "./answer.js";
import { refusals } from "./refusals.js";

const figure = (value: number, low: number, high: number): Figure => ({
  kind: "figure",
  value,
  interval: { low, high, level: 0.95 },
});
const enough = captureTable(3, [
  [0b001, 40],
  [0b010, 30],
  [0b100, 20],
  [0b011, 10],
  [0b110, 5],
]);
const answered = (table: CaptureTable, leading: Figure, lowerBound: Figure = figure(150, 120, 200)) =>
  answerOf({ table, lowerBound, leading: { method: "log-linear", figure: leading } });

describe("the answer to how many there are in all", () => {
  it("is an interval with a lower bound and a point, where lists overlap enough", () => {
    assert.deepEqual(answered(enough, figure(200, 150, 300)), {
      kind: "estimated",
      interval: { low: 150, high: 300, level: 0.95 },
      lowerBound: 150,
      boundInterval: { low: 120, high: 200, level: 0.95 },
      point: 200,
      method: "log-linear",
    });
  });

  it("is refused with one list, whatever a method says", () => {
    const answer = answered(captureTable(1, [[1, 500]]), figure(900, 800, 1000));
    assert.equal(answer.kind, "cannot be estimated");
    assert.ok("because" in answer && answer.because === "one list");
  });

  it("is refused where nobody is on two lists: zero overlap is not an infinite total", () => {
    const answer = answered(
      captureTable(2, [
        [1, 500],
        [2, 400],
      ]),
      figure(200_900, 1, 2),
    );
    assert.ok(answer.kind === "cannot be estimated" && answer.because === "no overlap");
  });

  it("is only a lower bound below fifty cases, below seven in common, without a model, and with a wide interval", () => {
    const few = captureTable(2, [
      [1, 20],
      [2, 15],
      [3, 9],
    ]);
    const thin = captureTable(2, [
      [1, 200],
      [2, 150],
      [3, 6],
    ]);
    const refused = [
      answered(few, figure(80, 60, 100)),
      answered(thin, figure(4000, 2000, 9000)),
      answered(enough, notDefined("no estimate exists")),
      answered(enough, figure(400, 110, 1101)),
    ];
    assert.deepEqual(
      refused.map((answer) => answer.kind === "lower bound only" && answer.because),
      ["too few cases", "little overlap", "no model", "too wide"],
    );
  });

  it("falls back on what was counted where no better bound is defined", () => {
    const answer = answered(enough, notDefined("no estimate exists"), notDefined("no overlap"));
    assert.ok(
      answer.kind === "lower bound only" && answer.lowerBound === 105 && answer.boundInterval === null,
    );
  });

  it("explains every refusal in both languages, with its numbers filled in", () => {
    for (const table of [
      enough,
      captureTable(2, [
        [1, 20],
        [3, 9],
      ]),
      captureTable(2, [
        [1, 99],
        [3, 5],
      ]),
    ]) {
      const answer = answered(table, figure(400, 110, 1101));
      assert.ok(answer.kind !== "estimated");
      for (const text of Object.values(answer.explanation)) assert.doesNotMatch(text, /[{}]|NaN|undefined/u);
    }
    for (const { en, ar } of Object.values(refusals))
      assert.deepEqual(
        [...en.matchAll(/\{\w+\}/gu)].map(String).sort(),
        [...ar.matchAll(/\{\w+\}/gu)].map(String).sort(),
      );
  });

  it("never names a lower bound beneath what was counted by more than its own rounding, and never NaN", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { minLength: 7, maxLength: 7 }), (cells) => {
        const table = captureTable(
          3,
          cells.map((count, index) => [index + 1, count] as const),
        );
        const answer = answered(table, figure(1000, 700, 2000), notDefined("no overlap"));
        const bound = answer.kind === "lower bound only" ? answer.lowerBound : observedTotal(table);
        assert.ok(bound >= observedTotal(table));
        assert.doesNotMatch(JSON.stringify(answer), /NaN|null,"lowerBound"/u);
      }),
    );
  });
});
