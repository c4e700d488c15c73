// Stage: from dated cases, or counts that came ready, to a trend: what rose or fell on which clock, and what may be
// said of it. Knows nothing of files and columns. Announced is not left: the method page is docs/methods/trends.md.
import { type Trend, type TrendClock, type TrendSeries, trendClocks } from "#model/index.js";
import { dayNumber, periodName, periodNumber, periodOfDay } from "./calendar.js";
import type { CleanCase } from "./clean-dates.js";
import { countByPeriod } from "./count-by-period.js";
import { correctDelay, type DelayCorrection } from "./delay.js";
import { delayStrata } from "./delay-strata.js";
import { compareWithControl } from "./negative-control.js";
import { trendCaveats } from "./trend-caveats.js";
import { checkTrend } from "./trend-checks.js";
import type { TrendInput, TrendOptions } from "./trend-input.js";
import type { ModelOptions } from "./trend-models.js";
import { type SeriesInput, type SeriesResult, seriesOf } from "./trend-series.js";
import { noStatement, trendStatement } from "./trend-statement.js";
import { itemsByPeriod, type TrendTable, trendTable } from "./trend-table.js";
import { mostPeriods, type TrendWindow, windowOf } from "./trend-window.js";

/**
 * Same input and seed, same record. Nothing dated, an empty window or a few months give "no statement" with the reason,
 * never an error; a `today` that is no day of the calendar is a RangeError, for it is the program that tells it.
 */
export function measureTrend(input: TrendInput, options: TrendOptions): Trend {
  const today = dayNumber(input.today);
  if (today === null) throw new RangeError(`${input.today} is no day`);
  // 1. what of the table can be used   2. which periods are counted
  const table = trendTable(input, today);
  const window = windowOf({ ...input, today }, table.dated);
  if (window === null || window.periods > mostPeriods)
    return trendWithoutSeries({ input, options, table, today, tooLong: window !== null });
  return trendOver(window, { input, options, table, today });
}

interface Told {
  readonly input: TrendInput;
  readonly options: TrendOptions;
  readonly table: TrendTable;
  readonly today: number;
}

function trendOver(window: TrendWindow, told: Told): Trend {
  const { input, table } = told;
  const context = contextOf(window, told);
  // 3. count on each clock, late reports estimated   4. describe each series, and that of the panel
  const { results, delay } = seriesOfClocks(table, context);
  const announced = announcedSeries(results);
  const panel = panelSeries(announced.series.clock, table, context);
  // 5. set beside other stories   6. look into the strata of delay
  const control = controlSeries(panel ?? announced, context);
  const strata =
    delay?.triangle == null ? [] : delayStrata(delay.triangle, window, context.breaks, context.model.level);
  // 7. four checks   8. the one sentence they allow
  const left = results.find(({ series }) => series.clock === "left")?.series ?? null;
  const { direction } = announced.series;
  const record = delay?.record ?? null;
  const checks = checkTrend({
    direction,
    left,
    delay: record,
    panel: panel?.series ?? null,
    control: control && { ratio: control.ratio, p: control.p },
    strata,
  });
  const statement = trendStatement(announced.series, left, checks);
  const breaks = breaksIn(window, input);
  return {
    schema: "isnad-trend/1",
    unit: window.unit,
    window: {
      from: periodName(window.first, window.unit),
      to: periodName(window.first + window.periods - 1, window.unit),
    },
    cases: table.total,
    series: results.map(({ series }) => series),
    panel: panel && { sources: [...input.panel], series: panel.series },
    control,
    delay: record,
    strata: [...strata],
    breaks,
    statement,
    making: makingOf(
      told,
      trendCaveats({ input, table, window, results, announced, delay: record, statement, breaks }),
    ),
  };
}

/** What every series of one trend shares. */
interface Context {
  readonly window: TrendWindow;
  readonly exposure: ReadonlyMap<number, number>;
  readonly control: ReadonlyMap<number, number>;
  readonly panel: ReadonlySet<string>;
  readonly breaks: readonly number[];
  readonly model: ModelOptions;
}

function contextOf(window: TrendWindow, { input, options }: Told): Context {
  const exposure = [...itemsByPeriod(input.exposure, input.unit)].filter(([, items]) => items > 0);
  return {
    window,
    exposure: new Map(exposure),
    control: itemsByPeriod(input.control, input.unit),
    panel: new Set(input.panel),
    breaks: breaksIn(window, input).map(({ period }) => periodNumber(period, input.unit)!),
    model: { seed: options.seed, resamples: options.resamples ?? 999, level: options.level ?? 0.95 },
  };
}

/** Those that cut the window in two, in the order of time. */
function breaksIn({ first, periods, unit }: TrendWindow, { breaks }: TrendInput): Trend["breaks"] {
  return breaks
    .flatMap(({ period, what }) => {
      const number = periodNumber(period, unit);
      return number !== null && number > first && number < first + periods ? [{ number, what }] : [];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ number, what }) => ({ period: periodName(number, unit), what }));
}

