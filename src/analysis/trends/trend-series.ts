// One clock's series as it is shown: every period of the window, and what the modelled ones do. Withheld periods are
// shown and enter no model.
import type { Figure, TrendClock, TrendPeriod, TrendSeries } from "#model/index.js";
import { leastComplete } from "./delay.js";
import { describeCounts, type ModelledCounts, type ModelOptions } from "./trend-models.js";
import { namesOf, type TrendWindow } from "./trend-window.js";

export interface SeriesInput {
  readonly clock: TrendClock;
  /** One a period of the window; null where the period is unknown. */
  readonly counts: readonly (number | null)[];
  readonly undated: number;
  readonly censored: number;
  readonly outside: number;
  /** Items read, by number of the period; null where the clock has none. */
  readonly exposure: ReadonlyMap<number, number> | null;
  readonly completeness: readonly (number | null)[] | null;
  readonly expected: readonly (Figure | null)[] | null;
  /** First period of each stretch after the first. */
  readonly breaks: readonly number[];
}

export interface SeriesResult {
  readonly series: TrendSeries;
  readonly modelled: ModelledCounts;
  /** Of the residuals at lag 1. */
  readonly autocorrelation: number | null;
}

export function seriesOf(input: SeriesInput, window: TrendWindow, options: ModelOptions): SeriesResult {
  const periods = periodsOf(input, window);
  const modelled = modelledOf(periods, input, window);
  const { described, autocorrelation } = describeCounts(modelled, options);
  const { clock, undated, censored, outside } = input;
  const shown = periods.map((period) => period.shown);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const direction = censored > total / 2 ? "cannot be said" : described.direction;
  return {
    series: { clock, periods: shown, undated, censored, outside, ...described, direction },
    modelled,
    autocorrelation,
  };
}

interface NumberedPeriod {
  readonly number: number;
  readonly shown: TrendPeriod;
}

function periodsOf(input: SeriesInput, window: TrendWindow): readonly NumberedPeriod[] {
  const { counts, exposure, completeness, expected } = input;
  const unfinished = window.unfinished ? window.periods - 1 : window.periods;
  return namesOf(window).flatMap((period, index) => {
    const count = counts[index] ?? null;
    if (count === null) return [];
    const number = window.first + index;
    const share = completeness === null ? 1 : (completeness[index] ?? 0);
    const withheld = index >= unfinished || share < leastComplete;
    const shown: TrendPeriod = {
      period,
      count,
      exposure: exposure?.get(number) ?? null,
      expected: withheld ? null : (expected?.[index] ?? null),
      completeness: completeness?.[index] ?? null,
      withheld,
    };
    return [{ number, shown }];
  });
}

function modelledOf(
  periods: readonly NumberedPeriod[],
  { completeness, breaks }: SeriesInput,
  { unit }: TrendWindow,
): ModelledCounts {
  const kept = periods.filter(({ shown }) => !shown.withheld);
  const exposures = kept.map(({ shown }) => shown.exposure);
  const exposed = kept.length > 0 && exposures.every((items) => items !== null);
  return {
    unit,
    counts: Float64Array.from(kept, ({ shown }) => shown.count),
    periods: kept.map(({ number }) => number),
    stretches: kept.map(({ number }) => breaks.filter((start) => start <= number).length),
    exposure: exposed ? Float64Array.from(exposures) : null,
    completeness:
      completeness === null ? null : Float64Array.from(kept, ({ shown }) => shown.completeness ?? 1),
  };
}
