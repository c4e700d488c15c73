// The series of a trend: one for each clock that cases are dated on, that of the fixed panel, and that of other stories.
import { type Trend, type TrendClock, trendClocks } from "#model/index.js";
import type { CleanCase } from "./clean-dates.js";
import { countByPeriod } from "./count-by-period.js";
import { correctDelay, correctionOf, type DelayCorrection } from "./delay.js";
import { type GivenTriangle, triangleWithin } from "./given-triangle.js";
import { compareWithControl } from "./negative-control.js";
import type { TrendContext } from "./trend-context.js";
import { type SeriesInput, type SeriesResult, seriesOf } from "./trend-series.js";
import type { TrendTable } from "./trend-table.js";

/** One for each clock that any case is dated on, in the order of `trendClocks`. */
export function seriesOfClocks(
  table: TrendTable,
  context: TrendContext,
): { readonly results: readonly SeriesResult[]; readonly delay: DelayCorrection | null } {
  const { window, model } = context;
  if (table.ready !== null) {
    const { clock, counts } = table.ready;
    const input = readyInput(clock, counts, context);
    if (table.given !== null) return correctedCounts(input, table.given, context);
    return { results: [seriesOf(input, window, model)], delay: null };
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

/** Counts that came by delay. A period of which nothing is known yet is not in the triangle, and not in the series. */
function correctedCounts(input: SeriesInput, given: GivenTriangle, context: TrendContext) {
  const left = { ...input, exposure: null };
  const counts = Float64Array.from(input.counts, (count) => count ?? 0);
  const delay = correctionOf(triangleWithin(given, context.window), counts, context.model);
  return { results: [correctedSeries(left, delay, context)], delay };
}

/** Where late reports are known to be missing and cannot be estimated, the series says nothing of its end. */
function correctedSeries(
  input: SeriesInput,
  delay: DelayCorrection,
  { window, model }: TrendContext,
): SeriesResult {
  const { completeness, expected } = delay;
  const result = seriesOf({ ...input, completeness, expected }, window, model);
  return delay.record.corrected
    ? result
    : { ...result, series: { ...result.series, direction: "cannot be said" } };
}

function caseInput(clock: TrendClock, { exposure, breaks }: TrendContext) {
  return {
    clock,
    exposure: clock === "published" ? exposure : null,
    completeness: null,
    expected: null,
    breaks,
  };
}

function readyInput(
  clock: TrendClock,
  counts: ReadonlyMap<number, number>,
  context: TrendContext,
): SeriesInput {
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
export function announcedSeries(results: readonly SeriesResult[]): SeriesResult {
  const of = (clock: TrendClock) => results.find(({ series }) => series.clock === clock);
  return (of("published") ?? of("spoke") ?? of("left"))!;
}

/** Null where nobody names a panel, or where counts came without their sources. */
export function panelSeries(
  clock: TrendClock,
  { cases, ready }: TrendTable,
  context: TrendContext,
): SeriesResult | null {
  const { panel, window, model } = context;
  if (panel.size === 0 || ready !== null) return null;
  const within = cases.filter(({ source }: CleanCase) => source !== null && panel.has(source));
  const counted = countByPeriod(within, clock, window);
  return seriesOf(
    { ...caseInput(clock, context), ...counted, counts: Array.from(counted.counts) },
    window,
    model,
  );
}

/** Null where nobody counted other stories. */
export function controlSeries(cases: SeriesResult, context: TrendContext): Trend["control"] {
  const { control, window, model } = context;
  if (control.size === 0) return null;
  const counts = Array.from(
    { length: window.periods },
    (_, index) => control.get(window.first + index) ?? null,
  );
  const input = { ...caseInput("published", context), counts, undated: 0, censored: 0, outside: 0 };
  const other = seriesOf(input, window, model);
  return { series: other.series, ...compareWithControl(cases.modelled, other.modelled, model.level) };
}
