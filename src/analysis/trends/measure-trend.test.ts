import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Trend, type TrendCheckName, trendSchema } from "#model/index.js";
import { measureTrend } from "./measure-trend.js";
import { everyMonth, onDay, sampleCases, sampleInput, sampleOptions } from "./sample-trend.js";
import type { DatedCase, TrendInput } from "./trend-input.js";

function measured(input: TrendInput): Trend {
  const trend = measureTrend(input, sampleOptions());
  assert.deepEqual(trendSchema.safeParse(trend).error?.issues, undefined);
  assert.doesNotMatch(JSON.stringify(trend), /\bNaN\b/u);
  return trend;
}

function caveatNames(trend: Trend): readonly string[] {
  return trend.making.caveats.map(({ name }) => name);
}

function seriesBy(trend: Trend, clock: "left" | "published") {
  return trend.series.find((series) => series.clock === clock)!;
}

function outcomes(trend: Trend): Readonly<Partial<Record<TrendCheckName, string>>> {
  return Object.fromEntries(trend.statement.checks.map(({ check, outcome }) => [check, outcome]));
}

const rising = sampleCases();
const told = { panel: ["A", "B"], control: everyMonth(30), exposure: everyMonth(200) };

describe("a trend that everything bears out", () => {
  const trend = measured(sampleInput(rising, told));

  it("may be called departures", () => {
    assert.equal(trend.statement.kind, "departures");
    assert.deepEqual(outcomes(trend), {
      delay: "agrees",
      panel: "agrees",
      control: "agrees",
      strata: "agrees",
    });
    assert.match(trend.statement.sentence.en, /^Departures rose /u);
    assert.match(trend.statement.sentence.ar, /^زادت المغادرات /u);
  });

  it("finds the rate at which the cases were made", () => {
    const { yearlyRatio } = seriesBy(trend, "left").models.at(-1)!;
    assert.ok(yearlyRatio.kind === "figure" && yearlyRatio.interval !== null);
    assert.ok(yearlyRatio.interval.low < 1.8 && 1.8 < yearlyRatio.interval.high);
  });

  it("expects late reports in the newest months and withholds those less than half known", () => {
    const { periods } = seriesBy(trend, "left");
    for (const { count, expected, completeness, withheld } of periods) {
      assert.equal(withheld, completeness! < 0.5);
      assert.equal(expected === null, withheld);
      if (expected?.kind === "figure") assert.ok(expected.value >= count);
    }
    assert.ok(periods.at(-1)!.withheld);
    assert.ok(caveatNames(trend).includes("trend/withheld"));
  });

  it("gives the rate with the items read and without them", () => {
    assert.deepEqual(
      seriesBy(trend, "published").models.map(({ offset }) => offset),
      [false, true],
    );
  });

  it("is the same whatever the order of the rows, and again for the same seed", () => {
    assert.deepEqual(measured(sampleInput([...rising].reverse(), told)), trend);
    assert.deepEqual(measured(sampleInput(rising, told)), trend);
  });
});

describe("a trend that lacks a check", () => {
  for (const missing of ["panel", "control"] as const)
    it(`is of publicly announced departures without the ${missing}`, () => {
      const trend = measured(sampleInput(rising, { ...told, [missing]: [] }));
      assert.equal(trend.statement.kind, "publicly announced departures");
      assert.equal(outcomes(trend)[missing], "not made");
      assert.ok(caveatNames(trend).includes("trend/announced-not-left"));
      assert.match(trend.statement.sentence.en, /not shown by this/u);
    });

  it("is of attention where other stories rose as much", () => {
    const control = everyMonth(0).map(({ period }, month) => ({
      period,
      items: Math.round(40 * 1.8 ** (month / 12)),
    }));
    const trend = measured(sampleInput(rising, { ...told, control }));
    assert.equal(outcomes(trend).control, "disagrees");
    assert.equal(trend.statement.kind, "publicly announced departures");
  });

  it("corrects no late reports where the announcing changed", () => {
    const cases = sampleCases({ level: 12, yearly: 1.4, prompt: [0.15, 0.8] });
    const trend = measured(sampleInput(cases, told));
    assert.equal(outcomes(trend).delay, "disagrees");
    assert.ok(!trend.delay!.corrected && trend.delay!.stability!.p < 0.05);
    assert.ok(seriesBy(trend, "left").periods.every(({ expected }) => expected === null));
    assert.equal(seriesBy(trend, "left").direction, "cannot be said");
    assert.notEqual(trend.statement.kind, "departures");
    assert.ok(caveatNames(trend).includes("trend/delays-changed"));
  });

  it("is none where nothing changes", () => {
    const trend = measured(sampleInput(sampleCases({ yearly: 1, level: 8, prompt: [0.9, 0.9] }), told));
    assert.equal(trend.statement.kind, "publicly announced departures");
    assert.ok("direction" in trend.statement && trend.statement.direction === "no clear change");
  });
});

