// Stage: from dated cases, or counts that came ready, to a trend: what rose or fell on which clock, and what may be
// said of it. Knows nothing of files and columns. Announced is not left: the method page is docs/methods/trends.md.
import type { Localised, Trend } from "#model/index.js";
import { dayNumber, periodName } from "./calendar.js";
import { announcedSeries, controlSeries, panelSeries, seriesOfClocks } from "./clock-series.js";
import { delayStrata } from "./delay-strata.js";
import { inLine } from "./printed.js";
import { setAsideCaveats, trendCaveats } from "./trend-caveats.js";
import { checkTrend, nothingToCheck } from "./trend-checks.js";
import { breaksIn, contextOf, defaults } from "./trend-context.js";
import type { TrendInput, TrendOptions } from "./trend-input.js";
import { noStatement, trendStatement } from "./trend-statement.js";
import { type TrendTable, trendTable } from "./trend-table.js";
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
    return trendWithoutSeries({ input, options, table, tooLong: window !== null });
  return trendOver(window, { input, options, table });
}

interface Told {
  readonly input: TrendInput;
  readonly options: TrendOptions;
  readonly table: TrendTable;
}

function trendOver(window: TrendWindow, told: Told): Trend {
  const { input, table } = told;
  const context = contextOf(window, input, told.options);
  // 3. count on each clock, late reports estimated   4. describe each series, and that of the panel
  const { results, delay } = seriesOfClocks(table, context);
  const announced = announcedSeries(results);
  const panel = panelSeries(announced.series.clock, table, context);
  // 5. set beside other stories   6. look into the strata of delay
  const control = controlSeries(panel ?? announced, context);
  const strata =
    delay?.triangle == null ? [] : delayStrata(delay.triangle, window, context.breaks, context.model.level);
  // 7. four checks   8. the one sentence they allow, with every warning
  const left = results.find(({ series }) => series.clock === "left")?.series ?? null;
  const record = delay?.record ?? null;
  const { direction } = announced.series;
  const checks = checkTrend({
    direction,
    left,
    delay: record,
    panel: panel?.series ?? null,
    control,
    strata,
  });
  const statement = trendStatement(announced.series, left, checks, record);
  const breaks = breaksIn(window, input);
  const said = { input, table, window, results, announced, delay: record, statement, breaks };
  return {
    ...headOf(told, { from: periodName(window.first, window.unit), to: lastName(window) }),
    series: results.map(({ series }) => series),
    panel: panel && { sources: [...input.panel], series: panel.series },
    control,
    delay: record,
    strata: [...strata],
    breaks,
    statement,
    making: makingOf(told, trendCaveats(said)),
  };
}

function headOf({ input, table }: Told, window: Trend["window"]) {
  return { schema: "isnad-trend/1", unit: input.unit, window, cases: table.total } as const;
}

function lastName({ first, periods, unit }: TrendWindow): string {
  return periodName(first + periods - 1, unit);
}

function trendWithoutSeries({ tooLong, ...told }: Told & { readonly tooLong: boolean }): Trend {
  const { input, table } = told;
  return {
    ...headOf(told, null),
    series: [],
    panel: null,
    control: null,
    delay: null,
    strata: [],
    breaks: [],
    statement: noStatement(tooLong ? tooManyPeriods : whyNothing(table, input), nothingToCheck),
    making: makingOf(told, setAsideCaveats(table.setAside, input)),
  };
}

/** Nothing is dated at all, or only later than the table was closed, or only outside the window. */
function whyNothing({ dated, setAside }: TrendTable, { today }: TrendInput): Localised {
  if (dated.length > 0) return nothingInWindow;
  return setAside.future === 0
    ? { en: "no case has a date", ar: "لا حالة لها تاريخ" }
    : {
        en: `all dates lie after the day the table was closed, ${inLine(today)}`,
        ar: `التواريخ كلها بعد يوم إغلاق الجدول ${inLine(today)}`,
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

/** The day the table was closed is part of what the result is made from, told or not. */
function makingOf({ input, options }: Told, caveats: Trend["making"]["caveats"]): Trend["making"] {
  const { making, seed, resamples = defaults.resamples, level = defaults.level } = options;
  return {
    ...making,
    seed,
    options: { ...making.options, today: input.today, resamples, level },
    caveats: [...making.caveats, ...caveats],
  };
}
