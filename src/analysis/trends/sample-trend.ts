// Tables for the tests of trends, made from a seed: people leave at a rate that rises or stays, and are published
// some months later. Only tests import this file.
import { createRandom } from "#stats/index.js";
import { periodName } from "./calendar.js";
import type { DatedCase, TrendInput, TrendOptions } from "./trend-input.js";

export interface SampleTrend {
  readonly seed?: number;
  readonly months?: number;
  /** Departures in the first month, and by what they are multiplied in a year. */
  readonly level?: number;
  readonly yearly?: number;
  /** Chance of being published within each further month, in the first half and in the second. */
  readonly prompt?: readonly [number, number];
}

const first = 2013 * 12;

/** Cases by the day of leaving and publication; those published after the last month are not in the table. */
export function sampleCases(sample: SampleTrend = {}): readonly DatedCase[] {
  const { seed = 1, months = 36, level = 5, yearly = 1.8, prompt = [0.4, 0.4] } = sample;
  const random = createRandom(seed);
  const cases: DatedCase[] = [];
  for (let month = 0; month < months; month++) {
    const departures = Math.round(level * yearly ** (month / 12));
    for (let person = 0; person < departures; person++) {
      const chance = prompt[month < months / 2 ? 0 : 1];
      const published = month + Math.floor(Math.log(1 - random.uniform()) / Math.log(1 - chance));
      const [left, source] = [onDay(month, 1 + random.integer(28)), ["A", "B", "C"][random.integer(3)]!];
      if (published < months)
        cases.push({ dates: { left, spoke: null, published: onDay(published, 28) }, source, count: 1 });
    }
  }
  return cases;
}

export function sampleInput(cases: readonly DatedCase[], told: Partial<TrendInput> = {}): TrendInput {
  return {
    records: { kind: "cases", cases },
    unit: "month",
    window: { from: null, to: null },
    today: "2016-01-31",
    exposure: [],
    control: [],
    panel: [],
    breaks: [],
    ...told,
  };
}

export function sampleOptions(): TrendOptions {
  const making = { isnad: "0.0.0", files: [], columns: [], options: {}, seed: null, caveats: [] };
  return { seed: 5, resamples: 99, making };
}

/** The same number every month from January 2013 on. */
export function everyMonth(items: number, months = 36): TrendInput["control"] {
  return Array.from({ length: months }, (_, month) => ({
    period: periodName(first + month, "month"),
    items,
  }));
}

export function onDay(month: number, day: number): { readonly from: string; readonly to: string } {
  const name = `${periodName(first + month, "month")}-${String(day).padStart(2, "0")}`;
  return { from: name, to: name };
}