describe("a source added on the way", () => {
  const old = sampleCases({ yearly: 1, level: 4, prompt: [0.9, 0.9] });
  const added = sampleCases({ seed: 2, yearly: 1, level: 8, prompt: [0.9, 0.9] })
    .filter(({ dates }) => dates.published!.from >= "2015-01-01")
    .map((one) => ({ ...one, source: "D" }));

  it("looks like a rise, is warned of, and is not one in the fixed panel", () => {
    const free = measured(sampleInput([...old, ...added]));
    assert.equal(seriesBy(free, "published").direction, "rises");
    assert.ok(caveatNames(free).includes("trend/new-sources"));
    const panel = measured(sampleInput([...old, ...added], { panel: ["A", "B", "C"] }));
    assert.equal(panel.panel!.series.direction, "no clear change");
    assert.equal(outcomes(panel).panel, "disagrees");
  });

  it("is no trend where the break is told", () => {
    const breaks = [{ period: "2015-01", what: "D added" }];
    const trend = measured(sampleInput([...old, ...added], { breaks }));
    assert.equal(seriesBy(trend, "published").direction, "no clear change");
    assert.ok(caveatNames(trend).includes("trend/change-at-break"));
    assert.deepEqual(trend.breaks, breaks);
  });
});

describe("dates as far as they are known", () => {
  const vague = (from: string, to: string): DatedCase => ({
    dates: { left: { from, to }, spoke: null, published: null },
    source: null,
    count: 1,
  });

  it("a case of a year is shared out over its months and stays one case", () => {
    const cases = [...rising, vague("2014-01-01", "2014-12-31")];
    const { censored, periods, outside } = seriesBy(measured(sampleInput(cases)), "left");
    assert.equal(censored, 1);
    const total = periods.reduce((sum, { count }) => sum + count, outside);
    assert.ok(Math.abs(total - cases.length) < 1e-6);
  });

  it("a vague date of leaving ends where the case was published", () => {
    const left = { from: "2014-01-01", to: "2014-12-31" };
    const cases = Array.from({ length: 30 }, (_, month) => ({
      dates: { left, spoke: null, published: onDay(14 + (month % 2), 15) },
      source: null,
      count: 1,
    }));
    const trend = measured(sampleInput(cases, { window: { from: "2014-01", to: "2015-12" } }));
    const late = seriesBy(trend, "left").periods.filter(({ period }) => period > "2014-04");
    assert.ok(late.every(({ count }) => count === 0));
  });

  it("cases without a date of leaving are counted as such, never dated by publication", () => {
    const undated = rising.map((one, index) =>
      index % 2 === 0 ? one : { ...one, dates: { ...one.dates, left: null } },
    );
    const trend = measured(sampleInput(undated));
    assert.equal(seriesBy(trend, "left").undated, Math.floor(rising.length / 2));
    assert.ok(caveatNames(trend).includes("trend/undated-left"));
  });

  it("dates in the future, and departures after their publication, are set aside with their number", () => {
    const late = {
      dates: { left: onDay(30, 1), spoke: null, published: onDay(10, 1) },
      source: "A",
      count: 1,
    };
    const future = { dates: { left: null, spoke: null, published: onDay(99, 1) }, source: "A", count: 2 };
    const trend = measured(sampleInput([...rising, late, future]));
    const count = (name: string) =>
      trend.making.caveats.find((caveat) => caveat.name === name)?.values["count"];
    assert.deepEqual([count("trend/future"), count("trend/contradictory-dates")], [2, 1]);
  });

  it("a month that is not over enters no trend", () => {
    const trend = measured(sampleInput(rising, { today: "2015-12-28" }));
    assert.ok(seriesBy(trend, "published").periods.at(-1)!.withheld);
    assert.ok(caveatNames(trend).includes("trend/unfinished-period"));
  });

  it("mostly vague dates give no direction", () => {
    const cases = Array.from({ length: 60 }, (_, index) =>
      vague(`${2010 + (index % 4)}-01-01`, `${2010 + (index % 4)}-12-31`),
    );
    const trend = measured(sampleInput(cases));
    assert.equal(trend.statement.kind, "no statement");
    assert.ok(caveatNames(trend).includes("trend/mostly-vague"));
  });
});

