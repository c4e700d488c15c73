// What the researcher told of the collecting, read once into numbers of periods: items read, other stories, the fixed
// panel, and where the collecting changed.
import type { Trend } from "#model/index.js";
import { periodName, periodNumber } from "./calendar.js";
import type { TrendInput, TrendOptions } from "./trend-input.js";
import type { ModelOptions } from "./trend-models.js";
import { itemsByPeriod } from "./trend-table.js";
import type { TrendWindow } from "./trend-window.js";

export const defaults = { resamples: 999, level: 0.95 } as const;

/** What every series of one trend shares. */
export interface TrendContext {
  readonly window: TrendWindow;
  readonly exposure: ReadonlyMap<number, number>;
  readonly control: ReadonlyMap<number, number>;
  readonly panel: ReadonlySet<string>;
  readonly breaks: readonly number[];
  readonly model: ModelOptions;
}

export function contextOf(
  window: TrendWindow,
  input: TrendInput,
  { seed, resamples = defaults.resamples, level = defaults.level }: TrendOptions,
): TrendContext {
  const exposure = [...itemsByPeriod(input.exposure, input.unit)].filter(([, items]) => items > 0);
  return {
    window,
    exposure: new Map(exposure),
    control: itemsByPeriod(input.control, input.unit),
    panel: new Set(input.panel),
    breaks: breaksIn(window, input).map(({ period }) => periodNumber(period, input.unit)!),
    model: { seed, resamples, level },
  };
}

/** Those that cut the window in two, in the order of time. */
export function breaksIn({ first, periods, unit }: TrendWindow, { breaks }: TrendInput): Trend["breaks"] {
  return breaks
    .flatMap(({ period, what }) => {
      const number = periodNumber(period, unit);
      return number !== null && number > first && number < first + periods ? [{ number, what }] : [];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ number, what }) => ({ period: periodName(number, unit), what }));
}
