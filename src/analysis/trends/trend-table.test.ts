import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Trend } from "#model/index.js";
import { measureTrend } from "./measure-trend.js";
import { everyMonth, sampleCases, sampleInput, sampleOptions } from "./sample-trend.js";
import type { DatedCase, TrendInput } from "./trend-input.js";

const measured = (input: TrendInput): Trend => measureTrend(input, sampleOptions());

function counted(counts: readonly number[], today: string): Trend {
  const rows = everyMonth(0, counts.length).map(({ period }, month) => ({ period, count: counts[month]! }));
  return measured({ ...sampleInput([], { today }), records: { kind: "counts", clock: "published", rows } });
}

function valuesOf(trend: Trend, name: string) {
  return trend.making.caveats.find((caveat) => caveat.name === name)?.values;
}

describe("what a table holds of the time after it was closed", () => {
  it("is told in cases, not in rows", () => {
    const trend = counted([5, 7, 7, 7, 7, 12, 9], "2013-05-31");
    assert.equal(trend.cases, 54);
    assert.equal(valuesOf(trend, "trend/future")?.["count"], 21);
  });

  it("is the reason where there is nothing else, and no window is made up", () => {
    const trend = counted([5, 7, 7, 7, 7, 12, 9], "2012-11-23");
    assert.equal(valuesOf(trend, "trend/future")?.["count"], 54);
    assert.equal(trend.window, null);
    assert.match(
      trend.statement.sentence.en,
      /all dates lie after the day the table was closed, \u20662012-11-23\u2069\.$/u,
    );
    assert.match(measured(sampleInput([])).statement.sentence.en, /no case has a date/u);
  });
});

describe("the day a table was closed", () => {
  it("stands in the record, for the result depends on it", () => {
    for (const today of ["2012-11-23", "2013-05-31"])
      assert.equal(counted([5, 7, 7, 7, 7, 12, 9], today).making.options["today"], today);
  });
});

describe("the order of the rows", () => {
  /** Of some cases only the year or the quarter of leaving is known, so that counts are sums of shares. */
  const vague = (one: DatedCase, index: number): DatedCase => {
    const year = one.dates.left!.from.slice(0, 4);
    const spans = [
      one.dates.left,
      { from: `${year}-01-01`, to: `${year}-12-31` },
      { from: `${year}-02-10`, to: `${year}-07-09` },
    ];
    return { ...one, dates: { ...one.dates, left: spans[index % 3]! } };
  };
  const cases = sampleCases().map(vague);
  const trend = JSON.stringify(measured(sampleInput(cases, { panel: ["A", "B"] })));

  it("changes no digit of the record where dates are shared out", () => {
    const shuffled = fc.shuffledSubarray([...cases], { minLength: cases.length });
    fc.assert(
      fc.property(shuffled, (rows) => {
        assert.equal(JSON.stringify(measured(sampleInput(rows, { panel: ["A", "B"] }))), trend);
      }),
      { numRuns: 5 },
    );
  });

  it("changes no digit of sums of numbers that are not whole", () => {
    const rows = everyMonth(0).map(({ period }, month) => ({ period, count: 5.1 + month / 7 }));
    const of = (given: typeof rows) =>
      measured({ ...sampleInput([]), records: { kind: "counts", clock: "published", rows: given } });
    assert.deepEqual(of([...rows].reverse()), of(rows));
  });
});

describe("counts by day", () => {
  it("have a direction even where their yearly factor is beyond stating", () => {
    const rows = Array.from({ length: 28 }, (_, day) => ({
      period: `2015-02-${String(day + 1).padStart(2, "0")}`,
      count: Math.round(3 * 1.15 ** day),
    }));
    const records = { kind: "counts", clock: "published", rows } as const;
    const { series, statement } = measured({ ...sampleInput([], { unit: "day" }), records });
    assert.equal(series[0]!.direction, "rises");
    assert.deepEqual(series[0]!.models[0]!.yearlyRatio, { kind: "not defined", because: "too steep" });
    assert.doesNotMatch(statement.sentence.en, /factor/u);
  });
});

describe("other stories", () => {
  it("are unknown, not none, in a month that the table of other stories leaves out", () => {
    const control = everyMonth(30).filter((_, month) => month !== 4);
    const { series } = measured(sampleInput(sampleCases(), { control })).control!;
    assert.equal(series.periods.length, 35);
    assert.ok(series.periods.every(({ count }) => count === 30));
  });
});