describe("counts that came ready", () => {
  const rows = everyMonth(0).map(({ period }, month) => ({ period, count: 5 + month }));
  const counted = (given: typeof rows, more: Partial<TrendInput> = {}): TrendInput => ({
    ...sampleInput([], more),
    records: { kind: "counts", clock: "published", rows: given },
  });

  it("are described on their clock and can only be announced departures", () => {
    const trend = measured(counted(rows));
    assert.equal(trend.statement.kind, "publicly announced departures");
    assert.deepEqual([trend.series.length, trend.series[0]!.direction], [1, "rises"]);
  });

  it("months without a row are unknown, not zero", () => {
    const trend = measured(counted(rows.filter((_, month) => month % 3 !== 0 || month === 0)));
    assert.equal(trend.series[0]!.periods.length, 25);
    assert.ok(caveatNames(trend).includes("trend/missing-periods"));
  });

  it("a rise that follows the items read is none per item", () => {
    const exposure = rows.map(({ period, count }) => ({ period, items: count * 10 }));
    const [plain, rate] = measured(counted(rows, { exposure })).series[0]!.models;
    assert.ok(plain!.p! < 0.001 && rate!.p! > 0.99);
  });

  it("fewer than six periods or ten cases allow no statement", () => {
    for (const few of [rows.slice(0, 5), rows.slice(0, 12).map((row) => ({ ...row, count: 0 }))]) {
      const trend = measured(counted(few));
      assert.equal(trend.statement.kind, "no statement");
      assert.equal(trend.series[0]!.direction, "cannot be said");
    }
  });

  it("can be of years", () => {
    const years = Array.from({ length: 20 }, (_, year) => ({
      period: `${1851 + year}`,
      count: 3 + (year % 3),
    }));
    const trend = measured(counted(years, { unit: "year" }));
    assert.deepEqual(trend.window, { from: "1851", to: "1870" });
  });
});

describe("hostile tables", () => {
  it("an empty table, an empty window and endless dates get a reason", () => {
    const endless = { from: "0000-01-01", to: "2015-12-31" };
    const cases = [{ dates: { left: endless, spoke: null, published: endless }, source: null, count: 1 }];
    for (const input of [
      sampleInput([]),
      sampleInput(rising, { window: { from: "2015-01", to: "2014-01" } }),
      sampleInput(rising, { window: { from: "2030-01", to: null } }),
      sampleInput(cases),
    ])
      assert.equal(measured(input).statement.kind, "no statement");
  });

  it("a panel that names no source of the table is said to be unknown, and checks nothing", () => {
    const trend = measured(sampleInput(rising, { ...told, panel: ["Z"] }));
    assert.equal(outcomes(trend).panel, "not made");
    assert.ok(caveatNames(trend).includes("trend/panel-unknown"));
  });

  it("what was set aside is said even where nothing is left", () => {
    const future = { dates: { left: null, spoke: null, published: onDay(99, 1) }, source: "A", count: 2 };
    assert.deepEqual(caveatNames(measured(sampleInput([future]))), ["trend/future"]);
  });

  it("no table breaks it", () => {
    const day = fc.constantFrom("2014-01-05", "2014-06-30", "2014-02-30", "2015-03-01", "2099-01-01", "x");
    const date = fc.option(fc.record({ from: day, to: day }));
    const row = fc.record({
      dates: fc.record({ left: date, spoke: date, published: date }),
      source: fc.option(fc.constantFrom("A", "B", "\u202e")),
      count: fc.constantFrom(0, 1, 3, -1, Number.NaN, Number.POSITIVE_INFINITY),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom("year", "quarter", "month"),
        (cases, unit) => {
          measured(sampleInput(cases, { unit, panel: ["A"], breaks: [{ period: "2014-05", what: "x" }] }));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("a today that is no day is the program's fault", () => {
    assert.throws(() => measureTrend(sampleInput([], { today: "soon" }), sampleOptions()), RangeError);
  });
});