function seriesOfClocks(
  table: TrendTable,
  context: Context,
): { readonly results: readonly SeriesResult[]; readonly delay: DelayCorrection | null } {
  const { window, model } = context;
  if (table.ready !== null) {
    const { clock, counts } = table.ready;
    const series = seriesOf(readyInput(clock, counts, context), window, model);
    return { results: [series], delay: null };
  }
  const clocks = trendClocks.filter((clock) => table.cases.some(({ dates }) => dates[clock] !== null));
  let delay: DelayCorrection | null = null;
  const results = clocks.map((clock) => {
    const counted = countByPeriod(table.cases, clock, window);
    if (clock === "left") delay = correctDelay(table.cases, window, counted, model);
    const input = { ...caseInput(clock, context), ...counted, counts: Array.from(counted.counts) };
    return clock === "left" && delay !== null
      ? correctedSeries(input, delay, context)
      : seriesOf(input, window, model);
  });
  return { results, delay };
}

/** Where late reports are known to be missing and cannot be estimated, the series says nothing of its end. */
function correctedSeries(
  input: SeriesInput,
  delay: DelayCorrection,
  { window, model }: Context,
): SeriesResult {
  const { completeness, expected } = delay;
  const result = seriesOf({ ...input, completeness, expected }, window, model);
  return delay.record.corrected
    ? result
    : { ...result, series: { ...result.series, direction: "cannot be said" } };
}

function caseInput(clock: TrendClock, { exposure, breaks }: Context) {
  return {
    clock,
    exposure: clock === "published" ? exposure : null,
    completeness: null,
    expected: null,
    breaks,
  };
}

function readyInput(clock: TrendClock, counts: ReadonlyMap<number, number>, context: Context): SeriesInput {
  const { first, periods } = context.window;
  const within = Array.from({ length: periods }, (_, index) => counts.get(first + index) ?? null);
  const inside = within.reduce((sum: number, count) => sum + (count ?? 0), 0);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...caseInput(clock, context),
    exposure: context.exposure,
    counts: within,
    undated: 0,
    censored: 0,
    outside: all - inside,
  };
}

/** What was announced is read from publication; where nothing has that date, from speaking, then from leaving. */
function announcedSeries(results: readonly SeriesResult[]): SeriesResult {
  const of = (clock: TrendClock) => results.find(({ series }) => series.clock === clock);
  return (of("published") ?? of("spoke") ?? of("left"))!;
}

function panelSeries(clock: TrendClock, { cases }: TrendTable, context: Context): SeriesResult | null {
  const { panel, window, model } = context;
  const within = cases.filter(({ source }: CleanCase) => source !== null && panel.has(source));
  if (within.length === 0) return null;
  const counted = countByPeriod(within, clock, window);
  return seriesOf(
    { ...caseInput(clock, context), ...counted, counts: Array.from(counted.counts) },
    window,
    model,
  );
}

function controlSeries(cases: SeriesResult, context: Context): Trend["control"] {
  const { control, window, model } = context;
  if (control.size === 0) return null;
  const counts = Array.from({ length: window.periods }, (_, index) => control.get(window.first + index) ?? 0);
  const input = { ...caseInput("published", context), counts, undated: 0, censored: 0, outside: 0 };
  const other = seriesOf(input, window, model);
  return { series: other.series, ...compareWithControl(cases.modelled, other.modelled, model.level) };
}

function trendWithoutSeries({ tooLong, ...told }: Told & { readonly tooLong: boolean }): Trend {
  const { input, table, today } = told;
  const now = periodName(periodOfDay(today, input.unit), input.unit);
  const named = (name: string | null) =>
    name !== null && periodNumber(name, input.unit) !== null ? name : now;
  const checks = checkTrend({
    direction: "cannot be said",
    left: null,
    delay: null,
    panel: null,
    control: null,
    strata: [],
  });
  const series: TrendSeries[] = [];
  return {
    schema: "isnad-trend/1",
    unit: input.unit,
    window: { from: named(input.window.from), to: named(input.window.to) },
    cases: table.total,
    series,
    panel: null,
    control: null,
    delay: null,
    strata: [],
    breaks: [],
    statement: noStatement(tooLong ? tooManyPeriods : nothingInWindow, checks),
    making: makingOf(told, []),
  };
}

const nothingInWindow = {
  en: "no case is dated within the window",
  ar: "لا حالة مؤرخة داخل النافذة",
};
const tooManyPeriods = {
  en: "the dates reach over too many periods; choose a window, or a longer unit",
  ar: "تمتد التواريخ على فترات أكثر مما ينبغي؛ حدّد نافذة أو وحدة أطول",
};

function makingOf({ options }: Told, caveats: Trend["making"]["caveats"]): Trend["making"] {
  const { making, seed, resamples = 999, level = 0.95 } = options;
  return {
    ...making,
    seed,
    options: { ...making.options, resamples, level },
    caveats: [...making.caveats, ...caveats],
  };
}
