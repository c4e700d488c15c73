import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { trendSchema } from "#model/index.js";
import { givenTriangle } from "./given-triangle.js";
import { measureTrend } from "./measure-trend.js";
import type { DelayedCount, TrendInput } from "./trend-input.js";

const making = { isnad: "0", files: [], columns: [], options: {}, seed: null, caveats: [] };

function measured(rows: readonly DelayedCount[], window: TrendInput["window"] = { from: null, to: null }) {
  const records = { kind: "delays", rows } as const;
  const told = { today: "2026-01-01", exposure: [], control: [], panel: [], breaks: [] };
  return measureTrend({ records, unit: "year", window, ...told }, { seed: 1, resamples: 50, making });
}

/** Ten years of which three, two and one of four delays are in at the end: 60% at once, 20%, 15%, 5%. */
const steady = Array.from({ length: 10 }, (_, year) =>
  [60, 20, 15, 5].map(
    (share, step): DelayedCount => ({
      period: String(2000 + year),
      delay: [0, 2, 5, 8][step]!,
      count: year + step < 10 ? share * (year + 1) : null,
      complete: year + step < 10,
    }),
  ),
).flat();

describe("reports that came counted by period and delay", () => {
  it("are a series by date of leaving, its late reports estimated by the chain ladder", () => {
    const { series, delay, cases } = measured(steady);
    assert.deepEqual(
      series.map(({ clock }) => clock),
      ["left"],
    );
    assert.equal(delay?.corrected, true);
    assert.deepEqual(
      delay?.known.map((share) => Math.round(share * 1000)),
      [600, 800, 950, 1000],
    );
    const last = series[0]!.periods.at(-1)!;
    assert.equal(last.count, 600);
    assert.ok(Math.abs(last.completeness! - 0.6) < 1e-9);
    assert.ok(last.expected?.kind === "figure" && Math.abs(last.expected.value - 1000) < 1e-6);
    assert.ok(last.expected.interval !== null && last.expected.interval.low >= 600);
    assert.equal(
      cases,
      steady.reduce((sum, { count }) => sum + (count ?? 0), 0),
    );
  });

  it("leave out what is not wholly in, and say how much", () => {
    const partly = steady.map((row) => (row.complete ? row : { ...row, count: 3 }));
    const { series, making: made } = measured(partly);
    assert.deepEqual(series, measured(steady).series);
    const caveat = made.caveats.find(({ name }) => name === "trend/delay-steps");
    assert.deepEqual(caveat?.values, { steps: 4, first: 0, last: 8, incomplete: 18 });
  });

  it("end a period's knowledge at its first gap, and follow no period further than the one before", () => {
    const cell = (period: string, delay: number, complete = true) => ({ period, delay, count: 1, complete });
    const rows = [
      cell("2000", 0),
      cell("2000", 1),
      cell("2000", 3),
      cell("2001", 0),
      cell("2001", 1, false),
      cell("2001", 2),
      cell("2002", 0),
      cell("2002", 1),
    ];
    const { triangle, incomplete } = givenTriangle(rows, "year")!;
    assert.deepEqual([...triangle.followed], [2, 1, 1]);
    assert.equal(incomplete, 4);
  });

  it("keep a window within them", () => {
    const { series, window } = measured(steady, { from: "2004", to: null });
    assert.deepEqual(window, { from: "2004", to: "2009" });
    assert.equal(series[0]!.periods.length, 6);
  });

  it("say nothing of a rise where the delays changed, and why", () => {
    const changed = Array.from({ length: 24 }, (_, year) =>
      (year < 12 ? [60, 20, 15, 5] : [30, 40, 20, 10]).map((share, step) => ({
        period: String(1990 + year),
        delay: step,
        count: share * 2,
        complete: year + step < 24,
      })),
    ).flat();
    const { statement, delay } = measured(changed);
    assert.equal(delay?.corrected, false);
    assert.equal(statement.kind, "no statement");
    assert.match(statement.sentence.en, /as the delays changed/u);
  });

  it("are a record whatever the cells, and the order of rows changes nothing", () => {
    const cell = fc.record({
      period: fc.integer({ min: 1990, max: 2002 }).map(String),
      delay: fc.integer({ min: 0, max: 5 }),
      count: fc.option(fc.integer({ min: 0, max: 30 })),
      complete: fc.boolean(),
    });
    const cells = fc.uniqueArray(cell, { selector: ({ period, delay }) => `${period} ${delay}` });
    fc.assert(
      fc.property(cells, (rows) => {
        const result = measured(rows);
        assert.deepEqual(trendSchema.parse(result), result);
        assert.deepEqual(measured([...rows].reverse()), result);
      }),
      { numRuns: 30 },
    );
  });
});
